import type { Numeral } from "../numeral";
import type { Span } from "../sentences";
import type { Token } from "../tokens";

/** Where something stands to a number of its sentence. */
export interface Relation {
  readonly side: "L" | "R";
  /** Other numbers between: none, one, more. */
  readonly numbers: 0 | 1 | 2;
  /** The strongest that parts them: nothing, "og", a comma, a joint ("mens"), a relative clause, a parenthesis, a colon or dash. */
  readonly parting: Parting;
  /** Words between: 0, 1, up to 3, up to 7, more ("+"). */
  readonly distance: string;
}

export interface Placed<T> {
  readonly item: T;
  readonly relation: Relation;
}

export type Parting = "n" | "o" | "c" | "k" | "r" | "p" | "s";
const PARTINGS: readonly Parting[] = ["n", "o", "c", "k", "r", "p", "s"];

const OF_WORDS: Readonly<Record<string, Parting>> = {
  og: "o",
  samt: "o",
  eller: "o",
  ...Object.fromEntries(
    "mens medens imens men idet hvor hvoraf heraf deraf hvilket da hvorimod derimod saa fordi eftersom svarende dvs nemlig hvis selvom"
      .split(" ")
      .map((word) => [word, "k"]),
  ),
};

function partingAt(tokens: readonly Token[], at: number): Parting {
  const token = tokens[at];
  if (token === undefined) return "n";
  if (token.kind === "mark") {
    if (token.text === ",") return "c";
    return /^[()]$/.test(token.text) ? "p" : /^[;:–—-]$/.test(token.text) ? "s" : "n";
  }
  if (/^(der|som)$/.test(token.key) && tokens[at - 1]?.text === ",") return "r";
  return OF_WORDS[token.key] ?? "n";
}

/** The strongest parting among some tokens. */
export function partingBetween(tokens: readonly Token[], from: number, to: number): Parting {
  let strongest = 0;
  for (let at = from; at < to; at += 1) strongest = Math.max(strongest, PARTINGS.indexOf(partingAt(tokens, at)));
  return PARTINGS[strongest] ?? "n";
}

const distanceOf = (words: number): string => (words <= 0 ? "0" : words === 1 ? "1" : words <= 3 ? "3" : words <= 7 ? "7" : "+");

/** What stands further off than so many tokens says nothing of a number. */
const FARTHEST = 60;

interface Walk {
  strongest: number;
  words: number;
  numbers: number;
  at: number;
}

/** Places things on both sides of a number, the nearest first on either. */
export function place<T extends Span>(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  numeral: Numeral,
  items: readonly T[],
): { readonly left: readonly Placed<T>[]; readonly right: readonly Placed<T>[] } {
  const opens = new Set(numerals.filter((each) => each !== numeral).map(({ first }) => first));
  const relationOf = (side: "L" | "R", { strongest, words, numbers }: Walk): Relation => ({
    side,
    numbers: numbers > 1 ? 2 : numbers === 1 ? 1 : 0,
    parting: PARTINGS[strongest] ?? "n",
    distance: distanceOf(words),
  });
  const pass = (walk: Walk, at: number) => {
    walk.strongest = Math.max(walk.strongest, PARTINGS.indexOf(partingAt(tokens, at)));
    if (tokens[at]?.kind !== "mark") walk.words += 1;
    if (opens.has(at)) walk.numbers += 1;
  };
  const right: Placed<T>[] = [];
  const ahead: Walk = { strongest: 0, words: 0, numbers: 0, at: numeral.last };
  for (const item of items) {
    if (item.first < numeral.last) continue;
    if (item.first - numeral.last > FARTHEST) break;
    for (; ahead.at < item.first; ahead.at += 1) pass(ahead, ahead.at);
    right.push({ item, relation: relationOf("R", ahead) });
  }
  const left: Placed<T>[] = [];
  const back: Walk = { strongest: 0, words: 0, numbers: 0, at: numeral.first };
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined || item.last > numeral.first) continue;
    if (numeral.first - item.last > FARTHEST) break;
    for (; back.at > item.last; back.at -= 1) pass(back, back.at - 1);
    left.push({ item, relation: relationOf("L", back) });
  }
  return { left, right };
}

/** Of a cell's heads: they belong to it, wherever they stand. */
export const HEAD: Relation = { side: "L", numbers: 0, parting: "n", distance: "1" };

export const whereOf = ({ side, numbers, parting }: Relation): string => `${side}${String(numbers)}${parting}`;
export const howFarOf = ({ side, numbers, distance }: Relation): string => `${side}${String(numbers)}${distance}`;
