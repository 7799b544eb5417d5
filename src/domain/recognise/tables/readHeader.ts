import type { ColumnMeaning } from "../../words/columns";
import { fold } from "../../words/fold";
import { typingDistance } from "../cells/similarText";
import { COLUMN_WORDS, UNSURE_WORDS } from "./columnWords";

/** What a header says its column means, and how surely (0 to 1). */
export interface HeaderReading {
  readonly meaning: ColumnMeaning;
  readonly confidence: number;
  /** Parts of a name without a comma stand family name first. */
  readonly isFamilyFirst: boolean;
}

const SURE = 0.95;
const UNSURE = 0.8;
const WITHIN = 0.65;
const MISTYPED = 0.55;
/** Longer texts are titles or notes, not headers. */
const LONGEST = 80;

/** "#" folds to nothing, and yet heads a column. */
function keyOf(text: string): string {
  return text.trim() === "#" ? "#" : fold(text);
}

const MEANING_OF: ReadonlyMap<string, ColumnMeaning> = new Map(
  (Object.keys(COLUMN_WORDS) as ColumnMeaning[]).flatMap((meaning) =>
    COLUMN_WORDS[meaning].flatMap((word) => {
      const plain = fold(word.replace(/ø/g, "o").replace(/å/g, "a"));
      return [plain, keyOf(word)].filter((key) => key !== "").map((key) => [key, meaning] as const);
    }),
  ),
);
const UNSURE_KEYS: ReadonlySet<string> = new Set(UNSURE_WORDS.map(keyOf));
/** Within a longer header only words of some length can be told from chance; the longest says most. */
const BY_LENGTH: readonly (readonly [string, ColumnMeaning])[] = [...MEANING_OF]
  .filter(([word]) => word.length >= 4 || word === "cpr" || word === "cvr" || word === "nr")
  .sort(([left], [right]) => right.length - left.length || (left < right ? -1 : 1));

function reading(meaning: ColumnMeaning, confidence: number, key: string): HeaderReading {
  return { meaning, confidence, isFamilyFirst: /^(?:efternavn|surname|last name|family name)/.test(key) };
}

function exact(key: string): HeaderReading | undefined {
  const meaning = MEANING_OF.get(key);
  return meaning === undefined ? undefined : reading(meaning, UNSURE_KEYS.has(key) ? UNSURE : SURE, key);
}

function within(key: string): HeaderReading | undefined {
  const padded = ` ${key} `;
  const found = BY_LENGTH.find(([word]) => padded.includes(` ${word} `));
  return found === undefined ? undefined : reading(found[1], WITHIN, key);
}

function mistyped(key: string): HeaderReading | undefined {
  if (key.length < 6) return undefined;
  const found = BY_LENGTH.find(([word]) => word.length >= 6 && word[0] === key[0] && typingDistance(word, key, 1) === 1);
  return found === undefined ? undefined : reading(found[1], MISTYPED, key);
}

function readFresh(text: string): HeaderReading | undefined {
  const key = keyOf(text);
  if (key === "" || text.length > LONGEST) return undefined;
  const short = keyOf(text.replace(/\([^)]*\)|\[[^\]]*\]/g, " "));
  return exact(key) ?? exact(short) ?? (key.split(" ").length <= 6 ? within(short) : undefined) ?? mistyped(short);
}

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, HeaderReading | undefined>();

/** Undefined for a text that heads no column that is known. */
export function readHeader(text: string): HeaderReading | undefined {
  if (remembered.has(text)) return remembered.get(text);
  const fresh = readFresh(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, fresh);
  return fresh;
}

/** True where the whole text is a header word: what a header row is found by. */
export function isHeaderWord(text: string): boolean {
  const found = readHeader(text);
  return found !== undefined && found.confidence >= UNSURE;
}
