import type { IsoDay } from "../../words/day";
import { dayFromSerial, monthOfDay } from "../../words/day";
import { fold } from "../../words/fold";
import type { EntryFacts } from "../../words/registration";

/** The situation at entry: exactly one of the three (DOMAIN 1.1, Q1). */
export type EntryStatus = "unemployed" | "inactive" | "employed";

export interface EntrySituation {
  readonly status: EntryStatus;
  readonly saysLongTerm: boolean;
  /** Inactive, or employed, and in education. */
  readonly isInEducation: boolean | undefined;
}

/** What a yes-or-no cell says; a refusal is an answer too (DOMAIN 1.6, Q15). */
export type Said = "yes" | "no" | "refused" | undefined;

const LONG_TERM = /\blangtids ?ledig|\blong term unemployed|\bltu\b/;
const IN_EDUCATION = /\b(?:under|i|i gang med) uddannelse\b|^uddannelse$|\bstuderende\b|\belev\b|\bstudent\b|\bin education\b|^education$/;
const UNEMPLOYED =
  /\bledig|\blangtidsledig|\barbejdsloes|\barbejdsledig|\bjobsoegende|\barbejdssoegende|\bunemployed\b|\bdagpenge\b|\bjobparat|\bledighedsydelse\b/;
const INACTIVE =
  /\binaktiv|\binactive\b|\budenfor arbejds|\buden for arbejds|\boutside the labour|\baktivitetsparat|\bressourceforloeb|\bjobafklaring|\bsygedagpenge|\bsygemeldt|\bfoertidspension|\brevalidering|\buddannelsesparat/;
const EMPLOYED =
  /\bbeskaeftiget|\bi beskaeftigelse|\bansat|\bi job\b|\bi arbejde\b|\bselvstaendig|\bemployed\b|\bself employed\b|\bloenmodtager/;
const NOT = /\b(?:ikke|ej|not|uden|ingen)\b/;

function situationOf(text: string): EntrySituation | undefined {
  const folded = fold(text);
  const isInEducation = IN_EDUCATION.test(folded) ? !/\b(?:ikke|not|ej)\b.*(?:uddannelse|education|studerende)/.test(folded) : undefined;
  const saysLongTerm = LONG_TERM.test(folded);
  if (INACTIVE.test(folded)) return { status: "inactive", saysLongTerm: false, isInEducation: isInEducation ?? saidOutside(folded) };
  if (UNEMPLOYED.test(folded)) return NOT.test(folded) ? undefined : { status: "unemployed", saysLongTerm, isInEducation: false };
  if (EMPLOYED.test(folded)) return NOT.test(folded) ? undefined : { status: "employed", saysLongTerm: false, isInEducation };
  return isInEducation === true ? { status: "inactive", saysLongTerm: false, isInEducation } : undefined;
}

/** "Inaktiv, ikke i uddannelse" says it; "inaktiv" alone does not. */
function saidOutside(folded: string): boolean | undefined {
  return /\b(?:ikke|ej|not)\b.*(?:uddannelse|education)/.test(folded) ? false : undefined;
}

/** From the column of entry status; where it is silent, from the benefit at entry (DOMAIN 3.4). Undefined where neither can tell. */
export function readSituation({ entryStatus, benefitGroup }: EntryFacts): EntrySituation | undefined {
  return (
    (entryStatus === undefined ? undefined : situationOf(entryStatus)) ??
    (benefitGroup === undefined ? undefined : situationOf(benefitGroup))
  );
}

/** ISCED level 0 to 8 by groups; undefined where the text cannot be placed. */
export type Education = "none" | "primary" | "secondary" | "tertiary";

const TERTIARY =
  /\bvideregaaende|\buniversitet|\bbachelor|\bkandidat|\bmaster\b|\bphd\b|\bdiplom|\bprofessions|\berhvervsakademi|\bkvu\b|\bmvu\b|\blvu\b|\btertiary\b/;
const SECONDARY =
  /\bungdoms|\bgymnas|\bhf\b|\bhhx\b|\bhtx\b|\bstx\b|\beux\b|\beud\b|\berhvervsudd|\berhvervsfaglig|\bfaglaert|\bstudent|\bupper secondary|\bpost secondary|\bvocational/;
const PRIMARY = /\bgrundskole|\bfolkeskole|\b(?:7|8|9|10) ?klasse|\bprimary\b|\blower secondary|\bufaglaert/;

export function readEducation(text: string | undefined): Education | undefined {
  if (text === undefined) return undefined;
  const folded = fold(text);
  const level = /^(?:isced )?([0-8])\b/.exec(folded)?.[1] ?? /\bisced (?:niveau |level )?([0-8])\b/.exec(folded)?.[1];
  if (level !== undefined && !/klasse/.test(folded)) return levelOf(Number(level));
  if (TERTIARY.test(folded)) return "tertiary";
  if (PRIMARY.test(folded)) return "primary";
  if (SECONDARY.test(folded)) return "secondary";
  return /\bingen\b|\bnone\b/.test(folded) ? "none" : undefined;
}

function levelOf(isced: number): Education {
  return isced === 0 ? "none" : isced <= 2 ? "primary" : isced <= 4 ? "secondary" : "tertiary";
}

const YES = new Set(["ja", "j", "yes", "y", "x", "1", "true", "sand"]);
const NO = new Set(["nej", "n", "no", "0", "false", "falsk", "ingen", "none"]);

export function readSaid(text: string | undefined): Said {
  if (text === undefined) return undefined;
  const folded = fold(text);
  if (YES.has(folded)) return "yes";
  if (NO.has(folded)) return "no";
  return /^(?:oensker ikke|vil ikke|afvist|naegter|does not wish|refused|declined|prefers not)/.test(folded) ? "refused" : undefined;
}

/** Serial numbers of days are far above any count of months. */
const MOST_MONTHS = 600;

/** Whole months without work before the entry; undefined where the cell cannot tell. */
export function monthsUnemployed(since: string | number | undefined, entry: IsoDay | undefined): number | undefined {
  if (since === undefined) return undefined;
  const number = typeof since === "number" ? since : Number(since.replace(",", "."));
  if (Number.isFinite(number) && number >= 0 && number <= MOST_MONTHS) return number;
  const day = Number.isFinite(number) ? dayFromSerial(Math.floor(number), false) : dayIn(String(since));
  return day === undefined || entry === undefined ? undefined : monthsBetween(day, entry);
}

function dayIn(text: string): IsoDay | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month ?? ""}-${day ?? ""}`;
}

/** Whole months from one day to another. */
export function monthsBetween(from: IsoDay, to: IsoDay): number {
  return monthOfDay(to) - monthOfDay(from) - (Number(to.slice(8)) < Number(from.slice(8)) ? 1 : 0);
}

/** Years that have passed on a day: the birthday itself counts. */
export function ageOn(bornOn: IsoDay, day: IsoDay): number {
  return Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (day.slice(5) < bornOn.slice(5) ? 1 : 0);
}
