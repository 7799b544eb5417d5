import type { CellArea } from "../words/cell";
import { monthOfDay } from "../words/day";
import { HOUR_KINDS } from "../words/hours";
import type { Reconciled } from "../words/person";
import type { HourEntries } from "../words/registration";
import { areasOfScopes } from "./hourAreas";
import type { Members } from "./tally";

/** Hours of one kind within a scope, in whole seconds. */
export interface ScopeHours {
  readonly reported: number;
  readonly removed: number;
  readonly reportedCells: readonly CellArea[];
  readonly removedCells: readonly CellArea[];
}

/** Hours of every registration, ready to be summed over any scope. */
export interface HoursByRegistration {
  /** By registration and kind. */
  readonly reported: Float64Array;
  readonly removed: Float64Array;
  readonly removedCells: ReadonlyMap<number, readonly CellArea[]>;
  /** In how many months anybody has hours. */
  readonly months: number;
  /** The rectangles of each kind and scope; scopes as they were given. */
  readonly areas: readonly (readonly (readonly CellArea[])[])[];
}

const KINDS = HOUR_KINDS.length;

/** What each registration reported, and what of it was removed. An amount belongs to the scopes of the registration that it stands at. */
export function hoursByRegistration(reconciled: Reconciled, scopes: readonly Members[]): HoursByRegistration {
  const { hours, asOf, registrations, counted } = reconciled;
  const isCounted = new Uint8Array(registrations.length);
  for (const index of counted) isCounted[index] = 1;
  const lastMonth = asOf === undefined ? Infinity : monthOfDay(asOf);
  const reported = new Float64Array(registrations.length * KINDS);
  for (let entry = 0; entry < hours.length; entry += 1) {
    const owner = hours.registration[entry] ?? 0;
    if (isCounted[owner] !== 1 || (hours.month[entry] ?? 0) > lastMonth) continue;
    const slot = owner * KINDS + (hours.kind[entry] ?? 0);
    reported[slot] = (reported[slot] ?? 0) + (hours.amount[entry] ?? 0);
  }
  const { removed, removedCells } = removedByRegistration(reconciled);
  const isChosen = (entry: number) => isCounted[hours.registration[entry] ?? 0] === 1 && (hours.month[entry] ?? 0) <= lastMonth;
  const areas = areasOfScopes(hours, isChosen, scopes);
  return { reported, removed, removedCells, months: reconciled.months.filter(({ heads }) => heads > 0).length, areas };
}

function removedByRegistration({ removals, hours, registrations }: Reconciled) {
  const removed = new Float64Array(registrations.length * KINDS);
  const removedCells = new Map<number, CellArea[]>();
  if (removals.length === 0) return { removed, removedCells };
  const ownerOf = rowOwners(hours);
  for (const removal of removals) {
    const owner = ownerOf(removal.removed.sheet, removal.removed.row);
    const slot = owner * KINDS + HOUR_KINDS.indexOf(removal.kind);
    removed[slot] = (removed[slot] ?? 0) + removal.amount;
    const cells = removedCells.get(slot);
    if (cells === undefined) removedCells.set(slot, [removal.removed]);
    else cells.push(removal.removed);
  }
  return { removed, removedCells };
}

/** Whose row it is: a row of hours belongs to one registration. */
export function rowOwners({ length, sheet, row, registration, sheets }: HourEntries): (name: string, at: number) => number {
  const owners = sheets.map(() => [] as number[]);
  for (let entry = 0; entry < length; entry += 1) {
    const ofSheet = owners[sheet[entry] ?? 0];
    if (ofSheet !== undefined) ofSheet[row[entry] ?? 0] = registration[entry] ?? 0;
  }
  const byName = new Map(sheets.map((name, index) => [name, owners[index] ?? []]));
  return (name, at) => byName.get(name)?.[at] ?? 0;
}

/** What a scope's registrations come to; `at` is the scope's place among all. */
export function hoursOfScope(members: Members, at: number, kind: number, hours: HoursByRegistration): ScopeHours {
  let [reported, removed] = [0, 0];
  const removedCells: CellArea[] = [];
  for (const registration of members.registrations) {
    const slot = registration * KINDS + kind;
    reported += hours.reported[slot] ?? 0;
    removed += hours.removed[slot] ?? 0;
    removedCells.push(...(hours.removedCells.get(slot) ?? []));
  }
  return { reported, removed, reportedCells: hours.areas[kind]?.[at] ?? [], removedCells };
}
