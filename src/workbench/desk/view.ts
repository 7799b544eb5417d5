import type { CSSProperties } from "react";
import type { Rectangle } from "../../domain/words/workbook";

/** A sheet as the grid lays it out; sizes in pixels, 0 for what is hidden. */
export interface SheetFrame {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly widths: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly tallRows: readonly number[];
}

/** What the page shows of the desk. Plain data: it crosses from the worker. */
export interface DeskView {
  readonly file: string;
  readonly tabs: readonly { readonly id: string; readonly name: string }[];
  readonly frame: SheetFrame | undefined;
  readonly selected: Rectangle;
  readonly canUndo: boolean;
  /** Formulas are being computed. */
  readonly isCalculating: boolean;
  /** Rises when cells have changed. */
  readonly version: number;
}

export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What stands in the field when the cell is edited: the formula, where there is one. */
  readonly input: string;
  readonly style: CSSProperties;
  /** Text runs on over its empty neighbour, as in Excel. */
  readonly runsOn: boolean;
  readonly isLink: boolean;
}
