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

/** Reads one cell of hours into `entry`; false where there is nothing to keep. */
export function readAmount(table: Table, entry: HourEntry, findings: Findings): boolean {
  const reading = readHours(valueAt(table.grid, entry.row, entry.column), formatAt(table.grid, entry.row, entry.column));
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

/** The hours of one row of a wide table. Returns the cells whose hours have no owner. */
export function readWideHours(
  table: Table,
  columns: readonly MonthColumn[],
  row: number,
  kindOfRow: HourKind | undefined,
  ownerOf: OwnerOf,
  sink: HourSink,
): number {
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
