import type { PairVerdict } from "../words/person";

/** Which groups of registrations are joined, and by whom each is led. */
class Union {
  private readonly leader = new Map<number, number>();

  leaderOf(member: number): number {
    let found = member;
    for (let next = this.leader.get(found); next !== undefined; next = this.leader.get(found)) found = next;
    if (found !== member) this.leader.set(member, found);
    return found;
  }

  /** False where the two were joined before. */
  join(a: number, b: number): boolean {
    const [first, second] = [this.leaderOf(a), this.leaderOf(b)];
    if (first === second) return false;
    this.leader.set(Math.max(first, second), Math.min(first, second));
    return true;
  }
}

/**
 * Fewest persons: every suggested pair is one person, as far as no decision keeps two of them apart. Most: every CPR number that the
 * name or the birth date contradicts was mistyped, so that what it alone holds together are different persons (SPEC 2.1).
 */
export function personsRange(groups: readonly (readonly number[])[], pairs: readonly PairVerdict[]): readonly [number, number] {
  const personOf = new Map(groups.flatMap((group, person) => group.map((registration): [number, number] => [registration, person])));
  return [groups.length - possibleMerges(personOf, pairs), groups.length + possibleSplits(groups, pairs)];
}

function possibleMerges(personOf: ReadonlyMap<number, number>, pairs: readonly PairVerdict[]): number {
  const personsOf = ({ pair: [a, b] }: PairVerdict): readonly [number, number] => [personOf.get(a) ?? -1, personOf.get(b) ?? -1];
  const kept = pairs.filter(({ because }) => because === "decided-different").map(personsOf);
  const union = new Union();
  let merges = 0;
  for (const pair of pairs) {
    if (pair.verdict !== "suggested") continue;
    const [a, b] = [...personsOf(pair)].map((person) => union.leaderOf(person));
    if (a === undefined || b === undefined || a === b) continue;
    const isKeptApart = kept.some(([one, other]) => {
      const leaders = [union.leaderOf(one), union.leaderOf(other)];
      return leaders.includes(a) && leaders.includes(b);
    });
    if (!isKeptApart && union.join(a, b)) merges += 1;
  }
  return merges;
}

function possibleSplits(groups: readonly (readonly number[])[], pairs: readonly PairVerdict[]): number {
  const doubtful = new Set(pairs.filter(({ because }) => because === "same-cpr-contradicted").flatMap(({ pair }) => pair));
  if (doubtful.size === 0) return 0;
  const union = new Union();
  for (const { pair, verdict, because } of pairs) {
    if (verdict === "same" && because !== "same-cpr-contradicted") union.join(pair[0], pair[1]);
  }
  return groups
    .filter((group) => group.some((registration) => doubtful.has(registration)))
    .reduce((splits, group) => splits + new Set(group.map((registration) => union.leaderOf(registration))).size - 1, 0);
}
