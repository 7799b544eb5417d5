import type { ColumnMeaning } from "../words/columns";
import type { Recognised } from "../words/registration";

/** Whether the workbook speaks of this at all: a column of that meaning, or a registration with the fact. */
export function hasColumn({ tables, registrations }: Recognised, meaning: ColumnMeaning): boolean {
  return (
    tables.some(({ columns }) => columns.some((column) => column.meaning === meaning)) ||
    registrations.some(({ cells }) => cells[meaning] !== undefined)
  );
}

export function statesStatus(recognised: Recognised): boolean {
  return hasColumn(recognised, "status") || recognised.registrations.some(({ status }) => status !== undefined);
}

/** Without any exit or status to read, nobody can be said to be active: nothing is stated (SPEC 2.7, nothing is guessed). */
export function statesExits(recognised: Recognised): boolean {
  return statesStatus(recognised) || hasColumn(recognised, "exit") || recognised.registrations.some(({ exit }) => exit !== undefined);
}
