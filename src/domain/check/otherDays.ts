import type { IsoDay } from "../words/day";
import { dayOfDigits, monthOfWord } from "./digits";
import type { Numeral } from "./numeral";
import type { Token } from "./tokens";

/** A day, month or year that a sentence names, as far as it says. */
export interface NamedDay {
  readonly numeral: Numeral;
  readonly text: string;
  readonly isPointInTime: boolean;
  /** "inden den 1. november": something else is to happen until then. */
  readonly isDeadline: boolean;
}

const POINT = /^(pr|per|ultimo|primo|medio|den|d|udgangen|til|med|slutningen|af|opgjort|indtil)$/;

function nameOf(tokens: readonly Token[], numeral: Numeral): string | undefined {
  const first = tokens[numeral.first];
  if (numeral.noClaim === "year") {
    const month = monthOfWord(tokens[numeral.first - 1]?.key ?? "");
    return month === undefined ? first?.text.slice(0, 4) : `${first?.text ?? ""}-${String(month).padStart(2, "0")}`;
  }
  const digits = dayOfDigits(first?.text ?? "");
  if (digits !== undefined) return digits;
  const words = tokens.slice(numeral.first, numeral.last);
  const month = words.map(({ key }) => monthOfWord(key)).find((found) => found !== undefined);
  const year = words.at(-1)?.text ?? "";
  if (month === undefined || !/^(19|20)\d\d$/.test(year)) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${(first?.text ?? "").padStart(2, "0")}`;
}

function wordBefore(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= at - 3; i -= 1) {
    const token = tokens[i];
    if (token?.kind === "word" && monthOfWord(token.key) === undefined) return token.key;
  }
  return "";
}

function isDeadline(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2, at - 3].some((before) => /^(inden|senest)$/.test(tokens[before]?.key ?? ""));
}

export function namedDays(tokens: readonly Token[], numerals: readonly Numeral[]): readonly NamedDay[] {
  return numerals.flatMap((numeral) => {
    if (numeral.noClaim !== "date" && numeral.noClaim !== "year") return [];
    const text = nameOf(tokens, numeral);
    return text === undefined
      ? []
      : [{ numeral, text, isPointInTime: POINT.test(wordBefore(tokens, numeral.first)), isDeadline: isDeadline(tokens, numeral.first) }];
  });
}

/** How a number's day stands to the workbook's: the same, another, or a year that leaves it open. */
export function dayVerdict(
  days: readonly NamedDay[],
  span: { readonly first: number; readonly number: number; readonly last: number },
  asOf: IsoDay | undefined,
): "same" | "other" | "open" {
  const isAhead = ({ numeral, text, isDeadline: isLast }: NamedDay) =>
    isLast && asOf !== undefined && text > asOf && numeral.first > span.number;
  const near = days.filter((day) => day.numeral.first >= span.first && day.numeral.first < span.last && !isAhead(day));
  const behind = near.filter(({ numeral }) => numeral.first < span.number || span.last > span.number);
  const point = [...behind].reverse().find(({ isPointInTime }) => isPointInTime);
  if (point !== undefined) return asOf === undefined ? "open" : asOf.startsWith(point.text) ? "same" : "other";
  // "I 2021 kom 10 i job": what happened within a year is not what holds at its end.
  const bare = behind.find(({ numeral, text }) => numeral.first > span.number - 4 && text.length <= 7);
  return bare === undefined ? "same" : "open";
}
