import fc from "fast-check";
import { comparePeople } from "../../../src/domain/reconcile/matching/comparePeople";
import { identityFromRegistration } from "../../../src/domain/reconcile/matching/identityFromRegistration";
import { judge } from "../../../src/domain/reconcile/matching/judge";
import { measuresOf } from "../../../src/domain/reconcile/matching/matchIdentities";
import { nameReader } from "../../../src/domain/reconcile/matching/nameParts";
import { explainPair } from "../../../src/domain/reconcile/matchRegistrations";
import type { Decided, Row } from "./builders";
import { aRow, match } from "./builders";

/** Few names, dates and numbers, so that rows often meet, and often contradict each other. */
const row: fc.Arbitrary<Row> = fc.record(
  {
    name: fc.constantFrom(
      "Hanne | Åkjær",
      "Hanna | Åkjær",
      "Åkjær | Hanne",
      "Hane | Åkjær",
      "Hanne | Friis",
      "Torben | Friis",
      "T. | Friis",
      "Hanne Marie | Åkjær",
    ),
    cpr: fc.constantFrom("720471-1234", "720471-1235", "720471-2470", "720471-xxxx", "650380-2341"),
    born: fc.constantFrom("1971-04-12", "1971-12-04", "1980-03-05"),
    municipality: fc.constantFrom("Køge", "Faxe"),
    gender: fc.constantFrom("woman", "man"),
  },
  { requiredKeys: [] },
);
const rows = fc.array(row, { maxLength: 12 });
/** Each row has its own number, so that its key finds it wherever it stands. */
const numbered = rows.map((each) => each.map((facts, at): Row => ({ ...facts, number: String(at + 1) })));
const decisions = fc.array(fc.tuple(fc.constantFrom("same" as const, "different" as const), fc.nat(11), fc.nat(11)), { maxLength: 4 });

function within(decided: readonly Decided[], length: number): Decided[] {
  return decided.filter(([, first, second]) => first < length && second < length && first !== second);
}

describe("Matching", () => {
  it("puts every row into exactly one group", () => {
    fc.assert(
      fc.property(rows, (each) => {
        const { groups } = match(each);
        expect(groups.flat().sort((a, b) => a - b)).toEqual(each.map((_, at) => at));
        expect(groups.map(([first]) => first)).toEqual(groups.map(([first]) => first).sort((a, b) => (a ?? 0) - (b ?? 0)));
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(numbered, decisions, fc.infiniteStream(fc.nat()), (each, decided, chance) => {
        const own = within(decided, each.length);
        const order = each.map((_, at) => ({ at, by: chance.next().value as number })).sort((a, b) => a.by - b.by || a.at - b.at);
        const place = new Map(order.map(({ at }, now) => [at, now]));
        const moved = order.flatMap(({ at }) => each[at] ?? []);
        const there = own.map(([what, first, second]): Decided => [what, place.get(first) ?? 0, place.get(second) ?? 0]);
        const back = match(moved, there).groups.map((group) => group.map((now) => order[now]?.at ?? -1).sort((a, b) => a - b));
        expect(back.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(match(each, own).groups);
      }),
    );
  });

  it("compares two people alike, whichever comes first", () => {
    fc.assert(
      fc.property(rows, row, row, (others, one, other) => {
        const people = [one, other, ...others].map((each) => identityFromRegistration(aRow(each), reader));
        const [a, b] = people;
        if (a === undefined || b === undefined) throw new Error("two people are there");
        const measures = measuresOf(people);
        const [there, back] = [comparePeople(a, b, measures), comparePeople(b, a, measures)];
        expect(back.bits).toBeCloseTo(there.bits, 9);
        expect(judge(b, a, back)).toEqual(judge(a, b, there));
      }),
    );
  });

  it("never holds two different whole CPR numbers in one group, unless decided", () => {
    fc.assert(
      fc.property(rows, (each) => {
        const registrations = each.map(aRow);
        for (const group of match(each).groups) {
          const numbers = group.flatMap((at) => (registrations[at]?.cpr?.isWhole === true ? [registrations[at].cpr.digits] : []));
          expect(new Set(numbers).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("never holds two who were decided to be different, through whatever chain", () => {
    fc.assert(
      fc.property(numbered, decisions, (each, decided) => {
        const own = within(decided, each.length);
        const { groups } = match(each, own);
        const groupOf = new Map(groups.flatMap((group, at) => group.map((index) => [index, at] as const)));
        const last = new Map(own.map(([what, first, second]) => [[first, second].sort().join(" "), { what, first, second }]));
        for (const { what, first, second } of last.values()) {
          if (what === "different") expect(groupOf.get(first)).not.toBe(groupOf.get(second));
        }
      }),
    );
  });

  it("explains any pair as it judged it", () => {
    fc.assert(
      fc.property(rows, (each) => {
        const registrations = each.map(aRow);
        for (const { pair, because } of match(each).pairs) expect(explainPair(registrations, pair[1], pair[0])?.because).toBe(because);
      }),
    );
  });
});

const reader = nameReader();
