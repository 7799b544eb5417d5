import { MEASURES } from "../words/summary";
import type { Draft } from "./draft";
import { lastBound, unitOfBinding } from "./elliptic";
import { hasUnknown, type Mark } from "./marks";
import type { Surroundings } from "./pieces";
import type { Reading } from "./reading";
import { measuresIn, says } from "./senses";

/** "Af dem, vi fik fat i, var 5 …": of some of them, whom nothing counts. */
function isOfSome({ before }: Surroundings): boolean {
  return says(before, "ofWhom") && hasUnknown(before);
}

/** "Af de 45, der har været i praktik, har 13 haft løn": both at once, which the measure alone does not say. */
function isOfPart({ clause, index, done }: Draft, reading: Reading): boolean {
  const whole = done.at(-1);
  const around = clause.around[index - 1];
  // In "7 ud af 25 i job, 8 i uddannelse" the job is of the seven.
  if (whole?.isBase !== true || around === undefined || clause.around[index - 2]?.isOfNext === true) return false;
  return measuresIn([...around.right, ...around.behind]).some(
    (measure) => MEASURES[measure].unit === "persons" && measure !== "exited" && !reading.measures.includes(measure),
  );
}

/** "34 er i job. Yderligere 19 er i uddannelse": another status, told besides. */
function isAddition({ clause, around, done }: Draft, { measures: [measure] }: Reading): boolean {
  const deltas = [...around.left, ...around.right].filter((mark) => says([mark], "delta"));
  const before = (lastBound(done) ?? clause.host)?.measures[0];
  const isOnlyMore = deltas.every(({ first }) => clause.tokens[first]?.key === "yderligere");
  return isOnlyMore && measure !== before && before?.startsWith("status.") === true && measure?.startsWith("status.") === true;
}

/** "Fire på Hold Syd og tre på Hold Nord er i gang, en er på begge": of those before, rather than of all. */
function isAsideOf({ done }: Draft, { measures: [measure] }: Reading): boolean {
  if (measure !== "personsInSeveralClusters" && measure !== "personsWithSurplus") return false;
  return done.some(({ measures }) => measures[0]?.startsWith("status.") === true);
}

/** "5 nye er kommet i job": a change, and not the state. */
function isChange(draft: Draft, reading: Reading): boolean {
  const { left, right } = draft.around;
  return says([...left, ...right], "delta") && reading.unit !== "registrations" && !isAddition(draft, reading);
}

/** "Af de 30 borgere, der svarede, …": a whole that a clause tells apart, in words that nothing counts. */
function isToldApart({ clause, index, isBase, numeral }: Draft): boolean {
  const behind = clause.around[index]?.behind ?? [];
  const [opening] = behind;
  if (!isBase || opening === undefined || !hasUnknown(behind)) return false;
  return clause.tokens.slice(numeral.last, opening.last).some(({ key }) => key === "der" || key === "som");
}

/** "14 deltagere har skiftet virksomhed": those who have two registrations for it, whom nothing counts. */
function isOfEntries({ around }: Draft, { measures: [measure] }: Reading): boolean {
  return measure === "persons" && measuresIn(around.right).some((other) => other.startsWith("surplus"));
}

/** "24 borgere fik et brev": those who got one, whom nothing counts; "… indgår i rapporten" and "… har gennemført forløbet" are all. */
function isOfOwners({ clause, around }: Draft): boolean {
  return around.right.some(
    (mark, index) =>
      says([mark], "thing") &&
      !says(around.right.slice(index - 1, index), "measure") &&
      !clause.tokens.slice(mark.first - MOST_BETWEEN, mark.first).some(({ key }) => PLACING.test(key)),
  );
}

const PLACING =
  /^(i|fra|til|paa|for|med|hos|om|ved|under|efter|foer|mod|inden|indenfor|af|over|pr|per|siden|som|ifoelge|jf|jaevnfoer|blandt)$/;
/** Words between a preposition and its noun: "i den seneste rapport". */
const MOST_BETWEEN = 3;

/** "10 borgere mener, at de …": of those who do, whatever it is. */
function isOfDoers({ around }: Draft, { unit }: Reading): boolean {
  const act = around.right.findIndex((mark) => says([mark], "act") && !says([mark], "measure"));
  return unit === "persons" && act >= 0 && measuresIn(around.right.slice(0, act)).length === 0;
}

/** "14 borgere har haft mindst to praktikker": of those who have had so many. */
function isOfHavers({ clause, index, around, numeral }: Draft, { measures: [measure] }: Reading): boolean {
  const next = clause.numerals[index + 1];
  if (measure !== "persons" || next === undefined || next.noClaim !== undefined) return false;
  const isObject = clause.around[index]?.isJoinedToNext !== true && clause.around[index + 1]?.left.length === 0;
  const counted = clause.around[index + 1]?.right[0];
  const isThing =
    next.value === 0 ||
    (counted?.first === next.last &&
      (counted.isUnknown || counted.senses.some((sense) => sense.kind === "noun" && sense.unit === "companies")));
  const between = clause.tokens.slice(numeral.last, next.first);
  return (
    (isObject || next.value === 0) &&
    isThing &&
    says(around.right, "linking", "act") &&
    !between.some(({ kind, key }) => kind === "mark" || PLACING.test(key) || key === "og")
  );
}

/** "12 borgere var i gang, da corona …": then, and not at the end. */
function isOfThen({ clause, around }: Draft, { measures: [measure] }: Reading): boolean {
  const [opening] = around.behind;
  const isThen = clause.tokens[opening?.first ?? -1]?.key === "da" && hasUnknown(around.behind);
  return isThen && measure?.startsWith("status.") === true;
}

/** "4 kurser med i alt 36 deltagere": theirs, and not the project's. */
function isOfOthers({ clause, numeral, done }: Draft): boolean {
  const before = done.at(-1);
  if (before?.obstacle !== "unknown") return false;
  const between = clause.tokens.slice(before.numeral.last, numeral.first);
  return between.some(({ key }) => key === "med") && !between.some(({ kind }) => kind === "mark");
}

/** "7 har fået et job, de er glade for": those jobs alone. */
function isOfSuch({ clause, around }: Draft, { measures: [measure] }: Reading): boolean {
  const [opening] = around.behind;
  const isTold = /^(de|der|som|han|hun|den|det)$/.test(clause.tokens[opening?.first ?? -1]?.key ?? "") && hasUnknown(around.behind);
  return isTold && measure?.startsWith("status.") === true;
}

/** "2 af dem, der kom i job, fik det …": some of those. */
function isOfThose({ clause, numeral }: Draft): boolean {
  const keys = [0, 1, 2, 3]
    .map((on) => clause.tokens[numeral.last + on])
    .map((token) => (token?.key === "" ? token.text : (token?.key ?? "")));
  return /^af (dem|de|disse) , (der|som|hvor)$/.test(keys.join(" "));
}

/** Units of what acts, rather than of what is counted. */
const ACTING: ReadonlySet<string> = new Set(["persons", "companies", "municipalities", "actors"]);

/** "15 borgere har haft 500 timer", "to af virksomhederne har taget 18 borgere": of those alone, and of what they have had. */
function isOfActors({ clause, index, around, done }: Draft, { unit }: Reading): boolean {
  const before = done.at(-1);
  const actor = unitOfBinding(before);
  // "En borger har haft 812 timer".
  if (before?.numeral.isArticle === true && unit === "hours") return true;
  if (before === undefined || actor === undefined || actor === unit || !ACTING.has(actor) || before.sentence !== clause.place.sentence)
    return false;
  const isObject =
    (unit === "hours" || unit === "persons" || unit === "companies") &&
    around.left.length === 0 &&
    clause.around[index - 1]?.isJoinedToNext !== true;
  return isObject && says(clause.around[index - 1]?.right ?? [], "linking");
}

/** "5 borgere er i praktik" is of today, and the workbook counts who ever was; "har været ude af projektet" is over again. */
function isOtherTense({ clause, around }: Draft, { measures: [measure] }: Reading): boolean {
  const own = [...around.left, ...around.right];
  const has = (pattern: RegExp) => own.some(({ first, last }) => clause.tokens.slice(first, last).some(({ key }) => pattern.test(key)));
  if (measure === "exited") return says(own, "been");
  return measure === "everPractice" && has(/^er$/) && !has(/^(har|havde|haft|vaeret|blevet|kommet|begyndt)$/);
}

/** "… mistede det igen": a job with a partner is lost only where one was spoken of. */
function isOtherJob({ clause, around, done }: Draft, { measures: [measure] }: Reading): boolean {
  if (measure !== "lostPartnerJob") return false;
  const near = [...around.left, ...around.right, ...around.before, ...around.behind];
  const told = [...done, ...(clause.host === undefined ? [] : [clause.host])].flatMap(({ measures }) => measures);
  return ![...measuresIn(near), ...told].includes("everEmployedAtPartner");
}

/** "Spørgsmål fra revisor: Hvorfor er der 57 …": what stands before a colon says who speaks, or of what. */
function behindColon({ clause, around }: Draft): readonly Mark[] {
  const colon = around.left.map(({ last }) => clause.tokens[last]?.text).lastIndexOf(":");
  return around.left.slice(colon + 1);
}

/**
 * Whether something around a number leaves open whether it counts what its words say: then it is never called false. A word that the
 * lexicon does not know is enough.
 */
export function isDoubtful(draft: Draft, reading: Reading): boolean {
  if (hasUnknown([...behindColon(draft), ...draft.around.right])) return true;
  const doubts = [
    isChange,
    isOfPart,
    isAsideOf,
    isToldApart,
    isOfEntries,
    isOfOwners,
    isOfDoers,
    isOfHavers,
    isOfThen,
    isOfThose,
    isOfOthers,
    isOfSuch,
    isOfActors,
    isOtherTense,
    isOtherJob,
  ];
  return isOfSome(draft.around) || doubts.some((doubt) => doubt(draft, reading));
}
