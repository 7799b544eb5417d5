import type { CellValue } from "../../words/cell";
import type { ColumnMeaning } from "../../words/columns";
import { fold } from "../../words/fold";
import { looksLikeCpr, readCpr } from "../cells/readCpr";
import { isBlank, isErrorText, isNothing, textOf } from "../cells/textOf";
import { headerAt, valueAt } from "../tables/sheetGrid";
import type { Table } from "../tables/Table";
import { columnOf, columnsOf, has, monthColumns } from "../tables/Table";
import type { TotalLabel } from "./totalLabel";
import { readTotalLabel } from "./totalLabel";

/** What a row beneath a header is. */
export type RowKind =
  | { readonly is: "blank" | "header" | "registration" }
  | { readonly is: "total"; readonly label: TotalLabel; readonly column: number }
  | { readonly is: "section"; readonly text: string }
  | { readonly is: "unclear"; readonly column: number };

/** Where a table keeps what tells a participant from anything else. */
export interface RowSense {
  readonly table: Table;
  readonly cpr: readonly number[];
  readonly names: readonly number[];
  readonly number: number | undefined;
  /** Facts that nobody fills in beforehand. */
  readonly facts: readonly number[];
  readonly hourColumns: ReadonlySet<number>;
  /** Only rows without a CPR number and a name may be participants when the table has neither column. */
  readonly isAnonymous: boolean;
}

const NAMES: readonly ColumnMeaning[] = ["name", "familyName", "givenName"];
const FACTS: readonly ColumnMeaning[] = [
  "bornOn",
  "status",
  "start",
  "exit",
  "referredOn",
  "screenedOn",
  "hours",
  "practiceHours",
  "paidHours",
];

export function senseRows(table: Table): RowSense {
  return {
    table,
    cpr: columnsOf(table, "cpr"),
    names: NAMES.flatMap((meaning) => columnsOf(table, meaning)),
    number: columnOf(table, "registrationNumber"),
    facts: FACTS.flatMap((meaning) => columnsOf(table, meaning)),
    hourColumns: new Set(monthColumns(table).map(({ column }) => column)),
    isAnonymous: !has(table, "cpr", "name", "familyName", "givenName"),
  };
}

interface Filled {
  readonly column: number;
  readonly value: CellValue;
}

function filledCells(sense: RowSense, row: number): readonly Filled[] {
  const cells: Filled[] = [];
  (sense.table.grid.sheet.values[row] ?? []).forEach((value, column) => {
    if (!isBlank(value)) cells.push({ column, value });
  });
  return cells;
}

function repeatsHeader({ table }: RowSense, cells: readonly Filled[]): boolean {
  const [first, last] = table.headerRows;
  const alike = cells.filter(({ column, value }) => {
    if (typeof value !== "string") return false;
    const text = fold(value);
    for (let row = first; row <= last; row += 1) if (text !== "" && fold(headerAt(table.grid, row, column)) === text) return true;
    return false;
  });
  return alike.length >= 2 && alike.length * 10 >= cells.length * 6;
}

/** Something that was meant as a CPR number, however badly written: at least a birth date's worth of it. */
function meansCpr(value: CellValue): boolean {
  const { odd } = readCpr(value);
  return odd === "exponent" || odd === "fraction" || (odd !== "error" && (textOf(value).match(/\d/g) ?? []).length >= 6);
}

/** "(dd.mm.åååå)", "fx 010190-1234": a row that tells how to fill in the others. */
function isGuidance(cells: readonly Filled[]): boolean {
  const telling = cells.filter(
    ({ value }) => typeof value === "string" && /^\s*(?:\(.*\)|\[.*\]|(?:fx|f\.eks|e\.g|eks)[.:\s].*)\s*$/i.test(value),
  );
  return cells.length >= 2 && telling.length * 3 >= cells.length * 2;
}

function hasName(sense: RowSense, cells: readonly Filled[]): boolean {
  return cells.some(
    ({ column, value }) => sense.names.includes(column) && typeof value === "string" && /\p{L}/u.test(value) && !isErrorText(value),
  );
}

function totalOf(sense: RowSense, cells: readonly Filled[]): RowKind | undefined {
  for (const { column, value } of cells) {
    if (typeof value !== "string" || sense.hourColumns.has(column)) continue;
    const label = readTotalLabel(value);
    if (label !== undefined) return { is: "total", label, column };
  }
  return undefined;
}

/** A formula's 0 or a dash in a date or status column states nothing. */
function statesFact({ value }: Filled): boolean {
  return value !== 0 && !(typeof value === "string" && (isNothing(value) || isErrorText(value)));
}

function kindWithoutCpr(sense: RowSense, cells: readonly Filled[]): RowKind {
  const total = totalOf(sense, cells);
  if (total !== undefined) return total;
  if (repeatsHeader(sense, cells)) return { is: "header" };
  const facts = cells.filter((cell) => sense.facts.includes(cell.column) && statesFact(cell));
  const hours = cells.filter((cell) => sense.hourColumns.has(cell.column) && statesFact(cell));
  const named = hasName(sense, cells);
  const others = cells.filter(
    ({ column, value }) =>
      !sense.names.includes(column) && column !== sense.number && !(sense.cpr.includes(column) && typeof value === "number"),
  );
  const [only] = cells;
  if (cells.length === 1 && only !== undefined && typeof only.value === "string") {
    const isLoneName = sense.names.includes(only.column) && only.column > (sense.number ?? only.column - 1) && only.value.includes(",");
    return isLoneName ? { is: "unclear", column: only.column } : { is: "section", text: textOf(only.value) };
  }
  if (named && others.length > 0) return { is: "registration" };
  if (sense.isAnonymous && sense.number !== undefined)
    return cells.some(({ column }) => column === sense.number) && facts.length + hours.length > 0
      ? { is: "registration" }
      : { is: "blank" };
  if (facts.length > 0) return { is: "registration" };
  if (hours.length > 0 || (named && only !== undefined)) return { is: "unclear", column: (hours[0] ?? only)?.column ?? 0 };
  return { is: "blank" };
}

/** Reads what a row is, the commonest first: a CPR number makes a participant, whatever else stands there. */
export function rowKindOf(sense: RowSense, row: number): RowKind {
  for (const column of sense.cpr) {
    const value = valueAt(sense.table.grid, row, column);
    if (looksLikeCpr(value)) return { is: "registration" };
  }
  const cells = filledCells(sense, row);
  if (cells.length === 0) return { is: "blank" };
  if (isGuidance(cells)) return { is: "header" };
  const oddCpr = cells.some(({ column, value }) => sense.cpr.includes(column) && meansCpr(value));
  if (oddCpr && cells.length > 1 && totalOf(sense, cells) === undefined) return { is: "registration" };
  return kindWithoutCpr(sense, cells);
}
