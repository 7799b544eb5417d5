import type { MatchedPeople } from "../../src/domain/reconcile/matchPeople";

/** Pairs within true groups against pairs within found groups. */
export interface Pairwise {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Quality {
  readonly automatic: Pairwise;
  /** Automatic and suggested together, closed transitively. */
  readonly both: Pairwise;
}

export function qualityOf(matched: MatchedPeople, truth: readonly string[]): Quality {
  const automatic = new Int32Array(truth.length);
  matched.groups.forEach((group, at) => {
    for (const index of group) automatic[index] = at;
  });
  const merged = Int32Array.from(matched.groups, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (merged[root] !== root) root = merged[root] ?? root;
    return root;
  };
  for (const { pair } of matched.suggestions) merged[rootOf(automatic[pair[1]] ?? 0)] = rootOf(automatic[pair[0]] ?? 0);
  return { automatic: pairwise(automatic, truth), both: pairwise(automatic.map(rootOf), truth) };
}

function pairwise(found: ArrayLike<number>, truth: readonly string[]): Pairwise {
  const foundPairs = pairsWithin(truth.map((_, index) => String(found[index])));
  const truePairs = pairsWithin(truth);
  const right = pairsWithin(truth.map((person, index) => `${person} ${String(found[index])}`));
  const share = (of: number): number => (of === 0 ? 1 : right / of);
  return { precision: share(foundPairs), recall: share(truePairs), f1: (2 * right) / (foundPairs + truePairs) };
}

function pairsWithin(labels: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
