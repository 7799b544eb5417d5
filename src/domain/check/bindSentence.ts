import { TOTAL, MEASURES, type Measure, type Scope, type Unit } from "../words/summary";
import type { IsoDay } from "../words/day";
import type { Binding, Obstacle } from "./binding";
import type { Mark } from "./marks";
import type { Numeral } from "./numeral";
import { dayVerdict, namedDays } from "./otherDays";
import { baseWords, readMeasure, says, type Reading } from "./readMeasure";
import { readScope, type Carried, type FoundScope, type Topic } from "./readScope";
import type { Surroundings } from "./pieces";
import type { Span } from "./sentences";
import type { Token } from "./tokens";

/** One sentence, or the inside of one parenthesis, with its numbers and their surroundings. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly span: Span;
  readonly numerals: readonly Numeral[];
  readonly around: readonly Surroundings[];
  readonly all: readonly Numeral[];
  readonly topic: Topic;
  readonly carried: Carried;
  /** What an elliptic number goes on with: the number before the parenthesis or the sentence before. */
  readonly host: Binding | undefined;
  readonly asOf: IsoDay | undefined;
  readonly place: { readonly sentence: number; readonly line: number; readonly offset: number };
}

const TARGETS: Readonly<Partial<Record<Measure, Measure>>> = {
  persons: "target.persons",
  completed: "target.completed",
  "status.employed": "target.status.employed",
  "status.education": "target.status.education",
  companies: "target.companies",
  companiesWithGrowth: "target.companiesWithGrowth",
};
const RESULTS = new Map(Object.entries(TARGETS).map(([result, target]) => [target as Measure, result as Measure]));

const isTargetMeasure = (measure: Measure | undefined): boolean => measure !== undefined && RESULTS.has(measure);

/** Elliptic numbers take what they count from the number before ("heraf 6 i klynge 1"); after a target, its result. */
function inherited(reading: Reading, before: Binding | undefined, around: Surroundings): Reading {
  if (before === undefined || reading.isUnknown || before.obstacle === "unknown") return { ...reading, isUnknown: true };
  if (says(around.right.slice(0, 1), "delta")) return { ...reading, isUnknown: true };
  const measures = before.measures.map((measure) => RESULTS.get(measure) ?? measure);
  const [measure] = measures;
  const unit: Unit | undefined = measure === undefined ? undefined : MEASURES[measure].unit;
  const isLoose = [...around.left, ...around.right].some(({ isUnknown }) => isUnknown);
  return { unit, measures, otherMeasures: before.otherMeasures, certainty: isLoose ? "weak" : "certain", isUnknown: false };
}

function unitOf(binding: Binding | undefined): Unit | undefined {
  const measure = binding?.measures[0];
  return measure === undefined ? undefined : MEASURES[measure].unit;
}

function isBaseOf(clause: Clause, index: number): boolean {
  const around = clause.around[index];
  const numeral = clause.numerals[index];
  if (around === undefined || numeral === undefined) return false;
  if (index > 0 && clause.around[index - 1]?.isOfNext === true) return true;
  const keys = [numeral.first - 1, numeral.first - 2, numeral.first - 3, numeral.first - 4].map((at) => clause.tokens[at]?.key ?? "");
  const of = keys.findIndex((key) => key === "af" || key === "blandt");
  return (
    of >= 0 && keys.slice(0, of).every((key) => /^(de|ud|alt|i|samlet|projektets|vores|disse)$/.test(key)) && !says(around.left, "target")
  );
}

/** For "7 ud af 47 borgere er i job": the words behind 47, up to the verb, are its own; all of them are the seven's. */
function wordsOf(clause: Clause, index: number, isBase: boolean): Surroundings {
  const around = clause.around[index] as Surroundings;
  const next = clause.around[index + 1];
  if (around.isOfNext && next !== undefined)
    return {
      ...around,
      right: [...around.right.filter((mark) => !says([mark], "of")), ...afterNoun(next.right)],
      scopesRight: next.scopesRight,
      behind: next.behind,
    };
  if (around.isJoinedToNext && around.right.length === 0 && next !== undefined)
    return { ...around, right: wordsOf(clause, index + 1, false).right, behind: next.behind };
  if (!isBase) return around;
  const link = around.right.findIndex((mark) => says([mark], "linking"));
  return { ...around, right: link < 0 ? beforePredicate(around.right) : around.right.slice(0, link), behind: [] };
}

const afterNoun = (right: readonly Mark[]): readonly Mark[] => {
  const noun = right.findIndex((mark) => says([mark], "noun"));
  return noun < 0 ? right : right.slice(noun);
};

const beforePredicate = (right: readonly Mark[]): readonly Mark[] => {
  const noun = right.findIndex((mark) => says([mark], "noun"));
  return noun < 0 ? right : right.slice(0, noun + 1);
};

function obstacleOf(around: Surroundings, reading: Reading, clause: Clause, numeral: Numeral): Obstacle | undefined {
  const own = [...around.left, ...around.right];
  const wide = [...own, ...around.before];
  if (reading.isUnknown) return "unknown";
  if (says(wide, "mean")) return "mean";
  if (says(clause.topic.marks, "history") || says([...wide, ...around.behind], "history")) return "history";
  if (says(own, "plan") || (says(around.before, "plan") && !says(own, "linking"))) return "plan";
  const measure = reading.measures[0] ?? "";
  if (measure.startsWith("status.") && says(own, "been") && numeral.value !== 0) return "history";
  if (says(own, "restriction") && !measure.startsWith("surplus")) return "narrower";
  return reading.measures.length === 0 ? "unclear" : undefined;
}

function asTarget(measures: readonly Measure[]): readonly Measure[] {
  const [measure] = measures;
  const target = measure === undefined ? undefined : isTargetMeasure(measure) ? measure : TARGETS[measure];
  return target === undefined ? [] : [target];
}

function shareOf(around: Surroundings, numeral: Numeral): Binding["shareOf"] {
  if (numeral.form === "count") return undefined;
  const { base } = baseWords(around.right);
  if (says([...base, ...around.right], "target") || says(around.left, "target")) return "target";
  const isOfRegistrations = base.some((mark) => mark.senses.some((sense) => sense.kind === "noun" && sense.unit === "registrations"));
  return isOfRegistrations ? "registrations" : "persons";
}

function bindOne(clause: Clause, index: number, done: readonly Binding[]): Binding {
  const numeral = clause.numerals[index] as Numeral;
  const previous = done.at(-1);
  const isBase = isBaseOf(clause, index);
  const around = wordsOf(clause, index, isBase);
  const own = [...around.left, ...around.right];
  const isShare = numeral.form !== "count";
  const source = isShare ? (subjectOf(done) ?? clause.host) : (previous ?? clause.host);
  const read = readMeasure(around, {
    tokenKey: (at) => clause.tokens[at]?.key ?? "",
    from: numeral.last,
    isPercent: isShare,
    isWhole: says(own, "whole"),
    before: unitOf(previous ?? clause.host),
    isZero: numeral.value === 0,
  });
  const isEmpty = read.measures.length === 0 && !read.isUnknown;
  const goesOn =
    isEmpty || (isShare && read.measures[0] === "persons" && source !== undefined && says([...own, ...around.before], "apposition"));
  const reading = goesOn ? inherited(read, source, around) : read;
  const isTarget = says(own, "target") || says(around.before, "target");
  const share = shareOf(around, numeral);
  const scope = readScope(around, {
    topic: clause.topic,
    carried: clause.carried,
    previous:
      previous === undefined
        ? hostScope(clause.host, isEmpty)
        : { scopes: previous.scopes, isWhole: previous.isBase || (goesOn && !isBase && around.scopesRight.length === 0) },
  });
  const obstacle = obstacleOf(around, reading, clause, numeral);
  const hasTarget = isTarget && share === undefined;
  const measures = hasTarget ? asTarget(reading.measures) : reading.measures;
  const day = dayVerdict(namedDays(clause.tokens, clause.all), { ...clause.span, number: numeral.first }, clause.asOf);
  return settle({
    clause,
    numeral,
    reading: { ...reading, measures },
    scope,
    obstacle: hasTarget && obstacle === "plan" ? undefined : obstacle,
    day,
    share,
    isBase,
    hasTarget,
    around,
    done,
  });
}

/** The number of a sentence that the others are shares of: the last one that is no whole. */
function subjectOf(done: readonly Binding[]): Binding | undefined {
  return [...done].reverse().find((binding) => !binding.isBase && binding.measures.length > 0) ?? done.at(-1);
}

function hostScope(
  host: Binding | undefined,
  isEmpty: boolean,
): { readonly scopes: readonly Scope[]; readonly isWhole: boolean } | undefined {
  return host === undefined || !isEmpty ? undefined : { scopes: host.scopes, isWhole: true };
}

interface Settling extends Draft2 {
  readonly clause: Clause;
  readonly done: readonly Binding[];
}

interface Draft2 {
  readonly numeral: Numeral;
  readonly reading: Reading;
  readonly scope: FoundScope;
  readonly obstacle: Obstacle | undefined;
  readonly day: "same" | "other" | "open";
  readonly share: Binding["shareOf"];
  readonly isBase: boolean;
  readonly hasTarget: boolean;
  readonly around: Surroundings;
}

function settle(draft: Settling): Binding {
  const { clause, reading, scope, share, around, done } = draft;
  const obstacle =
    draft.obstacle ??
    (draft.day === "other" ? "history" : scope.isAcross ? "across" : reading.measures.length === 0 ? "unclear" : undefined);
  const isDelta =
    says([...around.left, ...around.right], "delta") &&
    !(reading.measures[0] ?? "").startsWith("surplus") &&
    reading.unit !== "registrations";
  const certainty =
    obstacle !== undefined ? "none" : reading.certainty === "certain" && draft.day === "same" && !isDelta ? "certain" : "weak";
  const whole = wholeOf(draft, done, clause.host);
  return {
    numeral: draft.numeral,
    measures: reading.measures,
    otherMeasures: reading.otherMeasures,
    ...(share === undefined ? {} : { shareOf: share }),
    scopes: draft.hasTarget ? [TOTAL] : scope.scopes,
    hasOwnScope: scope.isOwn,
    certainty,
    ...(obstacle === undefined ? {} : { obstacle }),
    isBase: draft.isBase,
    ...(whole === undefined ? {} : { whole }),
    isOtherDay: draft.day === "other" || obstacle === "history",
    isSum: says(around.left, "whole"),
    sentence: clause.place.sentence,
    line: clause.place.line,
  };
}

/** Which number "heraf" and "af disse" point back to: the one before, or the last of the sentence before. */
function wholeOf({ around, share, isBase }: Draft2, done: readonly Binding[], host: Binding | undefined): number | undefined {
  if (share !== undefined || isBase || !says([...around.left, ...around.before], "ofWhom")) return undefined;
  void host;
  return done.length > 0 ? done.length - 1 : undefined;
}

/** Every number of a clause, bound; from left to right, each leaning on those before it. */
export function bindSentence(clause: Clause): readonly Binding[] {
  const done: Binding[] = [];
  clause.numerals.forEach((_, index) => done.push(bindOne(clause, index, done)));
  return zipLists(clause, done).map((binding) =>
    binding.whole === undefined ? binding : { ...binding, whole: binding.whole + clause.place.offset },
  );
}

/** "52 og 41 borgere i henholdsvis klynge 1 og klynge 2": as many groups as numbers, in the same order. */
function zipLists(clause: Clause, bindings: readonly Binding[]): readonly Binding[] {
  const joined = clause.around.findIndex((around) => around.isJoinedToNext);
  if (joined < 0) return bindings;
  let last = joined;
  while (clause.around[last]?.isJoinedToNext === true) last += 1;
  const count = last - joined + 1;
  const scopes = [...clause.topic.scopes, ...clause.around.slice(joined, last + 1).flatMap(({ scopesRight }) => scopesRight)];
  if (scopes.length !== count) return bindings;
  return bindings.map((binding, index) => {
    const mention = index >= joined && index <= last ? scopes[index - joined] : undefined;
    return mention === undefined ? binding : { ...binding, scopes: [mention.scope], hasOwnScope: true };
  });
}
