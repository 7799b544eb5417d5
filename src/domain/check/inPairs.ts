import type { Binding } from "./binding";
import type { Clause } from "./clause";
import { says } from "./senses";

/** "12 i job og 6 i uddannelse, hvorimod tallene for klynge 3 er syv og fem": each counts what its fellow does. */
function repeatLists(clause: Clause, bindings: readonly Binding[]): readonly Binding[] {
  const first = clause.around.findIndex(
    ({ left }, index) => index > 0 && left.some((mark) => /^(tal|tallene)$/.test(clause.tokens[mark.first]?.key ?? "")),
  );
  const length = first < 0 ? 0 : runFrom(clause, first);
  const fellows = bindings.slice(first - length, first);
  if (length < 2 || fellows.length !== length || fellows.some(({ shareOf, isBase }) => shareOf !== undefined || isBase)) return bindings;
  const [scopes] = bindings.slice(first, first + 1).map((binding) => binding.scopes);
  return bindings.map((binding, index) => {
    const fellow = index >= first ? fellows[index - first] : undefined;
    if (fellow === undefined || scopes === undefined) return binding;
    return { ...fellow, numeral: binding.numeral, scopes, hasOwnScope: true };
  });
}

/** Lists of numbers that stand in pairs with groups, or shares with the numbers before them. */
export function inPairs(clause: Clause, bindings: readonly Binding[]): readonly Binding[] {
  return pairShares(clause, repeatLists(clause, zipLists(clause, bindings)));
}

/** Numbers with nothing but joints between them, from one of them on. */
function runFrom({ around }: Clause, first: number): number {
  let last = first;
  while (around[last]?.isJoinedToNext === true) last += 1;
  return last - first + 1;
}

/** "34 i job og 19 i uddannelse, svarende til 28,8 % og 16,1 %": as many shares as numbers before them, in the same order. */
function pairShares(clause: Clause, bindings: readonly Binding[]): readonly Binding[] {
  const first = bindings.findIndex(({ numeral }) => numeral.form !== "count");
  const length = first < 0 ? 0 : runFrom(clause, first);
  const around = clause.around[first];
  if (length < 2 || around === undefined || !says([...around.left, ...around.before], "apposition", "respectively")) return bindings;
  const counts = bindings.slice(0, first).filter(({ isBase }) => !isBase);
  if (counts.length !== length || counts.some(({ measures, numeral }) => measures.length === 0 || numeral.form !== "count"))
    return bindings;
  return bindings.map((binding, index) => {
    const count = index >= first ? counts[index - first] : undefined;
    return count === undefined ? binding : { ...count, numeral: binding.numeral, shareOf: binding.shareOf ?? "persons" };
  });
}

/** "52 og 41 borgere i henholdsvis klynge 1 og klynge 2": as many groups as numbers, in the same order. */
function zipLists(clause: Clause, bindings: readonly Binding[]): readonly Binding[] {
  const joined = clause.around.findIndex((around) => around.isJoinedToNext);
  if (joined < 0) return bindings;
  const wanted = runFrom(clause, joined);
  const behind = clause.around.slice(joined, joined + wanted).flatMap(({ scopesRight, scopesBehind }) => [...scopesRight, ...scopesBehind]);
  const beside = [...(clause.around[joined]?.scopesLeft ?? []), ...behind];
  const scopes = [[...clause.topic.scopes, ...behind], beside].find(({ length }) => length === wanted);
  if (scopes === undefined) return bindings;
  return bindings.map((binding, index) => {
    const mention = index >= joined ? scopes[index - joined] : undefined;
    return mention === undefined ? binding : { ...binding, scopes: [mention.scope], hasOwnScope: true };
  });
}
