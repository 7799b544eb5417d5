import * as fc from "fast-check";
import type { HoursOfKind, Reconciled } from "../../src/domain/words/person";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import { TOTAL, figureOf } from "../../src/domain/words/summary";
import { summarise } from "../../src/domain/summarise/summarise";
import { reconcileGroups } from "../reconcile/builders";
import type { Cast } from "./builtWorkbooks";
import { cast, castAndOrder, reordered, workbookOf } from "./builtWorkbooks";

const AS_OF = [undefined, "2020-03-31", "2020-06-15"] as const;
const asOf = fc.constantFrom(...AS_OF);

const reconciled = (each: Cast, day?: string) => reconcileGroups(workbookOf(each), each.groups, { settings: { asOf: day } });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What a row comes to: its reason as surplus, and its person's status and hours. Told by row, so that rows may be moved. */
function fates({ persons, surplus }: Reconciled): ReadonlyMap<number, unknown> {
  const itemOf = new Map(surplus.map((item) => [item.registrations[1], item]));
  return new Map(
    persons.flatMap((person) => {
      const { status, practice, paid, months, isCompleted, lastExit, firstStart } = person;
      // Which of two equal rows is the surplus one depends on the order; how many of each reason does not.
      const reasons = person.registrations.flatMap((row) => itemOf.get(row)?.reason ?? []).sort();
      const { rule, status: is, isDeceased, text } = status;
      const fate = { is, isDeceased, rule, text, practice, paid, months, isCompleted, lastExit, firstStart, reasons };
      return person.registrations.map((row): [number, unknown] => [row, fate]);
    }),
  );
}

describe("Promise 1: no row vanishes", () => {
  it("every registration is in exactly one person, or a finding says why it is not", () => {
    fc.assert(
      fc.property(cast, asOf, (each, day) => {
        const { persons, findings } = reconciled(each, day);
        const told = findings.flatMap(({ code, facts, cells }) => (code === "after-as-of" && facts.of === "registration" ? cells : []));
        const rows = [...persons.flatMap(({ registrations }) => registrations), ...told.map(({ row }) => row)];
        expect(rows.sort((a, b) => a - b)).toEqual(each.registrations.map((_, index) => index));
      }),
    );
  });

  it("every registration beyond the persons' first has one reason", () => {
    fc.assert(
      fc.property(cast, asOf, (each, day) => {
        const { counted, persons, surplus, unexplained } = reconciled(each, day);
        expect(new Set(surplus.map(({ registrations }) => registrations[1])).size).toBe(counted.length - persons.length);
        expect(surplus).toHaveLength(counted.length - persons.length);
        expect(unexplained).toBe(0);
      }),
    );
  });
});

describe("Promise 2: hours in equal hours out", () => {
  it("what was entered by the as-of date is reported, and reported is counted and removed", () => {
    fc.assert(
      fc.property(cast, asOf, (each, day) => {
        const workbook = workbookOf(each);
        const found = reconciled(each, day);
        const counted = new Set(found.counted);
        const entered = (kind: number) =>
          sum(
            Array.from(workbook.hours.amount).filter((_, entry) => {
              const month = workbook.hours.month[entry] ?? 0;
              const inTime = day === undefined || month <= Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
              return inTime && workbook.hours.kind[entry] === kind && counted.has(workbook.hours.registration[entry] ?? -1);
            }),
          );
        const add = (parts: readonly HoursOfKind[]) => sum(parts.map(({ reported }) => reported));
        expect(add(found.persons.map(({ practice }) => practice))).toBe(entered(0));
        expect(add(found.persons.map(({ paid }) => paid))).toBe(entered(1));
        expect(add(found.months.map(({ practice }) => practice))).toBe(entered(0));
        const parts = [...found.persons, ...found.months].flatMap(({ practice, paid }) => [practice, paid]);
        for (const part of parts) expect(part.counted + part.removed).toBe(part.reported);
        expect(sum(found.removals.map(({ amount }) => amount))).toBe(
          sum(found.persons.flatMap(({ practice, paid }) => [practice.removed, paid.removed])),
        );
      }),
    );
  });
});

describe("Promise 3: order does not matter", () => {
  it("shuffling the rows changes no status, no reason and no hour of any of them", () => {
    fc.assert(
      fc.property(castAndOrder, asOf, ([each, order], day) => {
        const before = fates(reconciled(each, day));
        const after = fates(reconciled(reordered(each, order), day));
        order.forEach((old, place) => expect(after.get(place)).toEqual(before.get(old)));
      }),
      { numRuns: 100 },
    );
  });

  it("shuffling the rows changes no figure", () => {
    fc.assert(
      fc.property(castAndOrder, asOf, ([each, order], day) => {
        const figures = (one: Cast) => {
          const found = reconciled(one, day);
          const { figures: all } = summarise(workbookOf(one), found, DEFAULT_SETTINGS);
          return all.map(({ measure, scope, value }) => ({ measure, scope, value }));
        };
        expect(figures(reordered(each, order))).toEqual(figures(each));
      }),
      { numRuns: 100 },
    );
  });
});

describe("Promise 6: one person's rows", () => {
  it("stay together: the persons are the groups that were found, whatever else is judged", () => {
    fc.assert(
      fc.property(cast, (each) => {
        const { persons } = reconciled(each);
        const together = (groups: readonly (readonly number[])[]) => groups.map((group) => group.join()).sort();
        expect(together(persons.map(({ registrations }) => registrations))).toEqual(together(each.groups));
      }),
    );
  });
});

describe("The figures of a summary", () => {
  it("sum: statuses to persons, reasons to the surplus, in every scope", () => {
    fc.assert(
      fc.property(cast, asOf, (each, day) => {
        const { figures, total } = summarise(workbookOf(each), reconciled(each, day), DEFAULT_SETTINGS);
        const valueIn = (scope: string) => (measure: string) =>
          figures.find((figure) => figure.measure === measure && `${figure.scope.by} ${figure.scope.name}` === scope)?.value ?? 0;
        for (const scope of new Set(figures.map((figure) => `${figure.scope.by} ${figure.scope.name}`))) {
          const value = valueIn(scope);
          const statuses = ["employed", "education", "jobseeking", "unavailable", "active", "unknown"].map((status) =>
            value(`status.${status}`),
          );
          const reasons = ["duplicate", "concurrent", "transition", "sequential", "re-entry", "no-hours"].map((reason) =>
            value(`surplus.${reason}`),
          );
          expect(sum(statuses)).toBe(value("persons"));
          expect(sum(reasons)).toBe(value("surplus"));
          expect(value("registrations") - value("persons")).toBe(value("surplus"));
          expect(value("hours.counted") + value("hours.removed")).toBe(value("hours.reported"));
          expect(value("hours.practice.counted") + value("hours.paid.counted")).toBe(value("hours.counted"));
          expect(value("everPaid") + value("everPractice") - value("everBoth")).toBeLessThanOrEqual(value("persons"));
        }
        expect(total.persons).toBe(valueIn("total ")("persons"));
      }),
    );
  });

  it("rest on as many cells as they count persons", () => {
    fc.assert(
      fc.property(cast, (each) => {
        const summary = summarise(workbookOf(each), reconciled(each), DEFAULT_SETTINGS);
        for (const measure of ["persons", "registrations", "everPaid"] as const) {
          const figure = figureOf(summary, measure, TOTAL);
          expect(new Set(figure?.cells.map(({ row }) => row)).size).toBe(figure?.value ?? 0);
        }
      }),
    );
  });
});
