import type { BlockNumber } from "../words/block";
import { decimalHours } from "../words/hours";
import type { Figure } from "../words/summary";
import type { Language } from "./labels";
import { decimalNumber } from "./numbersInText";
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
  readonly as: "count" | "hours";
  readonly noun: Noun | undefined;
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

/** Text with numbers that know where they stand. */
export interface Passage {
  readonly text: string;
  readonly numbers: readonly BlockNumber[];
}

/** Up to ten in words, from eleven in digits; where a paragraph has numbers on both sides of ten, all are digits (DOMAIN 2.6). */
const LARGEST_IN_WORDS = 10;

function valueOf({ figure, as }: Counted): number {
  return as === "hours" ? decimalHours(figure.value) : figure.value;
}

function said(counted: Counted, inWords: boolean, language: Language): string {
  const value = valueOf(counted);
  if (counted.as === "hours") return decimalNumber(value, language);
  if (value === 0) return language === "da" ? "ingen" : counted.noun === undefined ? "none" : "no";
  if (language === "da" && inWords) return numberInWords(value, counted.noun?.gender);
  return decimalNumber(value, language);
}

/** One takes the singular; everything else, none and one and a half among them, the plural. */
function nounAfter(counted: Counted): string {
  if (counted.noun === undefined) return "";
  return ` ${valueOf(counted) === 1 ? counted.noun.one : counted.noun.many}`;
}

/** One paragraph from its sentences. */
export function paragraph(sentences: readonly (readonly Piece[])[], language: Language): Passage {
  const counts = sentences.flat().filter((piece): piece is Counted => typeof piece !== "string" && piece.as === "count");
  const inWords = counts.every((counted) => counted.figure.value <= LARGEST_IN_WORDS);
  let text = "";
  const numbers: BlockNumber[] = [];
  for (const sentence of sentences) {
    if (sentence.length === 0) continue;
    if (text !== "") text += " ";
    for (const piece of sentence) {
      if (typeof piece === "string") {
        text += piece;
        continue;
      }
      const shown = said(piece, inWords, language);
      const { measure, scope, cells } = piece.figure;
      numbers.push({ start: text.length, end: text.length + shown.length, value: valueOf(piece), measure, scope, cells });
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
