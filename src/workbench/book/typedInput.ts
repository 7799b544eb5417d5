import type { CellValue } from "../../domain/words/cell";
import { isoDay, serialFromDay } from "../../domain/words/day";

/** What Excel makes of a text that is put into a cell. */
export interface Input {
  readonly value: CellValue;
  readonly formula?: string;
  /** Brought along by the text: a date, a percentage. */
  readonly format?: string;
}

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DASHED_DATE = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/;
const MONTH_YEAR = /^(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*[ -](\d{4})$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
/** A day without a year is one of this year in Excel; any year shows that text was not kept. */
const SOME_YEAR = 2000;

/** As `Range.values` and `Range.formulas` read: an apostrophe keeps text as text, "=", "+" and "-" begin formulas, what looks like a number or a date becomes one. A cell formatted as text takes everything as it is. */
export function readInput(text: string, format: string | undefined): Input {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === "@") return { value: text };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  return readNumber(text) ?? readDate(text) ?? readTruth(text) ?? readSigned(text) ?? { value: text };
}

function readNumber(text: string): Input | undefined {
  const isPercent = text.endsWith("%");
  const digits = (isPercent ? text.slice(0, -1) : text).trim();
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return undefined;
  const number = Number(digits.replaceAll(",", ""));
  return isPercent ? { value: number / 100, format: "0%" } : { value: number };
}

function readDate(text: string): Input | undefined {
  const iso = ISO_DATE.exec(text);
  const dashed = DASHED_DATE.exec(text);
  const month = MONTH_YEAR.exec(text);
  const day = iso
    ? isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    : dashed
      ? isoDay(Number(dashed[3] ?? SOME_YEAR), Number(dashed[2]), Number(dashed[1]))
      : month
        ? isoDay(Number(month[2]), monthNumber(month[1] ?? ""), 1)
        : undefined;
  return day === undefined ? undefined : { value: serialFromDay(day), format: month ? "mmm-yy" : "dd-mm-yyyy" };
}

function monthNumber(name: string): number {
  const danish = name.toLowerCase().replace("may", "maj").replace("oct", "okt").slice(0, 3);
  return MONTHS.indexOf(danish) + 1;
}

function readTruth(text: string): Input | undefined {
  if (!/^(true|false|sand|falsk)$/i.test(text)) return undefined;
  return { value: /^(true|sand)$/i.test(text) };
}

function readSigned(text: string): Input | undefined {
  return /^[+-]./.test(text) ? { value: null, formula: `=${text}` } : undefined;
}
