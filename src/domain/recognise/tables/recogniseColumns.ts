import type { ColumnMeaning, HoursColumn, RecognisedColumn } from "../../words/columns";
import { columnLetters } from "../../words/cell";
import { monthFrom } from "../../words/day";
import { fold } from "../../words/fold";
import type { Settings, SheetCorrection } from "../../words/settings";
import type { HourWords } from "../cells/readHeaderText";
import { readHourWords } from "../cells/readHeaderText";
import type { ColumnContent } from "./columnContent";
import { contentOf, fits, meaningOfContent } from "./columnContent";
import type { HeaderRows } from "./findHeaders";
import { headerParts } from "./findHeaders";
import type { HeaderReading } from "./readHeader";
import { readHeader } from "./readHeader";
import type { Grid } from "./sheetGrid";

/** A column on its way to being recognised. */
interface Draft {
  readonly column: number;
  readonly header: string;
  readonly hours: HourWords | undefined;
  readonly reading: HeaderReading | undefined;
  readonly content: ColumnContent;
}

export interface ColumnSource {
  readonly grid: Grid;
  readonly headerRows: HeaderRows;
  /** Rows looked at to judge the content. */
  readonly sampleRows: readonly number[];
  readonly settings: Settings;
  /** The year where no header says one: from the sheet's name or title. */
  readonly year: number | undefined;
}

/** The header's meaning: whole first, then turned round ("Ved start" over "Status"), then its parts. */
function meaningOfParts(parts: readonly string[]): HeaderReading | undefined {
  const candidates = [parts.join(" "), [...parts].reverse().join(" "), ...[...parts].reverse()].map(readHeader);
  return candidates.reduce((best, next) => ((next?.confidence ?? 0) > (best?.confidence ?? 0) ? next : best), undefined);
}

/** The lower parts alone where a title above says something else ("Timeregistrering i perioden" over "feb 2019"). */
function hoursOfParts(parts: readonly string[]): HourWords | undefined {
  for (let from = 0; from < parts.length; from += 1) {
    const words = readHourWords(parts.slice(from).join(" "));
    if (words !== undefined) return words;
  }
  return undefined;
}

function draftOf(source: ColumnSource, column: number): Draft {
  const parts = headerParts(source.grid, source.headerRows, column);
  return {
    column,
    header: parts.join(" "),
    hours: parts.length === 0 ? undefined : hoursOfParts(parts),
    reading: meaningOfParts(parts),
    content: contentOf(source.grid, column, source.sampleRows, source.settings),
  };
}

/** "Praktik | feb-19 | mar-19 | Løn | feb-19 | mar-19": an empty column whose header names a kind heads the months to its right. */
function withBlockKinds(drafts: readonly Draft[]): readonly Draft[] {
  let kind: HoursColumn["kind"];
  return drafts.map((draft) => {
    const { hours, content } = draft;
    if (hours?.kind !== undefined && hours.month === undefined) kind = content.filled === 0 && !hours.isTotal ? hours.kind : undefined;
    else if (hours === undefined && draft.header !== "") kind = undefined;
    else if (hours?.month !== undefined && hours.kind === undefined && kind !== undefined) return { ...draft, hours: { ...hours, kind } };
    return draft;
  });
}

/** Months without a year follow the column before; where a month is not later than it, a new year has begun. */
function hourColumns(drafts: readonly Draft[], year: number | undefined): ReadonlyMap<number, HoursColumn> {
  const found = new Map<number, HoursColumn>();
  let before: { year: number; month: number; kind: HoursColumn["kind"] } | undefined;
  for (const { column, hours } of drafts) {
    if (hours?.month === undefined || hours.isTotal) continue;
    const isSameBlock = before?.kind === hours.kind;
    const carried = before === undefined ? year : isSameBlock && hours.month < before.month ? before.year + 1 : before.year;
    const own = hours.year ?? (isSameBlock || before === undefined || hours.month === before.month ? carried : (year ?? carried));
    if (own === undefined) continue;
    before = { year: own, month: hours.month, kind: hours.kind };
    found.set(column, { month: monthFrom(own, hours.month), kind: hours.kind });
  }
  return found;
}

function corrected(draft: Draft, correction: SheetCorrection | undefined): ColumnMeaning | HoursColumn | undefined {
  const byLetter = correction?.columns;
  const letters = columnLetters(draft.column);
  if (byLetter !== undefined && Object.hasOwn(byLetter, letters)) return byLetter[letters];
  const entry = Object.entries(correction?.headers ?? {}).find(([header]) => draft.header !== "" && fold(header) === fold(draft.header));
  return entry?.[1];
}

function asHours(draft: Draft, hours: HoursColumn): RecognisedColumn {
  const isNumeric = draft.content.filled === 0 || draft.content.number + draft.content.day > 0;
  const confidence = draft.hours?.year === undefined ? 0.8 : isNumeric ? 1 : 0.9;
  return {
    column: draft.column,
    header: draft.header,
    meaning: hours,
    confidence,
    because: isNumeric && draft.content.filled > 0 ? "header and content" : "header",
  };
}

function asMeaning(draft: Draft): RecognisedColumn {
  const { column, header, reading, content } = draft;
  const byContent = meaningOfContent(content, reading?.meaning, header !== "");
  if (reading === undefined) {
    return { column, header, meaning: byContent, confidence: byContent === undefined ? 0 : 0.6, because: "content" };
  }
  const fit = fits(reading.meaning, content);
  if (fit === true)
    return { column, header, meaning: reading.meaning, confidence: Math.min(1, reading.confidence + 0.05), because: "header and content" };
  if (fit === undefined && !(byContent === "cpr" && reading.meaning !== "ignored"))
    return { column, header, meaning: reading.meaning, confidence: reading.confidence, because: "header" };
  if (byContent !== undefined && byContent !== reading.meaning)
    return { column, header, meaning: byContent, confidence: 0.75, because: "content" };
  const isDoubtful = reading.meaning === "kind" || reading.confidence < 0.7;
  return { column, header, meaning: isDoubtful ? undefined : reading.meaning, confidence: reading.confidence / 2, because: "header" };
}

/** A column without a header may only take a meaning that no other column has. */
function withoutRivals(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const taken = new Set(columns.filter(({ because }) => because !== "content").map(({ meaning }) => meaning));
  return columns.map((column) => {
    if (column.because !== "content" || column.meaning === undefined) return column;
    if (taken.has(column.meaning)) return { ...column, meaning: undefined, confidence: 0 };
    taken.add(column.meaning);
    return column;
  });
}

/** In a wide table, hours without a month repeat the months' sum. */
function withoutRowTotals(columns: readonly RecognisedColumn[], hasMonths: boolean): readonly RecognisedColumn[] {
  const isTotal = ({ meaning }: RecognisedColumn) =>
    meaning === "hours" || meaning === "practiceHours" || meaning === "paidHours" || meaning === "month" || meaning === "year";
  return hasMonths
    ? columns.map((column) => (column.because !== "settings" && isTotal(column) ? { ...column, meaning: "ignored" as const } : column))
    : columns;
}

/** Every column of a table, by header and by content; the settings overrule both. */
export function recogniseColumns(source: ColumnSource, correction: SheetCorrection | undefined): readonly RecognisedColumn[] {
  const drafts = Array.from({ length: source.grid.width }, (_, column) => draftOf(source, column));
  const hours = hourColumns(withBlockKinds(drafts), source.year);
  const columns = drafts.flatMap((draft): RecognisedColumn[] => {
    const meaning = corrected(draft, correction);
    if (meaning !== undefined) return [{ column: draft.column, header: draft.header, meaning, confidence: 1, because: "settings" }];
    const month = hours.get(draft.column);
    if (month !== undefined) return [asHours(draft, month)];
    if (draft.header === "" && draft.content.filled === 0) return [];
    if (draft.hours?.isTotal === true)
      return [{ column: draft.column, header: draft.header, meaning: "ignored", confidence: 0.9, because: "header" }];
    return [asMeaning(draft)];
  });
  return withoutRivals(withoutRowTotals(columns, hours.size >= 2));
}
