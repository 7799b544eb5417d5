/**
 * Fellegi–Sunter weights in bits: log2 of how much more likely a level is among rows of one person than among rows of two.
 * Fixed for every file: a controller's file of fifty rows is too small to learn from, and what is learnt cannot be explained
 * beforehand. docs/matching.md tells where the figures come from.
 */
export const WEIGHTS = {
  /** Taken off the rarity of the value that two names share (`equal` is what equal names lose because some rows of one person differ). */
  name: { equal: -0.4, transliterated: -1, nickname: -3.5, typing: -2, contained: -3, initial: -4.5 },
  /** Names that are only similar, and names that differ. A family name changes by marriage. */
  nameSimilar: 1,
  givenDifferent: -3,
  familyDifferent: -3,
  /** Given and family name in each other's place, against both names in their own. */
  swapped: -3,
  born: { equal: -0.2, swapped: 7, typing: 4, different: -5.5 },
  number: { equal: 20, typing: 12, similar: 6, different: -5 },
  postcode: { equal: -0.4, typing: 3, different: -2.5 },
  street: { equal: -0.5, typing: 6, similar: 3, different: -1.5 },
  suburb: { equal: -0.5, typing: 4, similar: 2, different: -1.5 },
  municipality: { equal: 2, different: -2 },
  gender: { equal: 1, different: -4 },
  /** One birth date, one family name, two given names: among such pairs twins and siblings typed alike are common. */
  twins: -3,
} as const;

/** Score at which a pair may merge by itself, and at which it is suggested: odds of 1 : 1 and of 256 : 1. */
export const SUGGESTED_FROM = 0;
export const AUTOMATIC_FROM = 8;

/** A file of fewer rows is judged as if it had this many: small files must not merge on weaker evidence. */
const FEWEST_ROWS = 1000;

/** The odds before anything is compared: about one true partner for a row among all the others. */
export function priorBits(rows: number): number {
  return -Math.log2(Math.max(rows, FEWEST_ROWS));
}

/** The chance that a pair is one person, from its bits; for people, so not finer than they can use. */
export function scoreOf(bits: number): number {
  return Math.round(1e4 / (1 + 2 ** -bits)) / 1e4;
}
