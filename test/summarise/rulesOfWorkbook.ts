import { proposeFrom } from "../../src/app/propose";
import type { RuleResult } from "../../src/domain/words/rule";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import { aWorkbook } from "../contracts/workbookContract";

export type Row = Readonly<Record<string, string | number>>;
type Cells = readonly (readonly (string | number)[])[];

export const FRONT: Cells = [
  ["Projektnavn", "Vækst"],
  ["Journalnummer", "ABC-18-0001"],
  ["Periode", "01.03.2022 - 30.09.2022"],
  ["Samlet periode", "01.02.2018 - 30.09.2022"],
];

/** Participants have CPR numbers of their own, none of which can be anybody's (day + 60). */
const PEOPLE: readonly Row[] = [
  { "CPR-nr.": "610190-0001", Navn: "Kirsten Bøgh" },
  { "CPR-nr.": "620285-0002", Navn: "Åse Æbelø" },
  { "CPR-nr.": "630379-0003", Navn: "Morten Dam" },
  { "CPR-nr.": "640468-0004", Navn: "Yrsa Friis" },
];

/** The rules of a workbook with a front page and a sheet of participants; each row is another person. */
export function rulesOf(rows: readonly Row[], sheets: Readonly<Record<string, Cells>> = {}): readonly RuleResult[] {
  const people = rows.map((row, at) => ({ ...PEOPLE[at], Startdato: "01-08-2020", ...row }));
  const headers = [...new Set(people.flatMap((row) => Object.keys(row)))];
  const cells = people.map((row: Row) => headers.map((header) => row[header] ?? ""));
  const workbook = aWorkbook({ Forside: FRONT, Deltagere: [headers, ...cells], ...sheets });
  return proposeFrom(workbook, { settings: DEFAULT_SETTINGS, decisions: [], version: "0" }).summary.rules;
}

/** "R21 Alfa: warning", "R20: unmeasured Henvisningsdato" of one rule. */
export function told(results: readonly RuleResult[], rule: string): readonly string[] {
  return results
    .filter((result) => result.rule === rule)
    .map(({ about, outcome, missing }) => [`${[rule, about].filter(Boolean).join(" ")}:`, outcome, missing].filter(Boolean).join(" "));
}
