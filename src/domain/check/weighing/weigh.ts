import { TOTAL, type Scope } from "../../words/summary";
import { contextOf, wordsOf } from "./context";
import { measuresFor } from "./candidates";
import type { Carried } from "./carried";
import { lastingEvidence, otherEvidence, passingEvidence, passingOtherEvidence } from "./measureEvidence";
import { familyOf, type Counted } from "./meaning";
import { lastingScene, passingScene } from "./scene";
import { jointEvidence, scopeEvidence, scopeFacts, scopesFor, type ScopeFacts } from "./scopeEvidence";
import { unitOf, type Site } from "./site";
import { valueOf } from "../figures";
import { add, share, type Knowledge, type Piece, type Surrounding } from "./weights";

/** What does not depend on how earlier numbers were read, found once for a number. */
export interface Gathered {
  readonly site: Site;
  /** What stands around the number says for each family of measures, and its words for each measure. */
  readonly byFamily: ReadonlyMap<string, number>;
  readonly byMeasure: ReadonlyMap<string, number>;
  /** What the surroundings share in the impressions; what speaks for each measure. */
  readonly surrounding: Float32Array;
  readonly lasting: Map<Counted, Backed>;
  readonly alike: Map<string, readonly Piece[]>;
  /** What speaks for the measures, and for the groups, where earlier numbers were read so: many ways to read the text have it in common. */
  readonly measures: Map<string, readonly BackedMeasure[]>;
  readonly scopes: Map<string, readonly BackedScope[]>;
}

/** What evidence says piece by piece; its pieces, until they are looked at together. */
interface Backed {
  readonly says: number;
  readonly pieces: readonly Piece[];
  shares?: Float32Array;
}

interface BackedMeasure {
  readonly counted: Counted;
  readonly says: number;
  readonly backing: readonly [Backed, Backed];
}

interface BackedScope {
  readonly scope: Scope;
  readonly backing: Backed;
}

/** That it is this measure, and no other of its family. */
export const isOf = (counted: Counted): string => `is ${counted}`;

export const lastingOf = (site: Site, counted: Counted): readonly string[] =>
  counted === "other" ? otherEvidence(site) : lastingEvidence(site, counted);

export const passingOf = (site: Site, counted: Counted, carried: Carried): readonly string[] =>
  counted === "other" ? passingOtherEvidence(site, carried) : passingEvidence(site, counted, carried);

export function gather(knowledge: Knowledge, site: Site): Gathered {
  const around = knowledge.ofSurroundings(contextOf(site));
  const words = knowledge.ofSurroundings(wordsOf(site));
  const scene = [...around, ...words, ...knowledge.ofSurroundings(lastingScene(site))];
  return {
    site,
    byFamily: saidBy(around),
    byMeasure: saidBy(words),
    surrounding: share(knowledge.begin(), scene),
    lasting: new Map(),
    alike: new Map(),
    measures: new Map(),
    scopes: new Map(),
  };
}

function saidBy(surroundings: readonly Surrounding[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { says } of surroundings) for (const [of, weight] of says) sums.set(of, (sums.get(of) ?? 0) + weight);
  return sums;
}

function backed(pieces: readonly Piece[], more = 0): Backed {
  let says = more;
  for (const piece of pieces) says += piece.says;
  return { says, pieces };
}

/** What backs many meanings is summed up once. */
const sharesOf = (each: Backed, width: number): Float32Array => (each.shares ??= share(new Float32Array(width), each.pieces));

const countedIn = (carried: Carried): string =>
  [carried.done, carried.before, carried.told].map((reads) => reads.map(({ counted }) => counted).join()).join(" ");

const groupsIn = ({ done, before, told, topic }: Carried): string =>
  [...done, ...before, ...told].map(({ counted, scope }) => `${counted === "other" ? "-" : scope.by}${scope.name}`).join() +
  topic.by +
  topic.name;

function once<K, T>(known: Map<K, T>, key: K, find: () => T): T {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

/** Of measures that the text does not name, the same is said for all of a family and a unit that the workbook holds, or does not. */
function kindOfUnnamed({ named, text: { summary } }: Site, counted: Counted): string {
  if (counted === "other" || named.some(({ measure }) => measure === counted)) return counted;
  const isHeld = summary === undefined || valueOf(summary, counted, TOTAL) !== undefined;
  return `unnamed ${familyOf(counted)} ${unitOf(counted)} ${String(isHeld)}`;
}

function lastingFor(knowledge: Knowledge, { site, byFamily, byMeasure, alike, lasting }: Gathered, counted: Counted): Backed {
  return once(lasting, counted, () => {
    const said = (byFamily.get(familyOf(counted)) ?? 0) + (byMeasure.get(counted) ?? 0);
    const pieces = once(alike, kindOfUnnamed(site, counted), () => knowledge.ofMeaning(lastingOf(site, counted)));
    return backed([...knowledge.ofMeaning([isOf(counted)]), ...pieces], said);
  });
}

/** A meaning that a number may have, and how probable the text makes it. */
export interface Weighed {
  readonly counted: Counted;
  readonly scope: Scope;
  readonly probability: number;
}

/** A meaning with what backs the measure and the group, and what speaks for both together. */
interface Thought {
  readonly counted: Counted;
  readonly scope: Scope;
  readonly weight: number;
  readonly backing: readonly Backed[];
  readonly joint: readonly Piece[];
}

/** Less than e to this below the best is not thought of. */
const HOPELESS = -8;

function measuresOf(knowledge: Knowledge, gathered: Gathered, carried: Carried): readonly BackedMeasure[] {
  const { site } = gathered;
  const all = measuresFor(site, carried).map((counted) => ({ counted, lasting: lastingFor(knowledge, gathered, counted) }));
  const heaviest = Math.max(...all.map(({ lasting }) => lasting.says));
  return all
    .filter(({ counted, lasting }) => counted === "other" || lasting.says > heaviest + HOPELESS)
    .map(({ counted, lasting }) => {
      const passing = backed(knowledge.ofMeaning(passingOf(site, counted, carried)));
      return { counted, says: lasting.says + passing.says, backing: [lasting, passing] };
    });
}

/** Every meaning of a number with the sum of what each piece of evidence says by itself. */
function thoughtsOf(knowledge: Knowledge, gathered: Gathered, carried: Carried, facts: ScopeFacts): readonly Thought[] {
  const { site } = gathered;
  const measures = once(gathered.measures, countedIn(carried), () => measuresOf(knowledge, gathered, carried));
  const scopes = once(gathered.scopes, groupsIn(carried), () =>
    scopesFor(site, carried).map((scope) => ({ scope, backing: backed(knowledge.ofMeaning(scopeEvidence(scope, facts))) })),
  );
  const bestScope = Math.max(...scopes.map(({ backing }) => backing.says));
  const least = Math.max(...measures.map(({ counted, says }) => (counted === "other" ? says : says + bestScope))) + HOPELESS;
  return measures.flatMap(({ counted, says, backing }): readonly Thought[] => {
    if (counted === "other") return says > least ? [{ counted, scope: TOTAL, weight: says, backing, joint: [] }] : [];
    return scopes.flatMap((each): readonly Thought[] => {
      if (says + each.backing.says < least) return [];
      const joint = knowledge.ofMeaning(jointEvidence(counted, each.scope, facts));
      const weight = joint.reduce((sum, piece) => sum + piece.says, says + each.backing.says);
      return [{ counted, scope: each.scope, weight, backing: [...backing, each.backing], joint }];
    });
  });
}

function probabilitiesOf(weights: readonly number[]): readonly number[] {
  const most = Math.max(...weights);
  const odds = weights.map((weight) => Math.exp(weight - most));
  const all = odds.reduce((a, b) => a + b, 0);
  return odds.map((each) => each / all);
}

/** What is less probable by the pieces one by one is not looked at as a whole. */
export const LIKELY = 1e-3;
/** What the pieces say one by one counts half, beside what they say together. */
export const ONE_BY_ONE = 0.5;

/** Every meaning of a number that is not improbable, with its probability by the text alone, the value aside. */
export function weigh(knowledge: Knowledge, gathered: Gathered, carried: Carried): readonly Weighed[] {
  const facts = scopeFacts(gathered.site, carried);
  const thoughts = thoughtsOf(knowledge, gathered, carried, facts);
  const alone = probabilitiesOf(thoughts.map(({ weight }) => weight));
  const likely = thoughts.filter((_, index) => (alone[index] ?? 0) > LIKELY);
  const scene = share(gathered.surrounding.slice(), knowledge.ofSurroundings(passingScene(facts)));
  const together = probabilitiesOf(
    likely.map(({ weight, backing, joint }) => {
      const impressions = scene.slice();
      for (const each of backing) add(impressions, sharesOf(each, scene.length));
      share(impressions, joint);
      return ONE_BY_ONE * weight + knowledge.speakFor(impressions);
    }),
  );
  return likely.map(({ counted, scope }, index) => ({ counted, scope, probability: together[index] ?? 0 }));
}
