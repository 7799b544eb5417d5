import type { CellValue } from "../../words/cell";
import type { Hours } from "../../words/hours";
import { hoursFromDecimal } from "../../words/hours";
import { shownAs, showsSeconds } from "./dateFormat";
import { isNothing, textOf } from "./textOf";

/** What a cell of hours says. `none`: no hours are stated, and 0 says the same. */
export type HoursReading =
  | { readonly is: "hours"; readonly hours: Hours; readonly isExact: boolean }
  | { readonly is: "none" }
  | { readonly is: "unreadable"; readonly found: string };

const NONE: HoursReading = { is: "none" };
/** Entries are kept in 32 bits of seconds: nobody works 590,000 hours. */
const MOST_HOURS = 590_000;
const SECONDS_PER_DAY = 86_400;
const FRACTIONS: Readonly<Record<string, string>> = { "½": "5", "¼": "25", "¾": "75" };

function amount(decimal: number, found: string): HoursReading {
  if (!Number.isFinite(decimal) || Math.abs(decimal) > MOST_HOURS) return { is: "unreadable", found };
  const { hours, isExact } = hoursFromDecimal(decimal);
  return hours === 0 ? NONE : { is: "hours", hours, isExact };
}

/** A time is a fraction of a day; where the format shows no seconds, whole minutes were meant (0.5208 is 12:30). */
function fromTime(value: number, format: string): HoursReading {
  const step = showsSeconds(format) ? 1 : 60;
  const seconds = Math.round((value * SECONDS_PER_DAY) / step) * step;
  return amount(seconds / 3600, String(value));
}

function fromNumber(value: number, format: string | undefined): HoursReading {
  if (value === 0) return NONE;
  const shown = format === undefined ? "number" : shownAs(format);
  if (shown === "time" && format !== undefined) return fromTime(value, format);
  if (shown === "date") return { is: "unreadable", found: String(value) };
  return amount(value, String(value));
}

/** "1.234,5", "1,234.5", "12,5", "12.5". One dot before exactly three digits is either a thousand or a thousandth: undefined. */
function decimalOf(text: string): number | undefined {
  const bare = text.replace(/\s/gu, "");
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(bare) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(bare))
    return Number(bare.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(bare)) return Number(bare.replaceAll(",", ""));
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(bare)) return undefined;
  return /^(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(bare) ? Number(bare.replace(",", ".")) : undefined;
}

const CLOCK = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d))?$/;
const WORDED = /^(?:(\d{1,5}) ?(?:timer|time|hours?|hrs?|t|h)\.?)?,? ?(?:og |and )?(?:(\d{1,3}) ?(?:m|min|minutter|minutes?)?\.?)?$/i;
const UNIT = / ?(?:t|h|timer|time|hours?|hrs?)\.?$/i;

function magnitude(text: string): number | undefined {
  const clock = CLOCK.exec(text);
  if (clock !== null) return Number(clock[1]) + Number(clock[2]) / 60 + Number(clock[3] ?? 0) / 3600;
  const vulgar = /^(\d*) ?([½¼¾])$/u.exec(text.replace(UNIT, ""));
  if (vulgar !== null) return Number(`${vulgar[1] || "0"}.${FRACTIONS[vulgar[2] ?? ""] ?? "0"}`);
  const half = /^(\d+) 1\/2$/.exec(text.replace(UNIT, ""));
  if (half !== null) return Number(half[1]) + 0.5;
  const worded = /[a-z]/i.test(text) ? WORDED.exec(text) : null;
  if (worded !== null) return Number(worded[1] ?? 0) + Number(worded[2] ?? 0) / 60;
  return decimalOf(text.replace(UNIT, ""));
}

function fromText(text: string): HoursReading {
  if (isNothing(text)) return NONE;
  const found = text.slice(0, 40);
  const isNegative = /^[-–−]/u.test(text) || /^\d.*-$/.test(text) || /^\(.+\)$/.test(text);
  const unsigned = text
    .replace(/^[-–−(+] ?/u, "")
    .replace(/[-)]$/, "")
    .trim();
  const decimal = magnitude(unsigned);
  return decimal === undefined ? { is: "unreadable", found } : amount(isNegative ? -decimal : decimal, found);
}

/** Hours in every form of DOMAIN 3.7. */
export function readHours(value: CellValue | undefined, format: string | undefined): HoursReading {
  if (value === null || value === undefined) return NONE;
  if (typeof value === "number") return fromNumber(value, format);
  if (typeof value === "boolean") return { is: "unreadable", found: String(value) };
  const text = textOf(value);
  return text === "" ? NONE : fromText(text);
}
