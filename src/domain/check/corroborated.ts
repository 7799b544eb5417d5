import { scopeName, type Summary } from "../words/summary";
import type { Binding } from "./binding";
import { judge, nameOf } from "./judge";

/** How many numbers of a list must hold before the list says what the rest of it counts. */
const ENOUGH = 2;

/** "3 ud af 4" is said of anybody; more than five are counted. */
const LARGEST_SAYING = 5;

/** The list that a number stands in: of one line, the same measure over groups of one kind. */
function listOf({ line, measures, shareOf, scopes, hasOwnScope, obstacle, numeral }: Binding): string | undefined {
  const [scope] = scopes;
  if (!hasOwnScope || scope === undefined || scope.by === "total" || obstacle !== undefined || numeral.isArticle === true) return undefined;
  return [line, measures.join("+"), shareOf ?? "", scope.by].join("¦");
}

function holds(summary: Summary, binding: Binding): boolean {
  const { verdict, measure, scope } = judge(summary, { ...binding, certainty: "weak" });
  const [own] = binding.scopes;
  const isOwn = own !== undefined && scope === scopeName(own) && measure === nameOf({ measures: binding.measures, of: binding.shareOf });
  return verdict === "agrees" && isOwn && binding.numeral.value > 1;
}

/** "Fra klynge 2 er 3 ud af 8 i job": eight are its persons, so that three are counted, and no way of speaking. */
function ratiosOfWholes(bindings: readonly Binding[], summary: Summary): readonly Binding[] {
  return bindings.flatMap((part, index) => {
    const whole = bindings[index + 1];
    if (part.isRatio !== true || whole?.isRatio !== true || part.sentence !== whole.sentence) return [];
    const { verdict } = judge(summary, whole);
    return verdict === "agrees" && whole.numeral.value > LARGEST_SAYING ? [part] : [];
  });
}

/**
 * "Aalborg ligger forrest med 64, Hjørring har 33, Brønderslev 23": no word says what is counted, but 64 and 33 are the persons of their
 * groups, so that 23 is taken for them too. Two must hold for each that does not.
 */
export function corroborated(bindings: readonly Binding[], summary: Summary | undefined): readonly Binding[] {
  if (summary === undefined) return bindings;
  const lists = new Map<string, Binding[]>();
  for (const binding of bindings) {
    const list = listOf(binding);
    if (list !== undefined) lists.set(list, [...(lists.get(list) ?? []), binding]);
  }
  const sure = new Set(ratiosOfWholes(bindings, summary));
  for (const list of lists.values()) {
    const doubtful = list.filter(({ certainty }) => certainty === "weak");
    if (doubtful.length === 0 || list.length <= ENOUGH) continue;
    const holding = list.filter((binding) => holds(summary, binding));
    if (holding.length < ENOUGH * (list.length - holding.length)) continue;
    for (const binding of doubtful) if (!holding.includes(binding)) sure.add(binding);
  }
  return sure.size === 0 ? bindings : bindings.map((binding) => (sure.has(binding) ? { ...binding, certainty: "certain" } : binding));
}
