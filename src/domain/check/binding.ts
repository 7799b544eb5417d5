import type { Measure, Scope } from "../words/summary";
import type { Numeral } from "./numeral";

/** Why a number that claims something cannot be held against the workbook. */
export type Obstacle = "unknown" | "history" | "plan" | "narrower" | "mean" | "unclear" | "across" | "decided";

/** A measure over a group. */
export interface Meant {
  readonly measure: Measure;
  readonly scope: Scope;
}

/** What a number is taken to count. */
export interface Binding {
  readonly numeral: Numeral;
  /** Summed where there are several ("ledige eller ikke til rådighed"); empty where nothing is bound. */
  readonly measures: readonly Measure[];
  /** Other measures that a careful reader might think of: they may acquit, never accuse. */
  readonly otherMeasures: readonly Measure[];
  /** What else the sentence names that no other of its numbers counts: where one of them holds, the number is not called false. */
  readonly alternatives?: readonly Meant[];
  /** For a percentage: what it is a share of. */
  readonly shareOf?: "persons" | "registrations" | "target" | "exited" | "hours" | "companies" | "budget" | "costs";
  /** "af deltagerne": then the exited alone are no base that a reader would think of. */
  readonly isBaseStated?: boolean;
  /** Plausible scopes, the likeliest first. */
  readonly scopes: readonly Scope[];
  readonly hasOwnScope: boolean;
  /** certain: may be called false. weak: may only be called true. none: cannot be checked. */
  readonly certainty: "certain" | "weak" | "none";
  readonly obstacle?: Obstacle;
  /** "3 ud af 4": weak for no other reason than that it may be a way of speaking. */
  readonly isRatio?: boolean;
  /** The number is a whole of which others are part ("af de 39"). */
  readonly isBase: boolean;
  /** The whole that "heraf" points to. */
  readonly whole?: Binding;
  /** Planned, recommended or promised; what is listed with it is so too. */
  readonly isPromise?: boolean;
  /** Spoken of another day than the workbook's. */
  readonly isOtherDay: boolean;
  readonly isSum: boolean;
  /** Which sentence and line of the text, counted from 0. */
  readonly sentence: number;
  readonly line: number;
}
