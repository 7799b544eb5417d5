import { columnLetters } from "../../words/cell";
import type { ColumnMeaning, RecognisedColumn } from "../../words/columns";
import type { Findings } from "../rows/Findings";
import { readHeader } from "./readHeader";
import type { Table } from "./Table";
import { has, monthColumns } from "./Table";

/** Below this a controller should look. */
const SURE_ENOUGH = 0.7;
/** Columns that change no figure need no question. */
const HARMLESS: ReadonlySet<ColumnMeaning> = new Set([
  "ignored",
  "notes",
  "registrationNumber",
  "interruptionReason",
  "gender",
  "actor",
  "cvr",
]);
const AMOUNTS: readonly ColumnMeaning[] = ["practiceHours", "paidHours"];

function shownHeader({ header, column }: RecognisedColumn): string {
  return header === "" ? columnLetters(column) : header.slice(0, 60);
}

/** Says which columns were read with doubt, and which were read as what they hold rather than as they are headed. */
export function checkColumns(table: Table, findings: Findings): void {
  const { columns, grid, headerRows } = table;
  for (const column of columns) {
    const { meaning, because, confidence } = column;
    if (typeof meaning !== "string" || because === "settings") continue;
    const at = { sheet: grid.sheet.name, row: headerRows[1], column: column.column };
    const facts = { header: shownHeader(column), meaning };
    const headed = readHeader(column.header)?.meaning;
    const lacksMonth =
      table.role === "registrations" && AMOUNTS.includes(meaning) && monthColumns(table).length === 0 && !has(table, "month", "day");
    if (because === "content" && headed !== undefined && headed !== meaning) findings.add("column-overruled", [at], facts);
    else if ((confidence < SURE_ENOUGH && !HARMLESS.has(meaning)) || lacksMonth) findings.add("column-unsure", [at], facts);
  }
}

/** Most exits before most starts: the two columns have changed places. They are read as headed; the controller decides. */
export function checkSwappedDates(
  table: Table,
  spans: readonly { readonly start?: string; readonly exit?: string }[],
  findings: Findings,
): void {
  const both = spans.filter(({ start, exit }) => start !== undefined && exit !== undefined);
  const swapped = both.filter(({ start = "", exit = "" }) => exit < start);
  if (swapped.length < 3 || swapped.length * 2 <= both.length) return;
  for (const column of table.columns) {
    if (column.meaning !== "start" && column.meaning !== "exit") continue;
    findings.add("column-unsure", [{ sheet: table.grid.sheet.name, row: table.headerRows[1], column: column.column }], {
      header: shownHeader(column),
      meaning: column.meaning,
    });
  }
}
