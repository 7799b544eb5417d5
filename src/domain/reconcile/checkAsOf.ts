import type { IsoDay, Month } from "../words/day";
import { monthOfDay } from "../words/day";
import type { Finding } from "../words/finding";
import { decimalHours } from "../words/hours";
import type { Recognised } from "../words/registration";
import { finding } from "./finding";
import { cellOfEntry } from "./hoursLedger";
import { mergedCells } from "./mergedCells";

/** Registrations that have begun by the as-of date; one without a start is taken to have (SPEC 2.5). */
export function countedRegistrations({ registrations }: Recognised, asOf: IsoDay | undefined): readonly number[] {
  return registrations.flatMap(({ start }, index) => (asOf !== undefined && start !== undefined && start > asOf ? [] : [index]));
}

/** The last month of which hours count: the as-of date's own, whichever day of it that is. */
export function lastMonthCounted(asOf: IsoDay | undefined): Month {
  return asOf === undefined ? Infinity : monthOfDay(asOf);
}

/** What the as-of date leaves out: one finding for a registration that begins later, one for the later hours of any other. */
export function checkAsOf(recognised: Recognised, isCounted: Uint8Array, asOf: IsoDay | undefined): readonly Finding[] {
  if (asOf === undefined) return [];
  const { registrations, hours } = recognised;
  const findings: Finding[] = registrations.flatMap(({ start, cells, sheet, row }, index) => {
    if (isCounted[index] === 1 || start === undefined) return [];
    return [finding("after-as-of", { cells: [cells.start ?? { sheet, row, column: 0 }], facts: { of: "registration", asOf, start } })];
  });
  const lastMonth = lastMonthCounted(asOf);
  const later = new Map<number, number[]>();
  for (let entry = 0; entry < hours.length; entry += 1) {
    const owner = hours.registration[entry] ?? 0;
    if ((hours.month[entry] ?? 0) <= lastMonth || isCounted[owner] !== 1 || hours.amount[entry] === 0) continue;
    const known = later.get(owner);
    if (known === undefined) later.set(owner, [entry]);
    else known.push(entry);
  }
  for (const [, entries] of [...later.entries()].sort(([a], [b]) => a - b)) {
    const months = new Set(entries.map((entry) => hours.month[entry])).size;
    const amount = decimalHours(entries.reduce((sum, entry) => sum + (hours.amount[entry] ?? 0), 0));
    const cells = mergedCells(entries.map((entry) => cellOfEntry(hours, entry)));
    findings.push(finding("after-as-of", { cells, facts: { of: "hours", asOf, hours: amount, months } }));
  }
  return findings;
}
