import { fold } from "../../words/fold";
import type { Settings } from "../../words/settings";
import { numberKey } from "../hours/joinHours";
import { remembering } from "../hours/remembering";
import type { RowOwner } from "../hours/rowOwner";
import type { HourSink } from "../hours/readWideHours";
import { readKind } from "../cells/readKind";
import { textOf } from "../cells/textOf";
import { personReader } from "../tables/tableRows";
import type { Table } from "../tables/Table";
import { columnOf } from "../tables/Table";
import { rowSourceOf, surroundingsOfSheet } from "./readParticipants";
import type { Draft } from "./readRegistration";
import { readRegistration } from "./readRegistration";

/** A numbering that hardly repeats counts the rows, not the registrations. */
function repeatsNumbers(table: Table, column: number): boolean {
  const numbers = new Set<string>();
  let rows = 0;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const key = numberKey(table.grid.sheet.values[row]?.[column]);
    if (key === "") continue;
    rows += 1;
    numbers.add(key);
  }
  return numbers.size * 10 <= rows * 9;
}

function keyReader(table: Table): (cells: readonly (string | number | boolean | null)[]) => string {
  const readPerson = personReader(table);
  const personOf = remembering((_value, _format, cells) => readPerson(cells));
  const number = columnOf(table, "registrationNumber");
  const lead = columnOf(table, "cpr") ?? columnOf(table, "name") ?? 0;
  const [kind, company, cluster] = (["kind", "company", "cluster"] as const).map((meaning) => columnOf(table, meaning));
  const kindOf = remembering((value) => readKind(value));
  const isNumbered = number !== undefined && repeatsNumbers(table, number);
  const ofSheet = surroundingsOfSheet(table.grid.sheet.name);
  return (cells) => {
    const person = personOf(cells[lead] ?? null, undefined, cells);
    if (person === "") return "";
    if (isNumbered) return `${person}|${numberKey(cells[number])}|${ofSheet.cluster ?? ""}`;
    const said = kind === undefined ? ofSheet.kind : kindOf(cells[kind] ?? null, undefined, cells);
    const texts = [company, cluster].map((column) => (column === undefined ? "" : fold(textOf(cells[column]))));
    return [person, said ?? "", ...texts, ofSheet.cluster ?? ""].join("|");
  };
}

/** Registrations where only hours are given, and whose each row's hours are. */
export interface HourRegistrations {
  readonly registrations: readonly Draft[];
  readonly owners: ReadonlyMap<Table, RowOwner>;
}

/**
 * A workbook that holds hours alone: a registration is what the system makes one of, a person with one kind of hours at one company,
 * unless the rows carry registration numbers of their own. Facts are those of its first row.
 */
export function registrationsOfHours(tables: readonly Table[], settings: Settings, sink: HourSink): HourRegistrations {
  const registrations: Draft[] = [];
  const known = new Map<string, number>();
  const owners = new Map<Table, RowOwner>();
  for (const table of tables) {
    const source = rowSourceOf(table, settings, sink);
    const around = surroundingsOfSheet(table.grid.sheet.name);
    const keyOf = keyReader(table);
    const ownerOfRow = new Int32Array(Math.max(0, table.lastRow - table.firstRow + 1)).fill(-1);
    for (let row = table.firstRow; row <= table.lastRow; row += 1) {
      const key = keyOf(table.grid.sheet.values[row] ?? []);
      if (key === "") continue;
      const before = known.get(key);
      ownerOfRow[row - table.firstRow] = before ?? registrations.length;
      if (before !== undefined) continue;
      known.set(key, registrations.length);
      registrations.push(readRegistration(source, row, around));
    }
    owners.set(table, {
      of: (_cells, row) => {
        const owner = ownerOfRow[row - table.firstRow] ?? -1;
        return owner < 0 ? undefined : () => owner;
      },
    });
  }
  return { registrations, owners };
}
