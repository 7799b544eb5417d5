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
/** "fordelt over 29 måneder", "råder over", "glæde sig over": no hedge, but a part of the verb. */
const COVERING =
  /^(sig|daekke[rt]?|daekkede|fordel(t|te|er)|spaend(er|te)|raekker|straekker|strakt|spredt|raad(er|ede)|bred(er|te)|lagt|disponer(er|ede)|hen|strakte|loeb(er)?|gaar|gik|skyder)$/;
/** "nåede ikke at bruge mere end 876.734": at most so much. */
const DENYING = /^(ikke|aldrig|hverken|ingen|naeppe)$/;
const ABBREVIATED = /^(ca|maks|max|min)$/;
const FAR = 8;

function isDenied(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FAR); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "break" || (token.kind === "mark" && /^[.;:!?]$/.test(token.text))) return false;
    if (DENYING.test(token.key)) return true;
  }
  return false;
}

/** The hedge that stands right before a number; also how many tokens it takes. */
export function hedgeBefore(tokens: readonly Token[], at: number): { readonly hedge: Hedge; readonly from: number } {
  const keys: string[] = [];
  const froms: number[] = [];
  for (let i = at - 1; i >= 0 && keys.length < LONGEST_PHRASE; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === "break") break;
    if (token.kind === "mark") {
      if (token.text === "." && ABBREVIATED.test(tokens[i - 1]?.key ?? "")) continue;
      break;
    }
    keys.unshift(token.key);
    froms.unshift(i);
  }
  for (let skip = 0; skip < keys.length; skip += 1) {
    const phrase = keys.slice(skip).join(" ");
    const kind = KIND_OF.get(phrase);
    if (kind === undefined) continue;
    const from = froms[skip] ?? at;
    if (phrase === "over" && COVERING.test(tokens[from - 1]?.key ?? "")) return { hedge: EXACT, from: at };
    return { hedge: { kind: kind === "more" && isDenied(tokens, from) ? "most" : kind, word: phrase }, from };
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
 * (a tenth, as a reader rounds to tens); "under" leaves the number itself out.
 */
export function holdsWithin(hedge: Hedge, stated: number, actual: number): boolean {
  if (hedge.kind === "exact") return stated === actual;
  const [low, high] = RANGE_OF[hedge.kind](stated);
  if (hedge.kind === "less" && actual === stated) return false;
  const slack = hedge.kind === "about" ? Math.max(0, 1 - stated * 0.1) : 0;
  return actual >= low - slack - 1e-9 && actual <= high + slack + 1e-9;
}
