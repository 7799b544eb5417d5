import type { ColumnMeaning } from "../../words/columns";
import { fold } from "../../words/fold";
import { readHourWords } from "../cells/readHeaderText";
import { isBlank } from "../cells/textOf";
import type { HeaderRows } from "../tables/findHeaders";
import { readHeader } from "../tables/readHeader";
import type { Grid } from "../tables/sheetGrid";
import { headerAt } from "../tables/sheetGrid";
import type { EbitdaColumn } from "./ebitdaColumns";
import { ebitdaColumns, isEbitda, isYearCell } from "./ebitdaColumns";
import { isRecordWord, readRecordHeader } from "./readRecordHeader";
import { hintedKinds, titleAbove } from "./recordHints";
import type { HeaderFacts } from "./recordKinds";
import { canBe, kindsOf } from "./recordKinds";
import type { RecordKind } from "./recordWords";

/** A table of records as its header tells it. Tables that stand side by side share their rows, not their columns. */
export interface RecordLayout {
  readonly kinds: readonly RecordKind[];
  readonly headerRows: HeaderRows;
  readonly columns: readonly number[];
  readonly ebitda: readonly EbitdaColumn[];
  readonly title: string;
}

/** Only participants have these; a table that names one is none of records. */
const PERSONAL: ReadonlySet<ColumnMeaning> = new Set([
  "cpr", "bornOn", "givenName", "familyName", "gender", "benefitGroup", "entryStatus", "unemployedSince", "referredOn", "screenedOn",
  "expectedExit", "weeklyHours", "startForm", "endForm", "practiceHours", "paidHours",
] as const); // prettier-ignore
const OF_PARTICIPANTS: ReadonlySet<ColumnMeaning> = new Set(["status", "month", "hours"] as const);
/** The least confidence of a header word that means one thing, and of any header word (readHeader). */
const SURE = 0.9;
const WHOLE = 0.8;

function names(text: string, meanings: ReadonlySet<ColumnMeaning>, confidence: number): boolean {
  const reading = readHeader(text);
  return reading !== undefined && reading.confidence >= confidence && meanings.has(reading.meaning);
}

function namesMonth(text: string): boolean {
  return text.length <= 60 && readHourWords(text)?.month !== undefined;
}

/** Header text of every column, both rows joined where there are two. */
export function headerOf(grid: Grid, [first, last]: HeaderRows, column: number): string {
  const [upper, lower] = [headerAt(grid, first, column), headerAt(grid, last, column)];
  return first === last || upper === lower ? lower : `${upper} ${lower}`.trim();
}

/** A header has words, and no numbers but years: the numbers are looked at first, for most rows of a workbook end there. */
function mayHead(grid: Grid, row: number): boolean {
  const values = grid.sheet.values[row] ?? [];
  if (values.some((value) => typeof value === "boolean" || (typeof value === "number" && !isYearCell(String(value))))) return false;
  let words = 0;
  for (const value of values) if (typeof value === "string" && value !== "" && isRecordWord(value)) words += 1;
  return words >= 2 || (words === 1 && hasEbitdaYears(grid, row));
}

function yearColumns(grid: Grid, row: number): readonly number[] {
  return (grid.sheet.values[row] ?? []).flatMap((value, column) =>
    !isBlank(value) && isYearCell(headerAt(grid, row, column)) ? [column] : [],
  );
}

function hasEbitdaYears(grid: Grid, row: number): boolean {
  const texts = (grid.sheet.values[row] ?? []).map((_, column) => headerAt(grid, row, column));
  return texts.some(isEbitda) || yearColumns(grid, row).length >= 2;
}

/** Years may stand a row below the other headers, or their group a row above. */
function rowsAround(grid: Grid, row: number): HeaderRows {
  const below = (grid.sheet.values[row + 1] ?? []).map((_, column) => headerAt(grid, row + 1, column));
  const yearsBelow = yearColumns(grid, row + 1);
  const isYearRow =
    yearsBelow.length > 0 && below.every((text, column) => text === "" || isYearCell(text) || text === headerAt(grid, row, column));
  if (isYearRow && yearsBelow.some((column) => isYearOrNothing(headerAt(grid, row, column)))) return [row, row + 1];
  const isGrouped = row > 0 && yearColumns(grid, row).some((column) => headerAt(grid, row - 1, column) !== "");
  return isGrouped ? [row - 1, row] : [row, row];
}

/** What stands above a year says what the year is of; a header word of its own would have figures, not years, beneath it. */
function isYearOrNothing(text: string): boolean {
  return text === "" || isEbitda(text) || !isRecordWord(text);
}

/** Runs of headed columns, parted by columns without a header. */
function segmentsOf(grid: Grid, header: HeaderRows): readonly (readonly number[])[] {
  const segments: number[][] = [];
  let open: number[] | undefined;
  for (let column = 0; column < grid.width; column += 1) {
    if (headerOf(grid, header, column) === "") open = undefined;
    else if (open === undefined) segments.push((open = [column]));
    else open.push(column);
  }
  return segments;
}

function factsOf(grid: Grid, header: HeaderRows, columns: readonly number[]): HeaderFacts {
  const texts = columns.map((column) => headerOf(grid, header, column)).filter((text) => text !== "");
  const title = titleAbove(grid, header[0]);
  return {
    of: (kind) => new Set(texts.flatMap((text) => readRecordHeader(kind, text)?.fact ?? [])),
    words: new Set(texts.map(fold)),
    filled: texts.length,
    hasEbitda: ebitdaColumns(grid, header, columns, title).length > 0,
    isOfParticipants: texts.some((text) => names(text, OF_PARTICIPANTS, WHOLE)),
    startsWithReservation: texts.length > 0 && readRecordHeader("reservations", texts[0] ?? "")?.fact === "text",
  };
}

function isOfPersons(texts: readonly string[]): boolean {
  return texts.some((text) => names(text, PERSONAL, SURE)) || texts.filter(namesMonth).length >= 2;
}

/** A layout of given kinds: what a controller's correction or a sheet's name settles. */
export function layoutAs(grid: Grid, headerRows: HeaderRows, kinds: readonly RecordKind[], within?: readonly number[]): RecordLayout {
  const columns = within ?? segmentsOf(grid, headerRows).flat();
  const title = titleAbove(grid, headerRows[0]);
  return { kinds, headerRows, columns, title, ebitda: ebitdaColumns(grid, headerRows, columns, title) };
}

function layoutOf(grid: Grid, headerRows: HeaderRows, columns: readonly number[]): RecordLayout | undefined {
  const kinds = kindsOf(factsOf(grid, headerRows, columns), hintedKinds(grid, headerRows[0]));
  return kinds.length === 0 ? undefined : layoutAs(grid, headerRows, kinds, columns);
}

/** The tables of records whose header stands at or around a row; none where it is not their header. */
export function recordLayouts(grid: Grid, row: number): readonly RecordLayout[] {
  if (!mayHead(grid, row)) return [];
  const header = rowsAround(grid, row);
  const segments = segmentsOf(grid, header);
  const columns = segments.flat();
  if (isOfPersons(columns.map((column) => headerOf(grid, header, column)))) return [];
  const apart = segments.flatMap((segment) => layoutOf(grid, header, segment) ?? []);
  if (apart.length > 1) return apart;
  const whole = layoutOf(grid, header, columns);
  return whole === undefined ? apart : [whole];
}

/** True where the columns of a table can carry records of a kind. */
export function canHold(grid: Grid, { headerRows, columns }: RecordLayout, kind: RecordKind): boolean {
  return !isOfPersons(columns.map((column) => headerOf(grid, headerRows, column))) && canBe(kind, factsOf(grid, headerRows, columns));
}
