import type { Scope } from "../../words/summary";
import { contextOf, wordsOf } from "./context";
import { measuresFor } from "./candidates";
import type { Carried } from "./carried";
import { lastingEvidence, otherEvidence, passingEvidence, passingOtherEvidence } from "./measureEvidence";
import { familyOf, type Counted } from "./meaning";
import { jointEvidence, scopeEvidence, scopeFacts, scopesFor } from "./scopeEvidence";
import type { Site } from "./site";
import learnt from "./learnt.json";

/** How much each piece of evidence speaks for a reading, in natural logarithms of odds; learnt by `npm run learn-weights`. */
export interface Weights {
  /** What stands around a number, by the family of what it may count, or by the very measure. */
  readonly around: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly own: Readonly<Record<string, number>>;
}

export const LEARNT: Weights = learnt;

/** The evidence on one number: what does not depend on how earlier numbers were read is gathered once. */
export interface Gathered {
  readonly site: Site;
  readonly around: readonly string[];
  readonly words: readonly string[];
  readonly lasting: Map<Counted, number>;
}

export function gather(site: Site): Gathered {
  return { site, around: contextOf(site), words: wordsOf(site), lasting: new Map() };
}

export const lastingOf = ({ site }: Gathered, counted: Counted): readonly string[] =>
  counted === "other" ? otherEvidence(site) : lastingEvidence(site, counted);

export const passingOf = ({ site }: Gathered, counted: Counted, carried: Carried): readonly string[] =>
  counted === "other" ? passingOtherEvidence(site, carried) : passingEvidence(site, counted, carried);

function sum({ own }: Weights, evidence: readonly string[]): number {
  let total = 0;
  for (const piece of evidence) total += own[piece] ?? 0;
  return total;
}

function lastingWeight(weights: Weights, gathered: Gathered, counted: Counted): number {
  const known = gathered.lasting.get(counted);
  if (known !== undefined) return known;
  const family = familyOf(counted);
  let total = sum(weights, lastingOf(gathered, counted));
  for (const piece of gathered.around) total += weights.around[piece]?.[family] ?? 0;
  for (const word of gathered.words) total += weights.around[word]?.[counted] ?? 0;
  gathered.lasting.set(counted, total);
  return total;
}

/** A meaning that a number may have, and how probable the text makes it. */
export interface Weighed {
  readonly counted: Counted;
  readonly scope: Scope;
  readonly probability: number;
}

/** Less than e to this below the best is not thought of. */
const HOPELESS = -8;

/** Every meaning of a number with its probability by the text alone, the value aside. */
export function weigh(weights: Weights, gathered: Gathered, carried: Carried): readonly Weighed[] {
  const { site } = gathered;
  const facts = scopeFacts(site, carried);
  const scopes = scopesFor(site, carried).map((scope) => ({ scope, weight: sum(weights, scopeEvidence(scope, facts)) }));
  const bestScope = Math.max(...scopes.map(({ weight }) => weight));
  const lasting = measuresFor(site, carried).map((counted) => ({ counted, weight: lastingWeight(weights, gathered, counted) }));
  const heaviest = Math.max(...lasting.map(({ weight }) => weight));
  const counteds = lasting
    .filter(({ counted, weight }) => counted === "other" || weight > heaviest + HOPELESS)
    .map(({ counted, weight }) => ({ counted, weight: weight + sum(weights, passingOf(gathered, counted, carried)) }));
  const of = ({ counted, weight }: (typeof counteds)[number]) => (counted === "other" ? weight : weight + bestScope);
  const best = Math.max(...counteds.map(of));
  const found = counteds
    .filter((each) => of(each) > best + HOPELESS)
    .flatMap(({ counted, weight }): readonly (Omit<Weighed, "probability"> & { readonly weight: number })[] => {
      const [total] = scopes;
      if (counted === "other") return total === undefined ? [] : [{ counted, scope: total.scope, weight }];
      return scopes.map((each) => ({
        counted,
        scope: each.scope,
        weight: weight + each.weight + sum(weights, jointEvidence(counted, each.scope, facts)),
      }));
    });
  const most = Math.max(...found.map(({ weight }) => weight));
  const odds = found.map(({ weight }) => Math.exp(weight - most));
  const all = odds.reduce((a, b) => a + b, 0);
  return found.map(({ counted, scope }, index) => ({ counted, scope, probability: (odds[index] ?? 0) / all }));
}
