import { fold } from "../words/fold";

/** A word, a run of digits with its inner separators, or one mark. Offsets in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "digits" | "mark" | "break";
  readonly text: string;
  /** Folded, hyphens and invisible marks gone: the key under which words meet. Empty for marks. */
  readonly key: string;
  /** No white space between this and the token before. */
  readonly isGlued: boolean;
}

/** Longer than any Danish word or amount: not read, only listed. What goes on longer than a pattern may is read in pieces: an engine has only so much stack. */
const LONGEST = 60;
const WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}\u00AD\u200B-\u200F\u2060]|[-'’](?=\p{L})){0,200}/uy;
/** A run that is longer than this is passed over without a pattern. */
const LONGEST_RUN = 400;
const DIGITS = /\d{1,400}(?:[.,:/\-–]\d{1,400}){0,60}/y;
/** Emphasis and marks of direction: there in pasted text, never part of what is said. */
const SILENT = /[*_`\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

function keyOf(kind: Token["kind"], text: string): string {
  if (kind !== "word" || text.length > LONGEST) return "";
  return fold(text.replace(/[-'’]/g, ""));
}

function endOfRun(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  return at;
}

function readAt(text: string, at: number, isGlued: boolean): Token {
  const make = (kind: Token["kind"], end: number): Token => {
    const found = text.slice(at, end);
    return { start: at, end, kind, text: found, key: keyOf(kind, found), isGlued };
  };
  WORD.lastIndex = at;
  if (WORD.test(text)) return make("word", WORD.lastIndex);
  const run = endOfRun(text, at);
  if (run - at > LONGEST_RUN) return make("digits", run);
  DIGITS.lastIndex = at;
  if (DIGITS.test(text)) return make("digits", DIGITS.lastIndex);
  const mark = text.charAt(at);
  return mark === "\n" || mark === "\r" || mark === "\u2028" || mark === "\u2029" ? make("break", at + 1) : make("mark", at + 1);
}

/** The text as words, digits, marks and line breaks; one pass. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let isGlued = false;
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (SILENT.test(character)) {
      at += 1;
      continue;
    }
    if (character !== "\t" && character !== "\n" && character !== "\r" && /\s/.test(character)) {
      isGlued = false;
      at += 1;
      continue;
    }
    const token = readAt(text, at, isGlued);
    tokens.push(token);
    isGlued = token.kind !== "break" && character !== "\t";
    at = token.end;
  }
  return tokens;
}
