import type { CellRef, CellValue } from "../../words/cell";
import type { ColumnMeaning } from "../../words/columns";
import type { IsoDay } from "../../words/day";
import type { HourKind } from "../../words/hours";
import type { Registration } from "../../words/registration";
import type { Settings } from "../../words/settings";
import { readCompletion, readGender } from "../cells/readCodes";
import { readCpr } from "../cells/readCpr";
import { readDay } from "../cells/readDay";
import { readHours } from "../cells/readHours";
import type { NameOrder } from "../cells/readName";
import { readName } from "../cells/readName";
import type { StatusReading } from "../cells/readStatus";
import { isBlank, isErrorText, isNothing, textOf } from "../cells/textOf";
import { formatAt, valueAt } from "../tables/sheetGrid";
import type { Table } from "../tables/Table";
import type { Findings } from "./Findings";
import { readStatusCell } from "./readStatusCell";

/** A registration while its facts are gathered. */
export type Draft = { -readonly [Key in keyof Registration]: Registration[Key] } & { cells: Partial<Record<ColumnMeaning, CellRef>> };

/** What a table says of all its rows alike, and where its columns stand. */
export interface RowSource {
  readonly table: Table;
  readonly columns: ReadonlyMap<ColumnMeaning, readonly number[]>;
  readonly nameOrder: NameOrder;
  /** Date columns whose text dates stand month first. */
  readonly monthFirst: ReadonlySet<number>;
  readonly settings: Settings;
  readonly findings: Findings;
  /** Readings of what columns say again and again. */
  readonly clusterOf: (value: CellValue) => string | undefined;
  readonly municipalityOf: (value: CellValue) => string | undefined;
  readonly kindOf: (value: CellValue) => HourKind | undefined;
  readonly statusOf: (value: CellValue) => StatusReading;
}

/** What holds for rows where no column says it: from a section row or the sheet's name. */
export interface Surroundings {
  readonly cluster: string | undefined;
  readonly municipality: string | undefined;
  readonly kind: HourKind | undefined;
}

interface Found {
  readonly value: CellValue;
  readonly format: string | undefined;
  readonly at: CellRef;
}

/** The first filled cell of a meaning, the surest column first. */
export function cellOf(source: RowSource, row: number, meaning: ColumnMeaning): Found | undefined {
  const { grid } = source.table;
  for (const column of source.columns.get(meaning) ?? []) {
    const value = valueAt(grid, row, column);
    if (!isBlank(value)) return { value, format: formatAt(grid, row, column), at: { sheet: grid.sheet.name, row, column } };
  }
  return undefined;
}

function readIdentity(source: RowSource, row: number, draft: Draft): void {
  const number = cellOf(source, row, "registrationNumber");
  if (number !== undefined && !isErrorText(textOf(number.value))) Object.assign(draft, { number: textOf(number.value) });
  const cell = cellOf(source, row, "cpr");
  const reading = cell === undefined ? undefined : readCpr(cell.value);
  if (cell !== undefined && reading !== undefined) {
    if (reading.cpr !== undefined) draft.cpr = reading.cpr;
    if (reading.isZeroRestored) source.findings.add("cpr-zero-restored", [cell.at]);
    if (reading.odd === "masked") source.findings.add("cpr-masked", [cell.at], { length: reading.length });
    else if (reading.odd !== undefined) source.findings.add("cpr-unreadable", [cell.at], { shape: reading.odd, length: reading.length });
    draft.cells.cpr = cell.at;
  }
  readNames(source, row, draft);
  // A name that slipped into the CPR column still names the person.
  if (draft.name === undefined && reading?.odd === "no-number") {
    const name = readName(cell?.value, source.nameOrder);
    if (name !== undefined) draft.name = name;
  }
}

function readNames(source: RowSource, row: number, draft: Draft): void {
  const [name, given, family] = (["name", "givenName", "familyName"] as const).map((meaning) => cellOf(source, row, meaning));
  if (given !== undefined) draft.cells.givenName = given.at;
  if (family !== undefined) draft.cells.familyName = family.at;
  if (name !== undefined) draft.cells.name = name.at;
  const read = name === undefined ? undefined : readName(name.value, source.nameOrder);
  if (given !== undefined || family !== undefined)
    draft.name = { given: textOf(given?.value), family: textOf(family?.value ?? (given === undefined ? undefined : name?.value)) };
  else if (read !== undefined) draft.name = read;
}

function readDayCell(source: RowSource, row: number, meaning: ColumnMeaning): { day: IsoDay; at: CellRef } | undefined {
  const cell = cellOf(source, row, meaning);
  if (cell === undefined) return undefined;
  const context = {
    date1904: source.table.grid.date1904,
    isBirth: meaning === "bornOn",
    isMonthFirst: source.monthFirst.has(cell.at.column),
  };
  const reading = readDay(cell.value, cell.format, context);
  if (reading.is === "unreadable") source.findings.add("date-unreadable", [cell.at], { found: reading.found, column: meaning });
  if (reading.is === "impossible") source.findings.add("date-impossible", [cell.at], { found: reading.found, column: meaning });
  if (reading.is === "ambiguous")
    source.findings.add("date-ambiguous", [cell.at], { found: reading.found, day: reading.day, column: meaning });
  return reading.is === "day" || reading.is === "ambiguous" ? { day: reading.day, at: cell.at } : undefined;
}

const DAYS = ["referredOn", "screenedOn", "start", "expectedExit", "exit", "jobStart", "jobEnd", "resultDate"] as const;
const TEXTS = [
  "company", "cvr", "actor", "benefitGroup", "entryStatus", "unemployedSince", "education", "background", "disability", "otherDisadvantage",
  "homeless", "rural", "interruptionReason", "employedAtPartner", "startForm", "endForm", "qualification", "notes",
] as const; // prettier-ignore

function readTexts(source: RowSource, row: number, draft: Draft): void {
  for (const meaning of TEXTS) {
    const cell = cellOf(source, row, meaning);
    const text = textOf(cell?.value);
    if (cell === undefined || isNothing(text) || isErrorText(text)) continue;
    Object.assign(draft, { [meaning]: text });
    draft.cells[meaning] = cell.at;
  }
}

function readDays(source: RowSource, row: number, draft: Draft): void {
  for (const meaning of DAYS) {
    const found = readDayCell(source, row, meaning);
    if (found === undefined) continue;
    draft[meaning] = found.day;
    draft.cells[meaning] = found.at;
  }
  const born = readDayCell(source, row, "bornOn");
  if (born !== undefined) draft.cells.bornOn = born.at;
  const bornOn = born?.day ?? draft.cpr?.bornOn;
  if (bornOn !== undefined) draft.bornOn = bornOn;
}

function readGroups(source: RowSource, row: number, draft: Draft, around: Surroundings): void {
  const [cluster, municipality, kind] = (["cluster", "municipality", "kind"] as const).map((meaning) => cellOf(source, row, meaning));
  const clusterName = (cluster === undefined ? undefined : source.clusterOf(cluster.value)) ?? around.cluster;
  const place =
    (municipality === undefined || isErrorText(textOf(municipality.value)) ? undefined : source.municipalityOf(municipality.value)) ??
    around.municipality;
  if (clusterName !== undefined) draft.cluster = clusterName;
  if (cluster !== undefined) draft.cells.cluster = cluster.at;
  if (place !== undefined) draft.municipality = place;
  if (municipality !== undefined) draft.cells.municipality = municipality.at;
  const own = kind === undefined ? undefined : source.kindOf(kind.value);
  if (kind !== undefined) {
    draft.cells.kind = kind.at;
    if (own === undefined && !isNothing(textOf(kind.value)))
      source.findings.add("kind-unknown", [kind.at], { found: textOf(kind.value).slice(0, 40) });
  }
  const read = own ?? (kind === undefined ? around.kind : undefined);
  if (read !== undefined) draft.kind = read;
}

function readCodes(source: RowSource, row: number, draft: Draft): void {
  const [gender, completion, weekly] = (["gender", "completion", "weeklyHours"] as const).map((meaning) => cellOf(source, row, meaning));
  const genderRead = readGender(gender?.value) ?? draft.cpr?.gender;
  if (genderRead !== undefined) draft.gender = genderRead;
  const completionRead = readCompletion(completion?.value);
  if (completionRead !== undefined) draft.completion = completionRead;
  const hours = readHours(weekly?.value, weekly?.format);
  if (hours.is === "hours") draft.weeklyHours = hours.hours / 3600;
  if (gender !== undefined) draft.cells.gender = gender.at;
  if (completion !== undefined) draft.cells.completion = completion.at;
  if (weekly !== undefined) draft.cells.weeklyHours = weekly.at;
}

/** One participant row. */
export function readRegistration(source: RowSource, row: number, around: Surroundings): Draft {
  const draft: Draft = { sheet: source.table.grid.sheet.name, row, cells: {} };
  const number = cellOf(source, row, "registrationNumber");
  if (number !== undefined) draft.cells.registrationNumber = number.at;
  readIdentity(source, row, draft);
  readTexts(source, row, draft);
  readDays(source, row, draft);
  readGroups(source, row, draft, around);
  readCodes(source, row, draft);
  readStatusCell(source, row, draft, "status");
  readStatusCell(source, row, draft, "statusAfterSixMonths");
  return draft;
}
