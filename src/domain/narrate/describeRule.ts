import type { RuleId, RuleResult } from "../words/rule";
import type { Language } from "./labels";
import { dateInText, decimalNumber } from "./numbersInText";

/** Rules that the workbook is held against; those that are not measured here have no words (docs/rules.md). */
type Worded = "R12" | "R20" | "R22" | "R24" | "R25" | "R26" | "R31" | "R36" | "R53" | "R67";

type Sentence = (facts: RuleResult["facts"]) => string;
const number = (facts: RuleResult["facts"], key: string): string => decimalNumber(Number(facts[key] ?? 0), "da");
const kroner = (facts: RuleResult["facts"], key: string): string =>
  new Intl.NumberFormat("da-DK", { minimumFractionDigits: 2 }).format(Number(facts[key] ?? 0) / 100);

/** What each rule asks. */
const ASKS: Readonly<Record<Worded, string>> = {
  R12: "Alle, der er udskrevet, har et slutskema",
  R20: "Visiteret senest 28 dage efter henvisning",
  R22: "Otte deltagere pr. virksomhed",
  R24: "Start senest 52 uger før projektets slutning",
  R25: "Job på mindst 20 timer om ugen",
  R26: "Mindst fire kolleger pr. virksomhed",
  R31: "Praktik og løn højst månedens timenorm",
  R36: "Partnere højst 2,5 mio. kr. inkl. 18 %",
  R53: "EBITDA er vokset fra indtrædelsesåret til to år efter",
  R67: "Hvert forbehold har en handling",
};

/** What was found. */
const FOUND: Readonly<Record<Worded, Sentence>> = {
  R12: (facts) => `${number(facts, "without")} af ${number(facts, "leavers")} mangler slutskema.`,
  R20: (facts) =>
    `${number(facts, "late")} af ${number(facts, "measured")} tog mere end 28 dage; medianen er ${number(facts, "median")} dage.`,
  R22: (facts) => `${number(facts, "persons")} deltagere, forventet ${number(facts, "least")}.`,
  R24: (facts) => `${number(facts, "late")} startede efter den ${dateInText(String(facts["latest"]), "da")}.`,
  R25: (facts) => `${number(facts, "below")} af ${number(facts, "measured")} har under 20 timer om ugen.`,
  R26: (facts) => `${number(facts, "persons")} i praktik eller job, forventet mindst ${number(facts, "least")}.`,
  R31: (facts) => `${number(facts, "above")} af ${number(facts, "months")} måneder er over normen.`,
  R36: (facts) => `Det største af budget og forbrug er ${kroner(facts, "direct")} kr. før tillægget på 18 %.`,
  R53: (facts) => `Forskellen er ${kroner(facts, "difference")} kr.`,
  R67: (facts) => `${number(facts, "open")} af ${number(facts, "reservations")} mangler en handling.`,
};

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
