import type { CellValue } from "./cell";

/** A rectangle within a sheet, both corners included, counted from 0. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A native table of the workbook. */
export interface SheetTable extends Rectangle {
  readonly name: string;
}

/** A comment or note on a cell. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One sheet as it is now: plain data, so that it can cross to a worker. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Row by row from A1. A row may be shorter than the sheet is wide, what is beyond its end is empty. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats (en-US codes) row by row; a missing row or cell is "General". */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  readonly merges: readonly Rectangle[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly SheetTable[];
  readonly notes: readonly CellNote[];
  /** Rows of which the text is struck through. */
  readonly struckRows: readonly number[];
}

/** A workbook as it is now. Adapters read it; the domain sees nothing else of Excel. */
export interface WorkbookSnapshot {
  /** File name without folder, where the host tells it. */
  readonly file: string | undefined;
  /** True where serial number 0 is 1904-01-01. */
  readonly date1904: boolean;
  /** In the order of the workbook. */
  readonly sheets: readonly SheetSnapshot[];
}

/** Every sheet of ours begins so; such a sheet is never input (SPEC 4). */
export const OWN_SHEET_PREFIX = "Afstem ";

/** True for a sheet that Afstem wrote. */
export function isOwnSheet(name: string): boolean {
  return name.startsWith(OWN_SHEET_PREFIX);
}
