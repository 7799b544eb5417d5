import type { IsoDay } from "../words/day";
import type { Finding } from "../words/finding";
import { decimalHours } from "../words/hours";
import type { Person } from "../words/person";
import type { Recognised, TypedTotal } from "../words/registration";
import { lastMonthCounted } from "./checkAsOf";
import { finding } from "./finding";
import type { HoursLedger } from "./hoursLedger";
import { HourSums, isWithin } from "./hourSums";

/** What the typed totals are compared with. */
export interface CountedFacts {
  readonly asOf: IsoDay | undefined;
  readonly counted: readonly number[];
  readonly ledger: HoursLedger;
  readonly isRemoved: Uint8Array;
  readonly persons: readonly Person[];
}

/** A typed total against what was counted. */
interface Comparison {
  readonly total: TypedTotal;
  readonly counted: number;
  readonly isOfRegistrations: boolean;
}

/** Totals that somebody typed or summed (SPEC 2.6): one finding for each row of totals that differ. */
export function checkTotals(recognised: Recognised, facts: CountedFacts): readonly Finding[] {
  const sums = recognised.totals.some(({ of }) => of === "hours") ? sumHours(recognised, facts) : [];
  const differing = recognised.totals.flatMap((total): readonly Comparison[] =>
    total.of === "hours" ? compareHoursTotal(total, facts.asOf, sums) : compareHeads(total, recognised, facts),
  );
  const rows = new Map<string, Comparison[]>();
  for (const each of differing) {
    const { of, cell, label } = each.total;
    const row = `${of} ${String(cell.row)} ${cell.sheet} ${label}`;
    rows.set(row, [...(rows.get(row) ?? []), each]);
  }
  return [...rows.values()].flatMap((row) => {
    const [first] = row;
    if (first === undefined) return [];
    const { total, counted, isOfRegistrations } = first;
    const inUnit = (value: number) => (total.of === "hours" ? decimalHours(value) : value);
    return finding("total-differs", {
      cells: row.map((each) => each.total.cell),
      facts: {
        label: total.label,
        of: total.of,
        typed: inUnit(total.value),
        counted: inUnit(counted),
        cells: row.length,
        isOfRegistrations: isOfRegistrations ? "yes" : "no",
      },
    });
  });
}

/** A total of rows may mean rows or citizens; a total of citizens that is in truth the number of rows is said to be so. */
function compareHeads(total: TypedTotal, recognised: Recognised, facts: CountedFacts): readonly Comparison[] {
  const rows = facts.counted.filter((index) => isWithin(total, recognised.registrations[index]));
  const persons = facts.persons.filter((person) => person.registrations.some((index) => isWithin(total, recognised.registrations[index])));
  if (total.value === persons.length) return [];
  const isOfRegistrations = total.value === rows.length;
  if (total.of === "registrations") {
    // Rows that begin after the as-of date stand in the sheet all the same, and its own total includes them.
    const everyRow = recognised.registrations.filter((each) => isWithin(total, each)).length;
    return isOfRegistrations || total.value === everyRow ? [] : [{ total, counted: rows.length, isOfRegistrations: false }];
  }
  return [{ total, counted: persons.length, isOfRegistrations }];
}

/** A sheet's totals are rounded to a hundredth of an hour at the finest. */
const TOLERANCE_IN_SECONDS = 36;

/** The sheet's own sum may be of everything reported, of what counts by the as-of date, or of hours counted once. */
function compareHoursTotal(total: TypedTotal, asOf: IsoDay | undefined, sums: readonly HourSums[]): readonly Comparison[] {
  if (total.month !== undefined && total.month > lastMonthCounted(asOf)) return [];
  const found = sums.map((each) => each.sumOf(total));
  if (found.some((sum) => Math.abs(sum - total.value) < TOLERANCE_IN_SECONDS)) return [];
  return [{ total, counted: found[0] ?? 0, isOfRegistrations: false }];
}

/** Reported by the as-of date, counted once by it, and reported whenever: each summed once for all totals. */
function sumHours({ registrations, hours }: Recognised, { counted, ledger, isRemoved }: CountedFacts): readonly HourSums[] {
  const [reported, once, everything] = [new HourSums(registrations), new HourSums(registrations), new HourSums(registrations)];
  for (const registration of counted) {
    for (let line = ledger.first[registration] ?? 0; line < (ledger.first[registration + 1] ?? 0); line += 1) {
      const [month, kind, amount] = [ledger.month[line] ?? 0, ledger.kind[line] ?? 0, ledger.amount[line] ?? 0];
      reported.add(registration, month, kind, amount);
      if (isRemoved[line] !== 1) once.add(registration, month, kind, amount);
    }
  }
  for (let entry = 0; entry < hours.length; entry += 1) {
    everything.add(hours.registration[entry] ?? 0, hours.month[entry] ?? 0, hours.kind[entry] ?? 0, hours.amount[entry] ?? 0);
  }
  return [reported, once, everything];
}
