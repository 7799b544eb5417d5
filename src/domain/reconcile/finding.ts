import type { CellArea } from "../words/cell";
import type { Finding } from "../words/finding";

/**
 * The facts of every finding that this room makes; narrate/describeFinding words them.
 * Days are "YYYY-MM-DD", months "YYYY-MM", hours decimal hours, lists joined by ", ", statuses and texts as in the workbook.
 */
export interface ReconcileFacts {
  /** `first` and `second` are pseudonyms, `score` is 0 to 1, `because` is a SamenessReason. */
  readonly "person-suggested": { readonly first: string; readonly second: string; readonly because: string; readonly score: number };
  readonly "person-contradicts": { readonly because: string };
  readonly "cluster-several": { readonly clusters: string };
  readonly "municipality-several": { readonly municipalities: string };
  /** `firstStatus` and `secondStatus` are Status. */
  readonly "status-conflict": {
    readonly exit: string;
    readonly first: string;
    readonly second: string;
    readonly firstStatus: string;
    readonly secondStatus: string;
  };
  readonly "status-changed-earlier": {
    readonly earlier: string;
    readonly earlierExit: string;
    readonly later: string;
    readonly laterExit: string;
  };
  readonly "exit-without-status": { readonly exit: string };
  readonly "status-without-exit": { readonly text: string; readonly status: string };
  readonly "active-after-project": { readonly asOf: string; readonly projectEnd: string };
  readonly "active-with-exit": { readonly text: string; readonly exit: string };
  readonly "exit-before-start": { readonly start: string; readonly exit: string };
  /** `of` is "start" or "exit". */
  readonly "outside-project": { readonly of: string; readonly day: string; readonly from: string; readonly to: string };
  /** `of` is "registration" (then `start`) or "hours" (then `hours` and the number of `months`). */
  readonly "after-as-of": {
    readonly of: string;
    readonly asOf: string;
    readonly start?: string;
    readonly hours?: number;
    readonly months?: number;
  };
  /** `hours` were removed, over so many `months`. */
  readonly "hours-doubled": { readonly hours: number; readonly months: number };
  /** Over so many `months`; `hours` were removed in all; `kept` and `removed` are the first month's. */
  readonly "hours-unequal": {
    readonly months: number;
    readonly hours: number;
    readonly month: string;
    readonly kept: number;
    readonly removed: number;
  };
  /** So many `months` above the norm; the worst is `month` with `hours`. */
  readonly "hours-above-norm": { readonly months: number; readonly month: string; readonly hours: number; readonly norm: number };
  readonly "hours-before-start": { readonly months: number; readonly hours: number; readonly start: string };
  readonly "hours-after-exit": { readonly months: number; readonly hours: number; readonly exit: string };
  readonly "hours-outside-project": { readonly months: number; readonly hours: number; readonly from: string; readonly to: string };
  /**
   * `of` is "registrations", "persons" or "hours"; `cells` cells of that row differ, the first has `typed` against `counted`.
   * `isOfRegistrations` is "yes" where a total of citizens is in truth the number of registrations.
   */
  readonly "total-differs": {
    readonly label: string;
    readonly of: string;
    readonly typed: number;
    readonly counted: number;
    readonly cells: number;
    readonly isOfRegistrations: "yes" | "no";
  };
  readonly "surplus-unexplained": { readonly count: number };
  /** `kind` is the decision's kind; `by` and `at` say whose and when. */
  readonly "decision-not-applied": { readonly kind: string; readonly by: string; readonly at: string };
}

export type ReconcileCode = keyof ReconcileFacts;

export interface ReconcileFinding<Code extends ReconcileCode> {
  readonly cells: readonly CellArea[];
  readonly facts: ReconcileFacts[Code];
  /** Pseudonym. */
  readonly person?: string;
}

/** A finding with the facts that its code asks for. */
export function finding<Code extends ReconcileCode>(code: Code, about: ReconcileFinding<Code>): Finding {
  return { code, ...about, facts: { ...about.facts } };
}
