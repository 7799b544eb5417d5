/** What a cell holds. Empty is null; an error cell is its text, such as "#N/A"; a date is its serial number. */
export type CellValue = string | number | boolean | null;

/** A cell of the user's workbook; row and column count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One cell, or a rectangle of them when `rows` or `columns` is given (each at least 1). */
export interface CellArea extends CellRef {
  readonly rows?: number;
  readonly columns?: number;
}

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "K14" for row 13, column 10. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "K14", or "K14:L20" for a rectangle: without the sheet. */
export function areaAddress(area: CellArea): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + (area.rows ?? 1) - 1, area.column + (area.columns ?? 1) - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The form that results use: `Indikatorskema!K14`, the sheet's name as it stands (SPEC 8). */
export function areaName(area: CellArea): string {
  return `${area.sheet}!${areaAddress(area)}`;
}

/** The form that results use for a whole row: `Indikatorskema!14` (SPEC 8). */
export function rowName(at: { readonly sheet: string; readonly row: number }): string {
  return `${at.sheet}!${String(at.row + 1)}`;
}

/** A sheet's name as a formula needs it: always quoted, inner quotes doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
