import * as fc from "fast-check";
import type { HourKind } from "../../src/domain/words/hours";
import type { Recognised, Registration } from "../../src/domain/words/registration";
import type { StatusCode } from "../../src/domain/words/statuses";
import type { Amount } from "../reconcile/builders";
import { aRegistration, aWorkbook, monthly } from "../reconcile/builders";

/** A workbook and who is who in it. */
export interface Cast {
  readonly registrations: readonly Registration[];
  readonly amounts: readonly Amount[];
  readonly groups: readonly (readonly number[])[];
}

const DAYS = ["2020-01-06", "2020-02-29", "2020-03-31", "2020-04-01", "2020-06-30", "2020-12-31"] as const;
const CODES: readonly StatusCode[] = ["job", "education", "jobseeking", "practice", "ill", "deceased", "active", "movedOn", "unknown"];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const row: fc.Arbitrary<Registration> = fc
  .record({
    kind: maybe(fc.constantFrom<HourKind>("practice", "paid")),
    cluster: maybe(fc.constantFrom("Klynge 1", "Klynge 2")),
    municipality: maybe(fc.constantFrom("Køge", "Stevns")),
    company: maybe(fc.constantFrom("A", "B")),
    start: maybe(fc.constantFrom(...DAYS)),
    exit: maybe(fc.constantFrom(...DAYS)),
    completion: maybe(fc.constantFrom<"completed" | "interrupted">("completed", "interrupted")),
    says: maybe(fc.constantFrom(...CODES)),
  })
  .map((facts) => aRegistration(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))));

const hours: fc.Arbitrary<readonly Amount[]> = fc
  .array(
    fc
      .record({
        from: fc.integer({ min: 1, max: 9 }),
        length: fc.integer({ min: 1, max: 4 }),
        kind: fc.constantFrom<HourKind>("practice", "paid"),
        hours: fc.constantFrom(-7.4, 0, 10, 10, 37.5, 120),
      })
      .map((run) =>
        monthly(0, [`2020-0${String(run.from)}`, `2020-${String(run.from + run.length - 1).padStart(2, "0")}`], run.kind, run.hours),
      ),
    { maxLength: 3 },
  )
  .map((runs) => runs.flat());

/** One person's rows; at times each repeats all hours, as a wide export does. */
const person = fc.record({
  rows: fc.array(fc.record({ row, hours }), { minLength: 1, maxLength: 4 }),
  areRepeated: fc.boolean(),
});

/** Up to six persons of up to four rows. */
export const cast: fc.Arbitrary<Cast> = fc.array(person, { minLength: 1, maxLength: 6 }).map((persons) => {
  const rows = persons.flatMap(({ rows: own, areRepeated }, owner) =>
    own.map((each) => ({ row: each.row, owner, hours: areRepeated ? (own[0]?.hours ?? []) : each.hours })),
  );
  return {
    registrations: rows.map((each) => each.row),
    amounts: rows.flatMap((each, index) => each.hours.map(([, ...rest]): Amount => [index, ...rest])),
    groups: persons.map((_, owner) => rows.flatMap((each, index) => (each.owner === owner ? [index] : []))),
  };
});

/** A cast and an order in which its rows might stand instead: `order[new] = old`. */
export const castAndOrder: fc.Arbitrary<readonly [Cast, readonly number[]]> = cast.chain((each) => {
  const rows = each.registrations.map((_, index) => index);
  return fc.tuple(fc.constant(each), fc.shuffledSubarray(rows, { minLength: rows.length }));
});

/** The same persons, their rows in another order. */
export function reordered({ registrations, amounts, groups }: Cast, order: readonly number[]): Cast {
  const placeOf = new Map(order.map((old, place) => [old, place]));
  const moved = (old: number) => placeOf.get(old) ?? -1;
  return {
    registrations: order.flatMap((old) => registrations[old] ?? []),
    amounts: amounts.map(([old, ...rest]): Amount => [moved(old), ...rest]),
    groups: groups.map((group) => group.map(moved).sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
  };
}

export function workbookOf({ registrations, amounts }: Cast): Recognised {
  return aWorkbook(registrations, amounts);
}
