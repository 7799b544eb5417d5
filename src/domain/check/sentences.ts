import { fold } from "../words/fold";
import type { Numeral } from "./numeral";
import type { Token } from "./tokens";

/** A stretch of tokens, the last not included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A line of the text and what it is to a reader. */
export interface Line extends Span {
  readonly kind: "heading" | "row" | "item" | "prose";
  /** An empty line stands before it. */
  readonly opensParagraph: boolean;
  readonly sentences: readonly Span[];
}

const ABBREVIATIONS = new Set(
  "ca pr kl nr jf bl eks inkl ekskl dvs hhv lok mio mia kr pct stk tlf mv evt ifm ift vedr gns maks min pkt afs kap art st henv if ang incl ex md mdr"
    .split(" ")
    .map(fold),
);
const UNITS = new Set(["kr", "pct", "stk", "mdr"]);
const LONGEST_HEADING = 9;
/** In words and marks; what goes on longer is no sentence that anyone wrote, and is cut. */
const LONGEST_SENTENCE = 200;
const BULLET = /^[-–•·>]$/;

function cutLines(tokens: readonly Token[]): readonly (Span & { readonly opensParagraph: boolean })[] {
  const lines: (Span & { opensParagraph: boolean })[] = [];
  let first = 0;
  let empty = true;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.kind !== "break") continue;
    if (at > first) {
      const before = lines.at(-1);
      const opensParagraph = empty || before === undefined;
      if (before !== undefined && !empty && goesOn(tokens, before, first)) lines[lines.length - 1] = { ...before, last: at };
      else lines.push({ first, last: at, opensParagraph });
      empty = false;
    } else if (token?.text === "\n" && tokens[at - 1]?.text !== "\r") empty = true;
    first = at + 1;
  }
  return lines;
}

/** A line broken in the middle of a sentence by whoever pasted it: the next begins with a small letter. */
function goesOn(tokens: readonly Token[], before: Span, next: number): boolean {
  const last = tokens[before.last - 1];
  const first = tokens[next];
  if (last === undefined || first?.kind !== "word" || !/^\p{Ll}/u.test(first.text)) return false;
  return last.kind !== "mark" || last.text === "," || last.text === ")";
}

function isRow(tokens: readonly Token[], line: Span): boolean {
  for (let at = line.first; at < line.last; at += 1) {
    const text = tokens[at]?.text;
    if (text === "|" || text === "\t") return true;
  }
  return false;
}

function isHeading(tokens: readonly Token[], line: Span, numerals: ReadonlyMap<number, Numeral>): boolean {
  if (tokens[line.first]?.text === "#") return true;
  const last = tokens[line.last - 1];
  if (last === undefined || line.last - line.first > LONGEST_HEADING + 2 || /^[.!?;,]$/.test(last.text)) return false;
  let words = 0;
  for (let at = line.first; at < line.last; at += 1) {
    if (tokens[at]?.kind === "word") words += 1;
    const numeral = numerals.get(at);
    if (numeral !== undefined && numeral.noClaim === undefined) return false;
  }
  return words > 0 && words <= LONGEST_HEADING;
}

function endsSentence(tokens: readonly Token[], at: number, last: number, numerals: ReadonlyMap<number, Numeral>): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark === undefined || !/^[.!?;]$/.test(mark.text)) return false;
  if (at + 1 >= last) return true;
  if (mark.text !== ".") return true;
  if (next?.isGlued === true && next.kind !== "mark") return false;
  // "… på 2.552.000 kr. Grønne Hænder har …": a unit closes what it is the unit of.
  const isUnit = before !== undefined && UNITS.has(before.key) && next?.kind === "word" && /^\p{Lu}/u.test(next.text);
  if (
    !isUnit &&
    before?.kind === "word" &&
    mark.isGlued &&
    (ABBREVIATIONS.has(before.key) || (/^\p{L}$/u.test(before.text) && !before.isGlued))
  )
    return false;
  const numeral = numerals.get(at - 1);
  if (before?.kind === "digits" && (numeral?.noClaim === "ordinal" || numeral?.noClaim === "list")) return false;
  return next?.kind !== "word" || !/^\p{Ll}/u.test(next.text);
}

function cutSentences(tokens: readonly Token[], line: Span, numerals: ReadonlyMap<number, Numeral>): readonly Span[] {
  const sentences: Span[] = [];
  let first = line.first;
  for (let at = line.first; at < line.last; at += 1) {
    if (at + 1 === line.last || at + 1 - first >= LONGEST_SENTENCE || endsSentence(tokens, at, line.last, numerals)) {
      sentences.push({ first, last: at + 1 });
      first = at + 1;
    }
  }
  return sentences;
}

/** The text as lines of sentences. */
export function readLines(tokens: readonly Token[], numerals: readonly Numeral[]): readonly Line[] {
  const byToken = new Map(numerals.map((numeral) => [numeral.first, numeral]));
  return cutLines(tokens).map((line) => {
    if (isRow(tokens, line)) return { ...line, kind: "row", sentences: [] };
    const kind = BULLET.test(tokens[line.first]?.text ?? "") ? "item" : isHeading(tokens, line, byToken) ? "heading" : "prose";
    return { ...line, kind, sentences: cutSentences(tokens, line, byToken) };
  });
}
