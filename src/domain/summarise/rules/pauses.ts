import { isYear, monthOfWord } from "../../recognise/cells/monthWords";
import { daysWithin } from "../../recognise/project/readPeriod";
import type { Month } from "../../words/day";
import { addDays, monthFrom, monthOfDay } from "../../words/day";
import { fold } from "../../words/fold";

/** First and last month of a pause, both whole. */
export type Pause = readonly [from: Month, to: Month];

const NO_PAUSE = /\b(?:ingen|ikke|uden|ej|no|without)\b.*\bpaus/;
const MONTH = /(?<!\p{L})(\p{L}{3,9})\.?(?!\p{L})(?: (\d{4}))?/gu;

/** "Pause 15.12.2020 - 28.02.2021": the months that lie wholly within. None where the pause has no end, or covers no whole month. */
function byDays(text: string): readonly Pause[] {
  const [from, to] = daysWithin(text);
  if (from === undefined || to === undefined) return [];
  const first = from.endsWith("-01") ? monthOfDay(from) : monthOfDay(from) + 1;
  const last = monthOfDay(addDays(to, 1)) - 1;
  return first <= last ? [[first, last]] : [];
}

/** "december 2020 til marts 2021", "jan.-mar. 2021", "februar 2021": a month without a year has that of the next. */
function byMonths(text: string): readonly Pause[] {
  const named = [...text.toLowerCase().matchAll(MONTH)].flatMap(([, word = "", year]) => {
    const month = monthOfWord(fold(word));
    return month === undefined ? [] : [{ month, year: Number(year) }];
  });
  const [first, second = first] = named;
  if (first === undefined || second === undefined || !isYear(second.year)) return [];
  const [from, to] = [monthFrom(isYear(first.year) ? first.year : second.year, first.month), monthFrom(second.year, second.month)];
  return from <= to ? [[from, to]] : [];
}

/** The pauses that a note tells of with their months; a note that only says "på pause" tells none. */
export function pausesWithin(note: string): readonly Pause[] {
  return note.split(/[;\n]/u).flatMap((part) => {
    const at = part.search(/paus(?:e|en|er|eret)?\b/iu);
    if (at < 0 || NO_PAUSE.test(fold(part))) return [];
    const told = part.slice(at);
    return daysWithin(told).length > 0 ? byDays(told) : byMonths(told);
  });
}
