import type { Binding } from "./binding";
import type { Measure, Scope } from "../words/summary";
import { sameMeaning, sameScope } from "./weighing/meaning";
import type { Denominator } from "./figures";
import type { Interpreted } from "./weighing/interpret";
import { hasSense, unitOf, type Site } from "./weighing/site";
import { statedBase } from "./weighing/truths";

/** So probable a reading must be, by the text alone, to be held against another. */
const SURE = 0.55;
/** Where the sentence says itself of whom it speaks. */
const SURE_OF_NAMED = 0.5;

/** What a share is of: what the text says, else the persons for a status that stands beside no target. */
function shareOf(site: Site, measure: Measure): Denominator | undefined {
  if (site.kind !== "share") return undefined;
  const stated = statedBase(site);
  if (stated !== undefined) return stated;
  const isOfTarget = site.passage.marks.some((mark) => hasSense(mark, "target"));
  return measure.startsWith("status.") && !isOfTarget ? "persons" : "target";
}

const isNear = ({ relation }: Site["left"][number]): boolean => relation.numbers === 0;

/** Which number "heraf" and "af disse" point back to; the numbers listed after it share its whole. */
function wholeOf(site: Site, before: Binding | undefined, isWhole: boolean): Binding | undefined {
  if (site.kind === "share" || site.isWhole || before === undefined) return undefined;
  // "Tre af dem er i job, ti …": said of the three.
  const isBehind = site.right[0]?.item.first === site.numeral.last && hasSense(site.right[0].item, "ofWhom");
  const near = site.left.filter((mark) => isNear(mark) && mark.item.first > before.numeral.last);
  // "… og af dem, der er gået ud, har 81 gennemført": of others than the number before.
  const isOfIt = near.some(({ item, relation }) => hasSense(item, "ofWhom") && /^[013]$/.test(relation.distance));
  if (isBehind || isOfIt) return before;
  if (near.some(({ item }) => hasSense(item, "whole")) || before.sentence !== site.passage.sentence) return undefined;
  return isWhole ? before : before.whole;
}

/** Whether the sentence says of whom it speaks: a group by name, or the whole. */
function isNamed({ passage }: Site, scope: Scope): boolean {
  if (scope.by !== "total") return passage.mentions.some((mention) => sameScope(mention.scope, scope));
  return passage.marks.some((mark) => hasSense(mark, "whole") || hasSense(mark, "project"));
}

/** Without a workbook a table has no groups, and a name near the number may be a group's. */
function mayBeOfGroup({ text, passage, left, right }: Site): boolean {
  if (text.summary !== undefined) return false;
  const isName = ({ item }: Site["left"][number]) =>
    item.isUnknown && /^\p{Lu}/u.test(text.tokens[item.first]?.text ?? "") && text.tokens[item.first - 1]?.kind === "word";
  return passage.isCell || [...left, ...right].filter(isNear).some(isName);
}

const COUNTED_WHOLE = /^(persons|registrations|companies|municipalities|clusters|actors)$/;

/** What each number says by the text alone, with what it is a part of. */
export function bindingsOf(interpreted: readonly Interpreted[]): readonly Binding[] {
  const bindings: Binding[] = [];
  let isWhole = false;
  for (const { site, said, ways } of interpreted) {
    const { numeral, passage, left } = site;
    if (said.counted !== "other") {
      const isPossible = numeral.decimals === 0 || site.kind === "share" || !COUNTED_WHOLE.test(unitOf(said.counted));
      // What the workbook makes another thing of is not held against anything.
      const [likeliest] = ways;
      const isAsSaid = likeliest !== undefined && sameMeaning(likeliest, said);
      const isPlain =
        isAsSaid &&
        !mayBeOfGroup(site) &&
        numeral.hedge.kind === "exact" &&
        numeral.range === undefined &&
        numeral.isArticle !== true &&
        isPossible;
      bindings.push({
        numeral,
        measure: said.counted,
        scope: said.scope,
        shareOf: shareOf(site, said.counted),
        isSure: said.probability > (isNamed(site, said.scope) ? SURE_OF_NAMED : SURE) && isPlain && passage.dayOf(numeral) === "same",
        isPlaced: site.text.summary !== undefined || isNamed(site, said.scope),
        whole: wholeOf(site, bindings.at(-1), isWhole),
        isSum: left.filter(isNear).some(({ item }) => hasSense(item, "whole")),
        sentence: passage.sentence,
      });
    }
    isWhole = site.isWhole;
  }
  return bindings;
}
