import type { Measure, Unit } from "../words/summary";
import { sensesAt, type Sense } from "./lexicon";
import type { ScopeMention } from "./scopeNames";
import type { Token } from "./tokens";

/** A phrase of the text with what it means; `unknown` where the lexicon has no word for it. */
export interface Mark {
  readonly first: number;
  readonly last: number;
  readonly senses: readonly Sense[];
  /** Units that it names as a noun, and measures that it names. */
  readonly units: readonly Unit[];
  readonly measures: readonly Measure[];
  readonly isUnknown: boolean;
}

const unitsOf = (senses: readonly Sense[]): readonly Unit[] => senses.flatMap((sense) => (sense.kind === "noun" ? [sense.unit] : []));
const measuresOf = (senses: readonly Sense[]): readonly Measure[] =>
  senses.flatMap((sense) => (sense.kind === "measure" ? [sense.measure] : []));

/** Reads the phrases of a stretch; names of groups and marks of punctuation stand between phrases. */
export function readMarks(tokens: readonly Token[], from: number, to: number, scopeAt: ReadonlyMap<number, ScopeMention>): readonly Mark[] {
  const marks: Mark[] = [];
  const words: string[] = [];
  for (let at = from; at < to; at += 1) words.push(scopeAt.has(at) ? "" : wordOf(tokens[at]));
  for (let index = 0; index < words.length;) {
    const at = from + index;
    const scope = scopeAt.get(at);
    if (scope !== undefined) {
      index += Math.max(1, scope.last - at);
      continue;
    }
    if (words[index] === "") {
      index += 1;
      continue;
    }
    const { senses, length } = sensesAt(words, index);
    const named = { units: unitsOf(senses), measures: measuresOf(senses) };
    marks.push({ first: at, last: at + length, senses, ...named, isUnknown: senses.length === 0 });
    index += length;
  }
  return marks;
}

function wordOf(token: Token | undefined): string {
  return token?.kind === "word" ? token.key : "";
}
