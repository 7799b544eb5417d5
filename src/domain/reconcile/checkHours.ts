import type { CellArea } from "../words/cell";
import type { IsoDay, Month } from "../words/day";
import { monthName, monthOfDay } from "../words/day";
import type { Finding } from "../words/finding";
import type { Hours } from "../words/hours";
import { decimalHours } from "../words/hours";
import type { Person } from "../words/person";
import type { ProjectFacts, Registration } from "../words/registration";
import type { RemovedLine } from "./countHoursOnce";
import { finding } from "./finding";
import type { HoursLedger } from "./hoursLedger";
import { cellOfEntry, linesOf } from "./hoursLedger";
import { mergedCells } from "./mergedCells";

export interface HoursFacts {
  readonly registrations: readonly Registration[];
  readonly ledger: HoursLedger;
  readonly project: ProjectFacts;
  readonly norm: Hours;
}

/** What is odd about one person's hours: one finding for each kind of oddity, not for each cell. */
export function checkHours(person: Person, removed: readonly RemovedLine[], areRepeated: boolean, facts: HoursFacts): readonly Finding[] {
  return [
    ...checkDoubled(person, removed, facts.ledger),
    ...checkNorm(person, facts),
    ...checkDates(person, areRepeated, facts),
    ...checkProject(person, facts),
  ];
}

function checkDoubled(person: Person, removed: readonly RemovedLine[], ledger: HoursLedger): readonly Finding[] {
  const isEqual = (line: RemovedLine) => ledger.amount[line.kept] === ledger.amount[line.removed];
  const equal = removed.filter(isEqual);
  const unequal = removed.filter((line) => !isEqual(line));
  const findings: Finding[] = [];
  if (equal.length > 0) {
    const lines = equal.map((line) => line.removed);
    const facts = { hours: hoursOf(ledger, lines), months: monthsOf(ledger, lines) };
    findings.push(
      finding("hours-doubled", { cells: areasOf(ledger, [...lines, ...equal.map(({ kept }) => kept)]), person: person.id, facts }),
    );
  }
  const [first] = unequal;
  if (first !== undefined) {
    const lines = unequal.map((line) => line.removed);
    const facts = {
      months: monthsOf(ledger, lines),
      hours: hoursOf(ledger, lines),
      month: monthName(ledger.month[first.removed] ?? 0),
      kept: hoursOf(ledger, [first.kept]),
      removed: hoursOf(ledger, [first.removed]),
    };
    const cells = areasOf(ledger, [...lines, ...unequal.map(({ kept }) => kept)]);
    findings.push(finding("hours-unequal", { cells, person: person.id, facts }));
  }
  return findings;
}

function checkNorm(person: Person, { ledger, norm }: HoursFacts): readonly Finding[] {
  const above = person.months.filter(({ practice, paid }) => practice + paid > norm);
  const [worst] = [...above].sort((a, b) => b.practice + b.paid - (a.practice + a.paid));
  if (worst === undefined) return [];
  const months = new Set(above.map(({ month }) => month));
  const lines = person.registrations.flatMap((each) => linesOf(ledger, each)).filter((line) => months.has(ledger.month[line] ?? 0));
  const facts = {
    months: above.length,
    month: monthName(worst.month),
    hours: decimalHours(worst.practice + worst.paid),
    norm: decimalHours(norm),
  };
  return [finding("hours-above-norm", { cells: areasOf(ledger, lines), person: person.id, facts })];
}

/** Where rows repeat all hours, the person's own start and exit bound them; otherwise each registration's do. */
function checkDates(person: Person, areRepeated: boolean, facts: HoursFacts): readonly Finding[] {
  return person.registrations.flatMap((each) => {
    const { start, exit } = facts.registrations[each] ?? {};
    const [from, to] = areRepeated ? [person.firstStart, latestExit(person, facts)] : [start, exit];
    return [...checkBefore(person, each, from, facts.ledger), ...checkAfter(person, each, to, facts.ledger)];
  });
}

/** None while any registration goes on. */
function latestExit(person: Person, { registrations }: HoursFacts): IsoDay | undefined {
  const exits = person.registrations.map((each) => registrations[each]?.exit);
  return exits.every((exit) => exit !== undefined) ? [...exits].sort().at(-1) : undefined;
}

function checkBefore(person: Person, registration: number, start: IsoDay | undefined, ledger: HoursLedger): readonly Finding[] {
  if (start === undefined) return [];
  const lines = linesWhere(ledger, registration, monthOfDay(start), Infinity);
  if (lines.length === 0) return [];
  const facts = { months: monthsOf(ledger, lines), hours: hoursOf(ledger, lines), start };
  return [finding("hours-before-start", { cells: areasOf(ledger, lines), person: person.id, facts })];
}

function checkAfter(person: Person, registration: number, exit: IsoDay | undefined, ledger: HoursLedger): readonly Finding[] {
  if (exit === undefined) return [];
  const lines = linesWhere(ledger, registration, -Infinity, monthOfDay(exit));
  if (lines.length === 0) return [];
  const facts = { months: monthsOf(ledger, lines), hours: hoursOf(ledger, lines), exit };
  return [finding("hours-after-exit", { cells: areasOf(ledger, lines), person: person.id, facts })];
}

function checkProject(person: Person, { ledger, project }: HoursFacts): readonly Finding[] {
  const whole = project.wholePeriod?.value;
  if (whole === undefined) return [];
  const lines = person.registrations.flatMap((each) => linesWhere(ledger, each, monthOfDay(whole.from), monthOfDay(whole.to)));
  if (lines.length === 0) return [];
  const facts = { months: monthsOf(ledger, lines), hours: hoursOf(ledger, lines), from: whole.from, to: whole.to };
  return [finding("hours-outside-project", { cells: areasOf(ledger, lines), person: person.id, facts })];
}

/** The lines outside of the months from `low` to `high`. They stand in order: the first and the last tell whether there are any. */
function linesWhere(ledger: HoursLedger, registration: number, low: Month, high: Month): readonly number[] {
  const first = ledger.first[registration] ?? 0;
  const last = (ledger.first[registration + 1] ?? 0) - 1;
  if (last < first || ((ledger.month[first] ?? 0) >= low && (ledger.month[last] ?? 0) <= high)) return [];
  return linesOf(ledger, registration).filter((line) => (ledger.month[line] ?? 0) < low || (ledger.month[line] ?? 0) > high);
}

function areasOf(ledger: HoursLedger, lines: readonly number[]): readonly CellArea[] {
  return mergedCells([...new Set(lines)].map((line) => cellOfEntry(ledger.entries, ledger.entry[line] ?? 0)));
}

function monthsOf(ledger: HoursLedger, lines: readonly number[]): number {
  return new Set(lines.map((line) => ledger.month[line])).size;
}

function hoursOf(ledger: HoursLedger, lines: readonly number[]): number {
  return decimalHours(lines.reduce((sum, line) => sum + (ledger.amount[line] ?? 0), 0));
}
