import { fold } from "../../words/fold";
import { MEASURES, type Measure, type Scope, type Unit } from "../../words/summary";
import type { Mark } from "../marks";
import type { Numeral } from "../numeral";
import type { ReadText } from "../readText";
import type { ScopeMention } from "../scopeNames";
import type { Sense } from "../lexicon";
import type { Token } from "../tokens";
import { numeralWord } from "../numeralWords";
import { kindOf, mayCount, type NumberKind } from "./meaning";
import type { Passage } from "./passages";
import { HEAD, place, type Placed } from "./relation";

/** A measure that the text names near a number. */
export interface Named {
  readonly measure: Measure;
  readonly mark: Placed<Mark>;
}

/** A word that points to a group named before: "kommunen", "her". */
export interface Pointer {
  readonly first: number;
  readonly last: number;
  readonly to: "cluster" | "municipality" | "company" | "actor" | "any" | "former" | "us";
}

/** One number of a passage, with everything that stands around it. */
export interface Site {
  readonly text: ReadText;
  readonly passage: Passage;
  readonly index: number;
  readonly numeral: Numeral;
  readonly kind: NumberKind;
  readonly left: readonly Placed<Mark>[];
  readonly right: readonly Placed<Mark>[];
  readonly named: readonly Named[];
  readonly namedRight: Named | undefined;
  readonly namedLeft: Named | undefined;
  readonly nounRight: Placed<Mark> | undefined;
  readonly nounLeft: Placed<Mark> | undefined;
  /** Nothing but plain words between the number and the noun behind it. */
  readonly isOwnNoun: boolean;
  readonly mentionsLeft: readonly Placed<ScopeMention>[];
  readonly mentionsRight: readonly Placed<ScopeMention>[];
  readonly pointers: readonly Placed<Pointer>[];
  /** "af de 39", "ud af 47", "samtlige 21": others are told of its parts. */
  readonly isWhole: boolean;
  /** "i klynge 1 og 2 henholdsvis 15 og 12": the group that stands at the number's place in its list. */
  readonly zipped: Scope | undefined;
}

export const hasSense = ({ senses }: Mark, kind: Sense["kind"]): boolean => senses.some((sense) => sense.kind === kind);
export const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? "";

const POINTERS: Readonly<Record<string, Pointer["to"]>> = Object.fromEntries(
  (
    [
      ["cluster", "klyngen klyngens holdet holdets"],
      ["municipality", "kommunen kommunens byen byens"],
      ["company", "virksomheden virksomhedens firmaet firmaets partneren partnerens arbejdspladsen stedet stedets"],
      ["actor", "aktøren aktørens"],
      ["any", "her herfra heraf hertil herunder der derfra dér sidstnævnte sidstnævntes den dens"],
      ["former", "førstnævnte førstnævntes"],
      ["us", "os vores vi vor vort vore"],
    ] as const
  ).flatMap(([to, words]) => words.split(" ").map((word) => [fold(word), to])),
);

function pointersIn({ tokens }: ReadText, { span, isCell }: Passage): readonly Pointer[] {
  if (isCell) return [];
  const found: Pointer[] = [];
  for (let at = span.first; at < span.last; at += 1) {
    const key = keyAt(tokens, at);
    const to = Object.hasOwn(POINTERS, key) ? POINTERS[key] : undefined;
    // "Der er 39" and "…, der er ledige" point nowhere, "dér" does.
    if (to !== undefined && (key !== "der" || /^d\u00e9r$/i.test(tokens[at]?.text ?? ""))) found.push({ first: at, last: at + 1, to });
  }
  return found;
}

/** A cell's heads belong to it; what stands in the cell itself is placed as in a sentence. */
function placeIn<T extends { readonly first: number; readonly last: number }>(
  text: ReadText,
  { span, numerals, isCell }: Passage,
  numeral: Numeral,
  items: readonly T[],
): { readonly left: readonly Placed<T>[]; readonly right: readonly Placed<T>[] } {
  if (!isCell) return place(text.tokens, numerals, numeral, items);
  const isInside = ({ first }: T) => first >= span.first && first < span.last;
  const { left, right } = place(text.tokens, numerals, numeral, items.filter(isInside));
  return { left: [...left, ...items.filter((item) => !isInside(item)).map((item) => ({ item, relation: HEAD }))], right };
}

const isPlain = ({ isUnknown, senses }: Mark): boolean =>
  !isUnknown && senses.every(({ kind }) => kind === "neutral" || kind === "measure" || kind === "part");

const POINTING =
  /^(de|af|ud|blandt|alt|i|samlet|samlede|projektets|klyngens|kommunens|virksomhedens|holdets|vores|disse|alle|samtlige|tilmeldte|visiterede|indskrevne|registrerede|ialt)$/;
const WHOLE = /^(blandt|projektets|klyngens|kommunens|virksomhedens|holdets|alle|samtlige)$/;
const ALL_OF = /^(de|alt|ialt|samlet|samlede|vores|disse)$/;

/** "af de 39", "ud af 47", "samtlige 21", "Af 39 borgere …"; "fradrag af 600" and "prale af 12" are no wholes. */
function isWholeAt(tokens: readonly Token[], first: number): boolean {
  let isPointed = false;
  for (let at = first - 1; at >= first - 5; at -= 1) {
    const key = keyAt(tokens, at);
    if (WHOLE.test(key)) return true;
    if (key === "af") {
      const before = tokens[at - 1];
      return isPointed || before === undefined || before.kind !== "word" || before.key === "ud" || numeralWord(before.key) !== undefined;
    }
    if (!POINTING.test(key)) return false;
    isPointed ||= ALL_OF.test(key);
  }
  return false;
}

const JOINING = /^(,|og|samt|hhv|henholdsvis|%|pct|procent|eller|\.)$/;

function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  for (let at = from; at < to; at += 1) if (!JOINING.test(keyAt(tokens, at) || (tokens[at]?.text ?? ""))) return false;
  return true;
}

/** As many groups in a row as numbers in a row: each number is of the group at its place. */
function zippedAt({ tokens }: ReadText, { numerals, mentions }: Passage, index: number): Scope | undefined {
  const goesOn = (at: number) => isJoined(tokens, numerals[at]?.last ?? 0, numerals[at + 1]?.first ?? 0);
  let first = index;
  while (first > 0 && goesOn(first - 1)) first -= 1;
  let last = index;
  while (last < numerals.length - 1 && goesOn(last)) last += 1;
  const length = last - first + 1;
  if (length < 2) return undefined;
  const rows: ScopeMention[][] = [];
  for (const mention of mentions) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row !== undefined && before !== undefined && before.scope.by === mention.scope.by && isListed(tokens, before.last, mention.first))
      row.push(mention);
    else rows.push([mention]);
  }
  return rows.find((row) => row.length === length)?.[index - first]?.scope;
}

/** "Køge, Holbæk og Stevns", "i Køge og i Holbæk". */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 4) return false;
  for (let at = from; at < to; at += 1)
    if (!/^(,|og|samt|i|fra|hos|paa|for|kommune|kommuner)$/.test(keyAt(tokens, at) || (tokens[at]?.text ?? ""))) return false;
  return true;
}

export function siteOf(text: ReadText, passage: Passage, index: number): Site {
  const numeral = passage.numerals[index] as Numeral;
  const kind = kindOf(numeral);
  const { left, right } = placeIn(text, passage, numeral, passage.marks);
  const mentions = placeIn(text, passage, numeral, passage.mentions);
  const pointers = placeIn(text, passage, numeral, pointersIn(text, passage));
  const named = [...left, ...right].flatMap((mark) =>
    mark.item.measures.flatMap((measure) => (mayCount(kind, measure) ? [{ measure, mark }] : [])),
  );
  const isNear = ({ relation }: Placed<unknown>) => relation.numbers === 0;
  const isNoun = (mark: Placed<Mark>) => isNear(mark) && hasSense(mark.item, "noun");
  const nounRight = right.find(isNoun);
  const before = nounRight === undefined ? [] : right.slice(0, right.indexOf(nounRight));
  return {
    text,
    passage,
    index,
    numeral,
    kind,
    left,
    right,
    named,
    namedRight: named.find(({ mark }) => isNear(mark) && mark.relation.side === "R"),
    namedLeft: named.find(({ mark }) => isNear(mark) && mark.relation.side === "L"),
    nounRight,
    nounLeft: left.find(isNoun),
    isOwnNoun: nounRight?.relation.parting === "n" && before.every(({ item }) => isPlain(item)),
    mentionsLeft: mentions.left,
    mentionsRight: mentions.right,
    pointers: [...pointers.left, ...pointers.right],
    isWhole: isWholeAt(text.tokens, numeral.first),
    zipped: passage.isCell ? undefined : zippedAt(text, passage, index),
  };
}

export const unitOf = (measure: Measure): Unit => MEASURES[measure].unit;
