import type { CellArea } from "../words/cell";
import type { HourEntries } from "../words/registration";
import type { Members } from "./tally";

/** More areas than this cannot be looked at one by one: then the rectangle around them on each sheet is given. */
const MOST_AREAS = 500;

/** Gathers cells that come in the sheet's order into rectangles: rows that follow one another are one. */
class AreaGatherer {
  private readonly areas: CellArea[] = [];
  private isOpen = false;
  private isTooMany = false;
  private sheet = 0;
  private top = 0;
  private bottom = 0;
  private left = 0;
  private right = 0;

  constructor(private readonly sheets: readonly string[]) {}

  add(sheet: number, row: number, column: number): void {
    const follows = this.isOpen && sheet === this.sheet && (this.isTooMany || row <= this.bottom + 1);
    if (!follows) {
      this.close();
      this.isOpen = true;
      this.sheet = sheet;
      this.top = this.bottom = row;
      this.left = this.right = column;
      return;
    }
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  private close(): void {
    if (!this.isOpen) return;
    const { sheet, top: row, bottom, left: column, right } = this;
    this.areas.push({ sheet: this.sheets[sheet] ?? "", row, column, rows: bottom - row + 1, columns: right - column + 1 });
    this.isOpen = false;
    // From here on, each sheet's cells are one rectangle: what was gathered is joined at the end.
    if (this.areas.length > MOST_AREAS) this.isTooMany = true;
  }

  gathered(): readonly CellArea[] {
    this.close();
    return this.isTooMany ? around(this.areas) : this.areas;
  }
}

/** For each kind, for each scope: the rectangles that hold its hours. One pass over the entries serves every scope. */
export function areasOfScopes(
  hours: HourEntries,
  isChosen: (entry: number) => boolean,
  scopes: readonly Members[],
): readonly (readonly (readonly CellArea[])[])[] {
  const { first, scopeOf } = scopesByRegistration(scopes);
  const gatherers = [0, 1].map(() => scopes.map(() => new AreaGatherer(hours.sheets)));
  for (const entry of inSheetOrder(hours, isChosen)) {
    const owner = hours.registration[entry] ?? 0;
    const ofKind = gatherers[hours.kind[entry] ?? 0];
    for (let at = first[owner] ?? 0; at < (first[owner + 1] ?? 0); at += 1) {
      ofKind?.[scopeOf[at] ?? 0]?.add(hours.sheet[entry] ?? 0, hours.row[entry] ?? 0, hours.column[entry] ?? 0);
    }
  }
  return gatherers.map((ofKind) => ofKind.map((gatherer) => gatherer.gathered()));
}

/** The scopes that each registration belongs to: those of registration r stand from `first[r]` up to `first[r + 1]`. */
function scopesByRegistration(scopes: readonly Members[]): { readonly first: Int32Array; readonly scopeOf: Int32Array } {
  let last = 0;
  for (const { registrations } of scopes) for (const each of registrations) last = Math.max(last, each);
  const first = new Int32Array(last + 2);
  for (const { registrations } of scopes) for (const each of registrations) first[each + 1] = (first[each + 1] ?? 0) + 1;
  for (let each = 0; each <= last; each += 1) first[each + 1] = (first[each + 1] ?? 0) + (first[each] ?? 0);
  const next = first.slice();
  const scopeOf = new Int32Array(first[last + 1] ?? 0);
  scopes.forEach(({ registrations }, scope) => {
    for (const each of registrations) {
      const at = next[each] ?? 0;
      scopeOf[at] = scope;
      next[each] = at + 1;
    }
  });
  return { first, scopeOf };
}

/** Entries are read sheet by sheet and row by row, so that there is mostly nothing to sort. */
function inSheetOrder(hours: HourEntries, isChosen: (entry: number) => boolean): Int32Array {
  const chosen = new Int32Array(hours.length);
  let length = 0;
  let isSorted = true;
  for (let entry = 0; entry < hours.length; entry += 1) {
    if (!isChosen(entry)) continue;
    const before = length === 0 ? undefined : chosen[length - 1];
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
