import type { Month } from "../../words/day";
import type { HourKind } from "../../words/hours";
import type { Findings } from "../rows/Findings";
import { readHours } from "../cells/readHours";
import { formatAt, valueAt } from "../tables/sheetGrid";
import type { MonthColumn, Table } from "../tables/Table";
import type { HourCollector, HourEntry } from "./HourCollector";

/** Where hours are put, and what is odd about them. */
export interface HourSink {
  readonly collector: HourCollector;
  readonly findings: Findings;
}

/** Who a row's hours belong to, by month and kind; undefined: nobody. */
export type OwnerOf = (month: Month, kind: HourKind | undefined) => number | undefined;

/** Hundredths of an hour, above nothing and within a month: a million of these are read without an object each. */
function isPlainAmount(value: number): boolean {
  const hundredths = value * 100;
  return value > 0 && value < 744 && Math.abs(hundredths - Math.round(hundredths)) < 1e-7;
}

/** Reads one cell of hours into `entry`; false where there is nothing to keep. */
export function readAmount(table: Table, entry: HourEntry, findings: Findings): boolean {
  const value = valueAt(table.grid, entry.row, entry.column);
  const format = formatAt(table.grid, entry.row, entry.column);
  if (typeof value === "number" && (format === undefined || format === "General") && isPlainAmount(value)) {
    entry.amount = Math.round(value * 3600);
    return true;
  }
  const reading = readHours(value, format);
  if (reading.is === "none") return false;
  const at = { sheet: table.grid.sheet.name, row: entry.row, column: entry.column };
  if (reading.is === "unreadable") {
    findings.add("hours-unreadable", [at], { found: reading.found });
    return false;
  }
  if (!reading.isExact) findings.gather("hours-rounded", at);
  if (reading.hours < 0) findings.add("hours-negative", [at], { hours: reading.hours / 3600 });
  entry.amount = reading.hours;
  return true;
}

function headerOf(table: Table, column: number): string {
  return table.columns.find((each) => each.column === column)?.header.slice(0, 40) ?? "";
}

/** One row of a table with a column for each month. */
export interface WideRow {
  readonly table: Table;
  readonly columns: readonly MonthColumn[];
  readonly row: number;
  /** What the row itself says, for columns that say no kind. */
  readonly kind: HourKind | undefined;
}

/** The hours of one row of a wide table. Returns the cells whose hours have no owner. */
export function readWideHours({ table, columns, row, kind: kindOfRow }: WideRow, ownerOf: OwnerOf, sink: HourSink): number {
  const { collector, findings } = sink;
  const sheet = collector.sheetNumber(table.grid.sheet.name);
  const entry: HourEntry = { registration: 0, month: 0, kind: "practice", amount: 0, row, column: 0 };
  let orphans = 0;
  for (const { column, month, kind } of columns) {
    entry.column = column;
    if (!readAmount(table, entry, findings)) continue;
    const said = kind ?? kindOfRow;
    const owner = ownerOf(month, said);
    if (owner === undefined) {
      orphans += 1;
      continue;
    }
    if (said === undefined)
      findings.gather("kind-unknown", { sheet: table.grid.sheet.name, row, column }, { found: headerOf(table, column) });
    entry.registration = owner;
    entry.month = month;
    // Hours of no stated kind are counted as practice, the kind that costs nothing; the finding asks.
    entry.kind = said ?? "practice";
    collector.add(entry, sheet);
  }
  return orphans;
}
