import type { CellValue } from "../../words/cell";
import { fold } from "../../words/fold";
import type { HourKind } from "../../words/hours";
import { textOf } from "./textOf";

const PRACTICE =
  "praktik p praktiktime praktiktimer deltagerunderhold underhold virksomhedspraktik snusepraktik nytteindsats practice internship placement traineeship unpaid";
const PAID =
  "loen lon l loent loentime loentimer lontimer loennet loennede lonnet lonnede deltagerloen deltagerlon loenarbejde ansaettelse ansat paid wage wages salary employment employed betalt betalte";
/** Words that say nothing of the kind. */
const NOISE = "timer time tim t hours hour antal af for konto type med og and under standardsats projekt registrering registreret";

const KIND_OF_WORD: ReadonlyMap<string, HourKind> = new Map([
  ...PRACTICE.split(" ").map((word) => [word, "practice"] as const),
  ...PAID.split(" ").map((word) => [word, "paid"] as const),
]);
const NOISE_WORDS: ReadonlySet<string> = new Set(NOISE.split(" "));
/** Phrases that word by word would say something else. */
const PHRASES: ReadonlyMap<string, HourKind> = new Map([
  ["ordinaere timer", "paid"],
  ["ordinaere loentimer", "paid"],
  ["ordinaert ansat", "paid"],
  ["ulonnet praktik", "practice"],
  ["uloennet praktik", "practice"],
  ["unpaid hours", "practice"],
]);

/** The kind that one folded word says. */
export function kindOfWord(word: string): HourKind | undefined {
  return KIND_OF_WORD.get(word);
}

export function isKindNoise(word: string): boolean {
  return NOISE_WORDS.has(word);
}

/** Undefined for a text that is no kind, or both. */
export function kindOfText(text: string): HourKind | undefined {
  const folded = fold(text);
  const phrase = PHRASES.get(folded);
  if (phrase !== undefined) return phrase;
  const words = folded.split(" ").filter((word) => !NOISE_WORDS.has(word) && !/^\d+$/.test(word));
  const kinds = new Set(words.map(kindOfWord));
  const [only] = kinds;
  return kinds.size === 1 ? only : undefined;
}

export function readKind(value: CellValue | undefined): HourKind | undefined {
  return kindOfText(textOf(value));
}
