import type { Registration } from "../../src/domain/words/registration";
import type { Settings } from "../../src/domain/words/settings";
import { decimalHours } from "../../src/domain/words/hours";
import type { Amount } from "./builders";
import { aRegistration, aWorkbook, monthly, reconcileGroups, reconcileOnePerson } from "./builders";

const at = (company?: string) => aRegistration(company === undefined ? {} : { company });

/** Reported, removed and counted practice hours of one person's rows, and what was found. */
function practiceHours(rows: readonly Registration[], amounts: readonly Amount[]) {
  const { persons, findings } = reconcileOnePerson(rows, amounts);
  const { reported, removed, counted } = persons[0]?.practice ?? { reported: NaN, removed: NaN, counted: NaN };
  return { hours: [reported, removed, counted].map(decimalHours), findings: findings.map(({ code }) => code) };
}

describe("Practice hours of one person in one month, reported − removed = counted:", () => {
  it.each<[string, readonly Registration[], readonly Amount[], readonly [number, number, number], readonly string[]]>([
    ["one amount", [at()], [[0, "2020-03", "practice", 12.5]], [12.5, 0, 12.5], []],
    [
      "amounts of several days within one row add up",
      [at()],
      [
        [0, "2020-03", "practice", 7.4],
        [0, "2020-03", "practice", 7.4],
        [0, "2020-03", "practice", 0.1],
      ],
      [14.9, 0, 14.9],
      [],
    ],
    [
      "a correction within a row is subtracted",
      [at()],
      [
        [0, "2020-03", "practice", 20],
        [0, "2020-03", "practice", -7.4],
      ],
      [12.6, 0, 12.6],
      [],
    ],
    [
      "equal amounts in two rows are one, seen twice",
      [at("A"), at("A")],
      [
        [0, "2020-03", "practice", 12.5],
        [1, "2020-03", "practice", 12.5],
      ],
      [25, 12.5, 12.5],
      ["hours-doubled"],
    ],
    [
      "equal amounts in three rows are one, seen three times",
      [at("A"), at("A"), at("A")],
      [
        [0, "2020-03", "practice", 10],
        [1, "2020-03", "practice", 10],
        [2, "2020-03", "practice", 10],
      ],
      [30, 20, 10],
      ["hours-doubled"],
    ],
    [
      "of unequal amounts the larger is counted, with a finding",
      [at("A"), at("A")],
      [
        [0, "2020-03", "practice", 10],
        [1, "2020-03", "practice", 14],
      ],
      [24, 10, 14],
      ["hours-unequal"],
    ],
    [
      "different companies add up, even equal amounts",
      [at("A"), at("B")],
      [
        [0, "2020-03", "practice", 10],
        [1, "2020-03", "practice", 10],
      ],
      [20, 0, 20],
      [],
    ],
    [
      "a row without a company belongs to the other's",
      [at("A"), at()],
      [
        [0, "2020-03", "practice", 10],
        [1, "2020-03", "practice", 10],
      ],
      [20, 10, 10],
      ["hours-doubled"],
    ],
    [
      "a row without a company belongs to the one of two with its amount",
      [at("A"), at("B"), at()],
      [
        [0, "2020-03", "practice", 10],
        [1, "2020-03", "practice", 20],
        [2, "2020-03", "practice", 10],
      ],
      [40, 10, 30],
      ["hours-doubled"],
    ],
    [
      "a company is the same however it is written",
      [at("Krohns Køkken"), at("KROHNS KØKKEN")],
      [
        [0, "2020-03", "practice", 10],
        [1, "2020-03", "practice", 10],
      ],
      [20, 10, 10],
      ["hours-doubled"],
    ],
    [
      "different months are different hours",
      [at("A"), at("A")],
      [
        [0, "2020-03", "practice", 10],
        [1, "2020-04", "practice", 10],
      ],
      [20, 0, 20],
      [],
    ],
    [
      "paid hours of the same amount are another kind",
      [at("A"), at("A")],
      [
        [0, "2020-03", "practice", 10],
        [1, "2020-03", "paid", 10],
      ],
      [10, 0, 10],
      [],
    ],
    [
      "a correction in another row is no second sight of the amount",
      [at("A"), at("A")],
      [
        [0, "2020-03", "practice", 10],
        [1, "2020-03", "practice", -4],
      ],
      [6, 0, 6],
      [],
    ],
  ])("%s", (...[, rows, amounts, hours, findings]) => {
    expect(practiceHours(rows, amounts)).toEqual({ hours, findings });
  });
});

describe("An amount seen twice", () => {
  it("names both cells, the kept and the removed", () => {
    const { removals } = reconcileOnePerson(
      [at(), at()],
      [
        [0, "2018-01", "practice", 8],
        [1, "2018-01", "practice", 8],
      ],
    );
    expect(removals).toEqual([
      {
        person: "P001",
        month: 2018 * 12,
        kind: "practice",
        amount: 8 * 3600,
        kept: { sheet: "Deltagere", row: 0, column: 10 },
        removed: { sheet: "Deltagere", row: 1, column: 10 },
      },
    ]);
  });

  it("counts once although rows that repeat all hours name different companies", () => {
    const both = (row: number) => [
      ...monthly(row, ["2020-01", "2020-03"], "practice", 50),
      ...monthly(row, ["2020-04", "2020-05"], "paid", 90),
    ];
    const { persons } = reconcileOnePerson([at("A"), at("B")], [...both(0), ...both(1)]);
    expect(decimalHours(persons[0]?.practice.counted ?? 0)).toBe(150);
    expect(decimalHours(persons[0]?.paid.counted ?? 0)).toBe(180);
  });
});

describe("The heads of a month", () => {
  it("count each person once, with the overlap of both kinds shown", () => {
    const workbook = aWorkbook(
      [at(), at(), at(), at()],
      [
        [0, "2020-03", "practice", 10],
        [1, "2020-03", "paid", 20],
        [2, "2020-03", "practice", 30],
        [3, "2020-03", "paid", 40],
        [3, "2020-04", "paid", 0],
      ],
    );
    // Rows 0 and 1 are one person with both kinds; rows 2 and 3 have one kind each.
    const { months } = reconcileGroups(workbook, [[0, 1], [2], [3]]);
    expect(months).toHaveLength(1);
    expect(months[0]).toMatchObject({ practiceHeads: 2, paidHeads: 2, overlap: 1, heads: 3 });
    expect(decimalHours(months[0]?.paid.counted ?? 0)).toBe(60);
  });
});

describe("Odd hours are found", () => {
  const start = "2020-02-10";
  const exit = "2020-04-20";
  const codes = (rows: readonly Registration[], amounts: readonly Amount[], settings: Partial<Settings> = {}) =>
    reconcileOnePerson(rows, amounts, settings).findings.map(({ code, facts }) => ({ code, ...facts }));

  it("above the norm, practice and paid together, one finding for the person", () => {
    const rows = [aRegistration({ start, kind: "practice" }), aRegistration({ start, kind: "paid" })];
    const amounts: readonly Amount[] = [
      [0, "2020-03", "practice", 100],
      [1, "2020-03", "paid", 60.34],
      [0, "2020-04", "practice", 170],
    ];
    expect(codes(rows, amounts)).toEqual([{ code: "hours-above-norm", months: 2, month: "2020-04", hours: 170, norm: 160.33 }]);
  });

  it("not when exactly at the norm", () => {
    expect(codes([aRegistration({ start })], [[0, "2020-03", "practice", 160.33]])).toEqual([]);
  });

  it("before the start's month and after the exit's month, not within them", () => {
    const amounts = monthly(0, ["2020-01", "2020-06"], "practice", 10);
    expect(codes([aRegistration({ start, exit, says: "job" })], amounts)).toEqual([
      { code: "hours-before-start", months: 1, hours: 10, start },
      { code: "hours-after-exit", months: 2, hours: 20, exit },
    ]);
  });

  it("outside the project, with the cells as one area", () => {
    const project = { wholePeriod: { value: { from: "2020-02-01", to: "2020-09-30" }, cells: [] } };
    const amounts = [...monthly(0, ["2019-11", "2020-02"], "practice", 10), ...monthly(0, ["2019-11", "2019-12"], "paid", 10)];
    const { findings } = reconcileGroups(aWorkbook([aRegistration({})], amounts, { project }), [[0]], { settings: { asOf: "2020-12-31" } });
    const [found] = findings.filter(({ code }) => code === "hours-outside-project");
    expect(found?.facts).toEqual({ months: 3, hours: 50, from: "2020-02-01", to: "2020-09-30" });
    // November 2019 is the 23rd month from January 2018: columns 10 + 22 × 2 and on.
    expect(found?.cells).toEqual([{ sheet: "Deltagere", row: 0, column: 54, columns: 5 }]);
  });
});

describe("At an as-of date", () => {
  it("registrations that begin later and hours of later months are left out, and told", () => {
    const workbook = aWorkbook(
      [aRegistration({ start: "2020-01-06" }), aRegistration({ start: "2020-07-01" })],
      [...monthly(0, ["2020-05", "2020-08"], "practice", 10), [1, "2020-07", "paid", 30]],
    );
    const { counted, persons, surplus, findings } = reconcileGroups(workbook, [[0, 1]], { settings: { asOf: "2020-06-15" } });
    expect({ counted, surplus, heads: persons.length, hours: decimalHours(persons[0]?.practice.reported ?? 0) }).toEqual({
      counted: [0],
      surplus: [],
      heads: 1,
      hours: 20,
    });
    expect(findings.map(({ code, facts }) => ({ code, ...facts }))).toEqual([
      { code: "after-as-of", of: "registration", asOf: "2020-06-15", start: "2020-07-01" },
      { code: "after-as-of", of: "hours", asOf: "2020-06-15", hours: 20, months: 2 },
    ]);
  });
});
