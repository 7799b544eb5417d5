import { narrate } from "../../src/domain/narrate/narrate";
import type { CellRef } from "../../src/domain/words/cell";
import { FORMS } from "../../src/domain/words/form";
import type { Records } from "../../src/domain/words/records";
import { NO_RECORDS } from "../../src/domain/words/records";
import type { Figure, Measure, Scope } from "../../src/domain/words/summary";
import { TOTAL } from "../../src/domain/words/summary";
import { aSummary, withRegistrations } from "./builders";

const AT: CellRef = { sheet: "Økonomi", row: 3, column: 2 };
const row = { place: AT, cells: {} };
const kroner = (measure: Measure, amount: number, scope: Scope = TOTAL): Figure => ({
  measure,
  scope,
  value: Math.round(amount * 100),
  cells: [AT],
});
const many = (measure: Measure, value: number): Figure => ({ measure, scope: TOTAL, value, cells: [AT] });

/** The text of a field, told from figures and records alone. */
function told(field: string, figures: readonly Figure[], records: Partial<Records> = {}, length: "full" | "short" = "full"): string {
  const summary = { ...aSummary({ total: { registrations: 1, statuses: { employed: 1 } } }), figures };
  const { recognised, reconciled } = withRegistrations([]);
  const facts = { summary, reconciled, recognised: { ...recognised, records: { ...NO_RECORDS, ...records } } };
  const blocks = narrate(facts, { form: FORMS.progress, ownTexts: {}, language: "da", length });
  return (blocks.find((block) => block.field === field)?.text ?? "").replaceAll("\u00A0", " ");
}

const MONEY = [
  kroner("money.budget", 6_000_000),
  kroner("money.budgetWithSupplement", 7_080_000),
  kroner("money.actual", 4_512_345.5),
  kroner("money.actualWithSupplement", 5_324_567.69),
];

describe("Field 2, the economy", () => {
  it("tells budget and account with the supplement of 18 %, and their share", () => {
    expect(told("2", MONEY)).toBe(
      "Projektets budget udgør 6.000.000,00 kr. i direkte omkostninger (inklusive tillægget på 18 %: 7.080.000,00 kr.). " +
        "Der er afholdt direkte omkostninger for 4.512.345,50 kr. (inklusive tillægget på 18 %: 5.324.567,69 kr.), svarende til 75,2 % af budgettet.",
    );
  });

  it("tells partner by partner where there are several", () => {
    const partners = ["Bageriet Korn", "Grøn Vask"].map((name) => kroner("money.actual", 990_000, { by: "company", name }));
    expect(told("2", [...MONEY, ...partners])).toMatch(
      /\n\nBageriet Korn har afholdt 990\.000,00 kr\. Grøn Vask har afholdt 990\.000,00 kr\.$/,
    );
  });

  it("is one sentence where there is little room", () => {
    expect(told("2", MONEY, {}, "short")).toBe("Der er afholdt 4.512.345,50 kr. (75,2 % af budgettet).");
  });

  it("is silent where no amount is stated", () => {
    expect(told("2", [])).toBe("");
  });
});

describe("Field 3, the organisation", () => {
  it("tells meetings of the steering group, and the last of them", () => {
    const meetings = ["2021-10-28", "2021-03-04"].map((heldOn) => ({ ...row, heldOn, group: "Styregruppe", present: [] }));
    expect(told("3", [many("meetings.steering", 2)], { meetings })).toBe("Styregruppen har holdt to møder, senest den 28. oktober 2021.");
  });

  it("tells one meeting as one", () => {
    const meetings = [{ ...row, heldOn: "2021-10-28", present: [] }];
    expect(told("3", [many("meetings", 1)], { meetings })).toBe("Der er holdt ét møde, den 28. oktober 2021.");
  });

  it("tells who left and who supports", () => {
    const company = { ...row, ebitda: new Map<number, never>() };
    const companies = [
      { ...company, name: "Spireværket", leftOn: "2021-06-30", role: "support" as const },
      { ...company, name: "Rene Ruder", role: "support" as const },
    ];
    expect(told("3", [many("companies.support", 2), many("companies.left", 1)], { companies })).toBe(
      "Derudover medvirker to støttevirksomheder: Spireværket og Rene Ruder. Undervejs er én virksomhed udtrådt af projektet: Spireværket (30. juni 2021).",
    );
  });
});

describe("Field 6, partners above the limit", () => {
  it("names those who are, and says so when nobody is", () => {
    const above = kroner("money.budget", 2_118_644.07, { by: "company", name: "Bageriet Korn" });
    expect(told("6", [many("partnersAboveLimit", 1), above])).toBe(
      "Der er én partner, hvis budget eller afholdte omkostninger inklusive tillægget på 18 % overstiger 2,5 mio. kr.: Bageriet Korn.",
    );
    expect(told("6", [many("partnersAboveLimit", 0)])).toBe(
      "Der optræder ikke partnere, hvis budget eller afholdte omkostninger inklusive tillægget på 18 % overstiger 2,5 mio. kr.",
    );
    expect(told("6", [])).toBe("");
  });
});

describe("Field 7, reservations of the previous account", () => {
  const reservations = [
    { ...row, text: "Timesedler mangler.", supplier: "Total Kontor A/S", action: "Udtaget af regnskabet." },
    { ...row, text: "Markedspris er ikke dokumenteret" },
  ];

  it("tells what happened to each", () => {
    expect(
      told("7", [many("reservations", 2), many("reservations.handled", 1), kroner("reservations.amount", 29_674)], { reservations }),
    ).toBe(
      "Der er taget to forbehold, hvoraf ét er håndteret. Bilagene med forbehold udgør i alt 29.674,00 kr.\n\n" +
        "Forbehold vedrørende Total Kontor A/S: Timesedler mangler. Handling: Udtaget af regnskabet.\n\n" +
        "Forbehold: Markedspris er ikke dokumenteret. Der er endnu ikke anført en handling.",
    );
  });

  it("says that none, or all, are dealt with", () => {
    expect(told("7", [many("reservations", 2)])).toBe("Der er taget to forbehold, som endnu ikke er håndteret.");
    expect(told("7", [many("reservations", 2), many("reservations.handled", 2)])).toBe("Der er taget to forbehold, som alle er håndteret.");
    expect(told("7", [many("reservations", 1), many("reservations.handled", 1)])).toBe("Der er taget ét forbehold, som er håndteret.");
  });
});

describe("Field 5, publicity", () => {
  it("names each outlet once, dated where it was used once", () => {
    const activities = [
      { ...row, outlet: "Sjællandske Nyheder", heldOn: "2021-05-04" },
      { ...row, outlet: "Projektets hjemmeside", heldOn: "2021-06-01" },
      { ...row, outlet: "projektets hjemmeside", heldOn: "2021-07-01" },
      { ...row, type: "Camp" },
    ];
    expect(told("5", [], { activities })).toBe(
      "Projektet er omtalt følgende steder: Sjællandske Nyheder (4. maj 2021) og Projektets hjemmeside.",
    );
  });
});
