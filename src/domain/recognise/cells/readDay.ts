import type { CellValue } from "../../words/cell";
import type { IsoDay } from "../../words/day";
import { dayFromSerial, isoDay } from "../../words/day";
import { fold } from "../../words/fold";
import { shownAs } from "./dateFormat";
import { monthOfWord } from "./monthWords";
import { isErrorText, isNothing, textOf } from "./textOf";

/** What a date cell says. `none`: nothing is stated. */
export type DayReading =
  | { readonly is: "day"; readonly day: IsoDay }
  | { readonly is: "none" }
  | { readonly is: "unreadable" | "impossible"; readonly found: string }
  | { readonly is: "ambiguous"; readonly day: IsoDay; readonly found: string };

/** How the dates of a column are to be read. */
export interface DayContext {
  readonly date1904: boolean;
  /** Birth dates lie in the past: a two-digit year above 15 is of the 1900s. */
  readonly isBirth: boolean;
  /** Text dates with slashes stand in American order throughout the column. */
  readonly isMonthFirst: boolean;
}

const NONE: DayReading = { is: "none" };
/** Numbers without a date format are taken for dates from 1954 to 2064 only. */
const PLAIN_SERIALS = { from: 20_000, to: 60_000 };
/** Words in an exit column that say there is none yet. */
const NOT_YET = new Set([
  "igangvaerende",
  "fortsat",
  "loebende",
  "aktiv",
  "ongoing",
  "active",
  "ingen",
  "none",
  "ikke oplyst",
  "uoplyst",
  "ukendt",
  "n a",
]);

/** Two-digit years: 68 is 2068 and 69 is 1969, as spreadsheets have it (DOMAIN 3.7); births by the context. */
export function fullYear(text: string, isBirth: boolean): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year <= (isBirth ? 15 : 68) ? 2000 + year : 1900 + year;
}

function dayOrImpossible(day: IsoDay | undefined, found: string): DayReading {
  return day === undefined ? { is: "impossible", found } : { is: "day", day };
}

function fromNumber(value: number, format: string | undefined, context: DayContext): DayReading {
  if (value === 0) return NONE;
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 21_001_231) {
    return dayOrImpossible(isoDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100), String(value));
  }
  const isPlausible = shownAs(format) === "date" || (value >= PLAIN_SERIALS.from && value <= PLAIN_SERIALS.to);
  const day = isPlausible ? dayFromSerial(value, context.date1904) : undefined;
  if (day === undefined) return { is: "unreadable", found: String(value) };
  // A date of 1900 is an empty cell that a formula carried along, never a participant's event.
  return !context.isBirth && day < "1901" ? NONE : { is: "day", day };
}

const TIME = String.raw`(?:[ t,]*(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?z?)?`;
const DAY_FIRST = new RegExp(String.raw`^(?:den |d\. ?)?(\d{1,2})([./\- ]+)(\d{1,2})[./\- ]+(\d{4}|\d{2})${TIME}$`, "i");
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[./\- ](\d{1,2})[./\- ](\d{1,2})${TIME}$`, "i");
const NAMED = new RegExp(String.raw`^(?:den |d\. ?)?(\d{1,2})[. \-]*([a-zæøå]+)\.?[ \-,]*(\d{4}|\d{2})${TIME}$`, "i");
const NAMED_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const SIX = /^(\d{2})(\d{2})(\d{2})$/;
const EIGHT = /^(\d{2})(\d{2})(\d{2})(\d{2})$/;
const FOUND_LENGTH = 40;

function fromNumerals(parts: RegExpExecArray, found: string, context: DayContext): DayReading {
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = fullYear(parts[4] ?? "", context.isBirth);
  if (first === 0 && year === 1900) return NONE;
  const isSlashed = (parts[2] ?? "").includes("/");
  const danish = isoDay(year, second, first);
  const american = isSlashed ? isoDay(year, first, second) : undefined;
  if (context.isMonthFirst && american !== undefined)
    return danish === undefined || danish === american ? { is: "day", day: american } : { is: "ambiguous", day: american, found };
  if (danish === undefined && american !== undefined) return { is: "ambiguous", day: american, found };
  return dayOrImpossible(danish, found);
}

function fromEightDigits(parts: RegExpExecArray, found: string): DayReading {
  const [a = "", b = "", c = "", d = ""] = parts.slice(1);
  const yearFirst = isoDay(Number(a + b), Number(c), Number(d));
  return dayOrImpossible(
    yearFirst !== undefined && yearFirst >= "1900" && yearFirst < "2100" ? yearFirst : isoDay(Number(c + d), Number(b), Number(a)),
    found,
  );
}

/** The first six digits of a CPR number stand for a birth date, replacement numbers' day + 60 among them. */
function fromSixDigits(parts: RegExpExecArray, found: string): DayReading {
  const [day, month] = [Number(parts[1]), Number(parts[2])];
  return dayOrImpossible(isoDay(fullYear(parts[3] ?? "", true), month, day > 60 ? day - 60 : day), found);
}

function fromNames(text: string, found: string, context: DayContext): DayReading | undefined {
  const named = NAMED.exec(text);
  if (named !== null) {
    const month = monthOfWord(fold(named[2] ?? ""));
    return month === undefined
      ? undefined
      : dayOrImpossible(isoDay(fullYear(named[3] ?? "", context.isBirth), month, Number(named[1])), found);
  }
  const english = NAMED_FIRST.exec(text);
  const month = monthOfWord(fold(english?.[1] ?? ""));
  return english === null || month === undefined
    ? undefined
    : dayOrImpossible(isoDay(Number(english[3]), month, Number(english[2])), found);
}

function fromText(text: string, context: DayContext): DayReading {
  if (isNothing(text) || NOT_YET.has(fold(text))) return NONE;
  const found = text.slice(0, FOUND_LENGTH);
  if (isErrorText(text)) return { is: "unreadable", found };
  const withoutWeekday = text.replace(/^(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?\.?,? (?=\S)/i, "");
  const numerals = DAY_FIRST.exec(withoutWeekday);
  if (numerals !== null) return fromNumerals(numerals, found, context);
  const iso = YEAR_FIRST.exec(withoutWeekday);
  if (iso !== null) return dayOrImpossible(isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), found);
  const eight = EIGHT.exec(withoutWeekday);
  if (eight !== null) return fromEightDigits(eight, found);
  const short = context.isBirth ? SIX.exec(text) : null;
  if (short !== null) return fromSixDigits(short, found);
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return fromNumber(Number(text.replace(",", ".")), undefined, context);
  return fromNames(withoutWeekday, found, context) ?? { is: "unreadable", found };
}

/** A date in every form of DOMAIN 3.7. */
export function readDay(value: CellValue | undefined, format: string | undefined, context: DayContext): DayReading {
  if (typeof value === "number") return fromNumber(value, format, context);
  const text = textOf(value);
  return text === "" ? NONE : fromText(text, context);
}

/** True where a column's slashed dates can only be read month first, and none only day first. */
export function isMonthFirstColumn(values: Iterable<CellValue | undefined>): boolean {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const value of values) {
    if (typeof value !== "string" || !value.includes("/")) continue;
    const parts = /^\s*(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})\b/.exec(value);
    if (parts === null) continue;
    if (Number(parts[1]) > 12) dayFirst += 1;
    if (Number(parts[2]) > 12) monthFirst += 1;
  }
  return monthFirst > 0 && dayFirst === 0;
}
