import { readInput } from "../book/typedInput";
import type { Cell } from "../book/sheet";

/** Days between 1899-12-30 and 1904-01-01. */
const DAYS_TO_1904 = 1462;

/** The cell when a person has typed into it: a Danish decimal comma is read as such, look and format stay. */
export function typedCell(before: Cell | undefined, text: string, date1904: boolean): Cell {
  const isDanishNumber = /^[+-]?\d+,\d+$/.test(text);
  const { value, formula, format } = readInput(isDanishNumber ? text.replace(",", ".") : text, before?.format);
  const isDate = format !== undefined && /[dmy]/.test(format);
  // As in Excel: a cell without a format takes the one that the text brings along.
  const shownAs = before?.format === undefined || before.format === "General" ? (format ?? before?.format) : before.format;
  return {
    value: isDate && date1904 && typeof value === "number" ? value - DAYS_TO_1904 : value,
    ...(formula === undefined ? {} : { formula }),
    ...(before?.look === undefined ? {} : { look: before.look }),
    ...(shownAs === undefined ? {} : { format: shownAs }),
  };
}
