import { TOTAL, type Measure, type Scope, type Summary } from "../../words/summary";
import { readMarks, type Mark } from "../marks";
import type { Numeral } from "../numeral";
import { dayVerdict, namedDays } from "../otherDays";
import type { ReadText } from "../readText";
import type { ScopeMention } from "../scopeNames";
import type { Line, Span } from "../sentences";
import { within } from "../within";

/** A sentence, or a cell of a table with its heads: the numbers of it that may count something, and what stands around them. */
export interface Passage {
  readonly span: Span;
  readonly numerals: readonly Numeral[];
  readonly marks: readonly Mark[];
  readonly mentions: readonly ScopeMention[];
  readonly isCell: boolean;
  readonly dayOf: (numeral: Numeral) => "same" | "other" | "open";
  /** Index of its sentence and of its line in the text. */
  readonly sentence: number;
  readonly line: number;
}

/** A number by itself, as a passage: where the controller has said what it counts. */
export function aloneAt(numeral: Numeral): Passage {
  const span = { first: numeral.first, last: numeral.last };
  return { span, numerals: [numeral], marks: [], mentions: [], isCell: false, dayOf: () => "same", sentence: -1, line: -1 };
}

/** The passages of one line of the text. */
export interface Paragraph {
  readonly line: Line;
  readonly isIntroduced: boolean;
  readonly passages: readonly Passage[];
  /** Of a heading: what it names. */
  readonly headed: readonly Scope[];
  readonly marks: readonly Mark[];
}

/** The limit of DOMAIN R36, in kroner: what is said of it is no claim. */
const PARTNER_LIMIT = 2_500_000;

/** Which numbers may count something of this workbook. */
function mayClaim(summary: Summary | undefined): (numeral: Numeral, text: ReadText) => boolean {
  const held = new Set<Measure>((summary?.figures ?? []).map(({ measure }) => measure));
  const hasMoney = [...held].some((measure) => measure.startsWith("money."));
  return ({ noClaim, value, last }, { tokens }) => {
    if (noClaim === undefined || noClaim === "times") return true;
    if (noClaim === "money") return hasMoney && value !== PARTNER_LIMIT;
    return noClaim === "duration" && held.has("months") && /^(maaned|mdr)/.test(tokens[last]?.key ?? "");
  };
}

function tokensOf(spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, last } of spans) for (let at = first; at < last; at += 1) found.add(at);
  return found;
}

const isPhrase = ({ first, last, senses }: Mark): boolean =>
  last - first > 1 && senses.some(({ kind }) => kind === "measure" || kind === "removed");

/** How many sentences of a text have been read. */
interface Counter {
  sentence: number;
}

function passageOf(text: ReadText, span: Span, line: number, counter: Counter): Passage {
  const { tokens, summary } = text;
  const all = within(text.numerals, span);
  const claims = mayClaim(summary);
  const named = tokensOf(all.filter((numeral) => numeral.noClaim !== undefined));
  const marks = readMarks(tokens, span.first, span.last, text.scopeAt).filter(({ first }) => !named.has(first));
  const phrases = tokensOf(marks.filter(isPhrase));
  const days = namedDays(tokens, all);
  return {
    span,
    numerals: all.filter(
      (numeral) => claims(numeral, text) && !text.scopeAt.has(numeral.first) && !phrases.has(numeral.first) && isOpening(text, numeral),
    ),
    marks,
    mentions: within(text.scopes, span),
    isCell: false,
    dayOf: ({ first }) => dayVerdict(days, { first: span.first, number: first, last: span.last }, summary?.asOf),
    sentence: (counter.sentence += 1),
    line,
  };
}

/** "10-12" is read once, by its first number. */
function isOpening({ tokens }: ReadText, { first, start }: Numeral): boolean {
  return tokens[first]?.start === start;
}

/** "Hvor mange kom i job? Otte.": a question without a number is read together with the number that answers it at once. */
function withAnswers({ tokens, numerals }: ReadText, sentences: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of sentences) {
    const before = joined.at(-1);
    const isAsked = before !== undefined && tokens[before.last - 1]?.text === "?" && within(numerals, before).length === 0;
    if (isAsked && numerals.some(({ first }) => first === span.first)) joined[joined.length - 1] = { first: before.first, last: span.last };
    else joined.push(span);
  }
  return joined;
}

function cellsOf({ tokens }: ReadText, line: Span): readonly Span[] {
  const cells: Span[] = [];
  let first = line.first;
  for (let at = line.first; at <= line.last; at += 1) {
    const mark = tokens[at]?.text;
    if (at < line.last && mark !== "|" && mark !== "\t") continue;
    cells.push({ first, last: at });
    first = at + 1;
  }
  return tokens[line.first]?.text === "|" ? cells.slice(1) : cells;
}

/** The cells of pasted rows, each with what stands at the head of its row and of its column. */
function rowPassages(text: ReadText, rows: readonly Line[], line: number, counter: Counter): readonly Passage[] {
  const claims = mayClaim(text.summary);
  const table = rows.map((row) => cellsOf(text, row));
  const numeralsIn = (cell: Span) => within(text.numerals, cell).filter((each) => claims(each, text) && !text.scopeAt.has(each.first));
  const hasHead = (table[0] ?? []).every((cell) => numeralsIn(cell).length === 0);
  const marksOf = (span: Span | undefined) => (span === undefined ? [] : readMarks(text.tokens, span.first, span.last, text.scopeAt));
  const mentionsOf = (span: Span | undefined) => (span === undefined ? [] : within(text.scopes, span));
  return table.flatMap((cells, row) => {
    const sentence = (counter.sentence += 1);
    return cells.flatMap((cell, column) => {
      const numerals = numeralsIn(cell);
      if (numerals.length === 0) return [];
      const label = column === 0 ? undefined : cells[0];
      const head = hasHead && row > 0 ? table[0]?.[column] : undefined;
      return [
        {
          span: cell,
          numerals,
          marks: [...marksOf(head), ...marksOf(label), ...marksOf(cell)],
          mentions: [...mentionsOf(head), ...mentionsOf(label), ...mentionsOf(cell)],
          isCell: true,
          dayOf: () => "same" as const,
          sentence,
          line,
        },
      ];
    });
  });
}

/** The groups that a heading names, its parentheses aside; else the whole. */
function headedBy(text: ReadText, line: Line): readonly Scope[] {
  let depth = 0;
  const aside = new Set<number>();
  for (let at = line.first; at < line.last; at += 1) {
    const mark = text.tokens[at]?.text;
    if (mark === "(") depth += 1;
    if (depth > 0) aside.add(at);
    if (mark === ")") depth -= 1;
  }
  const named = within(text.scopes, line).filter(({ first }) => !aside.has(first));
  return named.length > 0 ? named.map(({ scope }) => scope) : [TOTAL];
}

/** A text as paragraphs of passages, in its order. */
export function readParagraphs(text: ReadText): readonly Paragraph[] {
  const { lines, tokens } = text;
  const counter: Counter = { sentence: 0 };
  const paragraphs: Paragraph[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const before = lines[index - 1];
    const isIntroduced = before !== undefined && tokens[before.last - 1]?.text === ":";
    const facts = { line, isIntroduced, headed: [], marks: [] };
    if (line.kind === "heading") {
      const marks = readMarks(tokens, line.first, line.last, text.scopeAt);
      paragraphs.push({ ...facts, passages: [], headed: headedBy(text, line), marks });
    } else if (line.kind === "row") {
      let last = index;
      while (lines[last]?.kind === "row") last += 1;
      paragraphs.push({ ...facts, passages: rowPassages(text, lines.slice(index, last), index, counter) });
      index = last - 1;
    } else {
      const passages = withAnswers(text, line.sentences).map((span) => passageOf(text, span, index, counter));
      paragraphs.push({ ...facts, passages });
    }
  }
  return paragraphs;
}
