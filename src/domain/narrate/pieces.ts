import type { BlockNumber } from "../words/block";
import { decimalHours } from "../words/hours";
import type { Figure } from "../words/summary";
import type { Language } from "./labels";
import { decimalNumber, moneyNumber, shareNumber } from "./numbersInText";
import type { Gender } from "./numberInWords";
import { numberInWords } from "./numberInWords";

/** A counted thing in a language. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly gender?: Gender;
}

/** A number of a sentence: always a figure of the summary, with the noun that follows it or without. */
export interface Counted {
  readonly figure: Figure;
  readonly as: "count" | "number" | "hours" | "money" | "share";
  readonly noun: Noun | undefined;
  /** What a share is of. */
  readonly of?: Figure;
}

export type Piece = string | Counted;

/** A count of the summary, with its noun in the number that it asks for. */
export function count(figure: Figure, noun?: Noun): Counted {
  return { figure, as: "count", noun };
}

/** Hours of the summary, in decimal hours. */
export function hours(figure: Figure, noun: Noun): Counted {
  return { figure, as: "hours", noun };
}

/** A number that stands for itself ("resultatet er nul"): none of something is no number. */
export function number(figure: Figure): Counted {
  return { figure, as: "number", noun: undefined };
}

/** No line is broken between an amount and its unit (DOMAIN 2.6). */
const TIE = "\u00A0";

/** Kroner of the summary. English readers see the currency before the amount. */
export function money(figure: Figure, language: Language): Piece[] {
  const amount: Counted = { figure, as: "money", noun: undefined };
  return language === "da" ? [amount, `${TIE}kr.`] : [`DKK${TIE}`, amount];
}

/** One figure in percent of another; nothing where there is nothing to divide by. */
export function share(figure: Figure, of: Figure): Piece[] {
  return of.value <= 0 ? [] : [{ figure, as: "share", noun: undefined, of }, `${TIE}%`];
}

/** Text with numbers that know where they stand. */
export interface Passage {
  readonly text: string;
  readonly numbers: readonly BlockNumber[];
}

/** Up to ten in words, from eleven in digits; where a paragraph has numbers on both sides of ten, all are digits (DOMAIN 2.6). */
const LARGEST_IN_WORDS = 10;

function valueOf({ figure, as, of }: Counted): number {
  switch (as) {
    case "count":
    case "number":
      return figure.value;
    case "hours":
      return decimalHours(figure.value);
    case "money":
      return figure.value / 100;
    case "share":
      return Math.round((1000 * figure.value) / (of?.value ?? 1)) / 10;
  }
}

function said(counted: Counted, inWords: boolean, language: Language): string {
  const value = valueOf(counted);
  if (counted.as === "hours") return decimalNumber(value, language);
  if (counted.as === "money") return moneyNumber(value, language);
  if (counted.as === "share") return shareNumber(value, language);
  if (value === 0 && counted.as === "number") return language === "da" && inWords ? "nul" : "0";
  if (value === 0) return language === "da" ? "ingen" : counted.noun === undefined ? "none" : "no";
  if (language === "da" && inWords) return numberInWords(value, counted.noun?.gender);
  return decimalNumber(value, language);
}

/** One takes the singular; everything else, none and one and a half among them, the plural. */
function nounAfter(counted: Counted): string {
  if (counted.noun === undefined) return "";
  return ` ${valueOf(counted) === 1 ? counted.noun.one : counted.noun.many}`;
}

/** Where the number stands, and what it rests on: a share on both its figures. */
function numberAt(counted: Counted, start: number, end: number): BlockNumber {
  const { measure, scope, cells } = counted.figure;
  const place = { start, end, value: valueOf(counted), scope };
  if (counted.of === undefined) return { ...place, measure, cells };
  return { ...place, measure: `share.${measure}`, cells: [...cells, ...counted.of.cells] };
}

/** "… kr." ends a sentence without a second full stop. */
function joined(text: string, piece: string): string {
  return text + (text.endsWith(".") && piece.startsWith(".") ? piece.slice(1) : piece);
}

/** One paragraph from its sentences. */
export function paragraph(sentences: readonly (readonly Piece[])[], language: Language): Passage {
  const counts = sentences
    .flat()
    .filter((piece): piece is Counted => typeof piece !== "string" && (piece.as === "count" || piece.as === "number"));
  const inWords = counts.every((counted) => counted.figure.value <= LARGEST_IN_WORDS);
  let text = "";
  const numbers: BlockNumber[] = [];
  for (const sentence of sentences) {
    if (sentence.length === 0) continue;
    if (text !== "") text += " ";
    for (const piece of sentence) {
      if (typeof piece === "string") {
        text = joined(text, piece);
        continue;
      }
      const shown = said(piece, inWords, language);
      numbers.push(numberAt(piece, text.length, text.length + shown.length));
      text += shown + nounAfter(piece);
    }
  }
  return { text, numbers };
}

/** Paragraphs under one another, an empty line between; what says nothing is left out. */
export function passage(paragraphs: readonly Passage[]): Passage {
  let text = "";
  const numbers: BlockNumber[] = [];
  for (const each of paragraphs) {
    if (each.text === "") continue;
    if (text !== "") text += "\n\n";
    const moved = text.length;
    numbers.push(...each.numbers.map((number) => ({ ...number, start: number.start + moved, end: number.end + moved })));
    text += each.text;
  }
  return { text, numbers };
}

/** "a", "a og b", "a, b og c": pieces joined as a reader expects. */
export function listed(members: readonly (readonly Piece[])[], and: string): Piece[] {
  return members.flatMap((member, at) => {
    if (at === 0) return [...member];
    return [at === members.length - 1 ? ` ${and} ` : ", ", ...member];
  });
}
