import { areTwoNames, mayBeAnotherName } from "./givenNames";
import type { NamePart } from "./nameParts";
import { areNicknames } from "./nicknames";
import { jaroWinkler, typingErrors } from "./similarity";

/** How alike two given names, or two family names, are; from the top, the first that holds. */
export type NameLevel = "equal" | "transliterated" | "typing" | "nickname" | "contained" | "initial" | "similar" | "different" | "missing";

/** Two names with this much Jaro–Winkler in common are similar; below it they meet by chance. */
const SIMILAR = 0.86;
/** One name so much longer than the other cannot be SIMILAR. */
const LONGEST_TO_SHORTEST = 1.8;
/** Names of this length may hold two typing errors and still be told. */
const LONG_NAME = 7;
const SHORTEST_WITH_TYPING_ERROR = 3;

export type NameComparer = (a: NamePart, b: NamePart) => NameLevel;

/** So many answers are kept at a time: names meet again and again, and memory must stay within bounds. */
const REMEMBERED = 2 ** 18;
const IDS = 2 ** 26;

/** A comparer that remembers: in a large file the same two names meet thousands of times. */
export function remembering(compare: NameComparer): NameComparer {
  const known = new Map<number, NameLevel>();
  return (a, b) => {
    const pair = a.id < b.id ? a.id * IDS + b.id : b.id * IDS + a.id;
    const before = known.get(pair);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const level = compare(a, b);
    known.set(pair, level);
    return level;
  };
}

/** Who is called by a middle name, as by a nickname, may be another: Kirsten Dorthe may go by Dorthe, but so may her twin. */
export function compareGivenNames(a: NamePart, b: NamePart): NameLevel {
  const level = compareParts(a, b);
  if (level === "equal" || level === "missing" || level === "transliterated") return level;
  if (haveNicknames(a, b) || (level === "contained" && a.words[0] !== b.words[0])) return "nickname";
  return level === "typing" && !isSurelyMistyped(a, b) ? "similar" : level;
}

/** One typing error, and no other name that it could be instead: Hann may be Hanne or Hanna, and Chrisitna is two errors from Christian. */
function isSurelyMistyped(a: NamePart, b: NamePart): boolean {
  if (a.sound === b.sound) return true;
  const [first, other] = [a.words[0] ?? "", b.words[0] ?? ""];
  return (
    typingErrors(a.plain, b.plain, 1) <= 1 &&
    !areTwoNames(first, other) &&
    !mayBeAnotherName(first, other) &&
    !mayBeAnotherName(other, first)
  );
}

export function compareFamilyNames(a: NamePart, b: NamePart): NameLevel {
  return compareParts(a, b);
}

function compareParts(a: NamePart, b: NamePart): NameLevel {
  if (a.folded === "" || b.folded === "") return "missing";
  if (a.folded === b.folded) return a.written === b.written ? "equal" : "transliterated";
  if (a.plain === b.plain) return "transliterated";
  if (isContained(a.words, b.words) || isContained(b.words, a.words)) return "contained";
  if (isInitial(a.words, b.words) || isInitial(b.words, a.words)) return "initial";
  return compareLetters(a, b);
}

function compareLetters(a: NamePart, b: NamePart): NameLevel {
  const [shorter, longer] = a.plain.length <= b.plain.length ? [a.plain, b.plain] : [b.plain, a.plain];
  const most = shorter.length >= LONG_NAME ? 2 : 1;
  if (a.sound === b.sound) return "typing";
  if (shorter.length >= SHORTEST_WITH_TYPING_ERROR && typingErrors(a.plain, b.plain, most) <= most) return "typing";
  if (shorter.length >= SHORTEST_WITH_TYPING_ERROR && longer.startsWith(shorter)) return "similar";
  if (longer.length > shorter.length * LONGEST_TO_SHORTEST) return "different";
  return jaroWinkler(a.plain, b.plain) >= SIMILAR ? "similar" : "different";
}

/** "Anne" in "Anne Marie": a middle or double name left out. */
function isContained(few: readonly string[], many: readonly string[]): boolean {
  return few.length < many.length && few.every((word) => word.length > 1 && many.includes(word));
}

/** "A. M." for "Anne Marie", "Anne M." for "Anne Marie". */
function isInitial(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length || !short.some((word) => word.length === 1)) return false;
  return short.every((word, at) => (word.length === 1 ? long[at]?.startsWith(word) === true : word === long[at]));
}

function haveNicknames(a: NamePart, b: NamePart): boolean {
  return areNicknames(a.folded, b.folded) || a.words.some((word) => b.words.some((other) => areNicknames(word, other)));
}
