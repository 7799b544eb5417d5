import { fold } from "../../words/fold";
import type { Settings, SheetCorrection } from "../../words/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../words/workbook";
import { isOwnSheet } from "../../words/workbook";
import { isYear } from "../cells/monthWords";
import { isBlank, textOf } from "../cells/textOf";
import type { HeaderRows } from "./findHeaders";
import { headerAround } from "./findHeaders";
import { recogniseColumns } from "./recogniseColumns";
import { roleOf } from "./roleOf";
import type { Grid } from "./sheetGrid";
import { gridOf, valueAt } from "./sheetGrid";
import type { Table } from "./Table";

/** Enough rows to judge a column by, spread over the table. */
const SAMPLE = 150;

function correctionFor(sheet: SheetSnapshot, settings: Settings): SheetCorrection | undefined {
  const own = settings.corrections.filter((correction) => fold(correction.sheet) === fold(sheet.name));
  return own.length === 0
    ? undefined
    : own.reduce((merged, next) => ({
        ...merged,
        ...next,
        columns: { ...merged.columns, ...next.columns },
        headers: { ...merged.headers, ...next.headers },
      }));
}

function isEmptyRow(grid: Grid, row: number): boolean {
  return (grid.sheet.values[row] ?? []).every(isBlank);
}

function sampleRows(grid: Grid, from: number, to: number): readonly number[] {
  const rows: number[] = [];
  const step = Math.max(1, Math.floor((to - from + 1) / (SAMPLE * 4)));
  for (let row = from; row <= to && rows.length < SAMPLE; row += step) if (!isEmptyRow(grid, row)) rows.push(row);
  return rows;
}

/** "2021" in the sheet's name, or in a title above the header. */
function yearAround(grid: Grid, headerRow: number): number | undefined {
  const titles = Array.from({ length: Math.min(headerRow, 8) }, (_, up) =>
    (grid.sheet.values[headerRow - 1 - up] ?? []).map(textOf).join(" "),
  );
  for (const text of [grid.sheet.name, ...titles]) {
    const years = [...new Set((text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).map(Number).filter(isYear))];
    if (years.length === 1) return years[0];
  }
  return undefined;
}

/** The commonest shapes, told cheaply. */
const CPR_SHAPED = /^\s*\d{6}[ \-–]?\d{3,4}\s*$/;

/** Cheap test before the full one: a header has words, and no CPR number. */
function mayBeHeader(grid: Grid, row: number): boolean {
  const cells = grid.sheet.values[row] ?? [];
  let texts = 0;
  for (const value of cells) {
    if (typeof value === "string" && value !== "") {
      if (CPR_SHAPED.test(value)) return false;
      texts += 1;
    }
    if (texts >= 2) return true;
  }
  return texts >= 2;
}

function sameHeader(grid: Grid, left: HeaderRows, right: HeaderRows): boolean {
  let alike = 0;
  let all = 0;
  for (let column = 0; column < grid.width; column += 1) {
    const [mine, other] = [textOf(valueAt(grid, left[0], column)), textOf(valueAt(grid, right[0], column))];
    if (mine === "" && other === "") continue;
    all += 1;
    if (fold(mine) === fold(other)) alike += 1;
  }
  return alike * 10 >= all * 9;
}

/** Every header of a sheet, top to bottom; one that only repeats the header before it is not a table of its own. */
function headersOf(grid: Grid): readonly HeaderRows[] {
  const found: HeaderRows[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    const header = mayBeHeader(grid, row) ? headerAround(grid, row, found.length === 0) : undefined;
    if (header === undefined) continue;
    const before = found.at(-1);
    if (before === undefined || !sameHeader(grid, before, header)) found.push(header);
    row = header[1];
  }
  return found;
}

/** Formatted rows without values are no part of a table. */
function lastFilledRow(grid: Grid, firstRow: number, end: number): number {
  let last = end;
  while (last >= firstRow && isEmptyRow(grid, last)) last -= 1;
  return last;
}

function tableOf(grid: Grid, headerRows: HeaderRows, end: number, settings: Settings): Table {
  const correction = correctionFor(grid.sheet, settings);
  const firstRow = headerRows[1] + 1;
  const lastRow = lastFilledRow(grid, firstRow, end);
  const source = { grid, headerRows, sampleRows: sampleRows(grid, firstRow, lastRow), settings, year: yearAround(grid, headerRows[0]) };
  const columns = recogniseColumns(source, correction);
  const role = correction?.role ?? roleOf(grid.sheet.name, columns);
  const known = columns.filter(({ meaning }) => meaning !== undefined && meaning !== "ignored");
  const confidence = known.length === 0 ? 0 : known.reduce((sum, column) => sum + column.confidence, 0) / known.length;
  return { grid, role, headerRows, firstRow, lastRow, columns, confidence: Math.round(confidence * 100) / 100, correction };
}

/** The tables of one sheet; the settings may say where the header stands. */
export function tablesOf(sheet: SheetSnapshot, snapshot: WorkbookSnapshot, settings: Settings): readonly Table[] {
  if (isOwnSheet(sheet.name)) return [];
  const grid = gridOf(sheet, snapshot.date1904);
  const told = correctionFor(sheet, settings)?.headerRow;
  const headers: readonly HeaderRows[] =
    told === undefined ? headersOf(grid) : [headerAround(grid, told - 1, true) ?? [told - 1, told - 1]];
  return headers.map((header, index) => tableOf(grid, header, (headers[index + 1]?.[0] ?? grid.height) - 1, settings));
}

export function findTables(snapshot: WorkbookSnapshot, settings: Settings): readonly Table[] {
  return snapshot.sheets.flatMap((sheet) => tablesOf(sheet, snapshot, settings));
}
