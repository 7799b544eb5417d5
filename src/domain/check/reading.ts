import type { Measure, Unit } from "../words/summary";

/** What the words around a number say that it counts. */
export interface Reading {
  readonly unit: Unit | undefined;
  readonly measures: readonly Measure[];
  readonly otherMeasures: readonly Measure[];
  readonly certainty: "certain" | "weak" | "none";
  readonly isUnknown: boolean;
  /** "3 ud af 4": a way of speaking as often as a count. */
  readonly isRatio?: boolean;
}

/** What is known of a number when its words are read. */
export interface Context {
  readonly tokenKey: (at: number) => string;
  readonly from: number;
  readonly isPercent: boolean;
  readonly isWhole: boolean;
  /** Unit of the number before, which an elliptic number goes on with. */
  readonly before: Unit | undefined;
  readonly beforeMeasure: Measure | undefined;
  readonly isZero: boolean;
}
