import type { CellValue } from "../../words/cell";
import type { Month } from "../../words/day";
import { dayFromSerial, monthFrom, monthOfDay } from "../../words/day";
import { shownAs } from "../cells/dateFormat";
import { isYear } from "../cells/monthWords";
import { readDay } from "../cells/readDay";
import { readHourWords } from "../cells/readHeaderText";
import { textOf } from "../cells/textOf";

/** The cells of a long row that say when. */
export interface WhenCells {
  readonly year: CellValue | undefined;
  readonly month: CellValue | undefined;
  readonly monthFormat: string | undefined;
  readonly day: CellValue | undefined;
  readonly dayFormat: string | undefined;
}

function yearOf(value: CellValue | undefined): number | undefined {
  const number = typeof value === "number" ? value : Number(textOf(value) || Number.NaN);
  return isYear(number) ? number : undefined;
}

function monthOfNumber(value: number, format: string | undefined, date1904: boolean): Month | number | undefined {
  if (Number.isInteger(value) && value >= 199_001 && value <= 209_912 && value % 100 >= 1 && value % 100 <= 12)
    return monthFrom(Math.floor(value / 100), value % 100);
  const isDate = shownAs(format) === "date" || (value > 30_000 && value < 60_000);
  const day = isDate ? dayFromSerial(value, date1904) : undefined;
  return day === undefined ? undefined : monthOfDay(day);
}

/** A whole month from one cell, or with the year beside it; undefined where it cannot be told. */
export function readMonthCell(when: WhenCells, date1904: boolean): Month | undefined {
  const year = yearOf(when.year);
  if (typeof when.month === "number") {
    if (year !== undefined && when.month >= 1 && when.month <= 12) return monthFrom(year, when.month);
    return monthOfNumber(when.month, when.monthFormat, date1904);
  }
  const text = textOf(when.month);
  if (text !== "") {
    if (year !== undefined && /^0?[1-9]$|^1[0-2]$/.test(text)) return monthFrom(year, Number(text));
    const words = readHourWords(text);
    const said = words?.year ?? year;
    if (words?.month !== undefined && said !== undefined) return monthFrom(said, words.month);
  }
  const reading = readDay(when.day ?? when.month, when.day === undefined ? when.monthFormat : when.dayFormat, {
    date1904,
    isBirth: false,
    isMonthFirst: false,
  });
  return reading.is === "day" || reading.is === "ambiguous" ? monthOfDay(reading.day) : undefined;
}
