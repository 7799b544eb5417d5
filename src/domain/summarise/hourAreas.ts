import type { CellArea } from "../words/cell";
import { HOUR_KINDS } from "../words/hours";
import type { HourEntries } from "../words/registration";
import type { Members } from "./tally";

/** A row of hours of one kind: whose it is and which columns it spans. */
interface Lines {
  readonly length: number;
  readonly sheet: Int32Array;
  readonly row: Int32Array;
  readonly registration: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** More areas than this cannot be looked at one by one: then the rectangle around them on each sheet is given. */
const MOST_AREAS = 500;

/** The rectangles that hold a scope's hours of one kind: rows that follow one another are one area. */
export function areasOfEntries(
  hours: HourEntries,
  counts: (entry: number) => boolean,
): (members: Members, kind: number) => readonly CellArea[] {
  const lines = HOUR_KINDS.map((_, kind) => linesOfKind(hours, (entry) => hours.kind[entry] === kind && counts(entry)));
  return (members, kind) => {
    const ofKind = lines[kind];
    if (ofKind === undefined) return [];
    const areas = runsOf(ofKind, members.registrations, hours.sheets);
    return areas.length > MOST_AREAS ? around(areas) : areas;
  };
}

function linesOfKind(hours: HourEntries, counts: (entry: number) => boolean): Lines {
  const chosen = inSheetOrder(hours, counts);
  const [sheet, row, registration, left, right] = Array.from({ length: 5 }, () => new Int32Array(chosen.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let length = 0;
  for (const entry of chosen) {
    const column = hours.column[entry] ?? 0;
    const last = length - 1;
    if (length > 0 && sheet[last] === hours.sheet[entry] && row[last] === hours.row[entry]) {
      left[last] = Math.min(left[last] ?? column, column);
      right[last] = Math.max(right[last] ?? column, column);
      continue;
    }
    sheet[length] = hours.sheet[entry] ?? 0;
    row[length] = hours.row[entry] ?? 0;
    registration[length] = hours.registration[entry] ?? 0;
    left[length] = column;
    right[length] = column;
    length += 1;
  }
  return { length, sheet, row, registration, left, right };
}

/** Entries are read sheet by sheet and row by row, so that there is mostly nothing to sort. */
function inSheetOrder(hours: HourEntries, counts: (entry: number) => boolean): Int32Array {
  const chosen = new Int32Array(hours.length);
  let length = 0;
  let isSorted = true;
  for (let entry = 0; entry < hours.length; entry += 1) {
    if (!counts(entry)) continue;
    const before = chosen[length - 1];
    if (before !== undefined && compareRows(hours, before, entry) > 0) isSorted = false;
    chosen[length] = entry;
    length += 1;
  }
  const found = chosen.subarray(0, length);
  return isSorted ? found : found.sort((a, b) => compareRows(hours, a, b));
}

function compareRows({ sheet, row }: HourEntries, a: number, b: number): number {
  return (sheet[a] ?? 0) - (sheet[b] ?? 0) || (row[a] ?? 0) - (row[b] ?? 0);
}

function runsOf(lines: Lines, members: ReadonlySet<number>, sheets: readonly string[]): readonly CellArea[] {
  const areas: CellArea[] = [];
  let run: { sheet: number; top: number; bottom: number; left: number; right: number } | undefined;
  const close = () => {
    if (run === undefined) return;
    const { sheet, top, bottom, left, right } = run;
    areas.push({ sheet: sheets[sheet] ?? "", row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  };
  for (let line = 0; line < lines.length; line += 1) {
    if (!members.has(lines.registration[line] ?? 0)) continue;
    const [sheet, row] = [lines.sheet[line] ?? 0, lines.row[line] ?? 0];
    const [left, right] = [lines.left[line] ?? 0, lines.right[line] ?? 0];
    if (run !== undefined && run.sheet === sheet && row === run.bottom + 1) {
      run = { ...run, bottom: row, left: Math.min(run.left, left), right: Math.max(run.right, right) };
    } else {
      close();
      run = { sheet, top: row, bottom: row, left, right };
    }
  }
  close();
  return areas;
}

function around(areas: readonly CellArea[]): readonly CellArea[] {
  const bySheet = new Map<string, CellArea>();
  for (const area of areas) {
    const known = bySheet.get(area.sheet) ?? area;
    const [row, column] = [Math.min(known.row, area.row), Math.min(known.column, area.column)];
    const rows = Math.max(known.row + (known.rows ?? 1), area.row + (area.rows ?? 1)) - row;
    const columns = Math.max(known.column + (known.columns ?? 1), area.column + (area.columns ?? 1)) - column;
    bySheet.set(area.sheet, { sheet: area.sheet, row, column, rows, columns });
  }
  return [...bySheet.values()];
}
