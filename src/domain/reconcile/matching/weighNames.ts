import type { NameComparer, NameLevel } from "./compareNames";
import type { Identity } from "./identity";
import type { NamePart } from "./nameParts";
import type { Rarity } from "./rarity";
import { WEIGHTS } from "./weights";

export interface WeighedName {
  readonly level: NameLevel | "swapped";
  readonly weight: number;
}

export interface WeighedNames {
  readonly given: WeighedName;
  readonly family: WeighedName;
  /** Folded and in any order, word by word the same. */
  readonly areEqual: boolean;
}

export interface NameMeasures {
  readonly compareGiven: NameComparer;
  readonly compareFamily: NameComparer;
  readonly given: Rarity;
  readonly family: Rarity;
}

const MISSING: WeighedName = { level: "missing", weight: 0 };
const STRONG: ReadonlySet<string> = new Set<NameLevel>(["equal", "transliterated", "typing"]);

/** Given with given and family with family, or each with the other where that speaks louder. */
export function weighNames(a: Identity, b: Identity, measures: NameMeasures): WeighedNames {
  const given = weighed(measures.compareGiven(a.given, b.given), a.given, b.given, measures.given, WEIGHTS.givenDifferent);
  const family = weighed(measures.compareFamily(a.family, b.family), a.family, b.family, measures.family, WEIGHTS.familyDifferent);
  const areEqual = a.fullName !== "" && a.fullName === b.fullName && a.fullName.includes(" ");
  if (STRONG.has(given.level) && STRONG.has(family.level)) return { given, family, areEqual };
  const crossed = crossedNames(a, b, measures, given.weight + family.weight);
  if (crossed !== undefined) return { ...crossed, areEqual };
  return areEqual ? { ...movedWords(a, b, measures), areEqual } : { given, family, areEqual };
}

/** Given and family name in each other's place; undefined where that explains no more than `direct` does. */
function crossedNames(a: Identity, b: Identity, measures: NameMeasures, direct: number): Omit<WeighedNames, "areEqual"> | undefined {
  const common: Rarity = (value) => Math.min(measures.given(value), measures.family(value));
  const there = weighed(measures.compareGiven(a.given, b.family), a.given, b.family, common, WEIGHTS.givenDifferent);
  const back = weighed(measures.compareGiven(a.family, b.given), a.family, b.given, common, WEIGHTS.familyDifferent);
  const isStrong = STRONG.has(there.level) || STRONG.has(back.level);
  const isContradicted = there.level === "different" || back.level === "different";
  if (!isStrong || isContradicted || there.weight + back.weight + WEIGHTS.swapped <= direct) return undefined;
  const [low, high] = there.weight <= back.weight ? [there, back] : [back, there];
  return { given: asSwapped(low), family: asSwapped(high) };
}

/** Only names that are told with certainty are said to be swapped; what is merely similar stays that. */
function asSwapped({ level, weight }: WeighedName): WeighedName {
  return { level: STRONG.has(level) ? "swapped" : level, weight: weight + WEIGHTS.swapped / 2 };
}

/** The same words, parted otherwise into given and family names. */
function movedWords(a: Identity, b: Identity, measures: NameMeasures): Omit<WeighedNames, "areEqual"> {
  return {
    given: {
      level: "swapped",
      weight: Math.min(measures.given(a.given.folded), measures.given(b.given.folded)) + WEIGHTS.name.transliterated,
    },
    family: {
      level: "swapped",
      weight: Math.min(measures.family(a.family.folded), measures.family(b.family.folded)) + WEIGHTS.name.transliterated,
    },
  };
}

// eslint-disable-next-line max-params -- five plain facts of one comparison
function weighed(level: NameLevel, a: NamePart, b: NamePart, rarity: Rarity, different: number): WeighedName {
  if (level === "missing") return MISSING;
  if (level === "different") return { level, weight: different };
  if (level === "similar") return { level, weight: WEIGHTS.nameSimilar };
  const shared = Math.min(rarity(a.folded), rarity(b.folded));
  return { level, weight: shared + WEIGHTS.name[level] };
}
