import type { TargetMeasure } from "../words/registration";
import type { Status } from "../words/statuses";
import type { SurplusReason } from "../words/person";
import type { Figure } from "../words/summary";
import type { Piece } from "./pieces";

/** A group and how many persons it has. */
export interface GroupFigure {
  readonly name: string;
  readonly persons: Figure;
}

/** What one cluster, or the whole, is told by. Figures of nothing that the workbook holds are undefined. */
export interface ScopeFigures {
  /** "" for the whole project. */
  readonly name: string;
  readonly persons: Figure;
  readonly registrations: Figure;
  readonly statuses: Readonly<Record<Status, Figure | undefined>>;
  readonly deceased: Figure | undefined;
}

/** A target and what was reached, as figures. */
export interface TargetFigures {
  readonly measure: TargetMeasure;
  readonly target: Figure;
  readonly actual: Figure | undefined;
  readonly missing: string | undefined;
}

/** Hours that were removed, kind by kind; what is zero is left out. */
export type HoursFigures = readonly { readonly kind: "practice" | "paid"; readonly figure: Figure }[];

/**
 * How one language says the facts. A sentence states what it is given; it computes nothing (STYLE, example 8).
 * None begins with a digit and each ends with a full stop.
 */
export interface Voice {
  /** Something that changes a figure is unanswered. */
  caveat(): Piece[];
  /** Who was enrolled, in a cluster or in all. `clusters` is how many there are, for the whole. */
  enrolled(scope: ScopeFigures, clusters: number): Piece[];
  statuses(scope: ScopeFigures, asOf: string | undefined): Piece[];
  surplus(surplus: Figure, reasons: readonly { readonly reason: SurplusReason; readonly figure: Figure }[]): Piece[];
  severalClusters(persons: Figure): Piece[];
  companiesOf(companies: readonly GroupFigure[]): Piece[];
  hoursCounted(hours: HoursFigures): Piece[];
  hoursRemoved(hours: HoursFigures): Piece[];
  target(target: TargetFigures): Piece[];
  municipalities(count: Figure, names: readonly string[]): Piece[];
  companies(count: Figure, names: readonly string[]): Piece[];
  actors(count: Figure, names: readonly string[]): Piece[];
  clusterPartners(
    cluster: string,
    partners: { readonly municipalities: readonly string[]; readonly companies: readonly string[]; readonly actors: readonly string[] },
  ): Piece[];
}
