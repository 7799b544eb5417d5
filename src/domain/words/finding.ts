import type { CellArea } from "./cell";
import type { Answer } from "./decision";

/** error: changes a figure and needs an answer; warning: may change a figure; info: worth knowing. */
export type Severity = "error" | "warning" | "info";

/**
 * Every code that exists, with its severity. A code, once released, is never reused.
 * The words for each stand in narrate/describeFinding: the compiler insists that every code has them.
 */
export const FINDING_SEVERITY = {
  // recognise
  "sheet-not-used": "info",
  "hidden-data": "info",
  "column-unsure": "warning",
  "column-overruled": "info",
  "cpr-zero-restored": "info",
  "cpr-unreadable": "warning",
  "cpr-masked": "warning",
  "person-unnamed": "error",
  "date-unreadable": "warning",
  "date-impossible": "warning",
  "date-ambiguous": "warning",
  "hours-unreadable": "error",
  "hours-rounded": "info",
  "hours-negative": "warning",
  "hours-orphaned": "error",
  "status-unknown": "error",
  "status-two-in-one": "error",
  "kind-unknown": "error",
  "row-struck": "warning",
  "row-unclear": "warning",
  "note-contradicts": "warning",
  "target-unknown": "info",
  "period-unreadable": "warning",
  "amount-unreadable": "warning",
  "amount-contradicts": "warning",
  // reconcile
  "person-suggested": "warning",
  "person-contradicts": "warning",
  "cluster-several": "info",
  "municipality-several": "warning",
  "status-conflict": "error",
  "status-changed-earlier": "info",
  "exit-without-status": "warning",
  "status-without-exit": "info",
  "active-after-project": "warning",
  "active-with-exit": "warning",
  "exit-before-start": "warning",
  "outside-project": "warning",
  "after-as-of": "info",
  "hours-doubled": "info",
  "hours-unequal": "warning",
  "hours-above-norm": "warning",
  "hours-before-start": "info",
  "hours-after-exit": "info",
  "hours-outside-project": "warning",
  "total-differs": "warning",
  "surplus-unexplained": "error",
  "decision-not-applied": "warning",
  "decision-malformed": "warning",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITY;

/** The workbook says something odd: a value, never an exception. Facts are words and numbers for the sentence; never a name or a CPR number. */
export interface Finding {
  readonly code: FindingCode;
  readonly cells: readonly CellArea[];
  /** Pseudonym, where the finding is about one person. */
  readonly person?: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The controller has accepted it: it asks for nothing any more, and is still shown (SPEC 7). */
  readonly accepted?: Answer;
}

export function severityOf(finding: Finding): Severity {
  return finding.accepted === undefined ? FINDING_SEVERITY[finding.code] : "info";
}
