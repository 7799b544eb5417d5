import type { CellValue } from "../../words/cell";
import type { Rectangle, SheetSnapshot } from "../../words/workbook";
import { headerText } from "../cells/readHeaderText";

/** A sheet with what recognition asks of it again and again. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly date1904: boolean;
  readonly height: number;
  readonly width: number;
}

/** Merges higher than this are decoration, not headers. */
const HIGHEST_MERGE = 6;

export function gridOf(sheet: SheetSnapshot, date1904: boolean): Grid {
  let width = 0;
  for (const row of sheet.values) if (row.length > width) width = row.length;
  return { sheet, date1904, height: sheet.values.length, width };
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.sheet.values[row]?.[column] ?? null;
}

export function formatAt(grid: Grid, row: number, column: number): string | undefined {
  return grid.sheet.formats[row]?.[column];
}

function mergeOver(grid: Grid, row: number, column: number): Rectangle | undefined {
  return grid.sheet.merges.find(
    (merge) =>
      row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right && merge.bottom - merge.top < HIGHEST_MERGE,
  );
}

/** What a header cell says, seen through merges. */
export function headerAt(grid: Grid, row: number, column: number): string {
  const merge = mergeOver(grid, row, column);
  const [top, left] = merge === undefined ? [row, column] : [merge.top, merge.left];
  return headerText(valueAt(grid, top, left), formatAt(grid, top, left), grid.date1904);
}

export function isMerged(grid: Grid, row: number, column: number): boolean {
  return mergeOver(grid, row, column) !== undefined;
}
