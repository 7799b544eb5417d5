import type { PairVerdict } from "../../words/person";
import type { Apart } from "./clustering";

/** What the groups are known by: whom each person stands with, and the whole number of each ("" where there is none). */
interface Grouped {
  readonly roots: Int32Array;
  readonly marks: readonly string[];
  readonly apart: readonly Apart[];
}

/**
 * What is left to ask once the groups stand. A link that was broken, because its chain would have joined two different people, becomes
 * a suggestion; but nothing is asked of two groups that a decision or their whole numbers already tell apart.
 */
export function settledPairs(pairs: readonly PairVerdict[], grouped: Grouped): PairVerdict[] {
  const { roots, marks } = grouped;
  const decided = new Set(grouped.apart.flatMap(({ first, second }) => [nameOf(roots, first, second), nameOf(roots, second, first)]));
  const markOf = new Map<number, string>();
  roots.forEach((root, index) => {
    if (marks[index] !== "") markOf.set(root, marks[index] ?? "");
  });
  return pairs.flatMap((verdict): PairVerdict[] => {
    const [first, second] = verdict.pair;
    const [here, there] = [roots[first] ?? first, roots[second] ?? second];
    if (here === there || verdict.because === "decided-same" || verdict.verdict === "different") return [verdict];
    if (decided.has(nameOf(roots, first, second))) return [];
    const [mine, yours] = [markOf.get(here), markOf.get(there)];
    const areNumbered = mine !== undefined && yours !== undefined && mine !== yours;
    return areNumbered && verdict.because !== "different-cpr-alike" ? [] : [{ ...verdict, verdict: "suggested" }];
  });
}

function nameOf(roots: Int32Array, first: number, second: number): string {
  return `${String(roots[first])} ${String(roots[second])}`;
}
