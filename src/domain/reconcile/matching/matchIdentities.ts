import type { PairVerdict } from "../../words/person";
import { candidatePairs } from "./blocking";
import type { Apart, Link } from "./clustering";
import { closeLinks } from "./clustering";
import { compareFamilyNames, compareGivenNames, remembering } from "./compareNames";
import type { Measures } from "./comparePeople";
import { comparePeople } from "./comparePeople";
import type { DecidedPair } from "./decidedNumbers";
import { decidedNumbers } from "./decidedNumbers";
import type { Identity } from "./identity";
import { contentOf } from "./identity";
import { judge } from "./judge";
import { settledPairs } from "./settledPairs";
import { typingErrors } from "./similarity";
import { PRIORS, rarityOf } from "./rarity";
import { priorBits, scoreOf } from "./weights";
import { withoutAmbiguous } from "./withoutAmbiguous";

/** Identities grouped to people, and every pair that was linked, suggested or contradicted. */
export interface Matched {
  readonly groups: readonly (readonly number[])[];
  readonly pairs: readonly PairVerdict[];
}

/** What the people of one file are compared by. */
export function measuresOf(people: readonly Identity[]): Measures {
  const of = (value: (person: Identity) => string, prior: (typeof PRIORS)[keyof typeof PRIORS]): ((value: string) => number) =>
    rarityOf(people.map(value), prior);
  return {
    compareGiven: remembering(compareGivenNames),
    compareFamily: remembering(compareFamilyNames),
    given: of((person) => person.given.folded, PRIORS.given),
    family: of((person) => person.family.folded, PRIORS.family),
    bornOn: of((person) => person.bornOn, PRIORS.bornOn),
    postcode: of((person) => person.place.postcode, PRIORS.postcode),
    suburb: of((person) => person.place.suburb, PRIORS.suburb),
    street: of((person) => person.place.street, PRIORS.street),
    prior: priorBits(people.length),
  };
}

/** The ladder over a whole file. The order of the rows does not matter: people are first put in the order of their content. */
export function matchIdentities(people: readonly Identity[], decided: readonly DecidedPair[]): Matched {
  const contents = people.map(contentOf);
  const order = people.map((_, index) => index).sort((a, b) => compareTexts(contents[a], contents[b]) || a - b);
  const sorted = order.flatMap((index) => people[index] ?? []);
  const rank = new Int32Array(people.length);
  order.forEach((index, at) => (rank[index] = at));
  const ranked = decided.map(({ first, second, isSame }) => ({ first: rank[first] ?? 0, second: rank[second] ?? 0, isSame }));
  const matched = matchSorted(sorted, ranked);
  return {
    groups: groupsOf(rank, matched.roots),
    pairs: matched.pairs
      .map((verdict) => ({ ...verdict, pair: pairOf(order[verdict.pair[0]] ?? 0, order[verdict.pair[1]] ?? 0) }))
      .sort(byPair),
  };
}

function matchSorted(people: readonly Identity[], decided: readonly DecidedPair[]): { roots: Int32Array; pairs: PairVerdict[] } {
  const judged = judgePairs(people, decided);
  const pairs = withoutAmbiguous(judged, people);
  const apart: Apart[] = decided.filter(({ isSame }) => !isSame);
  const links = pairs.flatMap(({ pair: [first, second], verdict, because, score }): Link[] =>
    verdict === "same" ? [{ first, second, strength: STRENGTH[because] ?? score }] : [],
  );
  const marks = decidedNumbers(people, decided);
  const roots = closeLinks(people.length, links, apart, marks);
  return { roots, pairs: settledPairs(pairs, { roots, marks, apart }) };
}

/** Decisions before equal numbers before equal names; what is only similar by its score, which is at most 1. */
const STRENGTH: Readonly<Partial<Record<PairVerdict["because"], number>>> = {
  "decided-same": 5,
  "same-cpr": 4,
  "same-cpr-contradicted": 3,
  "same-name-and-birth-date": 2,
};

function judgePairs(people: readonly Identity[], decided: readonly DecidedPair[]): PairVerdict[] {
  const measures = measuresOf(people);
  const decisions = new Map(decided.map((each) => [pairOf(each.first, each.second).join(" "), each]));
  const pairs: PairVerdict[] = [...decisions.values()].flatMap((each) => decidedVerdict(each, people, measures) ?? []);
  const { first, second } = candidatePairs(people);
  first.forEach((index, at) => {
    const other = second[at] ?? index;
    const [a, b] = [people[index], people[other]];
    if (a === undefined || b === undefined) return;
    if (areStrangers(a, b) || (decisions.size > 0 && decisions.has(`${String(index)} ${String(other)}`))) return;
    const found = comparePeople(a, b, measures);
    const judgement = judge(a, b, found);
    if (judgement.verdict === "different") return;
    const score = judgement.because === "same-cpr" && a.numberKind === "whole-cpr" ? 1 : scoreOf(found.bits);
    pairs.push({ pair: [index, other], ...judgement, score, comparisons: found.fields });
  });
  return pairs;
}

/**
 * Two whole CPR numbers that differ in more than one place and names not written alike: rung 3 of the ladder tells them apart
 * without comparing anything else. Most candidates of a Danish file end here.
 */
function areStrangers(a: Identity, b: Identity): boolean {
  const areWhole = a.numberKind === "whole-cpr" && b.numberKind === "whole-cpr";
  return areWhole && a.fullName !== b.fullName && a.bornOn !== b.bornOn && typingErrors(a.number, b.number, 1) > 1;
}

function decidedVerdict({ first, second, isSame }: DecidedPair, people: readonly Identity[], measures: Measures): PairVerdict | undefined {
  const [a, b] = [people[first], people[second]];
  if (a === undefined || b === undefined) return undefined;
  const comparisons = comparePeople(a, b, measures).fields;
  const pair = pairOf(first, second);
  return isSame
    ? { pair, verdict: "same", because: "decided-same", score: 1, comparisons }
    : { pair, verdict: "different", because: "decided-different", score: 0, comparisons };
}

function groupsOf(rank: Int32Array, roots: Int32Array): number[][] {
  const groups = new Map<number, number[]>();
  rank.forEach((at, index) => {
    const root = roots[at] ?? at;
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [index]);
    else group.push(index);
  });
  return [...groups.values()];
}

function pairOf(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}

function byPair(a: PairVerdict, b: PairVerdict): number {
  return a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1];
}

function compareTexts(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
