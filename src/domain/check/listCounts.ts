import type { Contradiction } from "../words/claim";
import { written } from "./measureWords";
import type { Numeral } from "./numeral";
import type { Line } from "./sentences";
import type { Token } from "./tokens";

/** What is needed to count the entries behind "fire camps:". */
export interface ListFacts {
  readonly tokens: readonly Token[];
  readonly lines: readonly Line[];
  /** Numbers that are claims, with their place in the list of claims. */
  readonly claims: readonly { readonly numeral: Numeral; readonly index: number }[];
}

/** In words and marks. */
const LONGEST_LIST = 150;
/** Words that leave a list open. */
const OPEN = /^(blandt|bl|fx|eksempelvis|fl|mfl|primaert|herunder|saasom|mv|osv|heraf)$/;

function isOpen(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ key }) => OPEN.test(key));
}

/** Entries of "(Køge, Holbæk og Stevns)": names, each with a capital, parted by commas and "og"; undefined for other text. */
function namesIn(tokens: readonly Token[], first: number, last: number): number | undefined {
  let names = 0;
  let isStart = true;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "digits") return undefined;
    if (token.text === "," || token.key === "og" || token.key === "samt") isStart = true;
    else if (isStart) {
      if (token.kind !== "word" || !/^\p{Lu}/u.test(token.text)) return undefined;
      names += 1;
      isStart = false;
    } else if (token.kind === "mark" && !/^[.&/-]$/.test(token.text)) return undefined;
  }
  return names > 1 ? names : undefined;
}

/** Where a number's noun is followed by "(" or ":", within a few words. */
function openingAfter(tokens: readonly Token[], numeral: Numeral): number | undefined {
  for (let at = numeral.last; at < numeral.last + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "break" || token.kind === "digits") return undefined;
    if (token.text === "(" || token.text === ":") return at > numeral.last ? at : undefined;
    if (token.kind === "mark") return undefined;
  }
  return undefined;
}

function closingOf(tokens: readonly Token[], open: number): number {
  const isParenthesis = tokens[open]?.text === "(";
  let at = open + 1;
  for (; at < Math.min(tokens.length, open + LONGEST_LIST); at += 1) {
    const token = tokens[at];
    if (token?.kind === "break") break;
    if (isParenthesis ? token?.text === ")" : token?.text === "." && tokens[at + 1]?.isGlued !== true) break;
  }
  return at;
}

/** Lines of a list right behind an opening line. */
function entriesAfter(lines: readonly Line[], index: number, tokens: readonly Token[]): number {
  let count = 0;
  const isEntry = (line: Line | undefined) =>
    line?.kind === "item" || (line !== undefined && /^\d{1,2}$/.test(tokens[line.first]?.text ?? ""));
  while (isEntry(lines[index + 1 + count])) count += 1;
  return count;
}

function countBehind({ tokens, lines }: ListFacts, numeral: Numeral, lineOf: (token: number) => number): number | undefined {
  const open = openingAfter(tokens, numeral);
  if (open === undefined || isOpen(tokens, numeral.last, open)) return undefined;
  const close = closingOf(tokens, open);
  if (isOpen(tokens, open, close)) return undefined;
  const line = lines[lineOf(numeral.first)];
  if (tokens[open]?.text === ":" && line !== undefined && open === line.last - 1) {
    const entries = entriesAfter(lines, lineOf(numeral.first), tokens);
    return entries > 1 ? entries : undefined;
  }
  return namesIn(tokens, open + 1, close);
}

/** "I alt fire camps:" followed by three. */
export function contradictingLists(facts: ListFacts): readonly Contradiction[] {
  let line = 0;
  const lineOf = (token: number): number => {
    while (line + 1 < facts.lines.length && (facts.lines[line + 1]?.first ?? Infinity) <= token) line += 1;
    return line;
  };
  return facts.claims.flatMap(({ numeral, index }) => {
    if (numeral.form !== "count" || numeral.hedge.kind !== "exact" || numeral.range !== undefined) return [];
    const count = countBehind(facts, numeral, lineOf);
    if (count === undefined || count === numeral.value) return [];
    return [{ claims: [index], why: `Teksten siger ${written(numeral.value)}, men opregner ${written(count)}.` }];
  });
}
