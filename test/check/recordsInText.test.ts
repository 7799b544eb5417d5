import { checkText } from "../../src/domain/check/checkText";
import type { Claim } from "../../src/domain/words/claim";
import type { Figure, Measure, Scope } from "../../src/domain/words/summary";
import { TOTAL } from "../../src/domain/words/summary";
import { aSummary } from "../narrate/builders";

const KORN: Scope = { by: "company", name: "Bageriet Korn ApS" };

function money(measure: Measure, kroner: number, scope: Scope = TOTAL): Figure {
  return { measure, scope, value: Math.round(kroner * 100), cells: [] };
}
function count(measure: Measure, value: number): Figure {
  return { measure, scope: TOTAL, value, cells: [] };
}

const participants = aSummary({ total: { registrations: 57, statuses: { employed: 7, education: 1, jobseeking: 28, unavailable: 11 } } });
const summary = {
  ...participants,
  figures: [
    ...participants.figures,
    money("money.budget", 6_000_000),
    money("money.budgetWithSupplement", 7_080_000),
    money("money.actual", 4_512_345.5),
    money("money.actualWithSupplement", 5_324_567.69),
    money("money.grant", 2_256_172.75),
    money("money.budget", 1_400_000, KORN),
    money("money.actual", 990_000, KORN),
    count("partnersAboveLimit", 2),
    count("reservations", 5),
    count("reservations.handled", 4),
    money("reservations.amount", 31_250),
    count("meetings", 9),
    count("meetings.steering", 6),
    count("activities", 14),
    count("companies", 5),
    count("companies.left", 1),
    count("companies.support", 3),
  ],
};

function claimOn(text: string, number: string): Claim | undefined {
  return checkText(text, { summary, decisions: [] }).claims.find((claim) => claim.text === number);
}

describe("An amount of a text", () => {
  it.each([
    ["Projektets samlede budget er 6.000.000 kr.", "6.000.000", "money.budget", "total"],
    ["Budgettet udgør 6,0 mio. kr.", "6,0", "money.budget", "total"],
    ["Der er afholdt omkostninger for 4.512.345,50 kr.", "4.512.345,50", "money.actual", "total"],
    ["Forbruget er 4.512 t.kr.", "4.512", "money.actual", "total"],
    ["Budgettet udgør inklusive 18 % i tillæg 7.080.000 kr.", "7.080.000", "money.budgetWithSupplement", "total"],
    ["Tilskuddet er 2.256.172,75 kr.", "2.256.172,75", "money.grant", "total"],
    ["Bageriet Korn har afholdt 990.000 kr. af et budget på 1.400.000 kr.", "990.000", "money.actual", "Bageriet Korn ApS"],
    ["Bageriet Korn har afholdt 990.000 kr. af et budget på 1.400.000 kr.", "1.400.000", "money.budget", "Bageriet Korn ApS"],
    ["Der er forbrugt 4.512.345,50 kr., svarende til 75,2 % af budgettet.", "75,2", "share.money.actual", "total"],
    ["Bilagene med forbehold udgør 31.250 kr.", "31.250", "reservations.amount", "total"],
  ])("agrees in »%s«", (text, number, measure, scope) => {
    expect(claimOn(text, number)).toMatchObject({ verdict: "agrees", measure, scope });
  });

  it.each([
    ["Projektets samlede budget er 6.100.000 kr.", "6.100.000", 6_000_000],
    ["Der er afholdt omkostninger for 4.512.345,05 kr.", "4.512.345,05", 4_512_345.5],
    ["Forbruget er 4,6 mio. kr.", "4,6", 4_512_345.5],
    ["Bageriet Korn har afholdt 1.400.000 kr.", "1.400.000", 990_000],
    ["Der er forbrugt 4.512.345,50 kr., svarende til 72,5 % af budgettet.", "72,5", 75.2],
  ])("differs in »%s«", (text, number, expected) => {
    expect(claimOn(text, number)).toMatchObject({ verdict: "differs", expected });
  });

  it.each([
    ["Restbudgettet er 1.487.654 kr.", "1.487.654"],
    ["Budgettet til konferencer udgør 25.000 kr.", "25.000"],
    ["Der er afholdt 12.000 kr. til annoncer.", "12.000"],
    ["I 2021 var forbruget 1.100.000 kr.", "1.100.000"],
    ["Rengøringsfirmaet Skum har et budget på 300.000 kr.", "300.000"],
    ["Budgettet er forhøjet med 200.000 kr.", "200.000"],
    ["Partnere over 2,5 mio. kr. skal nævnes.", "2,5"],
    ["Timesatsen er 234 kr. pr. time.", "234"],
  ])("is never called false in »%s«", (text, number) => {
    expect(claimOn(text, number)?.verdict).toMatch(/^(unverifiable|not-a-claim)$/);
  });

  it("claims nothing where the workbook holds no accounts", () => {
    const { claims } = checkText("Projektets budget er 9.000.000 kr.", { summary: participants, decisions: [] });
    expect(claims.map(({ verdict }) => verdict)).toEqual(["not-a-claim"]);
  });
});

describe("A count of records", () => {
  it.each([
    ["Styregruppen har holdt seks møder.", "seks", "agrees"],
    ["Der er afholdt 8 styregruppemøder.", "8", "differs"],
    ["Der er gennemført 14 aktiviteter.", "14", "agrees"],
    ["Der er gennemført 15 aktiviteter.", "15", "differs"],
    ["Der er taget fem forbehold, hvoraf fire er håndteret.", "fire", "agrees"],
    ["Der er taget fem forbehold, hvoraf tre er håndteret.", "tre", "differs"],
    ["Der er tre støttevirksomheder i projektet.", "tre", "agrees"],
    ["Undervejs er to virksomheder udtrådt af projektet.", "to", "differs"],
    ["Der er to partnere, hvis budget overstiger 2,5 mio. kr.", "to", "agrees"],
    ["Der er ingen partnere, hvis budget overstiger 2,5 mio. kr.", "ingen", "differs"],
    ["Projektlederen har holdt 24 møder med jobcentrene.", "24", "unverifiable"],
    ["Der er holdt to møder om camps i foråret.", "to", "unverifiable"],
    ["Deltagerne har fået tilbudt fire aktiviteter om ugen.", "fire", "unverifiable"],
  ])("in »%s«: %s %s", (text, number, verdict) => {
    expect(claimOn(text, number)?.verdict).toBe(verdict);
  });
});
