import { MEASURES, type Measure, type Scope, type Unit } from "../words/summary";
import { hasUnknown, type Mark } from "./marks";
import type { Surroundings } from "./pieces";
import { baseWords } from "./baseWords";
import { hoursReading } from "./readHours";
import { personsReading } from "./readPersons";
import type { Context, Reading } from "./reading";
import { measuresIn, says } from "./senses";

/** The noun that the number counts: the first behind it, with nothing but adjectives between. */
function nounBehind(
  marks: readonly Mark[],
  { from, tokenKey }: Context,
): { readonly unit: Unit; readonly isParticipant: boolean; readonly at: number } | "other" | undefined {
  for (const [index, mark] of marks.entries()) {
    if (mark.isUnknown) return index === 0 && mark.first === from ? "other" : undefined;
    const noun = mark.senses.find((sense) => sense.kind === "noun");
    // "5 interne rapporter": things that the workbook does not count.
    if (noun === undefined && says([mark], "thing") && marks.slice(0, index).every(saysNothing)) return "other";
    if (noun !== undefined) return { unit: noun.unit, isParticipant: noun.isParticipant, at: index };
    if (says([mark], "linking", "of", "tookPart", "target", "delta", "reason") && !says([mark], "measure")) return undefined;
    if (index >= 3 || PREPOSITION.test(tokenKey(mark.first))) return undefined;
  }
  return undefined;
}

const isSurplus = (measure: Measure): boolean => measure.startsWith("surplus");

const saysNothing = ({ senses }: Mark): boolean => senses.length > 0 && senses.every(({ kind }) => kind === "neutral");

const PREPOSITION = /^(i|fra|til|paa|for|med|hos|om|ved|under|efter|mod|ud|inden|som|der)$/;

function nounBefore(marks: readonly Mark[]): { readonly unit: Unit; readonly isParticipant: boolean } | undefined {
  for (const mark of [...marks].reverse()) {
    const noun = mark.senses.find((sense) => sense.kind === "noun");
    if (noun !== undefined) return noun;
  }
  return undefined;
}

/** "Antallet af borgere med lønnede timer er 15": the noun behind "antallet" is counted; else the last. */
function nounOfLabel(left: readonly Mark[], { tokenKey }: Context): { readonly unit: Unit; readonly isParticipant: boolean } | undefined {
  const label = left.findIndex(({ first }) => /^(antal|antallet)$/.test(tokenKey(first)));
  return label < 0 ? nounBefore(left) : nounBefore([...left.slice(label)].reverse());
}

/** "Borgerne fordeler sig på kommunerne med 18 i Køge": the first noun is what is counted. */
function firstNoun(marks: readonly Mark[]): { readonly unit: Unit; readonly isParticipant: boolean } | undefined {
  const noun = nounBefore([...marks].reverse());
  return noun?.unit === "persons" ? { unit: "persons", isParticipant: true } : undefined;
}

const PLAIN: Readonly<Partial<Record<Unit, Measure>>> = {
  registrations: "registrations",
  companies: "companies",
  municipalities: "municipalities",
  clusters: "clusters",
  actors: "actors",
};

function thingsReading(unit: Unit, around: Surroundings, { beforeMeasure }: Context): Reading {
  const own = [...around.right, ...around.left];
  const found = measuresIn([...own, ...around.behind]).filter((measure) => MEASURES[measure].unit === unit);
  const plain = PLAIN[unit];
  const isOther = measuresIn(around.right).some((measure) => MEASURES[measure].unit !== unit);
  // "projektets to hold": what a project calls a group is not always what the workbook has as one.
  const isLoose = hasUnknown(around.right) || isOther || says(around.right, "of", "restriction", "delta", "group");
  // In a list of reasons a "dobbeltregistrering" is one of them, and not what they all are.
  const isReason = beforeMeasure?.startsWith("surplus.") === true;
  const named = isReason ? [...found].sort((a, b) => Number(a === "surplus") - Number(b === "surplus")) : found;
  const measures = named.length > 0 ? named.slice(0, 1) : plain === undefined ? [] : [plain];
  const isSure = !isLoose || (found.length > 0 && !says(around.right, "restriction"));
  return { unit, measures, otherMeasures: named.slice(1), certainty: isSure ? "certain" : "weak", isUnknown: false };
}

/** Units that count groups, by the kind of group. */
const GROUPS: Readonly<Partial<Record<Unit, Scope["by"]>>> = {
  municipalities: "municipality",
  companies: "company",
  clusters: "cluster",
  actors: "actor",
};

/** The scopes that a number of groups may speak of: "fire kommuner: Køge, Holbæk …" names what it counts. */
export function withoutNamed(around: Surroundings, unit: Unit | undefined): Surroundings {
  const named = unit === undefined ? undefined : GROUPS[unit];
  const keep = ({ scope }: { readonly scope: Scope }) => scope.by !== named;
  return named === undefined
    ? around
    : { ...around, scopesLeft: around.scopesLeft.filter(keep), scopesRight: around.scopesRight.filter(keep) };
}

/** "23.400 timer, heraf 17.130 i praktik" are hours still; "3.912 timer, og 9 er i job" are persons again. */
function speaksOfPersons({ left, right }: Surroundings): boolean {
  const personal = measuresIn(right).filter((measure) => MEASURES[measure].unit === "persons");
  return personal.some((measure) => !says(left, "ofWhom") || !/^ever(Practice|Paid)$/.test(measure));
}

/** Reads what a number counts from the words around it. */
export function readMeasure(around: Surroundings, context: Context): Reading {
  const behind = nounBehind(around.right, context);
  const all = [...around.right, ...around.left, ...around.behind];
  // "I seks tilfælde skyldes det, at …": cases are counted only where a reason follows.
  const isOfCases = behind === "other" && context.tokenKey(context.from) === "tilfaelde" && measuresIn(all).some(isSurplus);
  // "ti registreringer flere end personer".
  const opensSurplus = around.right[0]?.first === context.from && measuresIn(around.right.slice(0, 1)).some(isSurplus);
  if (isOfCases || opensSurplus) return thingsReading("registrations", around, context);
  if (behind === "other" && !context.isPercent)
    return { unit: undefined, measures: [], otherMeasures: [], certainty: "none", isUnknown: true };
  const noun = behind === "other" ? undefined : behind;
  const surplus = measuresIn(all).find(isSurplus);
  const stated = noun === undefined && measuresIn(around.right).length === 0 ? nounOfLabel(around.left, context) : undefined;
  // "Fordelingen på kommuner er: Aalborg 64": the group's name, not the noun, labels the number.
  const label = [...around.scopesLeft, ...around.scopesRight].some(({ scope }) => scope.by === GROUPS[stated?.unit ?? "persons"])
    ? firstNoun(around.left)
    : stated;
  const outOf = noun === undefined ? nounBefore(says(around.right, "target") ? around.right : baseWords(around.right).base) : undefined;
  // "Af de lønnede timer er 210 fratrukket som dobbeltregistreringer": hours are what was taken away.
  const isOfHours = noun === undefined && nounOfLabel(around.left, context)?.unit === "hours" && measuresIn(around.right).every(isSurplus);
  // "Løntimerne, i alt 21.480, er medregnet": what the sentence is about, with nothing said in between.
  const isOfTopic =
    noun === undefined && !says([...around.left, ...around.right], "noun", "measure") && nounBefore(around.before)?.unit === "hours";
  const unit = noun?.unit ?? (isOfHours || isOfTopic ? "hours" : (label?.unit ?? outOf?.unit));
  if (unit === "hours" || (unit === undefined && context.before === "hours" && !speaksOfPersons(around)))
    return hoursReading(around, context);
  if (
    surplus !== undefined &&
    unit !== "persons" &&
    (unit === "registrations" || (unit === undefined && context.before === "registrations") || surplus === "surplus")
  ) {
    return thingsReading("registrations", around, context);
  }
  // "Forskellen på de 57 registreringer og de 47 borgere": the two that differ, not the difference.
  const isOneOfTwo = context.tokenKey(context.from - 2) === "de" && /^(paa|mellem)$/.test(context.tokenKey(context.from - 3));
  if (says(around.left, "reason") && (unit === undefined || (unit === "registrations" && !isOneOfTwo))) {
    // "Forskellen skyldes ti registreringer" is the whole difference; "en del af forskellen …" is not.
    const isWhole =
      noun !== undefined && !around.left.some((mark) => mark.isUnknown || /^(del|dels|andet|heraf)$/.test(context.tokenKey(mark.first)));
    return { unit: "registrations", measures: ["surplus"], otherMeasures: [], certainty: isWhole ? "certain" : "weak", isUnknown: false };
  }
  // "De overtallige registreringer vedrører 9 personer".
  if (unit === "persons" && measuresIn(around.left).some(isSurplus) && measuresIn(around.right).length === 0)
    return { unit: "persons", measures: ["personsWithSurplus"], otherMeasures: ["persons"], certainty: "weak", isUnknown: false };
  // "81 gennemførte forløb": said of courses, meant of persons; true or open, never an alarm.
  const isOfPersons =
    unit === "registrations" && measuresIn([...around.right, ...around.left]).some((measure) => MEASURES[measure].unit === "persons");
  if (isOfPersons) return { ...personsReading(around, false, true, context), certainty: "weak" };
  const isOfGrowth = unit === undefined && measuresIn([...around.right, ...around.left])[0] === "companiesWithGrowth";
  if (isOfGrowth) return thingsReading("companies", around, context);
  if (unit !== undefined && unit !== "persons") return thingsReading(unit, around, context);
  return personsReading(around, (noun ?? label ?? outOf)?.isParticipant ?? false, noun !== undefined || label !== undefined, context);
}
