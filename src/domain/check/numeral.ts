/** Why a number of a text claims nothing. An amount may still be one of the project's, and "to gange" a count. */
export type NoClaim = "date" | "year" | "time" | "money" | "duration" | "times" | "reference" | "code" | "ordinal" | "list" | "word";

/** How loosely a number is meant. */
export interface Hedge {
  readonly kind: "exact" | "about" | "justBelow" | "justAbove" | "more" | "less" | "least" | "most";
  /** As written, for the explanation. */
  readonly word: string;
}

export const EXACT: Hedge = { kind: "exact", word: "" };

/** A number as it stands in a text, before anything is known of what it counts. */
export interface Numeral {
  /** Index of the first token, and of the one after the last. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Of money in kroner, whatever unit follows. */
  readonly value: number;
  /** Decimal places as written; below zero where an amount is given in thousands or millions. */
  readonly decimals: number;
  readonly form: "count" | "percent" | "part";
  readonly hedge: Hedge;
  readonly noClaim?: NoClaim;
  /** "en borger" may be no more than an article. */
  readonly isArticle?: boolean;
  /** Lowest and highest of "10-12" and "mellem 10 og 12": both numbers are judged as one range. */
  readonly range?: readonly [number, number];
}
