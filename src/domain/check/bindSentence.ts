import { MEASURES, TOTAL, type Scope } from "../words/summary";
import type { Binding, Obstacle } from "./binding";
import { isWholeAt, wordsOf, type Clause } from "./clause";
import { isDoubtful } from "./doubts";
import type { Draft } from "./draft";
import type { Numeral } from "./numeral";
import { dayVerdict } from "./otherDays";
import { baseWords } from "./baseWords";
import { withoutNamed } from "./readMeasure";
import { type Reading } from "./reading";
import { measuresIn, says } from "./senses";
import { inPairs } from "./inPairs";
import { isShareOf, readDraft } from "./readDraft";
import { readScope, type FoundScope } from "./readScope";
import { isTarget } from "./targetsOf";
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
  const { reading, goesOn } = readDraft(draft);
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
