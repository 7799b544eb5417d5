import type { ColumnMeaning, HoursColumn, RecognisedColumn, RecognisedTable, SheetRole } from "../../words/columns";
import type { SheetCorrection } from "../../words/settings";
import type { HeaderRows } from "./findHeaders";
import type { Grid } from "./sheetGrid";

/** A table while it is being read. */
export interface Table {
  readonly grid: Grid;
  readonly role: SheetRole;
  readonly headerRows: HeaderRows;
  readonly firstRow: number;
  /** The last row before the next table or the end of the sheet. */
  readonly lastRow: number;
  readonly columns: readonly RecognisedColumn[];
  readonly confidence: number;
  readonly correction: SheetCorrection | undefined;
}

/** The columns of one meaning, the surest first. */
export function columnsOf(table: Pick<Table, "columns">, meaning: ColumnMeaning): readonly number[] {
  return table.columns
    .filter((column) => column.meaning === meaning)
    .sort((left, right) => right.confidence - left.confidence || left.column - right.column)
    .map(({ column }) => column);
}

export function columnOf(table: Pick<Table, "columns">, meaning: ColumnMeaning): number | undefined {
  return columnsOf(table, meaning)[0];
}

export function has(table: Pick<Table, "columns">, ...meanings: readonly ColumnMeaning[]): boolean {
  return meanings.some((meaning) => table.columns.some((column) => column.meaning === meaning));
}

export interface MonthColumn extends HoursColumn {
  readonly column: number;
}

export function monthColumns(table: Pick<Table, "columns">): readonly MonthColumn[] {
  return table.columns.flatMap(({ column, meaning }) => (typeof meaning === "object" ? [{ column, ...meaning }] : []));
}

/** The rows of a table, first to last. */
export function rowsOf(table: Pick<Table, "firstRow" | "lastRow">): readonly number[] {
  return Array.from({ length: Math.max(0, table.lastRow - table.firstRow + 1) }, (_, index) => table.firstRow + index);
}

/** As it is shown to the controller. */
export function shownTable(table: Table): RecognisedTable {
  const { grid, role, headerRows, firstRow, lastRow, columns, confidence } = table;
  const within = (from: number, to: number) => (at: number) => at >= from && at <= to;
  const lefts = columns.map(({ column }) => column);
  return {
    sheet: grid.sheet.name,
    role,
    headerRows,
    firstRow,
    lastRow,
    columns,
    confidence,
    hiddenRows: grid.sheet.hiddenRows.filter(within(firstRow, lastRow)).length,
    hiddenColumns: grid.sheet.hiddenColumns.filter(within(Math.min(...lefts), Math.max(...lefts))).length,
  };
}
