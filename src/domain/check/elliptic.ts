import { MEASURES, type Measure, type Unit } from "../words/summary";
import type { Binding } from "./binding";
import { pointersBefore, type Clause } from "./clause";
import { hasUnknown } from "./marks";
import type { Surroundings } from "./pieces";
import { type Reading } from "./reading";
import { says } from "./senses";
import { resultOf } from "./targetsOf";

function unitOf(measure: Measure | undefined): Unit | undefined {
  return measure === undefined ? undefined : MEASURES[measure].unit;
}

export function unitOfBinding(binding: Binding | undefined): Unit | undefined {
  return unitOf(binding?.measures[0]);
}

/** How an elliptic number goes on with the one before. */
export interface Manner {
  readonly isShare: boolean;
  readonly isPointing: boolean;
  readonly isListed: boolean;
  readonly isNewSentence: boolean;
}

/** Elliptic numbers take what they count from the number before ("heraf 6 i klynge 1"); after a target, its result. */
export function inherited(
  reading: Reading,
  before: Binding | undefined,
  around: Surroundings,
  { isShare, isPointing, isListed, isNewSentence }: Manner,
): Reading {
  const isLoose = hasUnknown([...around.left, ...around.right]);
  const isNamed = around.scopesLeft.length + around.scopesRight.length > 0 && !isLoose;
  // "Aalborg 64": beside a group's name and nothing else, its persons are meant, if anything is.
  if (isNamed && (before === undefined || before.obstacle === "unknown"))
    return { unit: "persons", measures: ["persons"], otherMeasures: [], certainty: "weak", isUnknown: false };
  if (before === undefined || reading.isUnknown || before.obstacle === "unknown") return { ...reading, isUnknown: true };
  if (says(around.right.slice(0, 1), "delta") && !says(around.left, "target")) return { ...reading, isUnknown: true };
  const measures = before.measures.map(resultOf);
  const own = [...around.left, ...around.right, ...around.behind, ...around.scopesLeft, ...around.scopesRight];
  // "21 ikke til rådighed (17,8 %)": a share that stands alone in parentheses is of the number before them.
  const isBare = own.length === 0 && !(isShare && before.certainty === "certain" && measures[0] !== "persons");
  // A number that names nothing of its own may be confirmed by what the one before counts, and is not called false by it.
  const isNamedOfItsOwn =
    around.scopesLeft.length + around.scopesRight.length > 0 || isListed || isShare || measures[0] !== before.measures[0];
  // "… ti rækker for meget. Klynge 1 har 39": a new sentence may speak of persons again.
  const isOfRows = isNewSentence && unitOf(measures[0]) === "registrations";
  const isDoubted = before.certainty !== "certain" && before.isRatio !== true;
  const certainty = isDoubted || isLoose || isBare || isPointing || isOfRows || !isNamedOfItsOwn ? "weak" : "certain";
  return {
    unit: unitOf(measures[0]),
    measures,
    otherMeasures: isPointing || isOfRows ? [...before.otherMeasures, "persons"] : before.otherMeasures,
    certainty,
    isUnknown: false,
  };
}

export function lastBound(done: readonly Binding[]): Binding | undefined {
  return [...done].reverse().find(({ measures }) => measures.length > 0) ?? done.at(-1);
}

/** The number of a sentence that the others are shares of: the last one that is no whole. */
export function subjectOf(done: readonly Binding[]): Binding | undefined {
  return [...done].reverse().find((binding) => !binding.isBase && binding.measures.length > 0) ?? done.at(-1);
}

/** "De 28 …" points back: to an earlier number of the same value, if the text has one. */
export function pointsBack(clause: Clause, index: number): Binding | undefined {
  const isPointing = pointersBefore(clause, index).some((key) => key === "de" || key === "disse");
  if (!isPointing || clause.around[index]?.isOfNext === true) return undefined;
  const value = clause.numerals[index]?.value;
  return clause.earlier.find(
    ({ numeral, measures, shareOf }) =>
      numeral.value === value && shareOf === undefined && measures.length > 0 && measures[0] !== "persons",
  );
}

export function backTo({ measures, otherMeasures }: Binding): Reading {
  return { unit: unitOf(measures[0]), measures, otherMeasures: [...otherMeasures, "persons"], certainty: "weak", isUnknown: false };
}

/** "Otte deltagere ud af ti ville …": of ten, not of the project's. */
function isRatioTo({ tokens, numerals }: Clause, index: number): boolean {
  const next = numerals[index + 1];
  if (next === undefined || next.value > 10 || next.value <= (numerals[index]?.value ?? 0)) return false;
  return tokens[next.first - 1]?.key === "af" && tokens[next.first - 2]?.key === "ud" && tokens[next.last]?.key !== "de";
}

/** "Det er 14 borgere": those just spoken of, whoever they are. */
function isOfThese({ tokens, numerals, span }: Clause, index: number): boolean {
  const number = numerals[index];
  if (index > 0 || number === undefined || number.first - span.first > 5) return false;
  const opening = tokens.slice(span.first, number.first).map(({ key }) => key);
  return /^(svar|det er|det drejer sig om|der er tale om|det handler om)\b/.test(opening.join(" "));
}

/** "De fem virksomheder, der …": which five is not said, so never an alarm; "projektets 47 borgere" are all of them. */
export function pointed(reading: Reading, clause: Clause, index: number): Reading {
  const pointers = pointersBefore(clause, index);
  // "3 ud af 4 deltagere" is a ratio as often as a count.
  const isRatio =
    isRatioTo(clause, index) ||
    (clause.around[index - 1]?.isOfNext === true && (clause.numerals[index]?.value ?? 0) <= 10 && !pointers.includes("de"));
  if (isRatio) return { ...reading, isRatio: true };
  // "Klynge 1 tegner sig for 15 af de 34 i job": of whom the 34 are is for the reader to see.
  if (
    clause.around[index - 1]?.isOfNext === true &&
    pointers.includes("de") &&
    clause.around[index - 1]?.scopesLeft.length !== 0 &&
    reading.measures[0] !== "persons"
  )
    return { ...reading, certainty: "weak" };
  if (reading.measures[0] === "persons" && isOfThese(clause, index)) return { ...reading, certainty: "weak" };
  const isAll = pointers.some((key) => /^(projektets|alle|samtlige)$/.test(key));
  const isSome = !isAll && pointers.some((key) => key === "de" || key === "disse");
  const isAllOf = reading.measures[0] === "surplus" || reading.measures[0] === "registrations";
  return isSome && reading.unit !== "persons" && !isAllOf ? { ...reading, certainty: "weak" } : reading;
}
