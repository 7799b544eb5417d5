import type { Scope, Measure } from "../words/summary";
import type { Denominator } from "./figures";
import type { Numeral } from "./numeral";

/** What a number says by its text alone: what a text is held against itself by. */
export interface Binding {
  readonly numeral: Numeral;
  readonly measure: Measure;
  readonly scope: Scope;
  readonly shareOf: Denominator | undefined;
  /** Exact, of the workbook's day, and plain enough for a reader to be sure of. */
  readonly isSure: boolean;
  /** Its sentence says of whom: a group by name, or the whole project. Without a workbook groups are known by no other sign. */
  readonly isPlaced: boolean;
  /** "heraf": the number that this one is a part of. */
  readonly whole: Binding | undefined;
  /** "i alt": the sum of those beside it. */
  readonly isSum: boolean;
  readonly sentence: number;
}
