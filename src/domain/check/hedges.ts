import { phrases } from "./phrases";
import type { Token } from "./tokens";
import { EXACT, type Hedge } from "./numeral";
import { fold } from "../words/fold";

const PHRASES: readonly (readonly [Hedge["kind"], readonly string[]])[] = [
  [
    "most",
    phrases(`
    ikke mere end, ikke flere end, ikke over, højst, højest, maksimalt, maks, max, op til, til og med`),
  ],
  [
    "least",
    phrases(`
    ikke mindre end, ikke færre end, ikke under, mindst, minimum, min, som minimum`),
  ],
  [
    "justBelow",
    phrases(`
    knap, knapt, næsten, lige under, lidt under, lidt mindre end, lidt færre end, op mod, tæt på, henved`),
  ],
  [
    "justAbove",
    phrases(`
    godt, godt og vel, lidt over, lige over, lidt mere end, lidt flere end, små`),
  ],
  [
    "more",
    phrases(`
    mere end, flere end, over, langt over, langt mere end, langt flere end, godt over`),
  ],
  ["less", ["mindre end", "færre end", "under", "langt under"]],
  [
    "about",
    phrases(`
    ca, cirka, cirka de, omkring, omtrent, rundt regnet, cirka omkring, omkring ved, i omegnen af, nogenlunde, noget nær, små, et
    sted omkring`),
  ],
];

const KIND_OF = new Map(PHRASES.flatMap(([kind, spelled]) => spelled.map((phrase) => [fold(phrase), kind] as const)));
const LONGEST_PHRASE = 3;
const COVERING = /^(daekker|daekkede|daekket|fordelt|fordeler|spaender|raekker|straekker)$/;

/** The hedge that stands right before a number; also how many tokens it takes. */
export function hedgeBefore(tokens: readonly Token[], at: number): { readonly hedge: Hedge; readonly from: number } {
  const keys: string[] = [];
  const froms: number[] = [];
  for (let i = at - 1; i >= 0 && keys.length < LONGEST_PHRASE; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === "break") break;
    if (token.kind === "mark") {
      if (token.text === ".") continue;
      break;
    }
    keys.unshift(token.key);
    froms.unshift(i);
  }
  for (let skip = 0; skip < keys.length; skip += 1) {
    const phrase = keys.slice(skip).join(" ");
    const kind = KIND_OF.get(phrase);
    // "121 registreringer dækker over 106 deltagere": no hedge, but a part of the verb.
    if (phrase === "over" && COVERING.test(keys[skip - 1] ?? "")) return { hedge: EXACT, from: at };
    if (kind !== undefined) return { hedge: { kind, word: phrase }, from: froms[skip] ?? at };
  }
  return { hedge: EXACT, from: at };
}

const RANGE_OF: Readonly<Record<Exclude<Hedge["kind"], "exact">, (value: number) => readonly [number, number]>> = {
  about: (value) => [value * 0.9, value * 1.1],
  justBelow: (value) => [value * 0.85, value],
  justAbove: (value) => [value, value * 1.2],
  more: (value) => [value, Infinity],
  less: (value) => [-Infinity, value],
  least: (value) => [value, Infinity],
  most: (value) => [-Infinity, value],
};

/**
 * Whether a true value lies within what a hedged number says. "knap 50" reaches from 42.5 to 50 and "ca. 50" from 45 to 55
 * (a tenth, as a reader rounds to tens); "mere end" and "under" leave the number itself out.
 */
export function holdsWithin(hedge: Hedge, stated: number, actual: number): boolean {
  if (hedge.kind === "exact") return stated === actual;
  const [low, high] = RANGE_OF[hedge.kind](stated);
  if ((hedge.kind === "more" || hedge.kind === "less") && actual === stated) return false;
  const slack = hedge.kind === "about" ? Math.max(0, 1 - stated * 0.1) : 0;
  return actual >= low - slack - 1e-9 && actual <= high + slack + 1e-9;
}
