import type { IsoDay } from "../words/day";
import type { Finding } from "../words/finding";
import { decimalHours } from "../words/hours";
import { HOUR_KINDS } from "../words/hours";
import type { Person } from "../words/person";
import type { HourEntries, Recognised, Registration, TypedTotal } from "../words/registration";
import { lastMonthCounted } from "./checkAsOf";
import { finding } from "./finding";
import type { HoursLedger } from "./hoursLedger";

/** What the typed totals are compared with. */
export interface CountedFacts {
  readonly asOf: IsoDay | undefined;
  readonly counted: readonly number[];
  readonly hours: HourEntries;
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
  const differing = recognised.totals.flatMap((total): readonly Comparison[] =>
    total.of === "hours" ? compareHoursTotal(total, recognised, facts) : compareHeads(total, recognised, facts),
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
function compareHoursTotal(total: TypedTotal, recognised: Recognised, facts: CountedFacts): readonly Comparison[] {
  const lastMonth = lastMonthCounted(facts.asOf);
  if (total.month !== undefined && total.month > lastMonth) return [];
  const everything = sumEntries(total, recognised);
  const { reported, once } = sumLines(total, recognised, facts);
  const agrees = [everything, reported, once].some((sum) => Math.abs(sum - total.value) < TOLERANCE_IN_SECONDS);
  return agrees ? [] : [{ total, counted: reported, isOfRegistrations: false }];
}

function sumEntries(total: TypedTotal, { hours, registrations }: Recognised): number {
  const kind = total.kind === undefined ? -1 : HOUR_KINDS.indexOf(total.kind);
  const isIn = registrations.map((each) => isWithin(total, each));
  let sum = 0;
  for (let entry = 0; entry < hours.length; entry += 1) {
    if (total.month !== undefined && hours.month[entry] !== total.month) continue;
    if (kind !== -1 && hours.kind[entry] !== kind) continue;
    if (isIn[hours.registration[entry] ?? 0] === true) sum += hours.amount[entry] ?? 0;
  }
  return sum;
}

function sumLines(total: TypedTotal, { registrations }: Recognised, { counted, ledger, isRemoved }: CountedFacts) {
  const kind = total.kind === undefined ? -1 : HOUR_KINDS.indexOf(total.kind);
  let [reported, once] = [0, 0];
  for (const registration of counted) {
    if (!isWithin(total, registrations[registration])) continue;
    for (let line = ledger.first[registration] ?? 0; line < (ledger.first[registration + 1] ?? 0); line += 1) {
      if (total.month !== undefined && ledger.month[line] !== total.month) continue;
      if (kind !== -1 && ledger.kind[line] !== kind) continue;
      reported += ledger.amount[line] ?? 0;
      if (isRemoved[line] !== 1) once += ledger.amount[line] ?? 0;
    }
  }
  return { reported, once };
}

function isWithin({ cluster, municipality }: TypedTotal, registration: Registration | undefined): boolean {
  return (
    registration !== undefined &&
    (cluster === undefined || registration.cluster === cluster) &&
    (municipality === undefined || registration.municipality === municipality)
  );
}
