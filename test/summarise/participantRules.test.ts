import { proposeFrom } from "../../src/app/propose";
import { describeRule } from "../../src/domain/narrate/describeRule";
import type { RuleResult } from "../../src/domain/words/rule";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import { aWorkbook } from "../contracts/workbookContract";

type Row = Readonly<Record<string, string | number>>;

const ROW: Row = {
  "CPR-nr.": "610190-0375",
  Navn: "Kirsten Bøgh",
  Virksomhed: "Alfa",
  Startdato: "01-10-2021",
  Slutdato: "01-06-2022",
  "Status ved afslutning": "i job",
};
const FRONT = [
  ["Projektnavn", "Vækst"],
  ["Samlet periode", "01.02.2018 - 30.09.2022"],
];

function rulesOf(rows: readonly Row[]): readonly RuleResult[] {
  const headers = [...new Set(rows.flatMap(Object.keys))];
  const cells = rows.map((row) => headers.map((header) => row[header] ?? null));
  const workbook = aWorkbook({ Forside: FRONT, Deltagere: [headers, ...cells] });
  return proposeFrom(workbook, { settings: DEFAULT_SETTINGS, decisions: [], version: "0" }).summary.rules;
}
const rule = (id: string, row: Row) => rulesOf([{ ...ROW, ...row }]).find((result) => result.rule === id);

describe("A rule of participants", () => {
  it.each([
    ["R20: 28 days from referral to screening", { Henvisningsdato: "01-09-2021", Visitationsdato: "29-09-2021" }, "R20", "met"],
    ["R20: 29 days", { Henvisningsdato: "01-09-2021", Visitationsdato: "30-09-2021" }, "R20", "warning"],
    ["R20: over a leap day, 28 days", { Henvisningsdato: "01-02-2020", Visitationsdato: "29-02-2020" }, "R20", "met"],
    ["R25: a job of 20 hours a week", { "Timer pr. uge": 20 }, "R25", "met"],
    ["R25: a job of 19.5 hours a week", { "Timer pr. uge": 19.5 }, "R25", "warning"],
    ["R31: exactly the norm of 160.33 hours", { "Praktik nov 2021": 160.33 }, "R31", "met"],
    ["R31: a hundredth above it", { "Praktik nov 2021": 160.34 }, "R31", "warning"],
    ["R24: a start 52 weeks before the project's end", { Startdato: "01-10-2021" }, "R24", "met"],
    ["R24: a start on the day after", { Startdato: "02-10-2021" }, "R24", "warning"],
    ["R12: an end form that was received", { "Slutskema modtaget": "ja" }, "R12", "met"],
    ["R12: one that lacks", { "Slutskema modtaget": "mangler" }, "R12", "warning"],
    ["R22: one participant where eight are expected", {}, "R22", "warning"],
  ])("%s", (...[, row, id, expected]) => {
    expect(rule(id, row)?.outcome).toBe(expected);
  });

  it.each([
    ["R20", "Henvisningsdato, Visitationsdato"],
    ["R25", "Timer pr. uge"],
    ["R31", "Timer"],
    ["R12", "Slutskema modtaget"],
  ])("%s cannot be measured without its columns, and says which", (id, missing) => {
    expect(rule(id, {})).toMatchObject({ outcome: "unmeasured", missing });
  });

  it("is said in words without anybody's name", () => {
    const said = rulesOf([{ ...ROW, Henvisningsdato: "01-09-2021", Visitationsdato: "30-09-2021" }]).map((result) => describeRule(result));
    expect(said).toContainEqual({
      asks: "Visiteret senest 28 dage efter henvisning",
      found: "1 af 1 tog mere end 28 dage; medianen er 29 dage.",
    });
    expect(JSON.stringify(said)).not.toMatch(/Kirsten|0375/);
  });

  it("rests on the cells that break it", () => {
    const found = rule("R20", { Henvisningsdato: "01-09-2021", Visitationsdato: "30-09-2021" });
    expect(found?.cells).toHaveLength(1);
    expect(found?.cells[0]).toMatchObject({ sheet: "Deltagere", row: 1 });
  });
});
