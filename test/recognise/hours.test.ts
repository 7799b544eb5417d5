import type { CellValue } from "../../src/domain/words/cell";
import { CPRS, codesOf, hoursOf, recognised, sheet } from "./workbooks";

const [ANNA, BO] = CPRS;
const PERSON = ["Nr.", "CPR-nr.", "Navn", "Start", "Slut"];
const FACTS: readonly CellValue[] = [1, ANNA, "Anna Dam", "01.01.2019", "31.12.2020"];

/** Wide tables of one person with 10 practice hours in February, 11 in March and 20 paid hours in February 2019, in many layouts. */
const EXPECTED = ["0 2019-02 practice 10", "0 2019-02 paid 20", "0 2019-03 practice 11"];

function oneRow(hourHeaders: readonly CellValue[], hours: readonly CellValue[]) {
  return recognised([
    sheet("Ark1", [
      [...PERSON, ...hourHeaders],
      [...FACTS, ...hours],
    ]),
  ]);
}

describe("Wide hours with one header row are read", () => {
  it.each<[string, readonly CellValue[]]>([
    ["Praktik feb-19", ["Praktik feb-19", "Løn feb-19", "Praktik mar-19"]],
    ["P 2019-02", ["P 2019-02", "L 2019-02", "P 2019-03"]],
    ["02.2019 P", ["02.2019 P", "02.2019 L", "03.2019 P"]],
    ["Praktiktimer februar 2019", ["Praktiktimer februar 2019", "Lønnede timer februar 2019", "Praktiktimer marts 2019"]],
    ["1/2019 and kind", ["2/2019 praktik", "2/2019 løn", "3/2019 praktik"]],
    ["201902 and kind", ["Praktik 201902", "Løn 201902", "Praktik 201903"]],
    ["jan. 19", ["Praktik feb. 19", "Løn feb. 19", "Praktik mar. 19"]],
    ["JAN-19", ["FEB-19 PRAKTIK", "FEB-19 LØN", "MAR-19 PRAKTIK"]],
    ["English", ["Practice Feb 2019", "Paid Feb 2019", "Practice Mar 2019"]],
    ["with line breaks", ["Praktik\nfeb-19", "Løn\nfeb-19", "Praktik\nmar-19"]],
  ])("%s", (_form, headers) => {
    expect(hoursOf(oneRow(headers, [10, 20, 11]))).toEqual(EXPECTED);
  });

  it("in Danish and English abbreviations of May and October", () => {
    const headers = ["P maj-19", "P okt-19", "P May 2020", "P Oct 2020"];
    expect(hoursOf(oneRow(headers, [1, 2, 3, 4]))).toEqual([
      "0 2019-05 practice 1",
      "0 2019-10 practice 2",
      "0 2020-05 practice 3",
      "0 2020-10 practice 4",
    ]);
  });

  it("in two blocks that an empty column heads", () => {
    const found = oneRow(["Praktik", "feb-19", "mar-19", "Løn", "feb-19", "mar-19"], [null, 10, 11, null, 20, null]);
    expect(hoursOf(found)).toEqual(EXPECTED);
  });

  it("under section rows that name the kind", () => {
    const found = recognised([
      sheet("Ark1", [[...PERSON, "feb-19", "mar-19"], ["Praktik"], [...FACTS, 10, 11], ["Løn"], [...FACTS, 20, null]]),
    ]);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10", "0 2019-03 practice 11", "1 2019-02 paid 20"]);
  });

  it("without the columns that only repeat their sum", () => {
    expect(hoursOf(oneRow(["P feb-19", "P mar-19", "Praktik i alt", "I alt", "Timer"], [10, 11, 21, 21, 21]))).toEqual([
      "0 2019-02 practice 10",
      "0 2019-03 practice 11",
    ]);
  });
});

describe("Wide hours with the kind in each row are read", () => {
  const values = (months: readonly CellValue[], formats?: readonly string[]) =>
    recognised([
      sheet(
        "Ark1",
        [
          [...PERSON, "Registreringstype", ...months],
          [...FACTS, "Praktik", 10, 11],
          [2, ...FACTS.slice(1), "Løn", 20, null],
        ],
        formats === undefined ? {} : { formats: [["", "", "", "", "", "", ...formats]] },
      ),
    ]);
  const TWO_ROWS = ["0 2019-02 practice 10", "0 2019-03 practice 11", "1 2019-02 paid 20"];

  it.each<[string, readonly CellValue[], readonly string[] | undefined]>([
    ["feb-19", ["feb-19", "mar-19"], undefined],
    ["dates", [43497, 43525], ["mmm-yy", "mmm-yy"]],
    ["dates with the Danish code for years", [43497, 43525], ["mmm-åå", "mmm-åå"]],
    ["201902", [201902, 201903], undefined],
    ["2019-02", ["2019-02", "2019-03"], undefined],
    ["1/2019", ["2/2019", "3/2019"], undefined],
    ["Februar 2019", ["Februar 2019", "Marts 2019"], undefined],
    ["a date as text", ["01-02-2019", "01-03-2019"], undefined],
  ])("under %s", (_form, months, formats) => {
    expect(hoursOf(values(months, formats))).toEqual(TWO_ROWS);
  });

  it("under months alone, with the year in the sheet's name", () => {
    const found = recognised([
      sheet("Timer 2019", [
        [...PERSON, "Type", "Februar", "Marts"],
        [...FACTS, "Praktik", 10, 11],
      ]),
    ]);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10", "0 2019-03 practice 11"]);
  });

  it("under months that run on into the next year", () => {
    const found = recognised([
      sheet("Ark1", [
        [...PERSON, "Type", "nov 2019", "dec", "jan", "feb"],
        [...FACTS, "Praktik", 1, 2, 3, 4],
      ]),
    ]);
    expect(hoursOf(found)).toEqual(["0 2019-11 practice 1", "0 2019-12 practice 2", "0 2020-01 practice 3", "0 2020-02 practice 4"]);
  });

  it("asking for the kind where neither row nor column says it", () => {
    const found = oneRow(["feb-19", "mar-19", "apr-19"], [10, null, 11]);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10", "0 2019-04 practice 11"]);
    expect(codesOf(found)).toEqual(["kind-unknown", "kind-unknown"]);
  });
});

describe("Wide hours with two header rows are read", () => {
  const blanks: readonly CellValue[] = PERSON.map(() => null);
  const down = PERSON.map((_, column) => ({ top: 0, left: column, bottom: 1, right: column }));

  it("with months merged over kinds", () => {
    const merges = [...down, { top: 0, left: 5, bottom: 0, right: 6 }, { top: 0, left: 7, bottom: 0, right: 8 }];
    const found = recognised([
      sheet(
        "Ark1",
        [
          [...PERSON, "feb. 2019", null, "mar. 2019", null],
          [...blanks, "Praktik", "Løn", "Praktik", "Løn"],
          [...FACTS, 10, 20, 11, null],
        ],
        { merges },
      ),
    ]);
    expect(hoursOf(found)).toEqual(EXPECTED);
  });

  it("with months over kinds that nobody merged", () => {
    const found = recognised([
      sheet("Ark1", [
        [...blanks, "feb. 2019", null, "mar. 2019", null],
        [...PERSON, "Praktik", "Løn", "Praktik", "Løn"],
        [...FACTS, 10, 20, 11, null],
      ]),
    ]);
    expect(hoursOf(found)).toEqual(EXPECTED);
  });

  it("in two blocks under merged titles", () => {
    const merges = [...down, { top: 0, left: 5, bottom: 0, right: 6 }, { top: 0, left: 7, bottom: 0, right: 8 }];
    const found = recognised([
      sheet(
        "Ark1",
        [
          [...PERSON, "Praktiktimer", null, "Lønnede timer", null],
          [...blanks, "feb-19", "mar-19", "feb-19", "mar-19"],
          [...FACTS, 10, 11, 20, null],
        ],
        { merges },
      ),
    ]);
    expect(hoursOf(found)).toEqual(EXPECTED);
  });

  it("with the year merged over months without one", () => {
    const merges = [
      { top: 0, left: 6, bottom: 0, right: 7 },
      { top: 0, left: 8, bottom: 0, right: 8 },
    ];
    const found = recognised([
      sheet(
        "Ark1",
        [
          [...blanks, null, 2019, null, 2020],
          [...PERSON, "Type", "nov", "dec", "jan"],
          [...FACTS, "Løn", 1, 2, 3],
        ],
        { merges },
      ),
    ]);
    expect(hoursOf(found)).toEqual(["0 2019-11 paid 1", "0 2019-12 paid 2", "0 2020-01 paid 3"]);
  });

  it("with dates over kinds", () => {
    const found = recognised([
      sheet(
        "Ark1",
        [
          [...blanks, 43497, null, 43525, null],
          [...PERSON, "Praktiktimer", "Løntimer", "Praktiktimer", "Løntimer"],
          [...FACTS, 10, 20, 11, null],
        ],
        { formats: [[...blanks.map(() => undefined), "mmm yyyy", undefined, "mmm yyyy"]] },
      ),
    ]);
    expect(hoursOf(found)).toEqual(EXPECTED);
  });

  it("three deep: year, month and kind", () => {
    const merges = [
      { top: 0, left: 5, bottom: 0, right: 8 },
      { top: 1, left: 5, bottom: 1, right: 6 },
      { top: 1, left: 7, bottom: 1, right: 8 },
    ];
    const found = recognised([
      sheet(
        "Ark1",
        [
          [...blanks, 2019],
          [...blanks, "februar", null, "marts", null],
          [...PERSON, "P", "L", "P", "L"],
          [...FACTS, 10, 20, 11, null],
        ],
        { merges },
      ),
    ]);
    expect(hoursOf(found)).toEqual(EXPECTED);
  });
});

const MAIN = sheet("Deltagere", [
  ["Nr.", "CPR-nr.", "Navn", "Registreringstype", "Start", "Slut", "Slutstatus"],
  [1, ANNA, "Anna Dam", "Praktik", "01.01.2019", "31.12.2019", "Ledig"],
  [2, ANNA, "Anna Dam", "Løn", "01.01.2019", "31.12.2019", "Ledig"],
  [3, BO, "Bo Krogh", "Praktik", "01.01.2019", "31.03.2019", "Ledig"],
  [4, BO, "Bo Krogh", "Praktik", "01.06.2019", "31.12.2019", "Ledig"],
]);

describe("Long hours are joined", () => {
  const joined = (name: string, values: readonly (readonly CellValue[])[]) => recognised([MAIN, sheet(name, values)]);

  it("by CPR number, to the registration of the kind, else the one whose time holds the month", () => {
    const found = joined("Timer", [
      ["CPR", "Navn", "År", "Måned", "Type", "Timer"],
      [ANNA, "Anna Dam", 2019, 2, "Løn", 20],
      [ANNA, "Anna Dam", 2019, "februar", "Praktik", 10],
      [BO, "Bo Krogh", 2019, 7, "Praktik", 5],
      [BO, "Bo Krogh", 2019, 2, "Løn", 6],
    ]);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10", "1 2019-02 paid 20", "2 2019-02 paid 6", "3 2019-07 practice 5"]);
    expect(found.registrations).toHaveLength(4);
  });

  it("by registration number", () => {
    const found = joined("Timer", [
      ["Reg.nr.", "Måned", "Praktiktimer", "Lønnede timer"],
      [1, "feb-19", 10, null],
      ["02", "feb-19", null, 20],
      [4, "2019-02", 5, null],
    ]);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10", "1 2019-02 paid 20", "3 2019-02 practice 5"]);
  });

  it("by CPR number where the numbers only count the rows", () => {
    const found = joined("Timer", [
      ["Nr", "CPR", "Måned", "Type", "Timer"],
      [1, BO, "feb-19", "Praktik", 5],
      [2, ANNA, "feb-19", "Løn", 20],
    ]);
    expect(hoursOf(found)).toEqual(["1 2019-02 paid 20", "2 2019-02 practice 5"]);
  });

  it("by name and birth date where there is no number", () => {
    const found = joined("Timer", [
      ["Navn", "Fødselsdato", "Måned", "Type", "Timer"],
      ["Dam, Anna", "01.01.1980", "feb-19", "Praktik", 10],
    ]);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10"]);
  });

  it("with dates for months", () => {
    const found = recognised([
      MAIN,
      sheet(
        "Timer",
        [
          ["CPR", "Måned", "Praktiktimer"],
          [ANNA, 43497, 10],
        ],
        { formats: [undefined, [undefined, "mmm-yy"]] },
      ),
    ]);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10"]);
  });

  it("with days summed to months", () => {
    const found = joined("Timer", [
      ["CPR", "Dato", "Type", "Timer"],
      [ANNA, "01-02-2019", "Praktik", 4],
      [ANNA, "02-02-2019", "Praktik", 6.5],
      [ANNA, "01-03-2019", "Praktik", 1],
    ]);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10.5", "0 2019-03 practice 1"]);
  });

  it("with the kind in the sheet's name", () => {
    expect(
      hoursOf(
        joined("Løn", [
          ["CPR", "Måned", "Timer"],
          [ANNA, "feb-19", 20],
        ]),
      ),
    ).toEqual(["1 2019-02 paid 20"]);
  });

  it("on the same sheet beneath the participants", () => {
    const found = recognised([sheet("Ark1", [...MAIN.values, [], ["CPR", "Måned", "Type", "Timer"], [ANNA, "feb-19", "Praktik", 10]])]);
    expect(found.registrations).toHaveLength(4);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10"]);
  });

  it("though they stand in wide columns of their own sheet", () => {
    const found = joined("Timer", [
      ["CPR", "Navn", "Praktik feb-19", "Løn feb-19"],
      [ANNA, "Anna Dam", 10, 20],
      [BO, "Bo Krogh", 5, null],
    ]);
    expect(found.registrations).toHaveLength(4);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10", "1 2019-02 paid 20", "2 2019-02 practice 5"]);
  });

  it("leaving out totals and saying which hours belong to nobody", () => {
    const found = joined("Timer", [
      ["CPR", "Måned", "Type", "Timer"],
      [ANNA, "feb-19", "Praktik", 10],
      ["690499-1234", "feb-19", "Praktik", 7],
      ["CPR", "Måned", "Type", "Timer"],
      ["I alt", null, null, 17],
    ]);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10"]);
    expect(found.findings.map(({ code, facts }) => [code, facts])).toEqual([["hours-orphaned", { count: 1 }]]);
  });
});

describe("Where only long hours are given", () => {
  const HEADER = ["CPR", "Navn", "År", "Måned", "Type", "Timer"];

  it("a registration is a person with one kind of hours", () => {
    const found = recognised([
      sheet("Udtræk", [
        HEADER,
        [ANNA, "Anna Dam", 2019, 2, "Praktik", 10],
        [ANNA, "Anna Dam", 2019, 2, "Løn", 20],
        [ANNA, "Anna Dam", 2019, 3, "Praktik", 11],
        [BO, "Bo Krogh", 2019, 2, "Praktik", 5],
        ["I alt", null, null, null, null, 46],
      ]),
    ]);
    expect(found.registrations.map(({ cpr, kind }) => [cpr?.digits, kind])).toEqual([
      ["6101801234", "practice"],
      ["6101801234", "paid"],
      ["6202812345", "practice"],
    ]);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10", "0 2019-03 practice 11", "1 2019-02 paid 20", "2 2019-02 practice 5"]);
  });

  it("or what the registration numbers say", () => {
    const found = recognised([
      sheet("Udtræk", [
        ["Reg.nr.", ...HEADER],
        [7, ANNA, "Anna Dam", 2019, 2, "Praktik", 10],
        [7, ANNA, "Anna Dam", 2019, 3, "Praktik", 11],
        [8, ANNA, "Anna Dam", 2019, 6, "Praktik", 12],
        [8, ANNA, "Anna Dam", 2019, 7, "Praktik", 12],
      ]),
    ]);
    expect(found.registrations.map(({ number }) => number)).toEqual(["7", "8"]);
  });
});

describe("Odd hours", () => {
  it("are findings with their cells, and the rest is read", () => {
    const found = oneRow(["P feb-19", "P mar-19", "P apr-19", "P maj-19"], ["syg", -3, "12:30", "-"]);
    expect(hoursOf(found)).toEqual(["0 2019-03 practice -3", "0 2019-04 practice 12.5"]);
    expect(found.findings.map(({ code, cells }) => [code, cells[0]?.column])).toEqual([
      ["hours-unreadable", 5],
      ["hours-negative", 6],
    ]);
  });
});
