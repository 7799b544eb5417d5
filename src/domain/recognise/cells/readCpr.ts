import type { CellValue } from "../../words/cell";
import type { IsoDay } from "../../words/day";
import type { Cpr } from "../../words/registration";
import { isErrorText, isNothing, textOf } from "./textOf";

/** What is odd about a CPR cell, told by shape and length: never by its digits. */
export type CprShape = "masked" | "too-short" | "too-long" | "letters" | "no-such-day" | "exponent" | "no-number" | "error" | "fraction";

export interface CprReading {
  /** Undefined where nothing usable stands there. */
  readonly cpr: Cpr | undefined;
  readonly isZeroRestored: boolean;
  readonly odd: CprShape | undefined;
  readonly length: number;
}

const NOTHING: CprReading = { cpr: undefined, isZeroRestored: false, odd: undefined, length: 0 };

/** The century by the seventh digit (DOMAIN 2.4). */
function yearOf(yearInCentury: number, seventh: number): number {
  if (seventh <= 3) return 1900 + yearInCentury;
  if (seventh === 4 || seventh === 9) return yearInCentury <= 36 ? 2000 + yearInCentury : 1900 + yearInCentury;
  return yearInCentury <= 57 ? 2000 + yearInCentury : 1800 + yearInCentury;
}

const DAYS_IN_MONTH = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Reckoned without a Date: every row of every hours sheet asks. */
function birthDay(digits: string): IsoDay | undefined {
  const written = Number(digits.slice(0, 2));
  const day = written > 60 ? written - 60 : written;
  const month = Number(digits.slice(2, 4));
  const year = yearOf(Number(digits.slice(4, 6)), Number(digits[6]));
  if (day < 1 || day > (DAYS_IN_MONTH[month] ?? 0) || (month === 2 && day === 29 && !isLeap(year))) return undefined;
  return `${String(year)}-${digits.slice(2, 4)}-${String(day).padStart(2, "0")}`;
}

/** Never rejected for modulus 11: valid numbers without it exist since 2007 (DOMAIN 2.4). */
function cprOf(digits: string, isWhole: boolean): Cpr {
  const bornOn = isWhole ? birthDay(digits) : undefined;
  const gender = !isWhole ? undefined : Number(digits[9]) % 2 === 0 ? "woman" : "man";
  return { digits, isWhole, isReplacement: isWhole && Number(digits.slice(0, 2)) > 60, bornOn, gender };
}

function broken(digits: string, odd: CprShape, length = digits.length): CprReading {
  return { cpr: digits === "" ? undefined : cprOf(digits, false), isZeroRestored: false, odd, length };
}

function fromDigits(digits: string): CprReading {
  if (digits.length > 10) return broken(digits.slice(0, 10), "too-long", digits.length);
  if (digits.length < 9) return broken(digits, "too-short");
  const ten = digits.padStart(10, "0");
  if (birthDay(ten) === undefined) return broken(ten, "no-such-day", digits.length);
  return { cpr: cprOf(ten, true), isZeroRestored: digits.length === 9, odd: undefined, length: digits.length };
}

/** "1,010190123E+09" holds every digit; "1,01E+09" has lost them for good. */
function fromExponent(text: string): CprReading {
  const mantissa = text.split(/e/i)[0] ?? "";
  const number = Number(text.replace(",", "."));
  return mantissa.replace(/\D/g, "").length >= 9 && Number.isInteger(number)
    ? fromDigits(String(number))
    : broken("", "exponent", text.length);
}

function fromText(text: string): CprReading {
  if (isNothing(text)) return NOTHING;
  if (isErrorText(text)) return broken("", "error", text.length);
  if (/^\d[.,]?\d*e\+?\d+$/i.test(text)) return fromExponent(text);
  const bare = text.replace(/^cpr\W*/i, "").replace(/[\s\-‐‑‒–—−.,/']/gu, "");
  if (/^\d+$/.test(bare)) return fromDigits(bare);
  if (/^\d{6}[\dx*•#?]{1,4}$/iu.test(bare)) return broken(bare.slice(0, 6).padEnd(10, "x"), "masked", bare.length);
  if (/^\d{6}[\da-z]{4}$/i.test(bare)) return broken(bare.toUpperCase(), "letters");
  const within = /(?<!\d)(\d{6})[\s\-‐‑‒–—−]?(\d{4})(?!\d)/u.exec(text);
  if (within !== null && (text.match(/\d/g) ?? []).length === 10) return fromDigits(`${within[1] ?? ""}${within[2] ?? ""}`);
  return broken("", /\d/.test(bare) ? "letters" : "no-number", text.length);
}

/** A CPR number in every form of DOMAIN 2.4 and 3.7. */
export function readCpr(value: CellValue | undefined): CprReading {
  if (typeof value === "number") {
    if (value === 0) return NOTHING;
    return Number.isInteger(value) && value > 0 ? fromDigits(String(value)) : broken("", "fraction", String(value).length);
  }
  const text = textOf(value);
  return text === "" ? NOTHING : fromText(text);
}

/** True for what can hardly be anything but a CPR number: for judging columns. */
export function looksLikeCpr(value: CellValue | undefined): boolean {
  if (typeof value === "number") return value >= 101_000_000 && value < 9.2e9 && readCpr(value).cpr?.isWhole === true;
  if (typeof value !== "string" || value.length < 9 || value.length > 20) return false;
  const { cpr, odd } = readCpr(value);
  return cpr?.isWhole === true || odd === "masked" || (odd === "letters" && cpr !== undefined);
}
