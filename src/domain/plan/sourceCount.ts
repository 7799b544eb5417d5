import { columnLetters, quotedSheet } from "../words/cell";
import type { ColumnMeaning } from "../words/columns";
import type { Registration } from "../words/registration";
import type { Computed } from "./cells";

/** A column that every participant row of a sheet fills, the surest first. */
const COUNTABLE = [
  "registrationNumber",
  "cpr",
  "name",
  "familyName",
  "givenName",
  "start",
  "status",
  "municipality",
] as const satisfies readonly ColumnMeaning[];
/** Excel takes formulas of 8,192 characters; longer ones would not be read by anyone anyway. */
const LONGEST_FORMULA = 2000;

/**
 * Counts the participant rows in the source itself, stretch by stretch, so that totals and blank rows between them are left out.
 * Undefined where no column is filled in every row, or where the stretches are too many.
 */
export function countInSource(registrations: readonly Registration[]): Computed | undefined {
  const bySheet = new Map<string, Registration[]>();
  for (const registration of registrations) {
    const rows = bySheet.get(registration.sheet);
    if (rows === undefined) bySheet.set(registration.sheet, [registration]);
    else rows.push(registration);
  }
  const parts: string[] = [];
  for (const [sheet, rows] of bySheet) {
    const column = filledColumn(rows);
    if (column === undefined) return undefined;
    const letters = columnLetters(column);
    for (const [from, to] of stretches(rows)) {
      parts.push(`COUNTA(${quotedSheet(sheet)}!$${letters}$${String(from + 1)}:$${letters}$${String(to + 1)})`);
    }
  }
  const formula = parts.join("+");
  return parts.length === 0 || formula.length > LONGEST_FORMULA ? undefined : { formula, value: registrations.length };
}

function filledColumn(rows: readonly Registration[]): number | undefined {
  for (const meaning of COUNTABLE) {
    const columns = new Set(
      rows.map(({ cells, sheet, row }) => {
        const cell = cells[meaning];
        // A fact that is read from a merged cell above fills no cell of its own row.
        return cell?.sheet === sheet && cell.row === row ? cell.column : undefined;
      }),
    );
    const [column] = columns;
    if (columns.size === 1 && column !== undefined) return column;
  }
  return undefined;
}

function stretches(rows: readonly Registration[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of [...new Set(rows.map((each) => each.row))].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
