import { recordRules } from "../../src/domain/summarise/rules/applyRules";
import type { BudgetLine, CompanyRecord, Records, Reservation } from "../../src/domain/words/records";
import { NO_RECORDS } from "../../src/domain/words/records";

const place = { sheet: "Ark", row: 1, column: 0 };
const told = (records: Partial<Records>, only: string) =>
  recordRules({ records: { ...NO_RECORDS, ...records }, project: {} })
    .filter(({ rule }) => rule === only)
    .map(({ rule, about, outcome, missing = "" }) => `${rule} ${about}: ${outcome} ${missing}`.trim());

describe("R36 of a partner", () => {
  it.each<[string, Partial<BudgetLine>[], string[]]>([
    ["is met at 2.118.644,06 kr. direct", [{ partner: "A", budget: 211_864_406 }], ["R36 A: met"]],
    ["warns at 2.118.644,07 kr. direct", [{ partner: "A", budget: 1, actual: 211_864_407 }], ["R36 A: warning"]],
    ["is unmeasured without partners", [{ budget: 300_000_000 }], ["R36 : unmeasured Partner"]],
    ["is unmeasured without amounts", [{ partner: "A" }], ["R36 : unmeasured Budget eller forbrug"]],
  ])("%s", (_reading, lines, expected) => {
    expect(told({ budget: lines.map((line) => ({ place, cells: {}, ...line })) }, "R36")).toEqual(expected);
  });
});

describe("R53 of a company", () => {
  const later = { amount: 5, cell: place };
  const both = new Map([2019, 2021].map((year) => [year, { amount: year, cell: place }]));
  it.each<[string, Partial<CompanyRecord>, string]>([
    ["is met by a higher EBITDA", { entryYear: 2019, ebitda: both }, "R53 V: met"],
    ["says which year lacks", { entryYear: 2018, ebitda: new Map([[2018, later]]) }, "R53 V: unmeasured EBITDA 2020"],
    ["says that the first year lacks", { entryYear: 2018, ebitda: new Map([[2020, later]]) }, "R53 V: unmeasured EBITDA 2018"],
    ["says that the entry year lacks", { ebitda: both }, "R53 V: unmeasured Indtrædelsesår"],
    ["is unmeasured after a bankruptcy", { entryYear: 2019, ebitda: both, notes: "Konkurs 2020" }, "R53 V: unmeasured Konkurs"],
  ])("%s", (_reading, facts, expected) => {
    expect(told({ companies: [{ place, cells: {}, name: "V", ebitda: new Map(), ...facts }] }, "R53")).toEqual([expected]);
  });
});

describe("R67", () => {
  const open: Reservation = { place, cells: {}, text: "Moms" };
  const done: Reservation = { ...open, action: "Tilbageført" };
  it.each<[string, Reservation[], string[]]>([
    ["is met when all have an action", [done, done], ["R67 : met"]],
    ["fails when one lacks it", [done, open], ["R67 : error"]],
    ["is unmeasured when none has one", [open], ["R67 : unmeasured Handling"]],
    ["is silent without reservations", [], []],
  ])("%s", (_reading, reservations, expected) => {
    expect(told({ reservations }, "R67")).toEqual(expected);
  });
});
