import { fold } from "../../words/fold";
import type { Sense } from "../lexicon";
import type { Mark } from "../marks";
import type { Token } from "../tokens";
import { whereOf, type Placed } from "./relation";
import { hasSense, keyAt, type Site } from "./site";

/** Words that stand right beside a number and say how it is meant. */
const SMALL_WORDS = new Set(
  `af de den det der som i på fra til med for hos om er var har havde blev kun alle samtlige ud heraf hvoraf deraf og samt mens men mod nu
  hele hvor hvilket at ikke en et vi svarende altså dvs nemlig over under mindst yderligere andre øvrige resten resterende sidste disse
  begge ingen bare blot hver pr`
    .split(/\s+/)
    .map(fold),
);

/** Senses that say something by standing near a number, whatever it counts. */
const TELLING: readonly Sense["kind"][] = [
  ...([
    "enrolled",
    "tookPart",
    "target",
    "plan",
    "history",
    "delta",
    "ofWhom",
    "whole",
    "here",
    "project",
    "negation",
    "restriction",
  ] as const),
  ...([
    "mean",
    "apposition",
    "respectively",
    "practice",
    "paid",
    "reported",
    "removed",
    "registrations",
    "reason",
    "of",
    "linking",
  ] as const),
  ...(["been", "thing", "act", "group", "both", "supplement", "part"] as const),
];

function shapeOf(token: Token | undefined): string {
  if (token === undefined || token.kind === "break") return "^";
  if (token.kind === "mark") return token.text;
  if (token.kind === "digits") return "#";
  return SMALL_WORDS.has(token.key) ? token.key : "w";
}

function sizeOf({ numeral: { value, decimals }, kind }: Site): string {
  if (kind !== "count") return kind;
  if (decimals > 0) return "decimals";
  const below = [1, 2, 5, 100, 1000].find((limit) => value < limit);
  return `<${String(below ?? "")}`;
}

function nextTo({ text, numeral, right }: Site): readonly string[] {
  const next = right.find(({ item }) => item.first === numeral.last)?.item;
  if (next === undefined) return ["next:-"];
  if (next.isUnknown) return ["next:unknown", ...(/^\p{Lu}/u.test(text.tokens[next.first]?.text ?? "") ? ["next:Name"] : [])];
  return next.senses.map(({ kind }) => `next:${kind}`);
}

const isNear = ({ relation }: Placed<Mark>): boolean => relation.numbers === 0;
const isClose = ({ relation }: Placed<Mark>): boolean => relation.numbers === 0 && /^[no]$/.test(relation.parting);

/** Words that no list holds: how many, and whether one of them is a name. */
function unknownsOf({ text, left, right }: Site): readonly string[] {
  const count = (marks: readonly Placed<Mark>[]) => String(Math.min(3, marks.filter(({ item }) => item.isUnknown).length));
  const isName = ({ item }: Placed<Mark>) =>
    item.isUnknown && /^\p{Lu}/u.test(text.tokens[item.first]?.text ?? "") && text.tokens[item.first - 1]?.kind === "word";
  return [
    `unknown:R${count(right.filter(isClose))}`,
    `unknown:L${count(left.filter(isClose))}`,
    ...([...left, ...right].filter(isNear).some(isName) ? ["unknown:Name"] : []),
  ];
}

function tellingOf(site: Site): readonly string[] {
  const found: string[] = [];
  for (const marks of [site.left, site.right]) {
    for (const kind of TELLING) {
      const nearest = marks.find(({ item }) => hasSense(item, kind));
      if (nearest === undefined) continue;
      found.push(`${kind}:${whereOf(nearest.relation)}`);
      if (nearest.relation.numbers === 0 && /^[01]$/.test(nearest.relation.distance)) found.push(`${kind}:${nearest.relation.side}!`);
    }
  }
  return found;
}

function isQuoted({ text, passage, numeral }: Site): boolean {
  let quotes = 0;
  for (let at = passage.span.first; at < numeral.first; at += 1) if (/^["“”„»«]$/.test(text.tokens[at]?.text ?? "")) quotes += 1;
  return quotes % 2 === 1;
}

/** "fire aktiviteter om ugen", "otte borgere pr. virksomhed": so many of each, and not of all. */
function isRate({ text, numeral }: Site): boolean {
  for (let at = numeral.last; at < numeral.last + RATE_REACH; at += 1) {
    const [word, next] = [keyAt(text.tokens, at), keyAt(text.tokens, at + 1) || keyAt(text.tokens, at + 2)];
    if (/^(om|pr|per|hver|hvert|ad)$/.test(word) && RATED.test(next)) return true;
    if (/^(ugentligt?|dagligt?|maanedligt?|aarligt?)$/.test(word)) return true;
  }
  return false;
}

const RATE_REACH = 5;
const RATED =
  /^(uge|ugen|dag|dagen|maaned|maaneden|aar|aaret|gang|time|timen|borger|deltager|person|virksomhed|kommune|klynge|hold|halvaar|kvartal|mand)$/;

/** Years that the sentence names, beside the one of the workbook's day. */
function yearsOf({ text, passage }: Site): readonly string[] {
  const found = new Set<string>();
  const asOf = text.summary?.asOf?.slice(0, 4);
  for (let at = passage.span.first; at < passage.span.last; at += 1) {
    const year = /^(?:19|20)\d\d/.exec(text.tokens[at]?.text ?? "")?.[0];
    if (year !== undefined && asOf !== undefined && year !== asOf) found.add(year < asOf ? "year:earlier" : "year:later");
  }
  return [...found];
}

/** Whether the sentence speaks of one kind of hours, or of both. */
function kindsOf({ left, right }: Site): readonly string[] {
  const says = (kind: "practice" | "paid") => [...left, ...right].some(({ item }) => hasSense(item, kind));
  const [practice, paid] = [says("practice"), says("paid")];
  return practice && paid ? ["kinds:both"] : practice ? ["kinds:practice"] : paid ? ["kinds:paid"] : [];
}

/** What stands around a number, said of it whatever it counts: what each of these weighs differs from measure to measure. */
export function contextOf(site: Site): readonly string[] {
  const { text, passage, numeral, index } = site;
  const [before, behind] = [shapeOf(text.tokens[numeral.first - 1]), shapeOf(text.tokens[numeral.last])];
  const day = passage.dayOf(numeral);
  return [
    "always",
    `before:${before}`,
    `before:${shapeOf(text.tokens[numeral.first - 2])} ${before}`,
    `behind:${behind}`,
    `size:${sizeOf(site)}`,
    `place:${passage.isCell ? "cell" : index === 0 ? "first" : "later"}`,
    ...(numeral.isArticle === true ? ["article"] : []),
    ...(numeral.hedge.kind === "exact" ? [] : [`hedge:${numeral.hedge.kind}`]),
    ...(day === "same" ? [] : [`day:${day}`]),
    ...(isQuoted(site) ? ["quoted"] : []),
    ...(site.isWhole ? ["whole"] : []),
    ...(isRate(site) ? ["rate"] : []),
    ...(site.zipped === undefined ? [] : ["zipped"]),
    ...yearsOf(site),
    ...kindsOf(site),
    ...nextTo(site),
    ...unknownsOf(site),
    ...tellingOf(site),
  ];
}

/** Letters by which a word is known: endings differ. */
const STEM = 7;
export const stemAt = (tokens: readonly Token[], at: number): string => keyAt(tokens, at).slice(0, STEM);

const MOST_WORDS = 9;
const LONGEST_WORD = 40;

/** The words around a number that name no measure, up to the numbers beside it: what each of them weighs was learnt from reports. */
export function wordsOf({ text, passage, index, numeral, left, right }: Site): readonly string[] {
  if (passage.isCell) return [];
  const naming = new Set<number>();
  for (const { item } of [...left, ...right])
    if (hasSense(item, "measure")) for (let at = item.first; at < item.last; at += 1) naming.add(at);
  const from = Math.max(passage.numerals[index - 1]?.last ?? passage.span.first, numeral.first - MOST_WORDS);
  const to = Math.min(passage.numerals[index + 1]?.first ?? passage.span.last, numeral.last + MOST_WORDS);
  const words: string[] = [];
  const add = (side: string, at: number) => {
    const key = keyAt(text.tokens, at);
    if (key.length < 3 || key.length > LONGEST_WORD || text.scopeAt.has(at) || naming.has(at)) return;
    words.push(`${side} ${stemAt(text.tokens, at)}`);
  };
  for (let at = from; at < numeral.first; at += 1) add("L", at);
  for (let at = numeral.last; at < to; at += 1) add("R", at);
  return words;
}
