import { MEASURES, type Measure, type Scope, type Summary } from "../../words/summary";
import { shareIn, valueOf, type Denominator } from "../figures";
import { holdsWithin } from "../hedges";
import type { Numeral } from "../numeral";
import { targetOf } from "../targetsOf";
import type { Placed } from "./relation";
import { hasSense, keyAt, type Site } from "./site";
import type { Mark } from "../marks";

/** What the workbook gives for a meaning: a figure, or a share of something. */
export interface Truth {
  readonly of: Denominator | undefined;
  readonly actual: number;
}

/** Words for a share ("halvdelen") are rounded by whoever chooses them: three percentage points either way. */
const SHARE_SLACK = 3;
const NOISE = 1e-9;

/** Whether a value is what a number says: within its hedge, its range, or the rounding that its decimals show. */
export function agreesWith(numeral: Numeral, actual: number, measured: boolean): boolean {
  const { value, hedge, range, form, decimals } = numeral;
  if (range !== undefined) return actual >= range[0] - NOISE && actual <= range[1] + NOISE;
  const slack = form === "part" ? SHARE_SLACK : form === "percent" || decimals !== 0 ? 0.5 * 10 ** -decimals : measured ? 1 : 0;
  if (hedge.kind === "exact" || form === "percent") {
    const isNear = Math.abs(actual - value) <= slack + NOISE && (!measured || decimals !== 0 || Math.abs(actual - value) < 1);
    if (isNear) return true;
  }
  return hedge.kind !== "exact" && holdsWithin(hedge, value, actual);
}

/** Hours and money are measured: a number without decimals may be rounded. */
export function isMeasured(counted: string): boolean {
  return /^hours\.|^money\.|\.amount$/.test(counted);
}

const IN_UNIT: Readonly<Record<string, readonly Denominator[]>> = {
  persons: ["persons", "exited"],
  registrations: ["registrations", "surplus"],
  hours: ["hours", "hoursReported", "kindReported"],
  companies: ["companies"],
  money: ["budget", "costs"],
};

function statedBy({ item }: Placed<Mark>): Denominator | undefined {
  if (hasSense(item, "target")) return "target";
  if (item.measures.includes("exited")) return "exited";
  if (item.measures.includes("surplus")) return "surplus";
  if (item.measures.includes("money.budget")) return "budget";
  if (item.measures.includes("money.actual")) return "costs";
  const [unit] = item.units;
  return unit === "persons" || unit === "registrations" || unit === "hours" || unit === "companies" ? unit : undefined;
}

/** Words between a percentage and "af" at most, and between "af" and what it is a share of. */
const NEAR_BASE = 4;
const NEAR_CLAUSE = 9;

const textAt = ({ text }: Site, at: number): string => keyAt(text.tokens, at) || (text.tokens[at]?.text ?? "");

/** "59,6 % af deltagerne", "27,1 % af de 113, der har forladt projektet": what stands behind says what a share is of. */
function baseBehind(site: Site): Denominator | undefined {
  const { numeral, right } = site;
  const of = [0, 1, 2].map((on) => numeral.last + on).find((at) => keyAt(site.text.tokens, at) === "af");
  if (of === undefined) return undefined;
  // "af dem, der …", "af de 113, som …": a clause says which.
  const isTold = [of + 2, of + 3, of + 4].some((at) => textAt(site, at) === "," && /^(der|som)$/.test(textAt(site, at + 1)));
  const until = of + (isTold ? NEAR_CLAUSE : NEAR_BASE);
  const bases = right.filter((mark) => mark.item.first > of && mark.item.first <= until && statedBy(mark) !== undefined);
  const base = (isTold ? bases.find(({ item }) => item.measures.includes("exited")) : undefined) ?? bases[0];
  return base === undefined ? undefined : statedBy(base);
}

/** Words between "i forhold til" and the share. */
const FAR_BASE = 16;

/** "otte af de ledige": the part that is told, and no base of another number. */
const isCounted = ({ text, passage }: Site, at: number): boolean =>
  passage.numerals.some(({ first, last }) => at >= first && at < last) ||
  /^(%|procent|pct)$/.test(keyAt(text.tokens, at) || (text.tokens[at]?.text ?? ""));

/** "regnet i procent af de afsluttede er frafaldet 28,6 %", "beregnet af de 21, der er ude, har 71,4 % gennemført", "blandt de udskrevne har 72 % gennemført". */
function baseBefore(site: Site): Denominator | undefined {
  const { numeral, left } = site;
  for (let at = numeral.first - 2; at >= Math.max(site.passage.span.first, numeral.first - FAR_BASE); at -= 1) {
    const [first, second] = [textAt(site, at), textAt(site, at + 1)];
    const opens =
      first === "blandt" ||
      (first === "forhold" && second === "til") ||
      (/^(procent|pct)$/.test(first) && second === "af") ||
      (first === "af" && /^(de|dem|alle|samtlige)$/.test(second) && !isCounted(site, at - 1));
    if (!opens) continue;
    const bases = left.filter((mark) => mark.item.first > at && mark.item.first <= at + NEAR_CLAUSE && statedBy(mark) !== undefined);
    const base = bases.find(({ item }) => item.measures.includes("exited")) ?? bases.at(-1);
    return base === undefined ? undefined : statedBy(base);
  }
  return undefined;
}

/** What the text says that a share is of. */
export const statedBase = (site: Site): Denominator | undefined => baseBehind(site) ?? baseBefore(site);

/** "9,6" of persons can only be a share, whether the text says so or not. */
const isShareOf = ({ form, decimals }: Numeral, measure: Measure): boolean => form !== "count" || (decimals > 0 && !isMeasured(measure));

/** Whether a target is spoken of: only then a share may be of one. */
function speaksOfTarget({ left, right }: Site, previous: readonly Mark[]): boolean {
  return [...left, ...right].some(({ item }) => hasSense(item, "target")) || previous.some((mark) => hasSense(mark, "target"));
}

/** "opfyldelsen er dermed 57 %", "målet for uddannelse med 16,1 %": nothing but words between. */
function isOfTarget({ left }: Site): boolean {
  return left.some(({ item, relation }) => hasSense(item, "target") && relation.numbers === 0);
}

const EXITED: ReadonlySet<Measure> = new Set(["exited"]);
const COURSE: ReadonlySet<Measure> = new Set(["exited", "completed", "interrupted"]);

/** What persons are a share of where the text does not say it: of those who have left only where their course is spoken of. */
function ofPersons({ left, right }: Site, measure: Measure, previous: readonly Mark[]): readonly Denominator[] {
  const marks = [...[...left, ...right].map(({ item }) => item), ...previous];
  const says = (measures: ReadonlySet<Measure>) => marks.some((mark) => mark.measures.some((each) => measures.has(each)));
  if (COURSE.has(measure)) return says(EXITED) ? ["exited", "persons"] : ["persons", "exited"];
  return says(COURSE) ? ["persons", "exited"] : ["persons"];
}

/** All hours of a group are a share of the project's, and none of the group's own. */
const ALL_HOURS = /^hours\.(counted|reported)$/;

/** What a share may be of, the likeliest first; what the text says that it is of, and nothing else, where it does. */
function basesOf(site: Site, measure: Measure, scope: Scope, previous: readonly Mark[]): readonly Denominator[] {
  const { unit } = MEASURES[measure];
  const inUnit = IN_UNIT[unit] ?? [];
  const usual = scope.by !== "total" && ALL_HOURS.test(measure) ? [] : unit === "persons" ? ofPersons(site, measure, previous) : inUnit;
  const whole: readonly Denominator[] = scope.by === "total" ? [] : ["whole"];
  const stated = statedBase(site);
  if (stated === undefined && isOfTarget(site) && targetOf(measure) !== undefined) return ["target"];
  if (stated === undefined) return [...usual, ...whole, ...(speaksOfTarget(site, previous) ? (["target"] as const) : [])];
  if (stated === "registrations" || stated === "target") return [stated];
  // "80,8 % af timerne" is a share of hours, and no status of anybody's.
  if (!inUnit.includes(stated)) return [];
  if (stated === "hours") return [...usual, ...whole];
  return stated === measure ? [stated, ...whole] : [stated];
}

/** What the workbook gives for a meaning, the likeliest base of a share first; nothing where it holds no such figure. */
export function truthsOf(
  summary: Summary,
  site: Site,
  { measure, scope }: { readonly measure: Measure; readonly scope: Scope },
  previous: readonly Mark[],
): readonly Truth[] {
  if (!isShareOf(site.numeral, measure)) {
    const actual = valueOf(summary, measure, scope);
    return actual === undefined ? [] : [{ of: undefined, actual }];
  }
  return basesOf(site, measure, scope, previous).flatMap((of) => {
    const actual = shareIn(summary, measure, scope, of);
    return actual === undefined ? [] : [{ of, actual }];
  });
}
