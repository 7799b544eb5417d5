import type { CellValue } from "../../words/cell";
import { dayFromSerial } from "../../words/day";
import { fold } from "../../words/fold";
import type { HourKind } from "../../words/hours";
import { shownAs } from "./dateFormat";
import { isKindNoise, kindOfWord } from "./readKind";
import { isYear, monthOfWord } from "./monthWords";
import { textOf } from "./textOf";

/** What a text says of month and kind; undefined parts are not said. */
export interface HourWords {
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly kind: HourKind | undefined;
  /** "I alt", "Sum": a column that repeats the others. */
  readonly isTotal: boolean;
}

const TOTAL_WORDS = new Set(["alt", "ialt", "total", "totalt", "sum", "samlet", "samlede", "gennemsnit", "average"]);
const NOISE = new Set([
  "maaned",
  "maned",
  "month",
  "i",
  "aar",
  "aaret",
  "year",
  "m",
  "faktiske",
  "registrerede",
  "registreret",
  "per",
  "pr",
  "hours",
  "in",
  "of",
  "the",
  "deltagertimer",
  "projekttimer",
  "indberettede",
  "registrerede",
  "opgjort",
  "fordelt",
  "paa",
]);

/** One text for a header cell: a date becomes month and year. */
export function headerText(value: CellValue | undefined, format: string | undefined, date1904: boolean): string {
  if (typeof value !== "number") return textOf(value);
  const day = shownAs(format) === "date" || (value > 30_000 && value < 60_000) ? dayFromSerial(value, date1904) : undefined;
  return day === undefined ? String(value) : `${day.slice(0, 4)}-${day.slice(5, 7)}`;
}

interface Numbers {
  readonly values: readonly string[];
  readonly hasMonthName: boolean;
}

/** Year and month among the bare numbers of a header: 201901, 1/2019, 2019-01, 01-02-2019 (a day), 2/19. */
function numbersToMonth({ values, hasMonthName }: Numbers): { year?: number; month?: number } | undefined {
  const [first = "", second = "", third = ""] = values;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const isMonth = (number: number) => number >= 1 && number <= 12;
  if (values.length === 0) return {};
  if (values.length === 1) {
    if (isYear(a)) return { year: a };
    if (first.length === 6 && isYear(Math.floor(a / 100)) && isMonth(a % 100))
      return hasMonthName ? undefined : { year: Math.floor(a / 100), month: a % 100 };
    return hasMonthName && first.length === 2 && a >= 10 && a <= 60 ? { year: 2000 + a } : undefined;
  }
  if (hasMonthName)
    return values.length === 2 && isMonth(a) && isYear(b)
      ? { year: b }
      : values.length === 2 && isYear(a) && a === b
        ? { year: a }
        : undefined;
  if (values.length === 2 && isMonth(a) && isYear(b)) return { year: b, month: a };
  if (values.length === 2 && isYear(a) && isMonth(b)) return { year: a, month: b };
  if (values.length === 2 && isMonth(a) && second.length === 2 && b >= 13 && b <= 60) return { year: 2000 + b, month: a };
  if (values.length === 3 && a >= 1 && a <= 31 && isMonth(b) && isYear(c)) return { year: c, month: b };
  if (values.length === 3 && isYear(a) && isMonth(b) && c >= 1 && c <= 31) return { year: a, month: b };
  // A year above (merged) and the whole month below: "2019", "01-2019".
  if (values.length === 3 && isYear(a) && isMonth(b) && a === c) return { year: a, month: b };
  if (values.length === 3 && isYear(a) && a === b && isMonth(c)) return { year: a, month: c };
  return undefined;
}

/** Undefined where any word says something other than month, kind or total: then the text is no header of hours. */
export function readHourWords(text: string): HourWords | undefined {
  const words = fold(text)
    .replace(/(\p{L})(\d)/gu, "$1 $2")
    .replace(/(\d)(\p{L})/gu, "$1 $2")
    .split(" ");
  const numbers: string[] = [];
  const months = new Set<number>();
  const kinds = new Set<HourKind>();
  let isTotal = false;
  for (const word of words) {
    const month = monthOfWord(word);
    const kind = kindOfWord(word);
    if (month !== undefined) months.add(month);
    else if (kind !== undefined) kinds.add(kind);
    else if (/^\d+$/.test(word)) numbers.push(word);
    else if (TOTAL_WORDS.has(word)) isTotal = true;
    else if (word !== "" && !NOISE.has(word) && !isKindNoise(word)) return undefined;
  }
  if (months.size > 1 || kinds.size > 1)
    return kinds.size > 1 && isTotal ? { year: undefined, month: undefined, kind: undefined, isTotal } : undefined;
  const [monthNamed] = months;
  const [kind] = kinds;
  const found = numbersToMonth({ values: numbers, hasMonthName: monthNamed !== undefined });
  return found === undefined ? undefined : { year: found.year, month: monthNamed ?? found.month, kind, isTotal };
}
