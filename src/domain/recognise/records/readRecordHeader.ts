import { fold } from "../../words/fold";
import { typingDistance } from "../cells/similarText";
import type { RecordKind } from "./recordWords";
import { RECORD_WORDS } from "./recordWords";

/** Which fact of a record a header names. */
export interface RecordFact {
  readonly fact: string;
  /** The whole header is the word; otherwise it only holds it, or is mistyped. */
  readonly isWhole: boolean;
  /** 0 for the best word of the fact. */
  readonly rank: number;
}

/** Longer texts are titles or notes. */
const LONGEST = 80;
/** Words within a longer header rank after every whole word. */
const AFTER_WHOLE = 100;

/** Units and value added tax say nothing of what the column is. */
const UNIT =
  /(?: (?:i|in|hele|hel|a))*(?: 1 ?000)?(?: (?:kr|kroner|dkk|t ?kr|t ?dkk|tkr|mio kr|mio|mio dkk))$| (?:eks?kl|inkl|excl?|incl?)(?: (?:moms|vat))?$/;

function keyOf(text: string): string {
  const folded = fold(text.replace(/\([^)]*\)|\[[^\]]*\]/g, " "));
  const bare = folded.replace(UNIT, "").replace(UNIT, "");
  return bare === "" ? folded : bare;
}

type Words = ReadonlyMap<string, RecordFact>;

/** With and without the Danish letters ("Leverandor"); a word that two facts claim stays with the first. */
function wordsOf(kind: RecordKind): Words {
  const words = new Map<string, RecordFact>();
  for (const [fact, spellings] of Object.entries(RECORD_WORDS[kind])) {
    spellings.forEach((spelling, rank) => {
      for (const key of [keyOf(spelling), keyOf(spelling.replace(/ø/g, "o").replace(/å/g, "a"))]) {
        if (!words.has(key)) words.set(key, { fact, isWhole: true, rank });
      }
    });
  }
  return words;
}

const KINDS = Object.keys(RECORD_WORDS) as RecordKind[];
const WORDS = Object.fromEntries(KINDS.map((kind) => [kind, wordsOf(kind)])) as Readonly<Record<RecordKind, Words>>;

function within(words: Words, key: string): RecordFact | undefined {
  const padded = ` ${key} `;
  let best: (RecordFact & { readonly length: number }) | undefined;
  for (const [word, { fact }] of words) {
    if (word.length < 4 || !padded.includes(` ${word} `) || word.length <= (best?.length ?? 0)) continue;
    best = { fact, isWhole: false, rank: AFTER_WHOLE, length: word.length };
  }
  return best;
}

function mistyped(words: Words, key: string): RecordFact | undefined {
  if (key.length < 6) return undefined;
  for (const [word, { fact }] of words) {
    if (word.length >= 6 && word[0] === key[0] && typingDistance(word, key, 1) === 1)
      return { fact, isWhole: false, rank: AFTER_WHOLE + 1 };
  }
  return undefined;
}

/** Undefined for a text that heads no column of such a table. */
export function readRecordHeader(kind: RecordKind, text: string): RecordFact | undefined {
  if (text === "" || text.length > LONGEST) return undefined;
  const key = keyOf(text);
  if (key === "") return undefined;
  const words = WORDS[kind];
  return words.get(key) ?? (key.split(" ").length <= 7 ? within(words, key) : undefined) ?? mistyped(words, key);
}

const EVERY_WORD: ReadonlySet<string> = new Set(KINDS.flatMap((kind) => [...WORDS[kind].keys()]));

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, boolean>();

/** True where the whole text is a header word of some record: what a header row is found by. */
export function isRecordWord(text: string): boolean {
  if (text.length > LONGEST || /^\d/.test(text)) return false;
  const before = remembered.get(text);
  if (before !== undefined) return before;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const isWord = EVERY_WORD.has(keyOf(text));
  remembered.set(text, isWord);
  return isWord;
}
