import fc from "fast-check";
import type { CellValue } from "../../src/domain/words/cell";
import type { Records } from "../../src/domain/words/records";
import { recognised, sheet } from "./workbooks";

type Row = readonly CellValue[];

/** The records without their places, in an order of their own. */
function factsOf(records: Records): readonly string[] {
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Map ? [...(value as Map<number, { amount: number }>)].map(([year, { amount }]) => [year, amount]) : value;
  return Object.entries(records)
    .flatMap(([kind, rows]: [string, readonly object[]]) =>
      rows.map((row) => JSON.stringify({ kind, ...row, place: undefined, cells: undefined }, plain)),
    )
    .sort();
}

const amount = fc.integer({ min: -9_000_000, max: 9_000_000 });
const company = fc
  .integer({ min: 0, max: 99 })
  .chain((at) =>
    fc.tuple(
      fc.constant(`Firma ${String(at)} ApS`),
      fc.constant(10_000_000 + at),
      fc.constantFrom("Partner", "Støttevirksomhed"),
      amount,
      amount,
    ),
  );
const line = fc.tuple(fc.constantFrom("Firma 1 ApS", "Firma 2 ApS"), fc.constantFrom("Løn", "Materialer"), amount, amount);
const voucher = fc.tuple(
  fc.integer({ min: 1, max: 9999 }),
  fc.constantFrom("05.04.2022", "2022-05-06"),
  fc.constantFrom("Papirhuset", "Sidevejen"),
  amount,
  fc.constantFrom(null, "x"),
);

interface Drawn {
  readonly companies: readonly Row[];
  readonly lines: readonly Row[];
  readonly vouchers: readonly Row[];
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  companies: fc.uniqueArray(company, { minLength: 1, maxLength: 6, selector: ([name]) => name }),
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  vouchers: fc.array(voucher, { minLength: 1, maxLength: 6 }),
});

const sumOf = (rows: readonly Row[], column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0);

function sheetsOf({ companies, lines, vouchers }: Drawn, hasTotals: boolean) {
  const totals = (row: Row): readonly Row[] => (hasTotals ? [row] : []);
  return [
    sheet("Virksomheder", [
      ["Virksomhed", "CVR", "Rolle", "EBITDA 2018", "EBITDA 2019"],
      ...companies,
      ...totals(["I alt", null, null, sumOf(companies, 3), sumOf(companies, 4)]),
    ]),
    sheet("Budget", [["Partner", "Konto", "Budget", "Regnskab"], ...lines, ...totals(["Total", null, sumOf(lines, 2), sumOf(lines, 3)])]),
    sheet("Bilag", [
      ["Bilagsnr.", "Dato", "Leverandør", "Beløb", "Forbehold"],
      ...vouchers,
      ...totals([null, null, "Sum", sumOf(vouchers, 3), null]),
    ]),
  ];
}

describe("Records", () => {
  it("do not depend on the order of rows and sheets", () => {
    fc.assert(
      fc.property(drawn, (project) => {
        const turned = {
          companies: [...project.companies].reverse(),
          lines: [...project.lines].reverse(),
          vouchers: [...project.vouchers].reverse(),
        };
        expect(factsOf(recognised([...sheetsOf(turned, false)].reverse()).records)).toEqual(
          factsOf(recognised(sheetsOf(project, false)).records),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("are the same with totals beneath them, and as many as the rows", () => {
    fc.assert(
      fc.property(drawn, (project) => {
        const { records } = recognised(sheetsOf(project, true));
        expect(factsOf(records)).toEqual(factsOf(recognised(sheetsOf(project, false)).records));
        expect([records.companies.length, records.budget.length, records.vouchers.length]).toEqual([
          project.companies.length,
          project.lines.length,
          project.vouchers.length,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
