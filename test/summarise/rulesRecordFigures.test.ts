import fc from "fast-check";
import { NO_RECORDS } from "../../src/domain/words/records";
import type { BudgetLine, CompanyRecord, Records } from "../../src/domain/words/records";
import { recordFigures } from "../../src/domain/summarise/rules/recordFigures";
import type { Measure } from "../../src/domain/words/summary";

const at = (row: number) => ({ sheet: "Ark", row, column: 0 });
const aLine = (facts: Partial<BudgetLine>): BudgetLine => ({ place: at(1), cells: {}, ...facts });
const aCompany = (facts: Partial<CompanyRecord>, years: Readonly<Record<number, number>> = {}): CompanyRecord => ({
  place: at(1),
  cells: {},
  name: "Vaskeriet",
  ebitda: new Map(Object.entries(years).map(([year, amount]) => [Number(year), { amount, cell: at(Number(year)) }])),
  ...facts,
});
const valueOf = (records: Partial<Records>, measure: Measure, name = "") =>
  recordFigures({ records: { ...NO_RECORDS, ...records } }).find((figure) => figure.measure === measure && figure.scope.name === name)
    ?.value;

describe("A partner is above 2,5 mio. kr. with the supplement", () => {
  it.each<[string, Partial<BudgetLine>[], number | undefined]>([
    ["never at 2.118.644,06 kr. direct", [{ partner: "A", budget: 211_864_406 }], 0],
    ["from 2.118.644,07 kr. direct", [{ partner: "A", budget: 211_864_407 }], 1],
    ["by the account alone", [{ partner: "A", budget: 100, actual: 211_864_407 }], 1],
    [
      "by lines taken together, however it is spelled",
      [
        { partner: "A A/S", budget: 200_000_000 },
        { partner: "a a/s", budget: 11_864_407 },
      ],
      1,
    ],
    [
      "not by the lines of two partners",
      [
        { partner: "A", budget: 200_000_000 },
        { partner: "B", budget: 200_000_000 },
      ],
      0,
    ],
    ["only where every amount has a partner", [{ partner: "A", budget: 1 }, { budget: 300_000_000 }], undefined],
    ["only where an amount is stated", [{ partner: "A" }], undefined],
  ])("%s", (_reading, lines, expected) => {
    expect(valueOf({ budget: lines.map(aLine) }, "partnersAboveLimit")).toBe(expected);
  });
});

describe("Money", () => {
  const budget = [aLine({ partner: "A", budget: 10_000, grant: 5_000 }), aLine({ partner: "B", budget: -1_025 })];
  it.each<[Measure, string, number | undefined]>([
    ["money.budget", "", 8_975],
    ["money.budget", "A", 10_000],
    ["money.budgetWithSupplement", "A", 11_800],
    ["money.budgetWithSupplement", "", 10_591],
    ["money.grant", "", 5_000],
    ["money.grant", "B", undefined],
    ["money.actual", "", undefined],
    ["money.actualWithSupplement", "", undefined],
  ])("%s of '%s' is %s øre", (measure, name, expected) => {
    expect(valueOf({ budget }, measure, name)).toBe(expected);
  });

  it("is the same whatever the order of the lines", () => {
    const line = fc.record({ partner: fc.constantFrom("A", "B", "C"), budget: fc.integer({ min: -1e9, max: 1e9 }) }).map(aLine);
    const values = (lines: BudgetLine[]) =>
      recordFigures({ records: { ...NO_RECORDS, budget: lines } }).map(
        ({ measure, scope, value }) => `${measure} ${scope.name} ${String(value)}`,
      );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(values([...lines].reverse()).sort()).toEqual(values(lines).sort());
      }),
    );
  });
});

describe("A company has grown", () => {
  it.each<[string, CompanyRecord, number | undefined]>([
    ["when EBITDA two years after entry is higher", aCompany({ entryYear: 2019 }, { 2019: 100, 2021: 101 }), 1],
    ["not when it is the same", aCompany({ entryYear: 2019 }, { 2019: 100, 2021: 100 }), 0],
    ["by the difference, from a negative entry year", aCompany({ entryYear: 2019 }, { 2019: -500, 2021: -400 }), 1],
    ["not by the year between", aCompany({ entryYear: 2019 }, { 2019: 100, 2020: 900 }), undefined],
    ["unmeasurable without an entry year", aCompany({}, { 2019: 100, 2021: 900 }), undefined],
    ["unmeasurable when it went bankrupt", aCompany({ entryYear: 2019, notes: "Gik konkurs i 2020" }, { 2019: 1, 2021: 9 }), undefined],
    ["unmeasurable when it left", aCompany({ entryYear: 2019, leftOn: "2020-05-01" }, { 2019: 1, 2021: 9 }), undefined],
  ])("%s", (_reading, company, expected) => {
    expect(valueOf({ companies: [company] }, "companiesWithGrowth")).toBe(expected);
  });

  it("once, though its CVR number stands on two rows", () => {
    const row = aCompany({ cvr: "10000001", entryYear: 2019 }, { 2019: 1, 2021: 2 });
    expect(valueOf({ companies: [row, row] }, "companiesWithGrowth")).toBe(1);
    expect(valueOf({ companies: [row, row] }, "companies.listed")).toBe(1);
  });
});

describe("Reservations", () => {
  const voucher = { place: at(2), cells: {}, reservation: "Moms", amount: 900 };
  const listed = { place: at(3), cells: {}, text: "Moms", amount: 900, action: "Tilbageført" };
  it("are counted on their own sheet alone where there is one", () => {
    const records = { vouchers: [voucher], reservations: [listed, { place: at(4), cells: {}, text: "Husleje", amount: 100 }] };
    expect(valueOf(records, "reservations")).toBe(2);
    expect(valueOf(records, "reservations.handled")).toBe(1);
    expect(valueOf(records, "reservations.amount")).toBe(1_000);
  });
  it("have no amount where one of them lacks it", () => {
    expect(valueOf({ vouchers: [voucher, { place: at(5), cells: {}, reservation: "Løn" }] }, "reservations.amount")).toBeUndefined();
  });
});
