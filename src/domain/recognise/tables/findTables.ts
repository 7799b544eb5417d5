import { fold } from "../../words/fold";
import type { Settings, SheetCorrection } from "../../words/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../words/workbook";
import { isOwnSheet } from "../../words/workbook";
import type { SheetRole } from "../../words/columns";
import { isYear } from "../cells/monthWords";
import { isBlank, textOf } from "../cells/textOf";
import { recordLayouts } from "../records/recordHeaders";
import { lastRecordRow, roleOfRecords } from "../records/recordTables";
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

/** A header, and what it heads where it heads records: companies, vouchers, meetings. */
interface Heading {
  readonly rows: HeaderRows;
  readonly role: SheetRole | undefined;
}

function headingAt(grid: Grid, row: number, isFirst: boolean): Heading | undefined {
  const [records] = recordLayouts(grid, row);
  if (records !== undefined) return { rows: records.headerRows, role: roleOfRecords(records) };
  const rows = mayBeHeader(grid, row) ? headerAround(grid, row, isFirst) : undefined;
  return rows === undefined ? undefined : { rows, role: undefined };
}

/** Every header of a sheet, top to bottom; one that only repeats the header before it is not a table of its own. */
function headingsOf(grid: Grid): readonly Heading[] {
  const found: Heading[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    const heading = headingAt(grid, row, found.length === 0);
    if (heading === undefined) continue;
    const before = found.at(-1);
    if (before === undefined || before.role !== heading.role || !sameHeader(grid, before.rows, heading.rows)) found.push(heading);
    row = heading.rows[1];
  }
  return found;
}

/** Formatted rows without values are no part of a table. */
function lastFilledRow(grid: Grid, firstRow: number, end: number): number {
  let last = end;
  while (last >= firstRow && isEmptyRow(grid, last)) last -= 1;
  return last;
}

function tableOf(grid: Grid, { rows: headerRows, role: recordRole }: Heading, end: number, settings: Settings): Table {
  const correction = correctionFor(grid.sheet, settings);
  const firstRow = headerRows[1] + 1;
  const lastRow = lastFilledRow(grid, firstRow, recordRole === undefined ? end : lastRecordRow(grid, firstRow, end));
  const source = { grid, headerRows, sampleRows: sampleRows(grid, firstRow, lastRow), settings, year: yearAround(grid, headerRows[0]) };
  const columns = recogniseColumns(source, correction);
  const role = correction?.role ?? recordRole ?? roleOf(grid.sheet.name, columns);
  const known = columns.filter(({ meaning }) => meaning !== undefined && meaning !== "ignored");
  const confidence = known.length === 0 ? 0 : known.reduce((sum, column) => sum + column.confidence, 0) / known.length;
  return { grid, role, headerRows, firstRow, lastRow, columns, confidence: Math.round(confidence * 100) / 100, correction };
}

/** The tables of one sheet; the settings may say where the header stands. */
export function tablesOf(sheet: SheetSnapshot, snapshot: WorkbookSnapshot, settings: Settings): readonly Table[] {
  if (isOwnSheet(sheet.name)) return [];
  const grid = gridOf(sheet, snapshot.date1904);
  const told = correctionFor(sheet, settings)?.headerRow;
  const headings =
    told === undefined ? headingsOf(grid) : [headingAt(grid, told - 1, true) ?? { rows: [told - 1, told - 1] as const, role: undefined }];
  return headings.map((heading, index) => tableOf(grid, heading, (headings[index + 1]?.rows[0] ?? grid.height) - 1, settings));
}

export function findTables(snapshot: WorkbookSnapshot, settings: Settings): readonly Table[] {
  return snapshot.sheets.flatMap((sheet) => tablesOf(sheet, snapshot, settings));
}
