import type { CellValue } from "../../words/cell";
import { cprKey, nameKey, numberKey } from "../hours/joinHours";
import { textOf } from "../cells/textOf";
import { rowKindOf, senseRows } from "../rows/rowKind";
import type { Table } from "./Table";
import { columnOf, columnsOf } from "./Table";

/** A row of a table by what it says of whom, for comparing tables: never shown. */
export interface TableRow {
  readonly row: number;
  /** CPR number, else name; "" where neither stands. */
  readonly person: string;
  readonly number: string;
  /** Everything that the row says of one registration. */
  readonly print: string;
}

/** Tables longer than this are compared by their first rows. */
const MOST_ROWS = 20_000;
const PRINTED = ["start", "exit", "status", "kind", "month", "year", "day", "hours", "practiceHours", "paidHours"] as const;

/** Who a row names. */
export function personReader(table: Table): (cells: readonly CellValue[]) => string {
  const cpr = columnsOf(table, "cpr");
  const name = columnOf(table, "name");
  const parts = [columnOf(table, "givenName"), columnOf(table, "familyName")];
  return (cells) => {
    for (const column of cpr) {
      const key = cprKey(cells[column]);
      if (key !== "") return key;
    }
    const full = name === undefined ? parts.map((column) => (column === undefined ? "" : textOf(cells[column]))).join(" ") : cells[name];
    return nameKey(full);
  };
}

/** The rows of a table that speak of somebody. */
export function rowsNaming(table: Table): readonly TableRow[] {
  const sense = senseRows(table);
  const personOf = personReader(table);
  const numberColumn = columnOf(table, "registrationNumber");
  const columns = PRINTED.flatMap((meaning) => columnsOf(table, meaning));
  const months = table.columns.filter(({ meaning }) => typeof meaning === "object").map(({ column }) => column);
  const rows: TableRow[] = [];
  for (let row = table.firstRow; row <= Math.min(table.lastRow, table.firstRow + MOST_ROWS); row += 1) {
    if (rowKindOf(sense, row).is !== "registration") continue;
    const cells = table.grid.sheet.values[row] ?? [];
    const person = personOf(cells);
    const number = numberColumn === undefined ? "" : numberKey(cells[numberColumn]);
    const print = [number, person, ...[...columns, ...months].map((column) => textOf(cells[column]))].join("|");
    rows.push({ row, person, number, print });
  }
  return rows;
}
