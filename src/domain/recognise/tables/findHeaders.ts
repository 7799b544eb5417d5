import type { CellValue } from "../../words/cell";
import { dayFromSerial } from "../../words/day";
import { shownAs } from "../cells/dateFormat";
import { knownMunicipality } from "../cells/readMunicipality";
import { looksLikeCpr } from "../cells/readCpr";
import type { HourWords } from "../cells/readHeaderText";
import { headerText, readHourWords } from "../cells/readHeaderText";
import { isBlank } from "../cells/textOf";
import { isHeaderWord, readHeader } from "./readHeader";
import type { Grid } from "./sheetGrid";
import { formatAt, headerAt, isMerged, valueAt } from "./sheetGrid";

/** First and last row of a header, from 0. */
export type HeaderRows = readonly [number, number];

interface RowLook {
  readonly filled: number;
  /** Distinct meanings that the row's words name. */
  readonly meanings: number;
  readonly months: number;
  /** Cells that say only month, year or kind. */
  readonly hourParts: number;
  readonly known: number;
  /** Cells that say more than a header word, but hold one. */
  readonly worded: number;
  /** Cells that no header holds: CPR numbers and amounts. */
  readonly odd: number;
}

const hourWordsSeen = new Map<string, HourWords | undefined>();

function hourWordsOf(text: string): HourWords | undefined {
  if (text.length > 60) return undefined;
  if (!hourWordsSeen.has(text)) {
    if (hourWordsSeen.size > 5000) hourWordsSeen.clear();
    hourWordsSeen.set(text, readHourWords(text));
  }
  return hourWordsSeen.get(text);
}

/** A number in a header is a month: a date on the first (or shown without its day), or 201901. */
function isMonthNumber(value: number, format: string | undefined, date1904: boolean): boolean {
  const text = headerText(value, format, date1904);
  if (!/^\d{4}-\d\d$/.test(text)) return Number.isInteger(value) && hourWordsOf(text)?.month !== undefined;
  if (format === undefined) return false;
  return (
    shownAs(format) === "date" &&
    (!/d/i.test(format.replace(/\[[^\]]*\]/g, "")) || dayFromSerial(value, date1904)?.endsWith("-01") === true)
  );
}

function isHourPart(text: string): boolean {
  const words = hourWordsOf(text);
  return words !== undefined && (words.month !== undefined || words.year !== undefined || words.kind !== undefined);
}

function lookAt(grid: Grid, row: number): RowLook {
  const meanings = new Set<string>();
  const look = { filled: 0, months: 0, hourParts: 0, known: 0, worded: 0, odd: 0 };
  const cells: readonly CellValue[] = grid.sheet.values[row] ?? [];
  cells.forEach((value, column) => {
    if (isBlank(value)) return;
    look.filled += 1;
    const text = headerText(value, formatAt(grid, row, column), grid.date1904);
    const isNumber = typeof value === "number";
    if (isNumber && !isMonthNumber(value, formatAt(grid, row, column), grid.date1904)) {
      if (hourWordsOf(text)?.year !== undefined) look.hourParts += 1;
      else look.odd += 1;
      return;
    }
    if (!isNumber && looksLikeCpr(value)) look.odd += 1;
    const isPart = isHourPart(text);
    if (isPart) look.hourParts += 1;
    if (hourWordsOf(text)?.month !== undefined) look.months += 1;
    const isWord = !isNumber && isHeaderWord(text);
    const meaning = isWord ? readHeader(text)?.meaning : undefined;
    if (meaning !== undefined && meaning !== "ignored") meanings.add(meaning);
    if (isPart || isWord) look.known += 1;
    else if (!isNumber && !/\d/.test(text) && readHeader(text) !== undefined && knownMunicipality(text) === undefined) look.worded += 1;
  });
  return { ...look, meanings: meanings.size };
}

const FEWEST_MONTHS = 3;

/** Headers in whole phrases ("Dato for opstart i projektet") are told by the participants beneath them. */
function isWordyHeader(grid: Grid, row: number, look: RowLook): boolean {
  if (look.odd > 0 || look.known + look.worded < 3 || (look.known + look.worded) * 3 < look.filled * 2) return false;
  for (let below = row + 1; below <= row + 3; below += 1) {
    if ((grid.sheet.values[below] ?? []).some((value) => looksLikeCpr(value))) return true;
  }
  return false;
}

function isHeader(look: RowLook): boolean {
  const fewOdd = look.odd * 4 <= look.known;
  const mostlyKnown = look.known * 3 >= look.filled;
  if (look.meanings >= 4) return fewOdd;
  if (look.meanings >= 2) return fewOdd && mostlyKnown;
  return look.meanings === 1 && look.months >= FEWEST_MONTHS && look.odd === 0 && mostlyKnown;
}

/** A further header row holds header words and little else; a lone word is a section row. */
function continuesHeader(look: RowLook): boolean {
  return look.filled >= 2 && look.odd === 0 && look.known * 10 >= look.filled * 6;
}

/** A row above belongs to the header when it gives months, years or kinds to columns that lack them. */
function groupsHeader(grid: Grid, row: number, below: number): boolean {
  const cells = grid.sheet.values[row] ?? [];
  const look = lookAt(grid, row);
  if (look.odd > 0 || look.hourParts === 0 || look.hourParts * 2 < look.filled) return false;
  return cells.some((value, column) => {
    if (isBlank(value) || !isHourPart(headerText(value, formatAt(grid, row, column), grid.date1904))) return false;
    return isHourPart(headerAt(grid, below, column));
  });
}

function sameCells(grid: Grid, row: number, other: number): boolean {
  const left = grid.sheet.values[row] ?? [];
  return left.every(
    (value, column) =>
      isBlank(value) === isBlank(valueAt(grid, other, column)) && (isBlank(value) || value === valueAt(grid, other, column)),
  );
}

/** The header that begins at or around `row`, one to three rows deep; undefined where the row is none. */
export function headerAround(grid: Grid, row: number, isFirst: boolean): HeaderRows | undefined {
  const look = lookAt(grid, row);
  if (!isHeader(look) && !(isFirst && isWordyHeader(grid, row, look))) return undefined;
  let last = row;
  while (last < row + 2 && last + 1 < grid.height && continuesHeader(lookAt(grid, last + 1)) && !sameCells(grid, last, last + 1)) last += 1;
  let first = row;
  while (first > 0 && first > row - 2 && groupsHeader(grid, first - 1, first)) first -= 1;
  return [first, last];
}

/** The texts above a column, top to bottom, each once. Months and kinds reach to the right over cells left empty beside them. */
export function headerParts(grid: Grid, [first, last]: HeaderRows, column: number): readonly string[] {
  const parts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    const own = headerAt(grid, row, column);
    const text = own !== "" || row === last ? own : carriedHourPart(grid, [row, last], column);
    if (text !== "" && parts.at(-1) !== text) parts.push(text);
  }
  return parts;
}

function carriedHourPart(grid: Grid, [row, last]: HeaderRows, column: number): string {
  const isHourColumn = (at: number) => {
    for (let below = row + 1; below <= last; below += 1) if (isHourPart(headerAt(grid, below, at))) return true;
    return false;
  };
  for (let left = column; left >= 0 && isHourColumn(left) && !(left === column && isMerged(grid, row, left)); left -= 1) {
    const text = headerAt(grid, row, left);
    if (text !== "") return isHourPart(text) ? text : "";
  }
  return "";
}
