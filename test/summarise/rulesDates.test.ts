import type { Row } from "./rulesOfWorkbook";
import { rulesOf, told } from "./rulesOfWorkbook";

const LEFT: Row = { Slutdato: "01-06-2022", "Status ved afslutning": "i job" };

describe("A date of a participant", () => {
  it.each<[string, Row, string]>([
    ["is screened on the day of the start", { Visitationsdato: "01-08-2020" }, "R28: met"],
    ["is screened a day after the start", { Visitationsdato: "02-08-2020" }, "R28: warning"],
    ["lacks a screening", {}, "R28: unmeasured Visitationsdato"],
    ["makes a course of one day", { ...LEFT, Startdato: "31-05-2022" }, "Q7: met"],
    ["makes a course of no day", { ...LEFT, Startdato: "01-06-2022" }, "Q7: warning"],
    ["makes a course of 728 days", { ...LEFT, Startdato: "03-06-2020" }, "Q7: met"],
    ["makes a course of 729 days", { ...LEFT, Startdato: "02-06-2020" }, "Q7: warning"],
    ["makes a course of 728 days over a leap day", { ...LEFT, Startdato: "02-03-2019", Slutdato: "27-02-2021" }, "Q7: met"],
    ["makes a course of 729 days over a leap day", { ...LEFT, Startdato: "02-03-2019", Slutdato: "28-02-2021" }, "Q7: warning"],
    ["lacks an exit", {}, "Q7: unmeasured Slutdato"],
    ["has a result on the day of the exit", { ...LEFT, Resultatdato: "01-06-2022" }, "Q10: met"],
    ["has a result the day before", { ...LEFT, Resultatdato: "31-05-2022" }, "Q10: warning"],
    ["has a result on day 28", { ...LEFT, Resultatdato: "29-06-2022" }, "Q10: met"],
    ["has a result on day 29", { ...LEFT, Resultatdato: "30-06-2022" }, "Q10: warning"],
    [
      "has a result on day 28 over a leap day",
      { ...LEFT, Slutdato: "05-02-2020", Resultatdato: "04-03-2020", Startdato: "02-01-2020" },
      "Q10: met",
    ],
    ["has no result date", LEFT, "Q10: unmeasured Resultatdato"],
    ["is known six months after the exit, to the day", { ...LEFT, Slutdato: "30-03-2022", "Status efter 6 måneder": "i job" }, "Q11: met"],
    ["is known a day too early", { ...LEFT, Slutdato: "31-03-2022", "Status efter 6 måneder": "i job" }, "Q11: error"],
    ["is known six months after no exit", { Slutdato: "", "Status ved afslutning": "", "Status efter 6 måneder": "i job" }, "Q11: error"],
    ["has no status six months after", LEFT, "Q11: unmeasured Status efter 6 måneder"],
  ])("%s", (_reading, row, expected) => {
    expect(told(rulesOf([row]), expected.split(":")[0] ?? "")).toEqual([expected]);
  });

  it("is of the last exit alone: an earlier result was replaced", () => {
    const [first, last] = [
      { Slutdato: "01-02-2021", Resultatdato: "01-06-2021" },
      { Startdato: "01-03-2021", Slutdato: "01-06-2022", Resultatdato: "01-06-2022" },
    ];
    const again = { "CPR-nr.": "610190-0001", Navn: "Kirsten Bøgh" };
    const result = rulesOf([first, { ...again, ...last }]).find(({ rule }) => rule === "Q10");
    expect(result).toMatchObject({ outcome: "met", facts: { measured: 1, broken: 0 } });
  });

  it("makes no course where the exit comes before the start", () => {
    expect(told(rulesOf([{ ...LEFT, Startdato: "02-06-2022" }]), "Q7")).toEqual(["Q7: unmeasured Datoer i begge kolonner"]);
  });

  it("is told with the cells that break the rule, and counted", () => {
    const results = rulesOf([
      { Visitationsdato: "25-07-2020" },
      { Visitationsdato: "29-07-2020" },
      { Visitationsdato: "03-08-2020" },
      { Visitationsdato: "" },
    ]);
    const result = results.find(({ rule }) => rule === "R28");
    expect(result?.facts).toEqual({ measured: 3, broken: 1, median: 3 });
    expect(result?.cells).toEqual([{ sheet: "Deltagere", row: 3, column: 3 }]);
  });

  it("is counted within the report's period, both ends included, beside all", () => {
    const rows = [
      { Startdato: "28-02-2022", Slutdato: "01-03-2022" },
      { Startdato: "01-03-2022", Slutdato: "30-09-2022" },
      { Startdato: "30-09-2022", Slutdato: "" },
      { Startdato: "01-03-2019", Slutdato: "28-02-2022" },
    ];
    expect(rulesOf(rows).find(({ rule }) => rule === "R11")?.facts).toEqual({ started: 2, left: 2, startedInAll: 4, leftInAll: 3 });
    const noPeriod = { Forside: [["Samlet periode", "01.02.2018 - 30.09.2022"]] };
    expect(told(rulesOf(rows, noPeriod), "R11")).toEqual(["R11: unmeasured Periode"]);
    expect(told(rulesOf([{}]), "R11")).toEqual(["R11: unmeasured Slutdato"]);
  });
});

describe("R23: paid hours within the first 26 weeks", () => {
  it.each<[string, Row, string]>([
    ["are early in a month that ends on day 182 of the course", { Startdato: "03-08-2021", "Løn jan 2022": 1 }, "R23: warning"],
    ["are not in one that ends on day 183", { Startdato: "02-08-2021", "Løn jan 2022": 1 }, "R23: met"],
    ["are early to the end of June", { Startdato: "31-12-2018", "Løn jun 2019": 1 }, "R23: warning"],
    ["are not where a leap day moves the end", { Startdato: "31-12-2019", "Løn jun 2020": 1 }, "R23: met"],
    ["are nothing but early: practice is allowed", { "Praktik sep 2020": 9, "Løn maj 2021": 1 }, "R23: met"],
    ["are not those before the start", { "Løn jul 2020": 1 }, "R23: met"],
    ["lack", { "Praktik sep 2020": 9 }, "R23: unmeasured Lønnede timer"],
    ["cannot be placed without a start", { Startdato: "", "Løn sep 2020": 9 }, "R23: unmeasured Startdato"],
  ])("%s", (_reading, row, expected) => {
    expect(told(rulesOf([row]), "R23")[0]).toMatch(expected);
  });
});

describe("R27: hours in a pause", () => {
  const hours: Row = { "Praktik dec 2020": 10, "Praktik jan 2021": 0, "Praktik feb 2021": 0, "Praktik mar 2021": 10 };
  it.each<[string, string, string]>([
    ["are none in the months between", "Pause jan. - feb. 2021 (corona)", "R27: met"],
    ["are some in the first month", "På pause fra december 2020 til februar 2021", "R27: warning"],
    ["are some in the last month", "Syg; pause 01.01.2021 - 31.03.2021", "R27: warning"],
    ["may be in a month that is paused in part", "Pause 02.12.2020-30.03.2021", "R27: met"],
    ["are told of a single month", "pause marts 2021", "R27: warning"],
    ["are not judged without months", "På pause", "R27: unmeasured Pauser med måneder i Bemærkninger"],
    ["are not judged while the pause is open", "Pause fra 01.12.2020", "R27: unmeasured Pauser med måneder i Bemærkninger"],
    ["are not judged where there was no pause", "Ingen pause i marts 2021", "R27: unmeasured Pauser med måneder i Bemærkninger"],
  ])("%s", (_reading, note, expected) => {
    expect(told(rulesOf([{ ...hours, Bemærkninger: note }]), "R27")).toEqual([expected]);
  });

  it("need a column of notes", () => {
    expect(told(rulesOf([hours]), "R27")).toEqual(["R27: unmeasured Bemærkninger"]);
  });
});

describe("Q15: a sensitive field", () => {
  it.each([
    ["holds a value", "nej", "Q15 Herkomst: met"],
    ["holds a refusal", "ønsker ikke at oplyse", "Q15 Herkomst: met"],
    ["is empty", "", "Q15 Herkomst: warning"],
    ["says that nothing is known", "uoplyst", "Q15 Herkomst: warning"],
  ])("%s", (_reading, said, expected) => {
    expect(told(rulesOf([{ Herkomst: "dansk" }, { Herkomst: said }]), "Q15")).toEqual([
      expected,
      "Q15: unmeasured Funktionsnedsættelse",
      "Q15: unmeasured Anden udsathed",
    ]);
  });
});
