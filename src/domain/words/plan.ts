import type { CellArea, CellValue } from "./cell";
import type { Rectangle } from "./workbook";

/** How a cell looks. A closed set: each adapter renders these from one table (plan/cellStyles). */
export type CellStyle =
  | "text"
  | "textRight"
  | "wrapped"
  | "title"
  | "subtitle"
  | "section"
  | "heading"
  | "headingRight"
  | "headingCentre"
  | "figure"
  | "note"
  | "label"
  | "state"
  | "integer"
  | "hours"
  | "percent"
  | "kroner"
  | "date"
  | "month"
  | "dateTime"
  | "total"
  | "totalHours"
  | "good"
  | "warning"
  | "bad"
  | "muted"
  | "link"
  | "input";

/** A cell that is to be written. With a formula, `value` is its result, so that the file is right before it is recalculated. */
export interface PlannedCell {
  readonly value: CellValue;
  /** en-US, without the leading "=". */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** A click goes there. */
  readonly link?: CellArea;
}

/** A native table; its first row is the header. */
export interface PlannedTable extends Rectangle {
  /** Unique in the workbook; letters, digits and underscore. */
  readonly name: string;
}

/** Colours a cell of `area` when `formula` (relative to the area's first cell, en-US, without "=") holds. */
export interface PlannedHighlight {
  readonly area: Rectangle;
  readonly formula: string;
  readonly style: "good" | "warning" | "bad" | "muted";
}

/** A native chart over cells of the same sheet; series stand in columns, the first row holds their names. */
export interface PlannedChart {
  /** Unique in its sheet: how the chart is found again. */
  readonly name: string;
  readonly kind: "stackedBars" | "columns" | "stackedColumns" | "waterfall" | "line";
  readonly title: string;
  readonly categories: Rectangle;
  readonly series: readonly { readonly name: string; readonly values: Rectangle }[];
  /** The cells that the chart covers. */
  readonly at: Rectangle;
}

/** Lets the user pick a value from a list. */
export interface PlannedChoice {
  readonly area: Rectangle;
  readonly choices: readonly string[];
}

/** One Afstem sheet as it shall be. */
export interface PlannedSheet {
  readonly name: string;
  /** Row by row from A1; null leaves a cell empty. */
  readonly cells: readonly (readonly (PlannedCell | null)[])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Rectangle[];
  readonly tables: readonly PlannedTable[];
  readonly highlights: readonly PlannedHighlight[];
  readonly charts: readonly PlannedChart[];
  readonly choices: readonly PlannedChoice[];
  readonly landscape: boolean;
  /** A row that is printed on top of every page, counted from 0. */
  readonly printTitleRow?: number;
}

/** What carrying out a proposal would write. Only own sheets; what is not named stays as it is. */
export interface WritePlan {
  /** In the order in which they follow the user's sheets. An existing sheet of that name is replaced. */
  readonly sheets: readonly PlannedSheet[];
  /** Own sheets that shall go away. */
  readonly removals: readonly string[];
}
