import { readFileSync } from "node:fs";
import { join } from "node:path";
import { proposeFrom } from "../../src/app/propose";
import type { IndicatorResult } from "../../src/domain/words/indicator";
import type { Settings } from "../../src/domain/words/settings";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { aWorkbook } from "../contracts/workbookContract";

type Row = Readonly<Record<string, string | number>>;

/** The indicators of rows given by their headers; every row is a person of its own unless it says otherwise. */
function indicatorsOf(rows: readonly Row[], settings: Partial<Settings> = {}) {
  const headers = [...new Set(rows.flatMap(Object.keys))];
  const cells = rows.map((row) => headers.map((header) => row[header] ?? null));
  const { summary } = proposeFrom(aWorkbook({ Deltagere: [headers, ...cells] }), {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    decisions: [],
    version: "0",
  });
  return summary;
}

function of(rows: readonly Row[], code: string, settings: Partial<Settings> = {}): IndicatorResult | undefined {
  return indicatorsOf(rows, settings).indicators.find((indicator) => indicator.code === code);
}

/** Someone who was unemployed, 30 years old, and left for a job. */
const KAREN: Row = {
  Navn: "Karen Bæk",
  Fødselsdato: "15-06-1990",
  Køn: "K",
  "Status ved start": "Ledig",
  "Ledig siden": 8,
  Uddannelsesniveau: "Grundskole",
  Startdato: "01-02-2021",
  Slutdato: "30-06-2021",
  "Status ved afslutning": "i job",
};
const other = (changes: Row): Row => ({ ...KAREN, Navn: "Bo Toft", Køn: "M", Fødselsdato: "01-01-1980", ...changes });

function without(row: Row, ...headers: readonly string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([header]) => !headers.includes(header)));
}

describe("The samples that hold entry facts", () => {
  it.each(["type-pr-raekke", "engelske-blokke"])("%s gives the indicators of its truth, women and men", (name) => {
    const truth = JSON.parse(readFileSync(join("samples", `${name}.truth.json`), "utf8")) as {
      readonly indicators: Readonly<Record<string, { value: number; women: number; men: number }>>;
    };
    const snapshot = readXlsx(new Uint8Array(readFileSync(join("samples", `${name}.xlsx`))), name);
    const { summary } = proposeFrom(snapshot, { settings: DEFAULT_SETTINGS, decisions: [], version: "0" });
    const found = summary.indicators.filter(({ code }) => code in truth.indicators);
    expect(Object.fromEntries(found.map(({ code, value, women, men }) => [code, { value, women, men }]))).toEqual(truth.indicators);
  });
});

describe("At entry", () => {
  it.each([
    ["below 25 the day before the birthday", "02-02-1996", "CO06", 1],
    ["not below 25 on the birthday", "01-02-1996", "CO06", 0],
    ["above 54 on the 55th birthday", "01-02-1966", "CO07", 1],
    ["not above 54 the day before", "02-02-1966", "CO07", 0],
    ["born on a leap day, 24 until the first of March", "29-02-1996", "CO06", 1],
  ])("%s", (_, bornOn, code, expected) => {
    expect(of([{ ...KAREN, Fødselsdato: bornOn }], code)?.value).toBe(expected);
  });

  it.each([
    ["12 months and 30 years old: not long", "15-06-1990", 12, 0],
    ["13 months and 30 years old: long", "15-06-1990", 13, 1],
    ["6 months and 20 years old: not long", "15-06-2000", 6, 0],
    ["7 months and 20 years old: long", "15-06-2000", 7, 1],
  ])("unemployed for %s", (_, bornOn, months, expected) => {
    expect(of([{ ...KAREN, Fødselsdato: bornOn, "Ledig siden": months }], "CO02")?.value).toBe(expected);
  });

  it.each([
    ["Ledig", "CO01"],
    ["langtidsledig", "CO01"],
    ["Inaktiv", "CO03"],
    ["I beskæftigelse", "CO05"],
    ["Selvstændig", "CO05"],
    ["Aktivitetsparat kontanthjælp", "CO03"],
    ["Jobparat", "CO01"],
  ])("%s is %s and no other of the three", (text, code) => {
    const { indicators } = indicatorsOf([{ ...KAREN, "Status ved start": text }]);
    const counted = indicators.filter((each) => ["CO01", "CO03", "CO05"].includes(each.code) && each.value === 1);
    expect(counted.map((each) => each.code)).toEqual([code]);
  });

  it("inactive and not in education is counted where every inactive says so, and not guessed where one does not", () => {
    const outside = { ...KAREN, "Status ved start": "Inaktiv, ikke i uddannelse" };
    expect(of([outside], "CO04")?.value).toBe(1);
    expect(of([outside, other({ "Status ved start": "Inaktiv" })], "CO04")?.value).toBeUndefined();
  });

  it("the benefit tells where there is no column of entry status", () => {
    expect(of([{ ...without(KAREN, "Status ved start"), Ydelse: "Ressourceforløb" }], "CO03")?.value).toBe(1);
  });

  it("a record without its entry facts counts in the total alone", () => {
    const { indicators, completeness } = indicatorsOf([KAREN, other({ "Status ved start": "", Uddannelsesniveau: "" })]);
    expect(completeness).toEqual({ full: 1, partial: 0, incomplete: 1 });
    expect(indicators.find(({ code }) => code === "CO01")?.value).toBe(1);
    const plus = indicatorsOf([KAREN, other({ "Status ved start": "", Uddannelsesniveau: "" })], { indicatorSet: "esfplus" });
    expect(plus.indicators[0]).toMatchObject({ code: "EECO01", value: 2 });
  });

  it("who comes back counts once, as at the first time; the result is that of the last exit", () => {
    const rows = [
      { ...KAREN, "Status ved afslutning": "Ledig" },
      { ...KAREN, Startdato: "01-10-2021", Slutdato: "31-01-2022", "Status ved start": "I beskæftigelse" },
    ];
    expect(of(rows, "CO01")?.value).toBe(1);
    expect(of(rows, "CO05")?.value).toBe(0);
    expect(of(rows, "CR04")?.value).toBe(1);
  });
});

describe("Upon leaving", () => {
  it.each([
    ["unemployed, then in work", "Ledig", "i job", "CR04", 1],
    ["inactive, then in work", "Inaktiv", "i job", "CR04", 1],
    ["employed, then in work", "I beskæftigelse", "i job", "CR04", 0],
    ["inactive, then searching", "Inaktiv", "Aktivt jobsøgende", "CR01", 1],
    ["unemployed, then searching", "Ledig", "Aktivt jobsøgende", "CR01", 0],
    ["unemployed, then in education", "Ledig", "FGU", "CR02", 1],
    ["dead", "Inaktiv", "afgået ved døden", "CR01", 0],
  ])("%s", (_, ...[entry, exit, code, expected]) => {
    expect(of([{ ...KAREN, "Status ved start": entry, "Status ved afslutning": exit }], code)?.value).toBe(expected);
  });

  it.each([
    ["on the day of the exit", "30-06-2021", 1],
    ["28 days after it", "28-07-2021", 1],
    ["29 days after it", "29-07-2021", 0],
  ])("a result that was found %s", (_, found, expected) => {
    expect(of([{ ...KAREN, Resultatdato: found }], "CR04")?.value).toBe(expected);
  });

  it("an exit on the as-of date counts, one after it does not", () => {
    expect(of([KAREN], "CR04", { asOf: "2021-06-30" })?.value).toBe(1);
    expect(of([KAREN], "CR04", { asOf: "2021-06-29" })?.value).toBe(0);
  });

  it("a job lost before the exit is no result", () => {
    expect(of([{ ...KAREN, Ansættelsesdato: "01-04-2021", "Ansættelse ophørt": "15-05-2021" }], "CR04")?.value).toBe(0);
  });

  it("six months after counts when six months have passed", () => {
    const later = { ...KAREN, "Status efter 6 måneder": "i job" };
    expect(of([later], "CR06", { asOf: "2021-12-30" })?.value).toBe(1);
    expect(of([later], "CR06", { asOf: "2021-12-29" })?.value).toBe(0);
  });

  it("a disadvantaged person with two results counts once", () => {
    const row = {
      ...KAREN,
      Herkomst: "nej",
      Funktionsnedsættelse: "ja",
      "Anden udsathed": "ønsker ikke at oplyse",
      "Opnået kvalifikation": "ja",
    };
    expect(of([row], "CR05")?.value).toBe(1);
    expect(of([row], "CO16")?.value).toBe(1);
    expect(of([row], "CO17")?.value).toBe(0);
  });
});

describe("What the data cannot carry", () => {
  it.each([
    ["CO15", "Herkomst"],
    ["CR03", "Opnået kvalifikation"],
    ["CR06", "Status efter 6 måneder"],
    ["CO20", "Projektets ejerkreds"],
  ])("%s cannot be calculated, and says that %s lacks", (code, missing) => {
    expect(of([KAREN], code)).toMatchObject({ value: undefined, missing });
  });

  it("nothing is guessed where a column goes away", () => {
    const rest = without(KAREN, "Status ved start", "Ledig siden");
    for (const code of ["CO01", "CO03", "CO05", "CR01", "CR04"]) expect(of([rest], code)?.value).toBeUndefined();
    expect(of([rest], "CO09")?.value).toBe(1);
  });
});

describe("The names of ESF+", () => {
  it("draw other lines: 29 is young, 30 is not, and children are counted", () => {
    const rows = [other({ Fødselsdato: "01-02-1992" }), { ...KAREN, Fødselsdato: "01-02-1991" }];
    expect(of(rows, "EECO07", { indicatorSet: "esfplus" })?.value).toBe(1);
    expect(of(rows, "EECO06", { indicatorSet: "esfplus" })?.value).toBe(0);
    expect(indicatorsOf(rows, { indicatorSet: "esfplus" }).indicators.map(({ code }) => code)).not.toContain("CO08");
  });
});
