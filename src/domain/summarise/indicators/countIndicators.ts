import { hasColumn } from "../../reconcile/statedColumns";
import type { CellArea } from "../../words/cell";
import type { ColumnMeaning } from "../../words/columns";
import type { Indicator, IndicatorResult, RecordCompleteness } from "../../words/indicator";
import { ESF_INDICATORS, PLUS_NAMES } from "../../words/indicators";
import type { Reconciled } from "../../words/person";
import { placeOf } from "../../words/person";
import type { Recognised } from "../../words/registration";
import type { Settings } from "../../words/settings";
import { distinctCompanies } from "../rules/growth";
import type { IndicatorFacts } from "./indicatorFacts";
import { indicatorFacts } from "./indicatorFacts";
import type { IndicatorRule } from "./indicatorRules";
import { PERSON_RULES, PLUS_RULES } from "./indicatorRules";

export interface Indicators {
  readonly indicators: readonly IndicatorResult[];
  readonly completeness: RecordCompleteness;
}

/** What a missing column is called by controllers (DOMAIN 3.2). */
const COLUMN_NAMES: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  entryStatus: "Status ved start",
  unemployedSince: "Ledig siden",
  bornOn: "Fødselsdato",
  start: "Startdato",
  education: "Uddannelsesniveau",
  background: "Herkomst",
  disability: "Funktionsnedsættelse",
  otherDisadvantage: "Anden udsathed",
  homeless: "Hjemløs",
  rural: "Landdistrikt",
  status: "Status ved afslutning",
  exit: "Slutdato",
  qualification: "Opnået kvalifikation",
  statusAfterSixMonths: "Status efter 6 måneder",
};
/** No column of an indicator workbook holds these. */
const NEVER_HELD: Readonly<Record<string, string>> = {
  CO20: "Projektets ejerkreds",
  CO21: "Projektets formål",
  CO22: "Projektets målgruppe",
  CR07: "Situation på arbejdsmarkedet seks måneder efter for beskæftigede ved start",
};

/** Has the workbook this at all? A birth date may come from the CPR number, an entry status from the benefit. */
function holds(recognised: Recognised, meaning: ColumnMeaning): boolean {
  if (hasColumn(recognised, meaning)) return true;
  if (meaning === "bornOn") return recognised.registrations.some(({ bornOn }) => bornOn !== undefined);
  return meaning === "entryStatus" && hasColumn(recognised, "benefitGroup");
}

/** Non-sensitive data are complete (DOMAIN 1.6), judged over the columns that the workbook has. */
function isComplete({ gender, situation, age, education }: IndicatorFacts, has: (meaning: ColumnMeaning) => boolean): boolean {
  return (
    gender !== undefined &&
    age !== undefined &&
    (situation !== undefined || !has("entryStatus")) &&
    (education !== undefined || !has("education"))
  );
}

/**
 * The common indicators of the chosen set (DOMAIN 1.1–1.8): entry facts of the first participation, results of the last exit; only complete
 * records enter. What the columns cannot carry is undefined, and says which column lacks.
 */
export function countIndicators(recognised: Recognised, reconciled: Reconciled, { indicatorSet }: Settings): Indicators {
  const known = new Map<ColumnMeaning, boolean>();
  const has = (meaning: ColumnMeaning): boolean => {
    const found = known.get(meaning) ?? holds(recognised, meaning);
    known.set(meaning, found);
    return found;
  };
  const facts = reconciled.persons.map((person) => indicatorFacts(person, reconciled));
  const complete = facts.filter((each) => isComplete(each, has));
  const left = complete.filter(({ hasLeft }) => hasLeft).length;
  const counter = new Counter(recognised, reconciled, complete, has);
  return {
    indicators: indicatorSet === "esf" ? ESF_INDICATORS.map((indicator) => counter.esf(indicator)) : counter.plus(facts),
    completeness: { full: left, partial: complete.length - left, incomplete: facts.length - complete.length },
  };
}

class Counter {
  constructor(
    private readonly recognised: Recognised,
    private readonly reconciled: Reconciled,
    private readonly complete: readonly IndicatorFacts[],
    private readonly has: (meaning: ColumnMeaning) => boolean,
  ) {}

  esf(indicator: Indicator): IndicatorResult {
    const { code, da, en } = indicator;
    return { code, da, en, ...this.counted(code) };
  }

  /** Codes of ESF+ in their order; the total holds everybody, complete or not. */
  plus(everybody: readonly IndicatorFacts[]): readonly IndicatorResult[] {
    const renamed = ESF_INDICATORS.flatMap((indicator) => {
      const { plusCode, code, da, en } = indicator;
      if (plusCode === undefined) return [];
      const rule = PLUS_RULES[plusCode];
      const counted = rule === undefined ? this.counted(code) : this.ofPersons(rule, this.complete);
      return [{ code: plusCode, ...(PLUS_NAMES[plusCode] ?? { da, en }), ...counted }];
    });
    const added = (["EECO01", "EECO06"] as const).flatMap((code) => {
      const rule = PLUS_RULES[code];
      const name = PLUS_NAMES[code];
      if (rule === undefined || name === undefined) return [];
      return [{ code, ...name, ...this.ofPersons(rule, code === "EECO01" ? everybody : this.complete) }];
    });
    return [...renamed, ...added].sort((one, other) => (one.code < other.code ? -1 : 1));
  }

  private counted(code: string): Omit<IndicatorResult, "code" | "da" | "en"> {
    const never = NEVER_HELD[code];
    if (never !== undefined) return unmeasured(never);
    if (code === "CO23") return this.companies();
    const rule = PERSON_RULES[code];
    return rule === undefined ? unmeasured("") : this.ofPersons(rule, this.complete);
  }

  private ofPersons(
    { needs, counts, isUntold, lacks }: IndicatorRule,
    among: readonly IndicatorFacts[],
  ): Omit<IndicatorResult, "code" | "da" | "en"> {
    const missing = needs.filter((meaning) => !this.has(meaning)).map((meaning) => COLUMN_NAMES[meaning] ?? meaning);
    if (missing.length > 0) return unmeasured(missing.join(", "));
    if (isUntold !== undefined && among.some(isUntold)) return unmeasured(lacks ?? "");
    const counted = among.filter(counts);
    const of = (gender: "woman" | "man") => counted.filter((each) => each.gender === gender).length;
    return { value: counted.length, women: of("woman"), men: of("man"), cells: counted.flatMap((each) => this.placeOfPerson(each)) };
  }

  /** Companies by CVR number once, from their sheet, else from the registrations. */
  private companies(): Omit<IndicatorResult, "code" | "da" | "en"> {
    const listed = distinctCompanies(this.recognised.records.companies);
    if (listed.length > 0) return { value: listed.length, women: undefined, men: undefined, cells: listed.map(({ place }) => place) };
    const cells = new Map<string, CellArea>();
    for (const { cvr, cells: own } of this.reconciled.registrations) {
      if (cvr !== undefined && own.cvr !== undefined && !cells.has(cvr)) cells.set(cvr, own.cvr);
    }
    return cells.size === 0 ? unmeasured("CVR") : { value: cells.size, women: undefined, men: undefined, cells: [...cells.values()] };
  }

  private placeOfPerson({ person }: IndicatorFacts): CellArea[] {
    const registration = this.reconciled.registrations[person.registrations[0] ?? -1];
    return registration === undefined ? [] : [placeOf(registration)];
  }
}

function unmeasured(missing: string): Omit<IndicatorResult, "code" | "da" | "en"> {
  return { value: undefined, women: undefined, men: undefined, missing, cells: [] };
}
