import { describeRule } from "../../src/domain/narrate/describeRule";
import { eventRules } from "../../src/domain/summarise/rules/applyRules";
import { heading } from "../../src/domain/summarise/rules/headingRules";
import type { EventFacts } from "../../src/domain/summarise/rules/eventRules";
import type { Activity, Meeting } from "../../src/domain/words/records";
import { NO_RECORDS } from "../../src/domain/words/records";
import type { ProjectFacts } from "../../src/domain/words/registration";
import type { RuleResult } from "../../src/domain/words/rule";
import { told } from "./rulesOfWorkbook";

const place = { sheet: "Møder", row: 1, column: 0 };
const stated = <T>(value: T) => ({ value, cells: [place] });
const whole = { from: "2018-02-01", to: "2022-09-30" };
const period = { from: "2022-03-01", to: "2022-09-30" };

describe("R61: the heading", () => {
  const full: ProjectFacts = {
    name: stated("Vækst"),
    journalNumber: stated("ABC-18-0001"),
    reportPeriod: stated(period),
    wholePeriod: stated(whole),
  };
  const withNumber = (journalNumber: string) => ({ ...full, journalNumber: stated(journalNumber) });
  it.each<[string, ProjectFacts, string[]]>([
    ["is met", full, ["R61 Journalnummer: met", "R61 Periode: met"]],
    ["has a number of six letters", withNumber("ABCDEF-18-0001"), ["R61 Journalnummer: met", "R61 Periode: met"]],
    ["has a number of seven", withNumber("ABCDEFG-18-0001"), ["R61 Journalnummer: error", "R61 Periode: met"]],
    ["has a number of one letter", withNumber("A-18-0001"), ["R61 Journalnummer: error", "R61 Periode: met"]],
    ["has a number of three digits", withNumber("ABC-18-001"), ["R61 Journalnummer: error", "R61 Periode: met"]],
    [
      "has a period that begins and ends with the project",
      { ...full, reportPeriod: stated(whole) },
      ["R61 Journalnummer: met", "R61 Periode: met"],
    ],
    [
      "has a period that ends before it begins",
      { ...full, reportPeriod: stated({ from: "2022-09-30", to: "2022-03-01" }) },
      ["R61 Journalnummer: met", "R61 Periode: error"],
    ],
    [
      "has a period that ends a day after the project",
      { ...full, reportPeriod: stated({ ...period, to: "2022-10-01" }) },
      ["R61 Journalnummer: met", "R61 Periode: error"],
    ],
    [
      "has a period that begins a day before the project",
      { ...full, reportPeriod: stated({ ...period, from: "2018-01-31" }) },
      ["R61 Journalnummer: met", "R61 Periode: error"],
    ],
    [
      "lacks a name and a period",
      { journalNumber: stated("ABC-18-0001"), wholePeriod: stated(whole) },
      ["R61: unmeasured Projektnavn, Periode", "R61 Journalnummer: met"],
    ],
    ["lacks", {}, ["R61: unmeasured Projektnavn, Journalnummer, Periode, Samlet periode"]],
  ])("%s", (_reading, project, expected) => {
    expect(told(heading(project), "R61")).toEqual(expected);
  });
});

const meeting = (heldOn: string | undefined, rest: Partial<Meeting> = {}): Meeting => ({
  place,
  cells: {},
  present: [],
  ...(heldOn === undefined ? {} : { heldOn }),
  ...rest,
});
const activity = (rest: Partial<Activity>): Activity => ({ place, cells: {}, ...rest });
function rules(
  meetings: readonly Meeting[],
  rest: Partial<EventFacts> & { readonly activities?: readonly Activity[] } = {},
): readonly RuleResult[] {
  const { activities = [], ...facts } = rest;
  const records = { ...NO_RECORDS, meetings, activities };
  return eventRules({
    records,
    reportPeriod: period,
    wholePeriod: { from: "2020-01-01", to: "2021-12-31" },
    asOf: "2021-12-31",
    municipalities: [],
    ...facts,
  });
}
const years = (results: readonly RuleResult[]) => told(results, "R64").filter((line) => !line.includes("Kommuner"));

describe("R64: the steering group in a year", () => {
  const both = [meeting("2020-01-01"), meeting("2020-12-31"), meeting("2021-05-01"), meeting("2021-06-01")];
  it.each<[string, readonly Meeting[], Partial<EventFacts>, readonly string[]]>([
    ["has met twice", both, {}, ["R64 2020: met", "R64 2021: met"]],
    ["has met once", both.slice(1), {}, ["R64 2020: warning", "R64 2021: met"]],
    ["has not met", both.slice(0, 2), {}, ["R64 2020: met", "R64 2021: warning"]],
    [
      "has met once on two rows",
      [meeting("2020-05-01"), meeting("2020-05-01"), ...both.slice(2)],
      {},
      ["R64 2020: warning", "R64 2021: met"],
    ],
    [
      "is not judged on other groups",
      [meeting("2020-03-01", { group: "Projektgruppe" }), ...both.slice(1)],
      {},
      ["R64 2020: warning", "R64 2021: met"],
    ],
    ["may have met on a day that lacks", [meeting(undefined), ...both.slice(1)], {}, ["R64 2020: unmeasured Mødedato", "R64 2021: met"]],
    [
      "is not judged in a year that is not over",
      both.slice(0, 3),
      { asOf: "2021-12-30" },
      ["R64 2020: met", "R64 2021: unmeasured Hele 2021"],
    ],
    ["may be met before the year is over", both, { asOf: "2021-07-01" }, ["R64 2020: met", "R64 2021: met"]],
    ["is not told by meetings to come", both, { asOf: "2021-05-31" }, ["R64 2020: met", "R64 2021: unmeasured Hele 2021"]],
    [
      "is not judged in a year that the project covers in part",
      both.slice(1),
      { wholePeriod: { from: "2020-01-02", to: "2021-12-31" } },
      ["R64 2020: unmeasured Hele 2020", "R64 2021: met"],
    ],
    [
      "is judged between the first and the last meeting where no period is stated",
      [meeting("2019-05-01"), meeting("2021-06-01")],
      { wholePeriod: undefined },
      ["R64 2019: unmeasured Hele 2019", "R64 2020: warning", "R64 2021: unmeasured Hele 2021"],
    ],
    ["needs dates", [meeting(undefined)], {}, ["R64: unmeasured Mødedato"]],
    ["needs meetings of its own", [meeting("2020-03-01", { group: "Projektgruppe" })], {}, ["R64: unmeasured Styregruppemøder"]],
    ["is silent without meetings", [], {}, []],
  ])("%s", (_reading, meetings, facts, expected) => {
    expect(years(rules(meetings, facts))).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[], string]>([
    ["is attended by all", ["Jobcenter Køge", "Stevns Kommune"], ["Køge", "Stevns"], "R64 Kommuner: met"],
    ["is not attended by one", ["Køge Kommune"], ["Køge", "Stevns"], "R64 Kommuner: warning"],
    ["is attended by persons alone", ["Kirsten Bøgh"], ["Køge"], "R64 Kommuner: unmeasured Kommunerne under Til stede"],
    ["is attended, but no participant has a municipality", ["Køge Kommune"], [], "R64 Kommuner: unmeasured Kommune"],
  ])("%s", (_reading, present, municipalities, expected) => {
    expect(told(rules([meeting("2020-03-01", { present })], { municipalities }), "R64")).toContain(expected);
  });
});

describe("R65: what was held outside of the report's period", () => {
  it.each<[string, string | undefined, Partial<EventFacts>, string[]]>([
    ["is nothing on its first day", "2022-03-01", {}, ["R65: met"]],
    ["is nothing on its last day", "2022-09-30", {}, ["R65: met"]],
    ["is something the day before", "2022-02-28", {}, ["R65: warning"]],
    ["is something the day after", "2022-10-01", {}, ["R65: warning"]],
    ["cannot be told without dates", undefined, {}, ["R65: unmeasured Dato"]],
    ["cannot be told without a period", "2022-03-01", { reportPeriod: undefined }, ["R65: unmeasured Periode"]],
  ])("%s", (_reading, heldOn, facts, expected) => {
    expect(told(rules([meeting(heldOn)], facts), "R65")).toEqual(expected);
    expect(told(rules([], { ...facts, activities: [activity(heldOn === undefined ? {} : { heldOn })] }), "R65")).toEqual(expected);
  });
});

describe("R71: an outlet", () => {
  it.each<[string, readonly Activity[], string[]]>([
    ["is named in the period", [activity({ heldOn: "2022-09-30", outlet: "Dagbladet" })], ["R71: met"]],
    ["is named without a day", [activity({ outlet: "Dagbladet" })], ["R71: met"]],
    ["is named of another period alone", [activity({ heldOn: "2022-10-01", outlet: "Dagbladet" })], ["R71: warning"]],
    ["is nowhere", [activity({ topic: "Camp" })], ["R71: unmeasured Medie"]],
    ["is no question without activities", [], []],
  ])("%s", (_reading, activities, expected) => {
    expect(told(rules([], { activities }), "R71")).toEqual(expected);
  });

  it("counts once, however often it is named", () => {
    const activities = [activity({ outlet: "Dagbladet" }), activity({ outlet: "dagbladet" }), activity({ outlet: "P4" })];
    expect(rules([], { activities }).find(({ rule }) => rule === "R71")?.facts).toEqual({ outlets: 2, within: 2 });
  });
});

describe("A rule in words", () => {
  const found = (rule: RuleResult["rule"], facts: RuleResult["facts"]) =>
    describeRule({ rule, outcome: "met", about: "", facts, cells: [] }).found;
  it.each<[RuleResult["rule"], RuleResult["facts"], string]>([
    [
      "R11",
      { started: 3, left: 2, startedInAll: 47, leftInAll: 40 },
      "I perioden er 3 startet og 2 udskrevet; i alt er 47 startet og 40 udskrevet.",
    ],
    ["R21", { leavers: 5, without: 2 }, "Efter 2 af 5 udskrivninger startede ingen ny inden 28 dage."],
    ["R21", { leavers: 0, without: 0 }, "Ingen er udskrevet, mens der kunne henvises igen."],
    [
      "R34",
      { permille: 500, grant: 5_900_000, costs: 11_800_000, of: "actual" },
      "50,0 %: 59.000,00 kr. af 118.000,00 kr. efter regnskabet.",
    ],
    ["R37", { vouchers: 2, removed: 1, amount: 100_050 }, "2 bilag på i alt 1.000,50 kr.; 1 er taget ud."],
    ["R37", { vouchers: 2, removed: 0 }, "2 bilag (beløb mangler); 0 er taget ud."],
    ["R39", { hours: 12.5, amount: 312_500, outside: 0 }, "12,5 lønnede timer à 250 kr. (3.125,00 kr.)."],
    [
      "R39",
      { hours: 1, amount: 25_000, outside: 1 },
      "1 lønnede timer à 250 kr. (250,00 kr.) i måneder, hvor virksomheden ikke er registreret partner.",
    ],
    [
      "R40",
      { budget: 80_000, actual: 90_000, difference: 10_000, permille: 1125 },
      "900,00 kr. af 800,00 kr. (112,5 %), 100,00 kr. over budgettet.",
    ],
    ["R40", { budget: 0, actual: -100, difference: -100 }, "-1,00 kr. af 0,00 kr., 1,00 kr. under budgettet."],
    ["R64", { meetings: 1, least: 2, last: "2020-05-01" }, "1 møde, forventet mindst 2; det seneste den 1. maj 2020."],
    ["R64", { meetings: 0, least: 2 }, "0 møder, forventet mindst 2."],
    ["R64", { municipalities: 4, absent: "Køge, Stevns" }, "Uden deltagelse: Køge, Stevns."],
    ["R64", { municipalities: 4, absent: "" }, "Alle 4 kommuner har deltaget."],
  ])("%s says %j as „%s“", (rule, facts, expected) => {
    expect(found(rule, facts)).toBe(expected);
  });
});
