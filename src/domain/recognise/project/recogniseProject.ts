import type { CellArea, CellRef } from "../../words/cell";
import type { IsoDay, Period } from "../../words/day";
import type { ProjectFacts, Stated } from "../../words/registration";
import type { WorkbookSnapshot } from "../../words/workbook";
import { isOwnSheet } from "../../words/workbook";
import { readDay } from "../cells/readDay";
import { isBlank, isNothing, textOf } from "../cells/textOf";
import type { Findings } from "../rows/Findings";
import type { Grid } from "../tables/sheetGrid";
import { formatAt, gridOf, valueAt } from "../tables/sheetGrid";
import type { Table } from "../tables/Table";
import type { ProjectLabel } from "./labels";
import { projectLabel } from "./labels";
import { isWithinTable } from "./isWithinTable";
import { daysWithin } from "./readPeriod";

/** Front pages are small; beyond this lie tables. */
const ROWS = 200;
const COLUMNS = 40;
const REACH = 8;

type Texts = Partial<Record<ProjectLabel, Stated<string>>>;
type Days = Partial<Record<"reportFrom" | "reportTo" | "wholeFrom" | "wholeTo", Stated<IsoDay>>>;
type Periods = Partial<Record<"reportPeriod" | "wholePeriod", Stated<Period>>>;

/** What was gathered; the first statement of a fact stands. */
interface Gathered {
  readonly texts: Texts;
  readonly days: Days;
  readonly periods: Periods;
}

/** A label, what stands after its colon, and where it is. */
interface Labelled {
  readonly grid: Grid;
  readonly label: ProjectLabel;
  readonly rest: string;
  readonly row: number;
  readonly column: number;
}

function labelledAt(grid: Grid, row: number, column: number): Labelled | undefined {
  const value = valueAt(grid, row, column);
  if (typeof value !== "string") return undefined;
  const text = textOf(value);
  const whole = projectLabel(text);
  if (whole !== undefined) return { grid, label: whole, rest: "", row, column };
  const colon = text.indexOf(":");
  const label = colon > 0 ? projectLabel(text.slice(0, colon)) : undefined;
  if (label !== undefined) return { grid, label, rest: text.slice(colon + 1).trim(), row, column };
  const bracket = /^(\D+?)\s*[-–]?\s*\[?(?=\d)/u.exec(text);
  const before = bracket === null ? undefined : projectLabel(bracket[1] ?? "");
  return before === undefined ? undefined : { grid, label: before, rest: text.slice((bracket?.[1] ?? "").length).trim(), row, column };
}

function cellAt({ grid }: Labelled, row: number, column: number): CellRef {
  return { sheet: grid.sheet.name, row, column };
}

/** The value of a label: after its colon, else to its right, else below it. */
function valueCell(labelled: Labelled): CellRef | undefined {
  const { grid, row, column, rest } = labelled;
  if (rest !== "") return cellAt(labelled, row, column);
  for (let right = column + 1; right <= column + REACH && right < grid.width; right += 1) {
    if (isBlank(valueAt(grid, row, right)) || isNothing(textOf(valueAt(grid, row, right)))) continue;
    if (labelledAt(grid, row, right) === undefined) return cellAt(labelled, row, right);
    break;
  }
  const isBelow = !isBlank(valueAt(grid, row + 1, column)) && labelledAt(grid, row + 1, column) === undefined;
  return isBelow ? cellAt(labelled, row + 1, column) : undefined;
}

function daysAt(grid: Grid, row: number, column: number): readonly IsoDay[] {
  const value = valueAt(grid, row, column);
  if (typeof value === "string") return daysWithin(value);
  const reading = readDay(value, formatAt(grid, row, column), { date1904: grid.date1904, isBirth: false, isMonthFirst: false });
  return reading.is === "day" ? [reading.day] : [];
}

interface DayAt {
  readonly day: IsoDay;
  readonly cell: CellRef;
}

/** Days to the right of a label until the next label; else in the rows beneath it. */
function daysOf(labelled: Labelled): readonly DayAt[] {
  const { grid, row, column, rest } = labelled;
  if (rest !== "") return daysWithin(rest).map((day) => ({ day, cell: cellAt(labelled, row, column) }));
  const collect = (at: number, from: number): readonly DayAt[] => {
    const days: DayAt[] = [];
    for (let next = from; next <= column + REACH && next < grid.width; next += 1) {
      if (labelledAt(grid, at, next) !== undefined) break;
      days.push(...daysAt(grid, at, next).map((day) => ({ day, cell: cellAt(labelled, at, next) })));
    }
    return days;
  };
  const beside = collect(row, column + 1);
  if (beside.length > 0) return beside;
  const below: DayAt[] = [];
  for (let at = row + 1; at <= row + 3 && below.length < 2 && labelledAt(grid, at, column) === undefined; at += 1)
    below.push(...collect(at, column));
  return below;
}

/** The label as it is written, without what stands behind its colon. */
function saidAt({ grid, row, column }: Labelled): string {
  return (textOf(valueAt(grid, row, column)).split(":")[0] ?? "").slice(0, 60);
}

function gatherPeriod(labelled: Labelled, label: "reportPeriod" | "wholePeriod", gathered: Gathered, findings: Findings): void {
  if (gathered.periods[label] !== undefined) return;
  const days = daysOf(labelled);
  const [from, to] = days;
  const isOrdered = from !== undefined && to !== undefined && from.day <= to.day;
  if (isOrdered)
    gathered.periods[label] = {
      value: { from: from.day, to: to.day },
      cells: from.cell.row === to.cell.row && from.cell.column === to.cell.column ? [from.cell] : [from.cell, to.cell],
    };
  else if (valueCell(labelled) !== undefined)
    findings.add("period-unreadable", [cellAt(labelled, labelled.row, labelled.column)], { found: saidAt(labelled) });
}

function gather(labelled: Labelled, gathered: Gathered, findings: Findings): void {
  const { label, grid } = labelled;
  if (label === "reportPeriod" || label === "wholePeriod") {
    gatherPeriod(labelled, label, gathered, findings);
  } else if (label === "reportFrom" || label === "reportTo" || label === "wholeFrom" || label === "wholeTo") {
    const [first] = daysOf(labelled);
    if (first !== undefined) gathered.days[label] ??= { value: first.day, cells: [first.cell] };
    else if (valueCell(labelled) !== undefined)
      findings.add("period-unreadable", [cellAt(labelled, labelled.row, labelled.column)], { found: saidAt(labelled) });
  } else {
    const cell = valueCell(labelled);
    const text = cell === undefined ? "" : labelled.rest || textOf(valueAt(grid, cell.row, cell.column));
    if (cell !== undefined && text !== "") gathered.texts[label] ??= { value: text, cells: [cell] };
  }
}

function periodOf(
  period: Stated<Period> | undefined,
  from: Stated<IsoDay> | undefined,
  to: Stated<IsoDay> | undefined,
): Stated<Period> | undefined {
  if (period !== undefined) return period;
  if (from === undefined || to === undefined || from.value > to.value) return undefined;
  return { value: { from: from.value, to: to.value }, cells: [...from.cells, ...to.cells] satisfies CellArea[] };
}

function factsOf({ texts, days, periods }: Gathered): ProjectFacts {
  const reportPeriod = periodOf(periods.reportPeriod, days.reportFrom, days.reportTo);
  const wholePeriod = periodOf(periods.wholePeriod, days.wholeFrom, days.wholeTo);
  const { name, journalNumber, region, grantee } = texts;
  return {
    ...(name === undefined ? {} : { name }),
    ...(journalNumber === undefined ? {} : { journalNumber }),
    ...(region === undefined ? {} : { region }),
    ...(grantee === undefined ? {} : { grantee }),
    ...(reportPeriod === undefined ? {} : { reportPeriod }),
    ...(wholePeriod === undefined ? {} : { wholePeriod }),
  };
}

/** Project data as label and value in any arrangement (DOMAIN 3.1 "Forside"). */
export function recogniseProject(snapshot: WorkbookSnapshot, tables: readonly Table[], findings: Findings): ProjectFacts {
  const gathered: Gathered = { texts: {}, days: {}, periods: {} };
  for (const sheet of snapshot.sheets) {
    if (isOwnSheet(sheet.name)) continue;
    const grid = gridOf(sheet, snapshot.date1904);
    for (let row = 0; row < Math.min(grid.height, ROWS); row += 1) {
      if (isWithinTable(tables, sheet.name, row)) continue;
      for (let column = 0; column < Math.min(grid.width, COLUMNS); column += 1) {
        const labelled = labelledAt(grid, row, column);
        if (labelled !== undefined) gather(labelled, gathered, findings);
      }
    }
  }
  return factsOf(gathered);
}
