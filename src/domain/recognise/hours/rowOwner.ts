import type { CellValue } from "../../words/cell";
import type { Month } from "../../words/day";
import type { HourKind } from "../../words/hours";
import { readDay } from "../cells/readDay";
import { formatAt } from "../tables/sheetGrid";
import type { Table } from "../tables/Table";
import { columnOf } from "../tables/Table";
import type { RegistrationIndex } from "./joinHours";
import { cprKey, nameKey, numberKey, ownerAmong } from "./joinHours";

type Find = (month: Month, kind: HourKind | undefined) => number | undefined;

/** Finds whose a row of hours is; undefined: nobody that is registered. */
export interface RowOwner {
  readonly of: (cells: readonly CellValue[], row: number) => Find | undefined;
}

/** How many rows are looked at to choose how to join. */
const SAMPLE = 500;

function finder(index: RegistrationIndex, candidates: readonly number[] | undefined): Find | undefined {
  if (candidates === undefined || candidates.length === 0) return undefined;
  const only = candidates.length === 1 ? candidates[0] : undefined;
  if (only !== undefined) return () => only;
  return (month, kind) => ownerAmong(candidates, index.registrations, month, kind);
}

function cached(find: (value: CellValue) => Find | undefined): (value: CellValue) => Find | undefined {
  const known = new Map<CellValue, Find | undefined>();
  return (value) => {
    if (value === null) return undefined;
    let found = known.get(value);
    if (found === undefined && !known.has(value)) {
      found = find(value);
      known.set(value, found);
    }
    return found;
  };
}

/** Numbers may be the hours' own row numbers: they are trusted when they are found, and lead to the very person that the row names. */
function numbersAgree(table: Table, index: RegistrationIndex, number: number, cpr: number | undefined): boolean {
  let seen = 0;
  let agreeing = 0;
  const step = Math.max(1, Math.floor((table.lastRow - table.firstRow) / SAMPLE));
  for (let row = table.firstRow; row <= table.lastRow; row += step) {
    const cells = table.grid.sheet.values[row];
    const value = cells?.[number] ?? null;
    const person = cpr === undefined ? "" : cprKey(cells?.[cpr]);
    if (value === null || (cpr !== undefined && person === "")) continue;
    seen += 1;
    const candidates = index.byNumber.get(numberKey(value)) ?? [];
    if (
      candidates.some(
        (candidate) =>
          person === "" || index.registrations[candidate]?.cpr === undefined || index.registrations[candidate].cpr.digits === person,
      )
    )
      agreeing += 1;
  }
  return seen > 0 && agreeing * 10 >= seen * 8;
}

function ownerByNumber(index: RegistrationIndex, number: number, cpr: number | undefined): RowOwner {
  const byNumber = cached((value) => finder(index, index.byNumber.get(numberKey(value))));
  const hasTwins = [...index.byNumber.values()].some((members) => members.length > 1);
  if (!hasTwins || cpr === undefined) return { of: (cells) => byNumber(cells[number] ?? null) };
  // Several sheets may count from 1 each: then the person decides between equal numbers.
  return {
    of: (cells) => {
      const members = index.byNumber.get(numberKey(cells[number])) ?? [];
      const person = cprKey(cells[cpr]);
      const own = members.filter((member) => index.registrations[member]?.cpr?.digits === person);
      return finder(index, own.length > 0 ? own : members);
    },
  };
}

function ownerByName(table: Table, index: RegistrationIndex): RowOwner {
  const name = columnOf(table, "name");
  const [given, family, born] = (["givenName", "familyName", "bornOn"] as const).map((meaning) => columnOf(table, meaning));
  const byName = cached((value) => finder(index, index.byName().get(nameKey(value))));
  const textAt = (cells: readonly CellValue[], column: number | undefined) => (column === undefined ? "" : String(cells[column] ?? ""));
  return {
    of: (cells, row) => {
      const full = name === undefined ? `${textAt(cells, given)} ${textAt(cells, family)}` : (cells[name] ?? null);
      if (born === undefined) return byName(full);
      const reading = readDay(cells[born], formatAt(table.grid, row, born), {
        date1904: table.grid.date1904,
        isBirth: true,
        isMonthFirst: false,
      });
      const members = index.byName().get(nameKey(full)) ?? [];
      return finder(
        index,
        reading.is === "day" ? members.filter((member) => [undefined, reading.day].includes(index.registrations[member]?.bornOn)) : members,
      );
    },
  };
}

/** How the rows of an hours table are joined: by registration number, else CPR number, else name and birth date. */
export function rowOwnerOf(table: Table, index: RegistrationIndex): RowOwner {
  const [number, cpr] = (["registrationNumber", "cpr"] as const).map((meaning) => columnOf(table, meaning));
  if (number !== undefined && numbersAgree(table, index, number, cpr)) return ownerByNumber(index, number, cpr);
  const byName = ownerByName(table, index);
  if (cpr === undefined) return byName;
  const byCpr = cached((value) => finder(index, index.byCpr.get(cprKey(value))));
  return { of: (cells, row) => byCpr(cells[cpr] ?? null) ?? (cprKey(cells[cpr]) === "" ? byName.of(cells, row) : undefined) };
}
