import type { PairVerdict } from "../../words/person";
import type { Identity } from "./identity";

const BY_NAME = new Set<PairVerdict["because"]>(["same-name-and-birth-date", "similar-name-same-birth-date", "similar"]);

/**
 * A row without a CPR number that fits two people with different numbers equally well fits neither by itself: its links become
 * suggestions, for only the controller can tell which of the two it is.
 */
export function withoutAmbiguous(pairs: readonly PairVerdict[], people: readonly Identity[]): PairVerdict[] {
  const best = new Map<number, { rung: string; numbers: Set<string> }>();
  for (const verdict of pairs) {
    const open = openEnd(verdict, people);
    if (open === undefined) continue;
    const known = best.get(open.row);
    if (known === undefined || (known.rung !== EXACT && verdict.because === EXACT)) {
      best.set(open.row, { rung: verdict.because, numbers: new Set([open.number]) });
    } else if (known.rung === verdict.because) known.numbers.add(open.number);
  }
  return pairs.map((verdict) => {
    const open = openEnd(verdict, people);
    const isAmbiguous = open !== undefined && (best.get(open.row)?.numbers.size ?? 0) > 1;
    return isAmbiguous ? { ...verdict, verdict: "suggested" } : verdict;
  });
}

const EXACT = "same-name-and-birth-date";

/** The end of an automatic link that has no number of its own, and the number at the other end. */
function openEnd({ verdict, because, pair }: PairVerdict, people: readonly Identity[]): { row: number; number: string } | undefined {
  if (verdict !== "same" || !BY_NAME.has(because)) return undefined;
  const [a, b] = [people[pair[0]], people[pair[1]]];
  const [isA, isB] = [a?.numberKind === "whole-cpr", b?.numberKind === "whole-cpr"];
  if (isA === isB) return undefined;
  return isA ? { row: pair[1], number: a?.number ?? "" } : { row: pair[0], number: b?.number ?? "" };
}
