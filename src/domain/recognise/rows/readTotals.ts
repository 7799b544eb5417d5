import type { TypedTotal } from "../../words/registration";
import { readHours } from "../cells/readHours";
import { isBlank } from "../cells/textOf";
import { formatAt, valueAt } from "../tables/sheetGrid";
import type { MonthColumn, Table } from "../tables/Table";
import type { TotalLabel } from "./totalLabel";

type Draft = { -readonly [Key in keyof TypedTotal]: TypedTotal[Key] };

/** A total row, and which part of the sheet it may be about. */
export interface TotalRow {
  readonly table: Table;
  readonly months: readonly MonthColumn[];
  readonly row: number;
  /** Where the label stands. */
  readonly column: number;
  readonly label: TotalLabel;
  /** The section that the row stands in. */
  readonly cluster: string | undefined;
}

function scoped({ label, cluster }: TotalRow, total: Draft): TypedTotal {
  const scope = label.cluster ?? (label.municipality === undefined ? cluster : undefined);
  if (scope !== undefined) total.cluster = scope;
  if (label.municipality !== undefined) total.municipality = label.municipality;
  if (label.kind !== undefined && total.kind === undefined) total.kind = label.kind;
  return total;
}

/** What a sum row sums in these is no number of rows. */
const AMOUNTS: ReadonlySet<unknown> = new Set(["weeklyHours", "hours", "practiceHours", "paidHours", "start", "exit", "bornOn"]);

/** A count stands in the label itself, or in the first cell beside it that is not hours of a month. */
function countOf(source: TotalRow): TypedTotal | undefined {
  const { table, row, label } = source;
  const sheet = table.grid.sheet.name;
  const of = label.of ?? "registrations";
  if (label.value !== undefined) {
    return scoped(source, {
      label: label.label,
      of,
      value: of === "hours" ? label.value * 3600 : label.value,
      cell: { sheet, row, column: source.column },
    });
  }
  const hourColumns = new Set(source.months.map(({ column }) => column));
  for (let column = 0; column < table.grid.width; column += 1) {
    const value = valueAt(table.grid, row, column);
    if (column === source.column || isBlank(value) || hourColumns.has(column)) continue;
    const cell = { sheet, row, column };
    if (of === "hours") {
      const reading = readHours(value, formatAt(table.grid, row, column));
      if (reading.is === "hours") return scoped(source, { label: label.label, of, value: reading.hours, cell });
    }
    const isCount = typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 1_000_000;
    const count = isCount ? value : typeof value === "string" && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : undefined;
    const meaning = table.columns.find((each) => each.column === column)?.meaning;
    // Beside an unnamed total, only the columns that tell persons count rows; others sum something else.
    const isBeside = column === source.column + 1 && !AMOUNTS.has(meaning);
    const isCounted =
      isBeside ||
      label.of !== undefined ||
      meaning === "cpr" ||
      meaning === "name" ||
      meaning === "registrationNumber" ||
      meaning === "familyName" ||
      meaning === undefined;
    if (count !== undefined && isCounted && of !== "hours") return scoped(source, { label: label.label, of, value: count, cell });
  }
  return undefined;
}

function hoursOf(source: TotalRow): readonly TypedTotal[] {
  const { table, row } = source;
  return source.months.flatMap(({ column, month, kind }) => {
    const reading = readHours(valueAt(table.grid, row, column), formatAt(table.grid, row, column));
    if (reading.is !== "hours") return [];
    const total: Draft = {
      label: source.label.label,
      of: "hours",
      month,
      value: reading.hours,
      cell: { sheet: table.grid.sheet.name, row, column },
    };
    if (kind !== undefined) total.kind = kind;
    return [scoped(source, total)];
  });
}

/** What a total row states (SPEC 2.6); averages and parts ("heraf") state no total. */
export function readTotals(source: TotalRow): readonly TypedTotal[] {
  if (!source.label.isCountable) return [];
  const count = countOf(source);
  return [...(count === undefined ? [] : [count]), ...hoursOf(source)];
}
