import fc from "fast-check";
import type { CellValue } from "../../src/domain/words/cell";
import { HOUR_KINDS } from "../../src/domain/words/hours";
import type { Recognised } from "../../src/domain/words/registration";
import { CPRS, recognised, sheet } from "./workbooks";

const HEADER = ["Nr.", "CPR-nr.", "Navn", "Klynge", "Kommune", "Virksomhed", "Start", "Slut", "Slutstatus", "Praktik feb-19", "Løn feb-19"];

const row = fc.tuple(
  fc.integer({ min: 1, max: 999 }),
  fc.constantFrom<CellValue>(...CPRS, 6404834567, "610180-xxxx", null),
  fc.constantFrom<CellValue>("Anna Dam", "KROGH, BO", "Carl Bæk"),
  fc.constantFrom<CellValue>("1", "K2", "Nord"),
  fc.constantFrom<CellValue>("Køge Kommune", 336, "Atlantis"),
  fc.constantFrom<CellValue>("Bedding.dk", "BEDDING.DK", "T2O"),
  fc.constantFrom<CellValue>("01.02.2020", 43862, null),
  fc.constantFrom<CellValue>("30.06.2020", "31.06.2020", null),
  fc.constantFrom<CellValue>("Ledig", "fastansat", "noget andet", null),
  fc.constantFrom<CellValue>(10, "12,5", "x", null),
  fc.constantFrom<CellValue>(5.25, "-", null),
);

/** What was understood, without where it stands and in no order. */
function meaningOf({ registrations, hours, findings }: Recognised): readonly string[] {
  const entries = (at: number) =>
    Array.from({ length: hours.length }, (_, entry) => entry)
      .filter((entry) => hours.registration[entry] === at)
      .map((entry) => [hours.month[entry], HOUR_KINDS[hours.kind[entry] ?? 0], hours.amount[entry]].join(" "))
      .sort();
  const facts = registrations.map((registration, at) =>
    JSON.stringify({ ...registration, row: 0, cells: Object.keys(registration.cells).sort(), hours: entries(at) }),
  );
  return [...facts, ...findings.map(({ code, facts: said }) => JSON.stringify([code, said]))].sort();
}

describe("Recognition", () => {
  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        fc
          .array(row, { minLength: 1, maxLength: 12 })
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(meaningOf(recognised([sheet("Ark1", [HEADER, ...shuffled])]))).toEqual(
            meaningOf(recognised([sheet("Ark1", [HEADER, ...rows])])),
          );
        },
      ),
    );
  });

  it("does not depend on where the table stands", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(6), fc.nat(5), (rows, down, right) => {
        const moved = [
          ...Array.from({ length: down }, () => []),
          ...[HEADER, ...rows].map((each) => [...Array.from({ length: right }, () => null), ...each]),
        ];
        expect(meaningOf(recognised([sheet("Ark1", moved)]))).toEqual(meaningOf(recognised([sheet("Ark1", [HEADER, ...rows])])));
      }),
    );
  });

  it("makes one registration of every row that names somebody", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        expect(recognised([sheet("Ark1", [HEADER, ...rows])]).registrations).toHaveLength(rows.length);
      }),
    );
  });

  it("throws over nothing that cells can hold", () => {
    const junk = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom<CellValue>(
        "CPR",
        "Navn",
        "Start",
        "Slut",
        "Indikator",
        "Mål",
        "__proto__",
        "Praktik feb-19",
        "Periode: x",
        "I alt",
        1e300,
        -0,
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(junk, { maxLength: 8 }), { maxLength: 12 }), fc.string(), fc.boolean(), (values, name, hasHeader) => {
        expect(recognised([sheet(name, hasHeader ? [HEADER, ...values] : values)]).tables.length).toBeLessThanOrEqual(values.length + 1);
      }),
      { numRuns: 300 },
    );
  });
});
