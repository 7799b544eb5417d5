import { fold } from "../words/fold";
import type { Registration } from "../words/registration";
import { CODE_OF_SPELLING } from "../words/statusSpellings";

/** Ten digits, whole or with the last four masked, and the nine that are left where a leading zero was lost. */
const CPR_LIKE = /(?<!\d)(?:\d{5,6}[\s\u00A0]?[-–—]?[\s\u00A0]?(?:\d{4}|[xX*•]{4})|\d{9,10})(?!\d)/g;
const WORD = /[\p{L}\p{M}]+/gu;
/** A single letter is an initial at most, and more often no name at all. */
const SHORTEST_NAME = 2;

/** Takes names of participants and what looks like a CPR number out of a text from the workbook. */
export type Mask = (text: string) => string;

/** No name and no CPR number stands in our sheets (SPEC 4, 11): texts from the source's cells go through here. */
export function maskFor(registrations: readonly Registration[]): Mask {
  const names = new Set(
    registrations.flatMap(({ name }) => (name === undefined ? [] : fold(`${name.given} ${name.family}`).split(" "))).filter(isNameWord),
  );
  const known = new Map<string, string>();
  const mask = (text: string): string => {
    // A spelling that the status table knows is no name, whoever is called so.
    if (CODE_OF_SPELLING.has(fold(text))) return text;
    return text.replace(CPR_LIKE, "••••••-••••").replace(WORD, (word) => (names.has(fold(word)) ? "[navn]" : word));
  };
  return (text) => {
    const masked = known.get(text) ?? mask(text);
    known.set(text, masked);
    return masked;
  };
}

function isNameWord(word: string): boolean {
  return word.length >= SHORTEST_NAME && !/^\d+$/.test(word);
}
