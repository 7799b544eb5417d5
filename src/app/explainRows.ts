import type { DescribedPair } from "../domain/narrate/describePair";
import { describePair } from "../domain/narrate/describePair";
import { explainPair } from "../domain/reconcile/matchRegistrations";
import type { CellArea } from "../domain/words/cell";
import type { PairVerdict } from "../domain/words/person";
import { placeOf } from "../domain/words/person";
import type { Proposal } from "./propose";

/** Two rows side by side, and why they are held to be one person or not. */
export interface ExplainedPair extends DescribedPair {
  readonly places: readonly [CellArea, CellArea];
}

/** Why two rows are one person, or are not. */
export interface Explanation {
  /** Pseudonyms; undefined for a row that does not count yet at the as-of date. */
  readonly persons: readonly [string | undefined, string | undefined];
  readonly isOne: boolean;
  /** One pair, or the chain of pairs that joins the two. */
  readonly links: readonly ExplainedPair[];
}

function described(pair: PairVerdict, { reconciled, settings }: Proposal): ExplainedPair {
  const place = (index: number): CellArea => {
    const registration = reconciled.registrations[index];
    return registration === undefined ? { sheet: "", row: 0, column: 0 } : placeOf(registration);
  };
  // Where a decision or an equal number told at once, the fields have not been compared yet.
  const compared =
    pair.comparisons.length > 0 ? pair : { ...pair, comparisons: explainPair(reconciled.registrations, ...pair.pair)?.comparisons ?? [] };
  return { places: [place(pair.pair[0]), place(pair.pair[1])], ...describePair(compared, settings.language) };
}

/** The shortest chain of linked pairs from one registration to another. */
function chainOf(pairs: readonly PairVerdict[], from: number, to: number): readonly PairVerdict[] {
  const linked = pairs.filter(({ verdict }) => verdict === "same");
  const cameBy = new Map<number, PairVerdict | undefined>([[from, undefined]]);
  for (const at of cameBy.keys()) {
    if (at === to) break;
    for (const link of linked) {
      const [a, b] = link.pair;
      const next = a === at ? b : b === at ? a : undefined;
      if (next !== undefined && !cameBy.has(next)) cameBy.set(next, link);
    }
  }
  const chain: PairVerdict[] = [];
  for (let at = to, link = cameBy.get(at); link !== undefined; link = cameBy.get(at)) {
    chain.unshift(link);
    at = link.pair[0] === at ? link.pair[1] : link.pair[0];
  }
  return chain;
}

/** How the registrations of one person hold together: each of the later ones by the chain to the first. */
export function linksOf(proposal: Proposal, registrations: readonly number[]): readonly ExplainedPair[] {
  const [first, ...others] = registrations;
  if (first === undefined) return [];
  const within = new Set(registrations);
  const pairs = proposal.reconciled.pairs.filter(({ pair }) => pair.every((index) => within.has(index)));
  const links = new Set(others.flatMap((other) => chainOf(pairs, first, other)));
  return [...links].map((link) => described(link, proposal));
}

/** Undefined where the two are one registration, or there is none of that index. */
export function explainRegistrations(proposal: Proposal, first: number, second: number): Explanation | undefined {
  const { reconciled } = proposal;
  if (first === second) return undefined;
  const personOf = (index: number) => reconciled.persons.find(({ registrations }) => registrations.includes(index));
  const [one, other] = [personOf(first), personOf(second)];
  const isOne = one !== undefined && one === other;
  const within = new Set(one?.registrations ?? []);
  const chain = isOne
    ? chainOf(
        reconciled.pairs.filter(({ pair }) => pair.every((index) => within.has(index))),
        first,
        second,
      )
    : [];
  const judged = reconciled.pairs.find(({ pair }) => pair.includes(first) && pair.includes(second));
  const alone = judged ?? explainPair(reconciled.registrations, first, second);
  const links = chain.length > 0 ? chain : alone === undefined ? [] : [alone];
  return links.length === 0 ? undefined : { persons: [one?.id, other?.id], isOne, links: links.map((link) => described(link, proposal)) };
}
