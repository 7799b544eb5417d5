import { fold } from "../../words/fold";
import type { HeaderRows } from "../tables/findHeaders";
import type { Grid } from "../tables/sheetGrid";
import { headerAt } from "../tables/sheetGrid";
import { moneyScale } from "./readMoney";

/** A column of EBITDA of one accounting year, or of the year that the row names (undefined). */
export interface EbitdaColumn {
  readonly column: number;
  readonly year: number | undefined;
  /** "EBITDA 2 år efter": so many years after the company's entry year; undefined where the header does not count from it. */
  readonly afterEntry: number | undefined;
  /** Kroner in one unit of the column. */
  readonly scale: number | undefined;
}

const EBITDA =
  /\bebitda\b|\b(?:resultat|indtjening|driftsresultat|earnings|profit) (?:foer|before) .*(?:af og nedskrivning|afskrivning|depreciation|amorti)/;
/** Derived from EBITDA, or another figure altogether. */
const NOT_ITSELF = /\b(?:vaekst|growth|margin|aendring|change|udvikling|pct|procent|percent|maal|target)\b/;
const OTHER_FIGURES =
  /\b(?:omsaetning|revenue|turnover|ansatte|employees|medarbejdere|egenkapital|equity|resultat|result|overskud|profit)\b/;
const YEAR = /^(?:19[89]|20[0-6])\d$/;

export function isEbitda(text: string): boolean {
  const folded = fold(text);
  return EBITDA.test(folded) && !NOT_ITSELF.test(folded);
}

/** The one year that a text names. "2019/20" is two: which of them the controller counts by is not for us to guess. */
export function yearWithin(text: string): number | undefined {
  const years = [
    ...new Set(
      fold(text)
        .split(" ")
        .filter((word) => YEAR.test(word)),
    ),
  ];
  return years.length === 1 && !/\d{4}\s*[/–-]\s*\d{2}/u.test(text) ? Number(years[0]) : undefined;
}

export function isYearCell(text: string): boolean {
  return YEAR.test(text.trim());
}

const ENTRY =
  /indgangsaar|indtraedelsesaar|basisaar|startaar|\bved (?:start|indtraedelse|indgang)\b|entry year|base year|\bat (?:entry|start)\b/;
const AFTER = /\b([1-3]|et|to|tre|one|two|three) (?:aar|years?)\b|(?:aar|year) ([1-3])\b/;
const COUNTS: Readonly<Record<string, number>> = { et: 1, one: 1, to: 2, two: 2, tre: 3, three: 3 };

function yearsAfterEntry(text: string): number | undefined {
  const folded = fold(text);
  const found = AFTER.exec(folded);
  const count = found?.[1] ?? found?.[2];
  if (count !== undefined) return COUNTS[count] ?? Number(count);
  return ENTRY.test(folded) ? 0 : undefined;
}

/** The group above a year, from the left within its block of years; a title that reaches over other columns too is none. */
function groupAbove(grid: Grid, [first, last]: HeaderRows, column: number): string {
  let text = "";
  let left = column;
  for (; left >= 0 && isYearCell(headerAt(grid, last, left)); left -= 1) text = text === "" ? headerAt(grid, first, left) : text;
  return left >= 0 && headerAt(grid, first, left) === text ? "" : text;
}

interface Candidate extends EbitdaColumn {
  readonly isBare: boolean;
}

/** Year columns under an EBITDA header, or whose own header names both; bare years alone where nothing above them speaks of something else. */
export function ebitdaColumns(grid: Grid, header: HeaderRows, columns: readonly number[], title: string): readonly EbitdaColumn[] {
  const [first, last] = header;
  const found = columns.flatMap((column): Candidate[] => {
    const own = headerAt(grid, last, column);
    const group = first === last ? "" : isYearCell(own) ? groupAbove(grid, header, column) : headerAt(grid, first, column);
    const text = group === own ? own : `${group} ${own}`.trim();
    const isBare = isYearCell(own) && group === "" && !OTHER_FIGURES.test(fold(title));
    if (!isEbitda(text) && !isBare) return [];
    const scale = moneyScale(text);
    const year = yearWithin(own) ?? yearWithin(text);
    const afterEntry = year === undefined ? yearsAfterEntry(text) : undefined;
    return [{ column, year, afterEntry, scale: scale === 1 ? undefined : scale, isBare }];
  });
  const named = found.filter(({ isBare }) => !isBare);
  return named.length > 0 ? named : found;
}
