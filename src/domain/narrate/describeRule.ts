import type { RuleId, RuleResult } from "../words/rule";
import type { Language } from "./labels";
import { dateInText, decimalNumber } from "./numbersInText";

/** Rules without words are no results of their own: they are kept elsewhere (docs/rules.md). */
type Worded = Exclude<RuleId, "R09" | "R32" | "R35" | "R63">;

type Facts = RuleResult["facts"];
type Sentence = (facts: Facts) => string;
const number = (facts: Facts, key: string): string => decimalNumber(Number(facts[key] ?? 0), "da");
const day = (facts: Facts, key: string): string => `den ${dateInText(String(facts[key] ?? ""), "da")}`;
const KRONER = new Intl.NumberFormat("da-DK", { minimumFractionDigits: 2 });
const kroner = (facts: Facts, key: string): string => KRONER.format(Math.abs(Number(facts[key] ?? 0)) / 100);
const signedKroner = (facts: Facts, key: string): string => KRONER.format(Number(facts[key] ?? 0) / 100);
const PERCENT = new Intl.NumberFormat("da-DK", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = (facts: Facts, key: string): string => `${PERCENT.format(Number(facts[key] ?? 0) / 10)} %`;

/** What each rule asks. */
const ASKS: Readonly<Record<Worded, string>> = {
  R11: "Startet og udskrevet i rapportens periode",
  R12: "Alle, der er udskrevet, har et slutskema",
  R20: "Visiteret senest 28 dage efter henvisning",
  R21: "Pladsen er besat igen senest 28 dage efter en udskrivning",
  R22: "Otte deltagere pr. virksomhed",
  R23: "Ingen lønnede timer i forløbets første 26 uger",
  R24: "Start senest 52 uger før projektets slutning",
  R25: "Job på mindst 20 timer om ugen",
  R26: "Mindst fire kolleger pr. virksomhed",
  R27: "Ingen timer i måneder med pause",
  R28: "Visiteret senest ved start",
  R31: "Praktik og løn højst månedens timenorm",
  R34: "Støtteprocent: tilskud i forhold til udgifter",
  R36: "Partnere højst 2,5 mio. kr. inkl. 18 %",
  R37: "Ingen bilag i regnskabet, som der er forbehold for",
  R38: "Markedsafsøgning ved køb fra 30.000 kr. (før 1. september 2018 fra 10.000 kr.)",
  R39: "Standardsats på 250 kr. kun hos registrerede partnere",
  R40: "Regnskabet holder sig inden for budgettet",
  R53: "EBITDA er vokset fra indtrædelsesåret til to år efter",
  R61: "Overskriftens oplysninger og deres form",
  R64: "Styregruppen: to møder om året, og alle kommuner er repræsenteret",
  R65: "Aktiviteter og møder ligger i rapportens periode",
  R67: "Hvert forbehold har en handling",
  R71: "Mindst én omtale i et medie",
  Q7: "Forløb på mindst én dag og højst to gange 52 uger",
  Q10: "Resultatdato senest 28 dage efter slutdatoen",
  Q11: "Status efter seks måneder er ikke skrevet før tid",
  Q15: "Følsomme oplysninger: et svar eller et afslag",
};

/** What was found. */
const FOUND: Readonly<Record<Worded, Sentence>> = {
  R11: (facts) =>
    `I perioden er ${number(facts, "started")} startet og ${number(facts, "left")} udskrevet; i alt er ${number(facts, "startedInAll")} startet og ${number(facts, "leftInAll")} udskrevet.`,
  R12: (facts) => `${number(facts, "without")} af ${number(facts, "leavers")} mangler slutskema.`,
  R20: (facts) =>
    `${number(facts, "late")} af ${number(facts, "measured")} tog mere end 28 dage; medianen er ${number(facts, "median")} dage.`,
  R21: (facts) =>
    Number(facts["leavers"]) === 0
      ? "Ingen er udskrevet, mens der kunne henvises igen."
      : `Efter ${number(facts, "without")} af ${number(facts, "leavers")} udskrivninger startede ingen ny inden 28 dage.`,
  R22: (facts) => `${number(facts, "persons")} deltagere, forventet ${number(facts, "least")}.`,
  R23: (facts) => `${number(facts, "early")} af ${number(facts, "measured")} med lønnede timer har dem i de første 26 uger.`,
  R24: (facts) => `${number(facts, "late")} startede efter ${day(facts, "latest")}.`,
  R25: (facts) => `${number(facts, "below")} af ${number(facts, "measured")} har under 20 timer om ugen.`,
  R26: (facts) => `${number(facts, "persons")} i praktik eller job, forventet mindst ${number(facts, "least")}.`,
  R27: (facts) => `${number(facts, "worked")} af ${number(facts, "paused")} med pause har timer i pausens måneder.`,
  R28: (facts) =>
    `${number(facts, "broken")} af ${number(facts, "measured")} er visiteret efter start; medianen er ${number(facts, "median")} dage fra visitation til start.`,
  R31: (facts) => `${number(facts, "above")} af ${number(facts, "months")} måneder er over normen.`,
  R34: (facts) =>
    `${percent(facts, "permille")}: ${signedKroner(facts, "grant")} kr. af ${kroner(facts, "costs")} kr. efter ${facts["of"] === "actual" ? "regnskabet" : "budgettet"}.`,
  R36: (facts) => `Det største af budget og forbrug er ${signedKroner(facts, "direct")} kr. før tillægget på 18 %.`,
  R37: (facts) =>
    `${number(facts, "vouchers")} bilag${facts["amount"] === undefined ? " (beløb mangler)" : ` på i alt ${signedKroner(facts, "amount")} kr.`}; ${number(facts, "removed")} er taget ud.`,
  R38: (facts) => `${number(facts, "without")} af ${number(facts, "purchases")} køb mangler en henvisning.`,
  R39: (facts) =>
    `${number(facts, "hours")} lønnede timer à 250 kr. (${kroner(facts, "amount")} kr.)${facts["outside"] === 1 ? " i måneder, hvor virksomheden ikke er registreret partner." : "."}`,
  R40: (facts) =>
    `${signedKroner(facts, "actual")} kr. af ${signedKroner(facts, "budget")} kr.${facts["permille"] === undefined ? "" : ` (${percent(facts, "permille")})`}, ${kroner(facts, "difference")} kr. ${Number(facts["difference"]) > 0 ? "over" : "under"} budgettet.`,
  R53: (facts) => `Forskellen er ${signedKroner(facts, "difference")} kr.`,
  R61: headingFound,
  R64: meetingsFound,
  R65: (facts) => `${number(facts, "outside")} af ${number(facts, "events")} ligger uden for perioden.`,
  R67: (facts) => `${number(facts, "open")} af ${number(facts, "reservations")} mangler en handling.`,
  R71: (facts) => `${number(facts, "within")} af ${number(facts, "outlets")} medier er fra perioden eller uden dato.`,
  Q7: (facts) => `${number(facts, "broken")} af ${number(facts, "measured")} forløb er kortere eller længere.`,
  Q10: (facts) => `${number(facts, "broken")} af ${number(facts, "measured")} ligger uden for de 28 dage.`,
  Q11: (facts) => `${number(facts, "broken")} af ${number(facts, "measured")} er skrevet, før der var gået seks måneder.`,
  Q15: (facts) => `${number(facts, "silent")} af ${number(facts, "persons")} har hverken svar eller afslag.`,
};

function headingFound(facts: Facts): string {
  return facts["from"] === undefined
    ? "Formen er to til seks store bogstaver, to cifre og fire cifre med bindestreger imellem."
    : `Perioden løber fra ${day(facts, "from")} til ${day(facts, "to")}.`;
}

function meetingsFound(facts: Facts): string {
  const { municipalities, absent, last, meetings } = facts;
  if (municipalities !== undefined)
    return absent === "" ? `Alle ${number(facts, "municipalities")} kommuner har deltaget.` : `Uden deltagelse: ${String(absent)}.`;
  const count = `${number(facts, "meetings")} ${meetings === 1 ? "møde" : "møder"}, forventet mindst ${number(facts, "least")}`;
  return last === undefined ? `${count}.` : `${count}; det seneste ${day(facts, "last")}.`;
}

function isWorded(rule: RuleId): rule is Worded {
  return rule in ASKS;
}

/** A rule in words: what it asks, and what was found of it or what lacks. On our sheets, which are Danish. */
export function describeRule({ rule, facts, outcome, missing }: RuleResult): { readonly asks: string; readonly found: string } {
  if (!isWorded(rule)) return { asks: rule, found: "" };
  return { asks: ASKS[rule], found: outcome === "unmeasured" ? `Mangler: ${missing ?? ""}.` : FOUND[rule](facts) };
}

/** The outcome as the sheet says it (DOMAIN 5). */
export const OUTCOME_LABELS: Readonly<Record<Language, Readonly<Record<RuleResult["outcome"], string>>>> = {
  da: { met: "OK", warning: "advarsel", error: "fejl", unmeasured: "kan ikke beregnes" },
  en: { met: "OK", warning: "warning", error: "error", unmeasured: "cannot be calculated" },
};
