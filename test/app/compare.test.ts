import type { CastPerson } from "../../samples/make/cast";
import { castOf } from "../../samples/make/cast";
import { Chance } from "../../samples/make/chance";
import { typePerRow } from "../../samples/make/layouts";
import { EXAMPLE } from "../../samples/make/projects";
import { workbookFile } from "../../samples/make/workbookFile";
import type { Comparison } from "../../src/app/compare";
import type { MovementKind } from "../../src/domain/words/person";
import { compare } from "../../src/app/compare";
import type { Proposal } from "../../src/app/propose";
import { proposeFrom } from "../../src/app/propose";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import { STATUSES } from "../../src/domain/words/statuses";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";

const CAST = castOf(5, EXAMPLE);

function proposalOf(cast: readonly CastPerson[], order: number): Proposal {
  const bytes = workbookFile(typePerRow(cast, new Chance(order)));
  return proposeFrom(readXlsx(bytes, "x.xlsx"), { settings: DEFAULT_SETTINGS, decisions: [], version: "0" });
}

function kinds(comparison: Comparison): Partial<Record<MovementKind, number>> {
  const counted: Partial<Record<MovementKind, number>> = {};
  for (const { kind } of comparison.movements) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
}

/** The person with another status text on every registration. */
function saying(person: CastPerson, statusText: string): CastPerson {
  return { ...person, registrations: person.registrations.map((each) => ({ ...each, statusText })) };
}

describe("Two workbooks compared", () => {
  const earlier = proposalOf(CAST.slice(0, 44), 1);

  it("of the same persons, in another order, differ in nobody", () => {
    expect(kinds(compare(earlier, proposalOf(CAST.slice(0, 44), 2)))).toEqual({ unchanged: 44 });
  });

  it("say who is new, who has left and whose status has changed", () => {
    const jobseeker = CAST.findIndex((person, at) => at >= 2 && person.status === "jobseeking");
    const laterCast = CAST.slice(2).map((person, at) => (at + 2 === jobseeker ? saying(person, "fastansat") : person));
    const comparison = compare(earlier, proposalOf(laterCast, 3));
    // 44 earlier: 2 left, 1 changed, 41 unchanged; 3 of the last are new.
    expect(kinds(comparison)).toEqual({ left: 2, new: 3, "status-changed": 1, unchanged: 41 });
    expect(comparison.persons).toEqual({ earlier: 44, into: 3, outOf: 2, later: 45 });
  });

  it("sum from the earlier figure to the later, status by status", () => {
    const comparison = compare(earlier, proposalOf(CAST.slice(10), 4));
    for (const flow of [comparison.persons, ...STATUSES.map((status) => comparison.statuses[status])]) {
      expect(flow.earlier + flow.into - flow.outOf).toBe(flow.later);
    }
  });
});
