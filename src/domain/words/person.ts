import type { CellArea, CellRef } from "./cell";
import type { IsoDay, Month } from "./day";
import type { RegistrationKey } from "./decision";
import type { Finding } from "./finding";
import type { HourKind, Hours } from "./hours";
import type { HourEntries, Registration } from "./registration";
import type { Status, StatusCode } from "./statuses";

/** Why two registrations are held to be one person, or not (SPEC 2.1, the ladder from the top). */
export type SamenessReason =
  | "decided-same"
  | "decided-different"
  | "same-cpr"
  | "same-cpr-contradicted"
  | "different-cpr"
  | "different-cpr-alike"
  | "same-name-and-birth-date"
  | "similar-name-same-birth-date"
  | "similar"
  | "nothing-links-them";

/** One comparison of one field, in words that the pane can show. */
export interface FieldComparison {
  readonly field: "cpr" | "givenName" | "familyName" | "bornOn" | "gender" | "municipality" | "address" | "suburb" | "postcode";
  /** How alike; "contained": a middle or double name left out; "missing" is a case of its own. */
  readonly level:
    "equal" | "transliterated" | "swapped" | "nickname" | "typing" | "contained" | "initial" | "similar" | "different" | "missing";
  /** Weight in bits: log2 of how much more likely among equal than among different persons. */
  readonly weight: number;
}

/** The verdict on a pair of registrations. */
export interface PairVerdict {
  /** Indices of registrations, the smaller first. */
  readonly pair: readonly [number, number];
  readonly verdict: "same" | "suggested" | "different";
  readonly because: SamenessReason;
  /** 0 to 1. */
  readonly score: number;
  readonly comparisons: readonly FieldComparison[];
}

export type SurplusReason = "duplicate" | "concurrent" | "transition" | "sequential" | "re-entry" | "no-hours";
export const SURPLUS_REASONS = [
  "duplicate",
  "concurrent",
  "transition",
  "sequential",
  "re-entry",
  "no-hours",
] as const satisfies readonly SurplusReason[];

/** One registration beyond the person's first, and why it is there (SPEC 2.2). */
export interface SurplusItem {
  readonly person: string;
  /** The person's registration that it is measured against, then the surplus one. */
  readonly registrations: readonly [number, number];
  readonly reason: SurplusReason;
  /** Months that the two share, or for a re-entry the months of the gap: what the reason rests on. */
  readonly months: readonly Month[];
  readonly isAcrossClusters: boolean;
  /** Why the two are one person. */
  readonly sameness: SamenessReason;
}

export type StatusRule =
  | "decided"
  | "only-exit"
  | "last-exit"
  | "exits-agree"
  | "no-exit"
  | "exit-after-as-of"
  | "text-without-exit"
  | "conflict"
  | "nothing-stated";

/** A person's one status and what it rests on. */
export interface StatusVerdict {
  readonly status: Status;
  readonly code: StatusCode;
  readonly isDeceased: boolean;
  readonly rule: StatusRule;
  /** As written in the deciding cell. */
  readonly text: string;
  readonly cells: readonly CellRef[];
  /** What would have prevailed otherwise. */
  readonly runnerUp?: { readonly status: Status; readonly text: string; readonly cells: readonly CellRef[] };
}

/** An amount that was seen twice (SPEC 2.4): the kept cell and the removed one. */
export interface Removal {
  readonly person: string;
  readonly month: Month;
  readonly kind: HourKind;
  readonly amount: Hours;
  readonly kept: CellRef;
  readonly removed: CellRef;
}

export interface HoursOfKind {
  readonly reported: Hours;
  readonly removed: Hours;
  readonly counted: Hours;
}

/** Hours of one person in one month, counted once. */
export interface PersonMonth {
  readonly month: Month;
  readonly practice: Hours;
  readonly paid: Hours;
}

/** A human being. */
export interface Person {
  /** Pseudonym: P001, P002 … in order of first appearance. */
  readonly id: string;
  /** Indices, in the order of the sheets. */
  readonly registrations: readonly number[];
  /** Every cluster, municipality and company that a registration names; a person counts once in each. */
  readonly clusters: readonly string[];
  readonly municipalities: readonly string[];
  readonly companies: readonly string[];
  readonly firstStart: IsoDay | undefined;
  readonly lastExit: IsoDay | undefined;
  readonly status: StatusVerdict;
  readonly isCompleted: boolean | undefined;
  readonly practice: HoursOfKind;
  readonly paid: HoursOfKind;
  readonly months: readonly PersonMonth[];
}

/** Hours of one month over all persons. */
export interface MonthOfHours {
  readonly month: Month;
  readonly practice: HoursOfKind;
  readonly paid: HoursOfKind;
  readonly practiceHeads: number;
  readonly paidHeads: number;
  /** Persons with both kinds: practiceHeads + paidHeads − overlap = heads. */
  readonly overlap: number;
  readonly heads: number;
}

/** How one human being, or several that were held to be one, moved between two workbooks (SPEC 7). */
export type MovementKind = "new" | "left" | "merged" | "unmerged" | "status-changed" | "cluster-changed" | "hours-changed" | "unchanged";

/** Registrations, reconciled to persons. */
export interface Reconciled {
  readonly asOf: IsoDay | undefined;
  /** Those that count at the as-of date, as recognised (indices elsewhere are into `recognised.registrations`). */
  readonly counted: readonly number[];
  readonly registrations: readonly Registration[];
  readonly keys: readonly RegistrationKey[];
  readonly hours: HourEntries;
  readonly persons: readonly Person[];
  /** Fewest and most persons, depending on undecided suggestions. */
  readonly personsRange: readonly [number, number];
  readonly pairs: readonly PairVerdict[];
  readonly surplus: readonly SurplusItem[];
  readonly unexplained: number;
  readonly removals: readonly Removal[];
  readonly months: readonly MonthOfHours[];
  readonly findings: readonly Finding[];
}

/** What a cell area of a registration's row is: its name or number cell, for links. */
export function placeOf(registration: Registration): CellArea {
  const { cells, sheet, row } = registration;
  return cells.name ?? cells.familyName ?? cells.registrationNumber ?? cells.cpr ?? { sheet, row, column: 0 };
}
