import { MEASURES, type Measure } from "../words/summary";
import type { Binding } from "./binding";
import { pointersBefore } from "./clause";
import type { Draft } from "./draft";
import { backTo, inherited, lastBound, pointed, pointsBack, subjectOf, unitOfBinding } from "./elliptic";
import { hasUnknown } from "./marks";
import { readMeasure } from "./readMeasure";
import type { Reading } from "./reading";
import { measuresIn, says } from "./senses";
import { resultOf } from "./targetsOf";

/** "Aalborg ligger på 31,3 procent ledige, Hjørring på 30,3": decimals behind a share go on with it. */
export function isShareOf({ numeral, done }: Pick<Draft, "numeral" | "done">): boolean {
  const before = done.at(-1);
  const isOfPeople = before?.shareOf !== undefined && unitOfBinding(before) === "persons";
  return numeral.form !== "count" || (numeral.decimals > 0 && isOfPeople);
}

const CERTAIN = { otherMeasures: [], certainty: "certain", isUnknown: false } as const;
const PERSONS: Reading = { unit: "persons", measures: ["persons"], ...CERTAIN };

const isEmpty = ({ measures, isUnknown }: Reading): boolean => measures.length === 0 && !isUnknown;

/** What a number counts where its place in the sentence says more than the words beside it; undefined where it does not. */
type Telling = (draft: Draft, read: Reading) => Reading | undefined;

/** "Virksomheder med vækst: mål 5": what the line is about stands before the target. */
const ofLabel: Telling = ({ around }, read) => {
  if (read.measures.length > 0 || !says(around.left, "target") || hasUnknown(around.before)) return undefined;
  const [measure, ...more] = measuresIn(around.before);
  return measure === undefined || more.length > 0 ? undefined : { unit: MEASURES[measure].unit, measures: [measure], ...CERTAIN };
};

/** "… et mål om fire virksomheder, men kun tre har deltaget": companies still, if anything. */
const ofThings: Telling = ({ around, done }, read) => {
  const before = lastBound(done);
  const unit = unitOfBinding(before);
  const isBare = read.measures[0] === "persons" && !says([...around.left, ...around.right], "noun");
  if (!isBare || before === undefined || unit === undefined || unit === "persons" || unit === "hours") return undefined;
  return { ...read, certainty: "weak", otherMeasures: before.measures.map(resultOf) };
};

/** "132 registreringer og 118 personer, altså en forskel på 14": the two stand right before it. */
const ofDifference: Telling = ({ clause, around, done }, read) => {
  const near = [...done, ...clause.earlier.filter(({ sentence }) => sentence === clause.place.sentence - 1)];
  const counts = (measure: Measure) => near.some(({ measures, shareOf }) => measures[0] === measure && shareOf === undefined);
  const isOfTwo = says(around.left, "reason") && !hasUnknown(around.left) && counts("registrations") && counts("persons");
  return read.measures[0] === "surplus" && isOfTwo ? { ...read, certainty: "certain" } : undefined;
};

/** "De 28 …": the number of that value that was told before. */
const ofEarlier: Telling = ({ clause, index }, read) => {
  const back = read.measures.length === 0 || read.measures[0] === "persons" ? pointsBack(clause, index) : undefined;
  return back === undefined ? undefined : backTo(back);
};

/** "Ingen er aktive, idet samtlige 47 er udskrevet": all of the persons, unless it is said of whom. */
const ofAll: Telling = ({ clause, index }, read) => {
  const isAll = isEmpty(read) && pointersBefore(clause, index).some((key) => key === "samtlige" || key === "alle");
  return isAll ? { ...PERSONS, certainty: "weak" } : undefined;
};

/** "15 har haft løntimer, og 13 af dem har også haft praktik": both. */
const ofBoth: Telling = ({ clause, around, done }, read) => {
  const before = (lastBound(done) ?? clause.host)?.measures[0];
  const areTwo = [read.measures[0], before].sort().join() === "everPaid,everPractice";
  const isOfThem = areTwo && says([...around.left, ...around.right, ...around.before], "ofWhom");
  return isOfThem ? { ...read, measures: ["everBoth"], otherMeasures: read.measures } : undefined;
};

/** "41 i arbejde og tolv under uddannelse, tilsammen 53": the sum of the two before. */
const ofSum: Telling = ({ clause, index, done }, read) => {
  const number = clause.numerals[index]?.first ?? 0;
  const isSum = [number - 1, number - 2].some((at) => /^(tilsammen|sammenlagt)$/.test(clause.tokens[at]?.key ?? ""));
  const parts = done.slice(-2).flatMap(({ measures, shareOf, isBase }) => (shareOf === undefined && !isBase ? measures : []));
  const isOfTwo = isEmpty(read) && isSum && parts.join() === "status.employed,status.education";
  return isOfTwo ? { unit: "persons", measures: ["status.employedOrEducation"], ...CERTAIN } : undefined;
};

/** "25 ud af 61 i job": the whole are the persons of whoever is spoken of. */
const ofWhole: Telling = ({ clause, index }, read) =>
  isEmpty(read) && clause.around[index - 1]?.isOfNext === true ? pointed(PERSONS, clause, index) : undefined;

/** The first that holds. */
const TELLINGS: readonly Telling[] = [ofLabel, ofThings, ofDifference, ofEarlier, ofAll, ofBoth, ofSum, ofWhole];

function readWords({ clause, numeral, around, done }: Draft, isShare: boolean): Reading {
  const own = [...around.left, ...around.right];
  // "hvor en borger går igen: fem med …": an article is no count to go on with.
  const previous = [...done].reverse().find((binding) => binding.numeral.isArticle !== true);
  // "1.330 er taget ud": said of the hours of the sentence before.
  const isOfOthers = previous === undefined && unitOfBinding(clause.host) === "hours" && !says(own, "removed", "reported");
  return readMeasure(around, {
    tokenKey: (at) => clause.tokens[at]?.key ?? "",
    from: numeral.last,
    isPercent: isShare,
    isWhole: says(own, "whole"),
    before: isOfOthers ? undefined : unitOfBinding(previous ?? clause.host),
    beforeMeasure: (previous ?? clause.host)?.measures[0],
    isZero: numeral.value === 0,
  });
}

/** "I klynge 2 er tallene henholdsvis 12 og 6": each goes on with its fellow of the sentence before. */
function listedBefore({ clause, index }: Draft): Binding | undefined {
  const fellows = clause.earlier.filter(({ sentence, isBase }) => sentence === clause.place.sentence - 1 && !isBase).reverse();
  const isList = clause.numerals.length > 1 && clause.topic.marks.some(({ first }) => clause.tokens[first]?.key === "tallene");
  return isList && fellows.length === clause.numerals.length ? fellows[index] : undefined;
}

/** What a number counts; `goesOn` where it says nothing itself and goes on with a number before it. */
export function readDraft(draft: Draft): { readonly reading: Reading; readonly goesOn: boolean } {
  const { clause, index, around, done } = draft;
  const own = [...around.left, ...around.right];
  const isShare = isShareOf(draft);
  const read = readWords(draft, isShare);
  for (const telling of TELLINGS) {
    const reading = telling(draft, read);
    if (reading !== undefined) return { reading, goesOn: false };
  }
  const fellow = listedBefore(draft);
  const isOfSubject = isShare || says(own, "target") || clause.around[index]?.isOfNext === true;
  const source = fellow ?? (isOfSubject ? subjectOf(done) : lastBound(done)) ?? clause.host;
  // "Det er 38,7 % af deltagerne": a share of persons that says no more goes on with the number before.
  const isPlain = read.measures[0] === "persons" && source !== undefined && !says(own, "target", "enrolled");
  // "… nemlig 20 %, svarende til 5 deltagere" counts what the share was of.
  const isOfShare = done.at(-1)?.shareOf !== undefined && says([...around.left, ...around.before], "apposition");
  if (!isEmpty(read) && !(isPlain && (isShare || isOfShare))) return { reading: pointed(read, clause, index), goesOn: false };
  const manner = {
    isShare,
    isPointing: pointersBefore(clause, index).includes("de"),
    isListed: fellow !== undefined,
    isNewSentence: source !== undefined && source.sentence !== clause.place.sentence,
  };
  return { reading: inherited(read, source, around, manner), goesOn: true };
}
