import type { CellValue } from "../../words/cell";
import type { Month } from "../../words/day";
import { monthOfDay } from "../../words/day";
import { fold } from "../../words/fold";
import type { HourKind } from "../../words/hours";
import type { Registration } from "../../words/registration";
import { readCpr } from "../cells/readCpr";
import { readName } from "../cells/readName";
import { textOf } from "../cells/textOf";

/** Registrations by what an hours row may name them with. */
export interface RegistrationIndex {
  readonly registrations: readonly Registration[];
  readonly byNumber: ReadonlyMap<string, readonly number[]>;
  readonly byCpr: ReadonlyMap<string, readonly number[]>;
  /** Worked out when first asked for: most workbooks join by number. */
  readonly byName: () => ReadonlyMap<string, readonly number[]>;
}

function group(
  registrations: readonly Registration[],
  keyOf: (registration: Registration) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  registrations.forEach((registration, index) => {
    const key = keyOf(registration);
    if (key === undefined || key === "") return;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [index]);
    else members.push(index);
  });
  return groups;
}

/** "007", 7 and "7,0" are one number; other marks are compared folded. */
export function numberKey(value: CellValue | undefined): string {
  const text = textOf(value);
  return /^0*\d+(?:[.,]0+)?$/.test(text) ? text.replace(/[.,]0+$/, "").replace(/^0+(?=\d)/, "") : fold(text);
}

/** A name whichever way round: the words in order of the alphabet. */
export function nameKey(value: CellValue | undefined): string {
  const name = readName(value, "given-first");
  return name === undefined ? "" : fold(`${name.given} ${name.family}`).split(" ").sort().join(" ");
}

export function cprKey(value: CellValue | undefined): string {
  return readCpr(value).cpr?.digits ?? "";
}

export function indexRegistrations(registrations: readonly Registration[]): RegistrationIndex {
  let names: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    registrations,
    byNumber: group(registrations, ({ number }) => (number === undefined ? undefined : numberKey(number))),
    byCpr: group(registrations, ({ cpr }) => cpr?.digits),
    byName: () =>
      (names ??= group(registrations, ({ name }) => (name === undefined ? undefined : nameKey(`${name.given} ${name.family}`)))),
  };
}

function contains(registration: Registration, month: Month): boolean {
  const { start, exit } = registration;
  return start !== undefined && monthOfDay(start) <= month && (exit === undefined || month <= monthOfDay(exit));
}

/**
 * Whose hours these are, among several registrations of one person: that of the hours' kind, within those the one whose start and exit
 * hold the month, else the first. A registration that names another kind is last in turn.
 */
export function ownerAmong(
  candidates: readonly number[],
  registrations: readonly Registration[],
  month: Month,
  kind: HourKind | undefined,
): number | undefined {
  if (candidates.length < 2) return candidates[0];
  const ofKind = kind === undefined ? [] : candidates.filter((index) => registrations[index]?.kind === kind);
  const among = ofKind.length > 0 ? ofKind : candidates;
  return among.find((index) => contains(registrations[index] ?? EMPTY, month)) ?? among[0];
}

const EMPTY: Registration = { sheet: "", row: 0, cells: {} };
