import type { Row } from "./rulesOfWorkbook";
import { rulesOf, told } from "./rulesOfWorkbook";

const at = (company: string, start: string, exit = ""): Row => ({ Virksomhed: company, Startdato: start, Slutdato: exit });

describe("R21: a slot that somebody left", () => {
  it.each<[string, readonly Row[], string]>([
    ["is filled again on day 28", [at("Alfa", "01-08-2020", "01-02-2021"), at("Alfa", "01-03-2021")], "R21 Alfa: met"],
    ["is filled again on day 29", [at("Alfa", "01-08-2020", "01-02-2021"), at("Alfa", "02-03-2021")], "R21 Alfa: warning"],
    ["is filled on day 28 over a leap day", [at("Alfa", "01-08-2019", "01-02-2020"), at("Alfa", "29-02-2020")], "R21 Alfa: met"],
    ["is filled on day 29 over a leap day", [at("Alfa", "01-08-2019", "01-02-2020"), at("Alfa", "01-03-2020")], "R21 Alfa: warning"],
    ["is filled on the day of the exit", [at("Alfa", "01-08-2020", "01-02-2021"), at("Alfa", "01-02-2021")], "R21 Alfa: met"],
    ["is not filled by an earlier start", [at("Alfa", "01-08-2020", "01-02-2021"), at("Alfa", "31-01-2021")], "R21 Alfa: warning"],
    ["is not filled by a start elsewhere", [at("Alfa", "01-08-2020", "01-02-2021"), at("Beta", "02-02-2021")], "R21 Alfa: warning"],
    [
      "is filled once only by one start",
      [at("Alfa", "01-08-2020", "01-02-2021"), at("Alfa", "01-08-2020", "02-02-2021"), at("Alfa", "03-02-2021")],
      "R21 Alfa: warning",
    ],
    [
      "that was left long ago takes no start from a later exit",
      [at("Alfa", "01-08-2019", "01-09-2019"), at("Alfa", "01-08-2020", "01-02-2021"), at("Alfa", "03-02-2021")],
      "R21 Alfa: warning",
    ],
    ["is asked for until 52 weeks before the project's end", [at("Alfa", "01-08-2020", "01-10-2021")], "R21 Alfa: warning"],
    ["is not asked for after that", [at("Alfa", "01-08-2020", "02-10-2021")], "R21: met"],
  ])("%s", (_reading, rows, expected) => {
    expect(told(rulesOf(rows), "R21")).toEqual([expected]);
  });

  it("counts the exits and those that nobody followed, with their cells", () => {
    const rows = [at("Alfa", "01-08-2019", "01-09-2019"), at("Alfa", "01-08-2020", "01-02-2021"), at("Alfa", "03-02-2021")];
    const result = rulesOf(rows).find(({ rule }) => rule === "R21");
    expect(result?.facts).toEqual({ leavers: 2, without: 1 });
    expect(result?.cells).toEqual([{ sheet: "Deltagere", row: 1, column: 4 }]);
  });

  it("is not filled by a stay of no length, not even its own", () => {
    const rows = [at("Alfa", "01-08-2020", "01-02-2021"), at("Alfa", "02-02-2021", "02-02-2021")];
    expect(rulesOf(rows).find(({ rule }) => rule === "R21")?.facts).toEqual({ leavers: 2, without: 2 });
  });

  it("is not left by a person whose other row goes on there", () => {
    const goesOn = { "CPR-nr.": "610190-0001", Navn: "Kirsten Bøgh" };
    expect(told(rulesOf([at("Alfa", "01-08-2020", "01-02-2021"), { ...goesOn, ...at("Alfa", "02-02-2021") }]), "R21")).toEqual([
      "R21: met",
    ]);
  });

  it("is left by a person who goes on elsewhere", () => {
    const goesOn = { "CPR-nr.": "610190-0001", Navn: "Kirsten Bøgh" };
    expect(told(rulesOf([at("Alfa", "01-08-2020", "01-02-2021"), { ...goesOn, ...at("Beta", "02-02-2021") }]), "R21")).toEqual([
      "R21 Alfa: warning",
    ]);
  });

  it("may be shared by companies, as their sheet says", () => {
    const companies = { Virksomheder: [["Virksomhed", "Slot"], ["Alfa", "1"], ["Beta", "1"], ["Gamma", "2"]] }; // prettier-ignore
    const rows = [at("Alfa", "01-08-2020", "01-02-2021"), at("Beta", "01-03-2021")];
    expect(told(rulesOf(rows, companies), "R21")).toEqual(["R21 Alfa, Beta: met"]);
  });

  it.each([
    ["left too late to be filled before its company went", "28-02-2021", "R21: met"],
    ["left 28 days before its company went", "01-03-2021", "R21 Alfa: warning"],
  ])("%s", (_reading, leftOn, expected) => {
    const companies = { Virksomheder: [["Virksomhed", "Rolle", "Udtrådt"], ["Alfa", "Partner", leftOn]] }; // prettier-ignore
    expect(told(rulesOf([at("Alfa", "01-08-2020", "01-02-2021")], companies), "R21")).toEqual([expected]);
  });

  it("is not judged before its 28 days are over", () => {
    const front = (asOf: string) => ({ Forside: [["Periode", `01.01.2021 - ${asOf}`], ["Samlet periode", "01.02.2018 - 30.09.2022"]] }); // prettier-ignore
    const rows = [at("Alfa", "01-08-2020", "01-02-2021")];
    expect(told(rulesOf(rows, front("28.02.2021")), "R21")).toEqual(["R21: met"]);
    expect(told(rulesOf(rows, front("01.03.2021")), "R21")).toEqual(["R21 Alfa: warning"]);
  });

  it("needs companies, exits and the whole period", () => {
    expect(told(rulesOf([{}]), "R21")).toEqual(["R21: unmeasured Virksomhed, Slutdato"]);
    expect(told(rulesOf([at("Alfa", "01-08-2020", "01-02-2021")], { Forside: [["Projektnavn", "Vækst"]] }), "R21")).toEqual([
      "R21: unmeasured Samlet periode",
    ]);
  });
});

describe("R39: paid hours at the standard rate", () => {
  const partners = (...rows: readonly (readonly string[])[]) => ({
    Virksomheder: [["Virksomhed", "CVR", "Rolle", "Indtrådt", "Udtrådt"], ...rows],
  });
  const alfa = partners(["Alfa ApS", "", "Partner", "", ""]);
  const paid: Row = { Virksomhed: "Alfa", "Løn sep 2020": 12.5 };

  it.each<[string, Row, Readonly<Record<string, readonly (readonly string[])[]>>, string]>([
    ["are met at a partner", paid, alfa, "R39 Alfa: met"],
    ["are not at a company that only supports", paid, partners(["Alfa", "", "Støttevirksomhed", "", ""]), "R39 Alfa: warning"],
    ["are not at a company that is not listed", { ...paid, Virksomhed: "Beta" }, alfa, "R39 Beta: warning"],
    ["are met in the month in which the partner left", paid, partners(["Alfa", "", "Partner", "", "01-09-2020"]), "R39 Alfa: met"],
    ["are not in the month after", paid, partners(["Alfa", "", "Partner", "", "31-08-2020"]), "R39 Alfa: warning"],
    ["are met in the month in which it joined", paid, partners(["Alfa", "", "Partner", "30-09-2020", ""]), "R39 Alfa: met"],
    ["are not in the month before", paid, partners(["Alfa", "", "Partner", "01-10-2020", ""]), "R39 Alfa: warning"],
    ["cannot be told without a role", paid, partners(["Alfa", "10000001", "", "", ""]), "R39 Alfa: unmeasured Rolle"],
    [
      "are those since September 2018",
      { Virksomhed: "Alfa", Startdato: "01-03-2018", "Løn aug 2018": 9 },
      alfa,
      "R39: unmeasured Lønnede timer",
    ],
    ["need a company", { Virksomhed: "", "Løn sep 2020": 9 }, alfa, "R39: unmeasured Virksomhed for alle lønnede timer"],
    ["need a list of partners", paid, {}, "R39: unmeasured Liste over partnere"],
    ["need a column of companies", { "Løn sep 2020": 9 }, alfa, "R39: unmeasured Virksomhed"],
  ])("%s", (_reading, row, sheets, expected) => {
    expect(told(rulesOf([{ Virksomhed: "Alfa" }, row].slice(row["Virksomhed"] === undefined ? 1 : 0), sheets), "R39")).toEqual([expected]);
  });

  it("are 12.5 hours at 250 kr.: 3.125,00 kr.", () => {
    expect(rulesOf([paid], alfa).find(({ rule }) => rule === "R39")?.facts).toEqual({ hours: 12.5, amount: 312_500, outside: 0 });
  });

  it("are counted once where two rows repeat them", () => {
    const again = { "CPR-nr.": "610190-0001", Navn: "Kirsten Bøgh", ...paid };
    expect(rulesOf([paid, again], alfa).find(({ rule }) => rule === "R39")?.facts).toMatchObject({ hours: 12.5 });
  });

  it("are counted from September 2018 until the as-of date", () => {
    const row = { Virksomhed: "Alfa", Startdato: "01-03-2018", "Løn aug 2018": 1, "Løn sep 2018": 2, "Løn sep 2022": 4, "Løn okt 2022": 8 };
    expect(rulesOf([row], alfa).find(({ rule }) => rule === "R39")?.facts).toMatchObject({ hours: 6 });
  });

  it("are met at a partner of the same CVR number, whatever it is called", () => {
    const row = { ...paid, Virksomhed: "Alfa Rengøring", CVR: "10000001" };
    expect(told(rulesOf([row], partners(["Alfa", "10000001", "Partner", "", ""])), "R39")).toEqual(["R39 Alfa Rengøring: met"]);
  });

  it("are met at a partner of the budget, where no sheet lists companies", () => {
    const budget = { Økonomi: [["Partner", "Konto", "Budget"], ["Alfa A/S", "Løn", 1000]] }; // prettier-ignore
    expect(told(rulesOf([paid], budget), "R39")).toEqual(["R39 Alfa: met"]);
  });
});

describe("A column that only the sheet of companies has", () => {
  it("is none of the participants", () => {
    const companies = { Virksomheder: [["Virksomhed", "CVR", "Startdato", "Slutdato", "Bemærkninger"], ["Alfa", "10000001", "01-02-2018", "01-02-2021", "Pause"]] }; // prettier-ignore
    const results = rulesOf([{}], companies);
    expect(["R11", "R21", "R27", "Q7"].flatMap((rule) => told(results, rule))).toEqual([
      "R11: unmeasured Slutdato",
      "R21: unmeasured Virksomhed, Slutdato",
      "R27: unmeasured Bemærkninger",
      "Q7: unmeasured Slutdato",
    ]);
  });
});
