import { MEASURES, type Measure, type Scope, type Unit } from "../words/summary";
import type { Mark } from "./marks";
import type { Surroundings } from "./pieces";
import { hoursReading } from "./readHours";
import type { Context, Reading } from "./reading";
import { measuresIn, partsIn, says } from "./senses";

/** The noun that the number counts: the first behind it, with nothing but adjectives between. */
function nounBehind(
  marks: readonly Mark[],
  { from, tokenKey }: Context,
): { readonly unit: Unit; readonly isParticipant: boolean; readonly at: number } | "other" | undefined {
  for (const [index, mark] of marks.entries()) {
    if (mark.isUnknown) return index === 0 && mark.first === from ? "other" : undefined;
    const noun = mark.senses.find((sense) => sense.kind === "noun");
    if (noun !== undefined) return { unit: noun.unit, isParticipant: noun.isParticipant, at: index };
    if (says([mark], "linking", "of", "tookPart", "target", "delta", "reason") && !says([mark], "measure")) return undefined;
    if (index >= 3 || PREPOSITION.test(tokenKey(mark.first))) return undefined;
  }
  return undefined;
}

const isSurplus = (measure: Measure): boolean => measure.startsWith("surplus");

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

/** The words of "af de ledige borgere", up to the verb: what the number is taken out of. */
export function baseWords(right: readonly Mark[]): { readonly base: readonly Mark[]; readonly rest: readonly Mark[] } {
  const of = right.findIndex((mark) => says([mark], "of"));
  // "… er af forskellige årsager ikke til rådighed": behind the verb it is no whole.
  // "52 deltagere efterfulgt af klynge 2": behind the noun that is counted it is none either.
  if (of < 0 || of > 2 || says(right.slice(0, of), "linking", "noun")) return { base: [], rest: right };
  let end = of + 1;
  for (let hasNoun = false; end < right.length; end += 1) {
    const mark = right[end] as Mark;
    const isNoun = says([mark], "noun");
    if ((hasNoun && !isNoun) || says([mark], "linking")) break;
    hasNoun ||= isNoun;
  }
  return { base: right.slice(of, end), rest: [...right.slice(0, of), ...right.slice(end)] };
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

/** Which of several measures named near a number it speaks of: the finer outranks the coarser. */
function choose(
  found: readonly Measure[],
  isEither: boolean,
): { readonly measures: readonly Measure[]; readonly others: readonly Measure[] } {
  const personal = found.filter((measure) => MEASURES[measure].unit === "persons");
  const finer = personal.filter((measure) => !/^(exited|everPaid|everPractice)$/.test(measure) || personal.length === 1);
  const kept = finer.length > 0 ? finer : personal;
  if (kept.includes("everEmployedAtPartner") || kept.includes("lostPartnerJob")) {
    return {
      measures: kept.filter((measure) => measure === "everEmployedAtPartner" || measure === "lostPartnerJob").slice(-1),
      others: [],
    };
  }
  // "søger fortsat arbejde": the work is what they seek.
  if (!isEither && kept.includes("status.jobseeking") && kept.includes("status.employed"))
    return { measures: ["status.jobseeking"], others: [] };
  if (isEither && kept.length === 2 && kept.includes("status.employed") && kept.includes("status.education"))
    return { measures: ["status.employedOrEducation"], others: [] };
  if (isEither && kept.length === 2 && kept.every((measure) => measure.startsWith("status."))) return { measures: kept, others: [] };
  return { measures: kept.slice(0, 1), others: kept.slice(1) };
}

/** What is meant where the words of a phrase stand apart: "både praktik og lønnede timer", "søger 24 af deltagerne job", "haft 57 i forløb". */
function meant(around: Surroundings, found: readonly Measure[], tokenKey: (at: number) => string): readonly Measure[] {
  const keys = around.left.map(({ first }) => tokenKey(first));
  if (found[0] === "status.employed" && keys.some((key) => /^soeg(er|te)$/.test(key))) return ["status.jobseeking"];
  const isInCourse = around.right.some(({ last }) => tokenKey(last - 1) === "forloeb");
  if (keys.includes("haft") && isInCourse) return found.filter((measure) => measure !== "status.active");
  const wide = [...around.left, ...around.right, ...around.behind];
  const isBoth = wide.some(({ first }) => tokenKey(first) === "baade") && says(wide, "practice") && says(wide, "paid");
  return isBoth ? ["everBoth"] : found;
}

/** Words behind a status that narrow it: "ledige som følge af …", "i job hos …". */
function narrows(right: readonly Mark[], tokenKey: (at: number) => string): boolean {
  let seen = false;
  let narrowing = false;
  return right.some((mark) => {
    if (says([mark], "measure", "part")) seen = true;
    else if (seen && /^(som|hos|indenfor|paa|grundet|fordi|efter|med)$/.test(tokenKey(mark.first))) narrowing = true;
    return narrowing && mark.isUnknown;
  });
}

function personsReading(around: Surroundings, isParticipant: boolean, hasNoun: boolean, context: Context): Reading {
  const split = baseWords(around.right);
  // "80 % af målet for tilmeldte": behind the target stands what it is a target of.
  const { base, rest } = says(split.base, "target") ? { base: [], rest: around.right } : split;
  const own = [...rest, ...around.left];
  const isStated = isParticipant || says(own, "enrolled", "tookPart");
  const places = [rest, around.left, around.behind, ...(isStated ? [] : [around.before])];
  const isLost = measuresIn(around.left).includes("lostPartnerJob");
  const place = isLost
    ? around.left
    : (places.find((marks) => measuresIn(marks).some((measure) => MEASURES[measure].unit === "persons")) ?? []);
  const found = measuresIn(place);
  const parts = partsIn(own);
  const isEither = place.some((mark) => context.tokenKey(mark.first) === "eller");
  const { measures, others } = choose(meant(around, found, context.tokenKey), isEither);
  // "Klyngen blev afsluttet med 39 deltagere", "da en del er oprettet to gange, er antallet 47": said of something else, perhaps.
  const isAside = place === around.before || (place === around.left && isStated && measures[0] === "exited");
  if (isAside && (isStated || hasNoun))
    return { unit: "persons", measures: ["persons"], otherMeasures: measures, certainty: "weak", isUnknown: false };
  // "25 procent af de afsluttede" says what it is a share of.
  const isPartial = measuresIn(base).some(
    (measure) => MEASURES[measure].unit === "persons" && !(context.isPercent && measure === "exited"),
  );
  if (measures.length > 0) {
    const [measure] = measures;
    const isNarrow = narrows(rest, context.tokenKey) || (place === around.behind && hasUnknown(rest));
    const isPast = measure === "everPaid" || measure === "everPractice" ? !says(own, "been", "linking", "tookPart") : false;
    const isBare =
      place !== around.left &&
      !context.isPercent &&
      !seeks(place, context) &&
      place.every((mark) => !says([mark], "measure") || BARE.test(keysOf(mark, context)));
    const isDoubtful =
      isBare || isPartial || isNarrow || isPast || parts.length > 0 || others.length > 0 || (says(own, "negation") && !context.isZero);
    // "har arbejdet med 47 ledige borgere": whom it is about, rather than how they are.
    const isBeforeNoun = says(rest.slice(0, 1), "measure") && says(rest.slice(1, 2), "noun");
    const isOther = hasUnknown(rest) || (isBeforeNoun && (hasUnknown(around.left) || says(own, "tookPart", "enrolled")));
    const isAdjective = place === rest && isAttributive(rest) && isOther;
    return {
      unit: "persons",
      measures,
      otherMeasures: others,
      certainty: isDoubtful || isAdjective ? "weak" : "certain",
      isUnknown: false,
    };
  }
  if (parts.length > 0) return { unit: "persons", measures: parts.slice(0, 1), otherMeasures: [], certainty: "weak", isUnknown: false };
  // "7 af borgerne": some of them, and of what they did nothing is known.
  const groups = around.scopesLeft.length + around.scopesRight.length;
  const isOfGroup = base.length > 0 && !isPartial && groups === 1 && !context.isPercent && !hasUnknown(own) && !says(own, "negation");
  // "18 af borgerne er fra Køge": of those, the ones of a group.
  if (isOfGroup) return { unit: "persons", measures: ["persons"], otherMeasures: [], certainty: "certain", isUnknown: false };
  if (isPartial || (base.length > 0 && !says(own, "enrolled", "tookPart") && !(context.isPercent && isStated)))
    return { unit: "persons", measures: [], otherMeasures: [], certainty: "none", isUnknown: true };
  return plainPersons(around, isParticipant, hasNoun);
}

/** Standing alone, these name a matter rather than a status: "det sociale arbejde". */
const BARE =
  /^(arbejde|job|jobbet|beskaeftigelse|beskaeftigelsen|uddannelse|uddannelsen|uddannelser|ansaettelse|ansaettelser|ledighed|soeger|soegende)$/;

/** "søger fortsat arbejde": together the two words name a status. */
function seeks(place: readonly Mark[], context: Context): boolean {
  return (
    place.some((mark) => /^soeger/.test(context.tokenKey(mark.first))) &&
    place.some((mark) => /^(arbejde|job|beskaeftigelse|ansaettelse)$/.test(context.tokenKey(mark.first)))
  );
}

function keysOf({ first, last }: Mark, { tokenKey }: Context): string {
  return last - first > 1 ? "" : tokenKey(first);
}

const hasUnknown = (marks: readonly Mark[]): boolean => marks.some(({ isUnknown }) => isUnknown);

/** "7 ledige borgere …": the status stands before the noun, and something else is said of them. */
function isAttributive(right: readonly Mark[]): boolean {
  const status = right.findIndex((mark) => says([mark], "measure"));
  const noun = right.findIndex((mark) => says([mark], "noun"));
  const link = right.findIndex((mark) => says([mark], "linking"));
  return status >= 0 && (noun < 0 || status < noun || status === noun) && (link < 0 || status < link);
}

/** Persons of whom no status is said: counted as persons only where nothing narrows them. */
function plainPersons(around: Surroundings, isParticipant: boolean, hasNoun: boolean): Reading {
  const own = [...around.left, ...around.right];
  const isEnrolled = says([...own, ...around.before], "enrolled");
  const isIn = isParticipant || says([...own, ...around.before], "tookPart") || isEnrolled;
  if (!hasNoun && !isIn) return { unit: undefined, measures: [], otherMeasures: [], certainty: "none", isUnknown: false };
  const isLoose = (hasUnknown([...own, ...around.behind]) && !isEnrolled) || says(own, "paid", "practice");
  if (isLoose && !isIn) return { unit: "persons", measures: [], otherMeasures: [], certainty: "none", isUnknown: true };
  return { unit: "persons", measures: ["persons"], otherMeasures: [], certainty: isLoose ? "weak" : "certain", isUnknown: false };
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
