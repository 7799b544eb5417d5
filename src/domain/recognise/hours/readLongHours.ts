import type { CellValue } from "../../words/cell";
import type { Month } from "../../words/day";
import type { HourKind } from "../../words/hours";
import { readKind } from "../cells/readKind";
import { isBlank, textOf } from "../cells/textOf";
import { surroundingsOfSheet } from "../rows/readParticipants";
import { readTotalLabel } from "../rows/totalLabel";
import { formatAt } from "../tables/sheetGrid";
import type { Table } from "../tables/Table";
import { columnOf, monthColumns } from "../tables/Table";
import type { HourEntry } from "./HourCollector";
import { readMonthCell } from "./readMonthCell";
import { remembering } from "./remembering";
import type { HourSink } from "./readWideHours";
import { readAmount, readWideHours } from "./readWideHours";
import type { RowOwner } from "./rowOwner";

interface HoursOf {
  readonly column: number;
  readonly kind: HourKind | undefined;
}

function hourColumnsOf(table: Table): readonly HoursOf[] {
  const said: readonly HoursOf[] = (["practiceHours", "paidHours"] as const).flatMap((meaning) => {
    const column = columnOf(table, meaning);
    return column === undefined ? [] : [{ column, kind: meaning === "practiceHours" ? ("practice" as const) : ("paid" as const) }];
  });
  const plain = columnOf(table, "hours");
  return said.length > 0 || plain === undefined ? said : [{ column: plain, kind: undefined }];
}

/** Reads the month of a row, remembering what was seen; a year column makes two cells of one key. */
function monthReader(table: Table): (cells: readonly CellValue[], row: number) => Month | undefined {
  const [year, month, day] = (["year", "month", "day"] as const).map((meaning) => columnOf(table, meaning));
  const { date1904 } = table.grid;
  const byYear = new Map<CellValue, (value: CellValue, format: string | undefined) => Month | undefined>();
  const monthColumn = month ?? day;
  if (monthColumn === undefined) return () => undefined;
  const readerFor = (yearValue: CellValue) => {
    const known = byYear.get(yearValue);
    if (known !== undefined) return known;
    const reader = remembering((value, format) =>
      readMonthCell(
        month === undefined
          ? { year: yearValue, month: undefined, monthFormat: undefined, day: value, dayFormat: format }
          : { year: yearValue, month: value, monthFormat: format, day: undefined, dayFormat: undefined },
        date1904,
      ),
    );
    byYear.set(yearValue, reader);
    return reader;
  };
  return (cells, row) =>
    readerFor(year === undefined ? null : (cells[year] ?? null))(cells[monthColumn] ?? null, formatAt(table.grid, row, monthColumn));
}

/** Totals and repeated headers among the rows of hours name no month; only rows that hold an amount are missed. */
function isFooter(cells: readonly CellValue[]): boolean {
  return cells.some((value) => typeof value === "string" && readTotalLabel(value) !== undefined);
}

/** Sums days to months: one entry for a registration, a month and a kind. */
class DaySums {
  private readonly sums = new Map<number, HourEntry>();

  add(entry: HourEntry): void {
    const key = (entry.registration * 40_000 + entry.month) * 2 + (entry.kind === "paid" ? 1 : 0);
    const before = this.sums.get(key);
    if (before === undefined) this.sums.set(key, { ...entry });
    else before.amount += entry.amount;
  }

  all(): Iterable<HourEntry> {
    return this.sums.values();
  }
}

/** Reads every row of a long table (DOMAIN 3.5, Long A, B and C), or of a wide table that holds hours only. */
export function readLongHours(table: Table, owner: RowOwner, sink: HourSink): void {
  const { collector, findings } = sink;
  const name = table.grid.sheet.name;
  const sheet = collector.sheetNumber(name);
  const hours = hourColumnsOf(table);
  const months = monthColumns(table);
  const kindColumn = columnOf(table, "kind");
  const kindOf = remembering((value) => readKind(value));
  const monthOf = monthReader(table);
  const kindOfSheet = surroundingsOfSheet(name).kind;
  const sums = columnOf(table, "month") === undefined && columnOf(table, "day") !== undefined ? new DaySums() : undefined;
  const entry: HourEntry = { registration: 0, month: 0, kind: "practice", amount: 0, row: 0, column: 0 };
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const cells = table.grid.sheet.values[row];
    if (cells === undefined || cells.length === 0) continue;
    const kindCell = kindColumn === undefined ? null : (cells[kindColumn] ?? null);
    const kindOfRow = kindColumn === undefined ? kindOfSheet : kindOf(kindCell, undefined);
    if (months.length > 0) {
      const find = owner.of(cells, row);
      const orphans = isFooter(cells)
        ? 0
        : readWideHours({ table, columns: months, row, kind: kindOfRow }, (month, kind) => find?.(month, kind), sink);
      if (orphans > 0) findings.gather("hours-orphaned", { sheet: name, row, column: months[0]?.column ?? 0 });
      continue;
    }
    for (const { column, kind } of hours) {
      if (isBlank(cells[column])) continue;
      entry.row = row;
      entry.column = column;
      const month = monthOf(cells, row);
      const find = owner.of(cells, row);
      if ((month === undefined || find === undefined) && (isFooter(cells) || isHeaderAgain(cells, column))) continue;
      if (!readAmount(table, entry, findings)) continue;
      const said = kind ?? kindOfRow;
      const registration = month === undefined ? undefined : find?.(month, said);
      if (month === undefined) findings.gather("date-unreadable", { sheet: name, row, column }, { found: "", column: "month" });
      if (registration === undefined || month === undefined) {
        if (month !== undefined) findings.gather("hours-orphaned", { sheet: name, row, column });
        continue;
      }
      if (said === undefined)
        findings.gather("kind-unknown", { sheet: name, row, column: kindColumn ?? column }, { found: textOf(kindCell).slice(0, 40) });
      entry.registration = registration;
      entry.month = month;
      entry.kind = said ?? "practice";
      if (sums === undefined) collector.add(entry, sheet);
      else sums.add(entry);
    }
  }
  if (sums !== undefined) for (const summed of sums.all()) collector.add(summed, sheet);
}

/** A header that is repeated in the middle has a word where the hours stand. */
function isHeaderAgain(cells: readonly CellValue[], column: number): boolean {
  const value = cells[column];
  return typeof value === "string" && !/\d/.test(value);
}
