import { MEASURES, TOTAL, type Measure, type Scope } from "../words/summary";
import type { Binding, Obstacle } from "./binding";
import { isWholeAt, pointersBefore, wordsOf, type Clause } from "./clause";
import { backTo, hasUnknown, inherited, lastBound, pointed, pointsBack, subjectOf, unitOfBinding } from "./elliptic";
import { isDoubtful } from "./doubts";
import type { Draft } from "./draft";
import type { Numeral } from "./numeral";
import { dayVerdict } from "./otherDays";
import { baseWords, readMeasure, withoutNamed } from "./readMeasure";
import { type Reading } from "./reading";
import { measuresIn, says } from "./senses";
import { inPairs } from "./inPairs";
import { readScope, type FoundScope } from "./readScope";
import { isTarget, resultOf } from "./targetsOf";
import { isSureTarget, speaksOfTarget, targetMeasures } from "./toldTargets";

function obstacleOf({ around, clause, numeral, done }: Draft, reading: Reading): Obstacle | undefined {
  const before = done.at(-1);
  const own = [...around.left, ...around.right];
  const wide = [...own, ...around.before];
  if (reading.isUnknown) return "unknown";
  if (says(wide, "mean")) return "mean";
  if (says(clause.topic.marks, "history") || says([...wide, ...around.behind], "history")) return "history";
  const isPlanned = says(own, "plan") || (says(around.before, "plan") && !says(own, "linking"));
  // "Forskellen på ti kræver en forklaring" plans nothing.
  if (isPlanned && reading.measures[0]?.startsWith("surplus") !== true) return "plan";
  if (before?.isPromise === true && measuresIn(own).length === 0 && !says(own, "linking", "been")) return "plan";
  const measure = reading.measures[0] ?? "";
  if (measure.startsWith("status.") && measure !== "status.deceased" && says(own, "been") && numeral.value !== 0) return "history";
  if (says(own, "restriction") && !measure.startsWith("surplus")) return "narrower";
  return reading.measures.length === 0 ? "unclear" : undefined;
}

/** "Aalborg ligger på 31,3 procent ledige, Hjørring på 30,3": decimals behind a share go on with it. */
function isShareOf({ numeral, done }: Pick<Draft, "numeral" | "done">): boolean {
  const before = done.at(-1);
  const isOfPeople = before?.shareOf !== undefined && unitOfBinding(before) === "persons";
  return numeral.form !== "count" || (numeral.decimals > 0 && isOfPeople);
}

function shareOf({ around, numeral, done }: Pick<Draft, "around" | "numeral" | "done">): Binding["shareOf"] {
  if (!isShareOf({ numeral, done })) return undefined;
  const { base } = baseWords(around.right);
  if (says([...base, ...around.right, ...around.left], "target")) return "target";
  // "Beskæftigelsesmålet på 12 er nået med 75 %."
  if (base.length === 0 && isTarget(done.at(-1)?.measures[0])) return "target";
  if (measuresIn(base).includes("exited")) return "exited";
  const wide = [...base, ...around.right, ...around.behind];
  const isOfRegistrations = wide.some((mark) => mark.senses.some((sense) => sense.kind === "noun" && sense.unit === "registrations"));
  return isOfRegistrations ? "registrations" : "persons";
}

/** Hours are shares of hours, and companies of companies. */
function baseOf(share: Binding["shareOf"], { unit }: Reading): Binding["shareOf"] {
  if (share !== "persons") return share;
  return unit === "hours" || unit === "companies" ? unit : share;
}

function readIn(draft: Draft): { readonly reading: Reading; readonly goesOn: boolean } {
  const { clause, index, numeral, around, done } = draft;
  const own = [...around.left, ...around.right];
  const isShare = isShareOf(draft);
  // "hvor en borger går igen: fem med …": an article is no count to go on with.
  const previous = [...done].reverse().find((binding) => binding.numeral.isArticle !== true);
  const read = readMeasure(around, {
    tokenKey: (at) => clause.tokens[at]?.key ?? "",
    from: numeral.last,
    isPercent: isShare,
    isWhole: says(own, "whole"),
    // "1.330 er taget ud": said of the hours of the sentence before.
    before:
      previous === undefined && unitOfBinding(clause.host) === "hours" && !says(own, "removed", "reported")
        ? undefined
        : unitOfBinding(previous ?? clause.host),
    beforeMeasure: (previous ?? clause.host)?.measures[0],
    isZero: numeral.value === 0,
  });
  const fellow = listedBefore(draft);
  const source = fellow ?? (isShare || clause.around[index]?.isOfNext === true ? subjectOf(done) : lastBound(done)) ?? clause.host;
  const [labelled, ...more] = read.measures.length === 0 && says(around.left, "target") ? measuresIn(around.before) : [];
  // "Virksomheder med vækst: mål 5": what the line is about stands before the target.
  if (labelled !== undefined && more.length === 0 && !hasUnknown(around.before))
    return {
      reading: { unit: MEASURES[labelled].unit, measures: [labelled], otherMeasures: [], certainty: "certain", isUnknown: false },
      goesOn: false,
    };
  const isEmpty = read.measures.length === 0 && !read.isUnknown;
  // "Det er 38,7 % af deltagerne": a share of persons that says no more goes on with the number before.
  const isPlain = read.measures[0] === "persons" && source !== undefined && !says(own, "target", "enrolled");
  // "… nemlig 20 %, svarende til 5 deltagere" counts what the share was of.
  const isOfShare = done.at(-1)?.shareOf !== undefined && says([...around.left, ...around.before], "apposition");
  const isApposed = isPlain && (isShare || isOfShare);
  const beside = unitOfBinding(lastBound(done));
  // "… et mål om fire virksomheder, men kun tre har deltaget": companies still, if anything.
  if (read.measures[0] === "persons" && !says(own, "noun") && beside !== undefined && beside !== "persons" && beside !== "hours")
    return { reading: { ...read, certainty: "weak", otherMeasures: lastBound(done)?.measures.map(resultOf) ?? [] }, goesOn: false };
  if (read.measures[0] === "surplus" && isDifferenceOfTwo(draft)) return { reading: { ...read, certainty: "certain" }, goesOn: false };
  const back = read.measures.length === 0 || read.measures[0] === "persons" ? pointsBack(clause, index) : undefined;
  if (back !== undefined) return { reading: backTo(back), goesOn: false };
  // "Ingen er aktive, idet samtlige 47 er udskrevet": all of the persons, unless it is said of whom.
  if (isEmpty && pointersBefore(clause, index).some((key) => key === "samtlige" || key === "alle"))
    return { reading: { unit: "persons", measures: ["persons"], otherMeasures: [], certainty: "weak", isUnknown: false }, goesOn: false };
  const sum = isEmpty ? sumOfBoth(draft) : undefined;
  if (sum !== undefined) return { reading: sum, goesOn: false };
  const goesOn = isEmpty || isApposed;
  const isOfBefore = clause.around[index - 1]?.isOfNext === true;
  if (isOfBefore && isEmpty) {
    // "25 ud af 61 i job": the whole are the persons of whoever is spoken of.
    const persons: Reading = { unit: "persons", measures: ["persons"], otherMeasures: [], certainty: "certain", isUnknown: false };
    return { reading: pointed(persons, clause, index), goesOn: false };
  }
  return {
    reading: goesOn
      ? inherited(read, source, around, {
          isShare,
          isPointing: pointersBefore(clause, index).includes("de"),
          isListed: fellow !== undefined,
          isNewSentence: source !== undefined && source.sentence !== clause.place.sentence,
        })
      : pointed(read, clause, index),
    goesOn,
  };
}

/** "41 i arbejde og tolv under uddannelse, tilsammen 53": the sum of the two before. */
function sumOfBoth({ clause, index, done }: Draft): Reading | undefined {
  const number = clause.numerals[index]?.first ?? 0;
  const isSum = [number - 1, number - 2].some((at) => /^(tilsammen|sammenlagt)$/.test(clause.tokens[at]?.key ?? ""));
  const parts = done.slice(-2).flatMap(({ measures, shareOf, isBase }) => (shareOf === undefined && !isBase ? measures : []));
  if (!isSum || parts.join() !== "status.employed,status.education") return undefined;
  return { unit: "persons", measures: ["status.employedOrEducation"], otherMeasures: [], certainty: "certain", isUnknown: false };
}

/** "132 registreringer og 118 personer, altså en forskel på 14": the two stand right before it. */
function isDifferenceOfTwo({ clause, around, done }: Draft): boolean {
  const near = [...done, ...clause.earlier.filter(({ sentence }) => sentence === clause.place.sentence - 1)];
  const counts = (measure: Measure) => near.some(({ measures, shareOf }) => measures[0] === measure && shareOf === undefined);
  return says(around.left, "reason") && !hasUnknown(around.left) && counts("registrations") && counts("persons");
}

/** "I klynge 2 er tallene henholdsvis 12 og 6": each goes on with its fellow of the sentence before. */
function listedBefore({ clause, index }: Draft): Binding | undefined {
  const fellows = clause.earlier.filter(({ sentence, isBase }) => sentence === clause.place.sentence - 1 && !isBase).reverse();
  const isList = clause.numerals.length > 1 && clause.topic.marks.some(({ first }) => clause.tokens[first]?.key === "tallene");
  return isList && fellows.length === clause.numerals.length ? fellows[index] : undefined;
}

type Previous = { readonly scopes: readonly Scope[]; readonly isWhole: boolean } | undefined;

function previousScope({ clause, index, around, done, isBase }: Draft, goesOn: boolean): Previous {
  const previous = done.at(-1);
  const isOwn = around.scopesBefore.length > 0;
  if (previous === undefined)
    return clause.host === undefined || !goesOn || isOwn ? undefined : { scopes: clause.host.scopes, isWhole: true };
  // "For de to klynger er der 7 borgere": over both of them.
  if (previous.measures[0] === "clusters") return { scopes: [TOTAL], isWhole: true };
  const partAt = clause.around[index - 1];
  // "Af de 18 deltagere fra Køge er tre i job, mens 13 søger arbejde": all of them are of those.
  const [opening] = done;
  if (opening?.isBase === true && opening.hasOwnScope && clause.around[0]?.isOfNext !== true)
    return { scopes: opening.scopes, isWhole: true };
  // "På Hold Syd er 16 ud af 47 i job": the whole is of the same group as its part.
  if (partAt?.isOfNext === true && partAt.scopesLeft.length > 0) return { scopes: previous.scopes, isWhole: true };
  return { scopes: previous.scopes, isWhole: previous.isBase || (goesOn && !isBase && around.scopesRight.length === 0) };
}

function bindOne(clause: Clause, index: number, done: readonly Binding[]): Binding {
  const numeral = clause.numerals[index] as Numeral;
  const low = done.at(-1);
  // "2 til 3 borgere": both ends of a range count the same.
  if (low?.numeral.range !== undefined && numeral.range?.join() === low.numeral.range.join()) return { ...low, numeral };
  const isBase = isWholeAt(clause, index);
  const around = wordsOf(clause, index, isBase);
  // "Af de 113 borgere, der har forladt projektet, …": they may be told apart there.
  const told = isBase ? measuresIn(clause.around[index]?.behind ?? []).filter((measure) => MEASURES[measure].unit === "persons") : [];
  const draft: Draft = { clause, index, numeral, isBase, around, done };
  const { reading, goesOn } = readIn(draft);
  const share = baseOf(shareOf(draft), reading);
  const hasTarget = share === undefined && speaksOfTarget(draft);
  const measures = hasTarget ? targetMeasures(draft, reading.measures) : reading.measures;
  const scope = readScope(withoutNamed(around, reading.unit), {
    topic: clause.topic,
    carried: clause.carried,
    previous: previousScope(draft, goesOn),
  });
  const obstacle = obstacleOf(draft, reading);
  const promised = obstacle === "plan" ? targetMeasures(draft, reading.measures) : [];
  // "40 borgere skulle visiteres": a target, if the workbook has one of that value.
  if (promised.length > 0 && !hasTarget && share === undefined && numeral.hedge.kind === "exact") {
    const weak: Reading = { ...reading, measures: promised, otherMeasures: [], certainty: "weak" };
    return settle(draft, { reading: weak, scope: { ...scope, scopes: [TOTAL] }, share, obstacle: undefined });
  }
  const isSure = hasTarget && isSureTarget(draft, reading);
  return settle(draft, {
    reading: {
      ...reading,
      measures,
      otherMeasures: [...reading.otherMeasures, ...told],
      ...(isSure ? { certainty: "certain" as const } : {}),
    },
    scope: hasTarget || measures[0] === "personsInSeveralClusters" ? { ...scope, scopes: [TOTAL] } : scope,
    share,
    obstacle: hasTarget && obstacle === "plan" ? undefined : obstacle,
  });
}

interface Settled {
  readonly reading: Reading;
  readonly scope: FoundScope;
  readonly share: Binding["shareOf"];
  readonly obstacle: Obstacle | undefined;
}

function settle(draft: Draft, { reading, scope, share, obstacle }: Settled): Binding {
  const { clause, numeral, around, isBase } = draft;
  const day = dayVerdict(clause.days, { ...clause.span, number: numeral.first }, clause.asOf);
  const hindered =
    obstacle ?? (day === "other" ? "history" : scope.isAcross ? "across" : reading.measures.length === 0 ? "unclear" : undefined);
  // All persons of all persons: the share is of something else, whatever it is.
  const isOfItself = share === "persons" && reading.measures[0] === "persons" && scope.scopes[0]?.by === "total";
  const isCertain = !isOfItself && reading.certainty === "certain" && day === "same" && !isDoubtful(draft, reading);
  const whole = wholeOf(draft, share);
  const isPromise = hindered === "plan" || says([...around.left, ...around.right, ...around.before], "plan");
  return {
    numeral,
    measures: reading.measures,
    otherMeasures: reading.otherMeasures,
    ...(share === undefined ? {} : { shareOf: share, isBaseStated: says(baseWords(around.right).base, "noun") }),
    scopes: scope.scopes,
    hasOwnScope: scope.isOwn,
    certainty: hindered !== undefined ? "none" : isCertain && reading.isRatio !== true ? "certain" : "weak",
    ...(isCertain && reading.isRatio === true ? { isRatio: true } : {}),
    ...(hindered === undefined ? {} : { obstacle: hindered }),
    isBase,
    ...(whole === undefined ? {} : { whole }),
    ...(isPromise ? { isPromise: true } : {}),
    isOtherDay: day !== "same" || hindered === "history" || hindered === "plan",
    isSum: says(around.left, "whole"),
    ...clause.place,
  };
}

/** Which number "heraf" and "af disse" point back to; the numbers listed after it share its whole. */
function wholeOf({ clause, around, isBase, done }: Draft, share: Binding["shareOf"]): Binding | undefined {
  if (share !== undefined || isBase) return undefined;
  const previous = done.at(-1);
  if (says([...around.left, ...around.before], "ofWhom")) return previous ?? clause.host;
  if (says(around.left, "whole")) return undefined;
  return previous?.isBase === true ? previous : previous?.whole;
}

/** Every number of a clause, bound; from left to right, each leaning on those before it. */
export function bindSentence(clause: Clause): readonly Binding[] {
  const done: Binding[] = [];
  clause.numerals.forEach((_, index) => done.push(bindOne(clause, index, done)));
  return inPairs(clause, done);
}
