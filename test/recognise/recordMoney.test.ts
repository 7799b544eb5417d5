import fc from "fast-check";
import { moneyScale, readMoney } from "../../src/domain/recognise/records/readMoney";
import type { CellValue } from "../../src/domain/words/cell";

/** In whole øre; "none" and "unreadable" as they are. */
function read(value: CellValue, scale = 1, format?: string): number | string {
  const reading = readMoney(value, format, scale);
  return reading.is === "amount" ? reading.amount : reading.is;
}

describe("A cell of money", () => {
  it.each<[CellValue, number | "none" | "unreadable"]>([
    [1234567.89, 123456789],
    [-500, -50000],
    [0, 0],
    ["1.234.567,89", 123456789],
    ["1,234,567.89", 123456789],
    ["1234567.89", 123456789],
    ["1234567,9", 123456790],
    ["1 234 567,89", 123456789],
    ["1'234.50", 123450],
    ["1.234", 123400],
    ["12.50", 1250],
    ["12,5", 1250],
    ["kr. 2.500.000", 250000000],
    ["2.500.000 kr.", 250000000],
    ["2.500.000,00 DKK", 250000000],
    ["DKK 12.50", 1250],
    ["2,5 mio. kr.", 250000000],
    ["2.5 mio kr", 250000000],
    ["1,234 mio. kr.", 123400000],
    ["250 t.kr.", 25000000],
    ["250 tkr", 25000000],
    ["-500", -50000],
    ["−500", -50000],
    ["500-", -50000],
    ["(500)", -50000],
    ["(1.234,50)", -123450],
    ["kr. -500", -50000],
    ["500,-", 50000],
    ["kr. 500,-", 50000],
    ["500,-- kr.", 50000],
    [" 500 kr ", 50000],
    ["", "none"],
    [null, "none"],
    ["-", "none"],
    ["ikke offentliggjort", "none"],
    ["Konkurs", "none"],
    ["n/a", "none"],
    ["1.234 mio. kr.", "unreadable"],
    ["ca. 500", "unreadable"],
    ["500 EUR", "unreadable"],
    ["10-20", "unreadable"],
    ["1.2.3", "unreadable"],
    ["#VÆRDI!", "unreadable"],
    ["se bilag 7", "unreadable"],
    [true, "unreadable"],
  ])("%p is %p øre", (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it("counts in what the header announces, unless it names a unit itself", () => {
    expect([read(250, 1000), read("250", 1000), read("250.000 kr.", 1000), read("2,5 mio.", 1000)]).toEqual([
      25000000, 25000000, 25000000, 250000000,
    ]);
  });

  it("is unreadable when it shows a date", () => {
    expect(read(43000, 1, "dd-mm-yyyy")).toBe("unreadable");
  });

  it("gives every amount back, as Danes and as the English write it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (oere) => {
        for (const [language, currency] of [
          ["da-DK", "kr."],
          ["en-GB", "DKK"],
        ] as const) {
          const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(oere / 100);
          expect([read(text), read(`${text} ${currency}`)]).toEqual([oere, oere]);
        }
        expect(read(oere / 100)).toBe(oere);
      }),
    );
  });
});

describe("A header of money", () => {
  it.each([
    ["EBITDA 2019 (t.kr.)", 1000],
    ["Budget i 1.000 kr.", 1000],
    ["Beløb, tkr.", 1000],
    ["DKK 1,000", 1000],
    ["Alle beløb i hele tusinde kroner", 1000],
    ["Regnskab (mio. kr.)", 1_000_000],
    ["Beløb (kr.)", 1],
    ["EBITDA 2019", 1],
    ["Køb over 30.000 kr.", 1],
    ["Bilag over 1.000 kr.", 1],
  ])("%s counts in %p kroner", (header, scale) => {
    expect(moneyScale(header)).toBe(scale);
  });
});
