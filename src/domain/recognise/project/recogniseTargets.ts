import type { CellArea } from "../../words/cell";
import { fold } from "../../words/fold";
import type { Target } from "../../words/registration";
import type { WorkbookSnapshot } from "../../words/workbook";
import { isOwnSheet } from "../../words/workbook";
import { readHours } from "../cells/readHours";
import { isBlank, textOf } from "../cells/textOf";
import type { Findings } from "../rows/Findings";
import type { Grid } from "../tables/sheetGrid";
import { gridOf, valueAt } from "../tables/sheetGrid";
import { targetMeasure } from "./targetMeasure";

const NAMES = new Set([
  "indikator",
  "indikatorer",
  "effektmaal",
  "resultatmaal",
  "maalepunkt",
  "kpi",
  "parameter",
  "aktivitetsmaal",
  "delmaal",
  "indicator",
  "indicators",
  "measure",
  "output",
]);
const TARGETS = new Set([
  "maalsaetning",
  "maalsaetninger",
  "maaltal",
  "maal",
  "maalsat",
  "planlagt",
  "forventet",
  "target",
  "targets",
  "goal",
  "goals",
  "planned",
  "target value",
]);
const ACTUALS = new Set([
  "resultat",
  "resultater",
  "realiseret",
  "opnaaet",
  "faktisk",
  "faktisk antal",
  "status",
  "actual",
  "actuals",
  "result",
  "achieved",
  "reached",
]);
const ROWS = 400;
/** A label on the front page: "Mål: tilmeldte deltagere", "Måltal gennemførte". */
const LED = /^(?:maal|maaltal|maalsaetning|target|goal)(?: for)? (.+)$/;

interface TargetHeader {
  readonly row: number;
  readonly name: number;
  readonly target: number;
  readonly actual: number | undefined;
}

function headerAt(grid: Grid, row: number): TargetHeader | undefined {
  const words = Array.from({ length: grid.width }, (_, column) => fold(textOf(valueAt(grid, row, column))));
  const name = words.findIndex((word) => NAMES.has(word));
  const target = words.findIndex((word, column) => column !== name && TARGETS.has(word));
  if (name >= 0 && target > name) {
    const actual = words.findIndex((word, column) => column > name && column !== target && ACTUALS.has(word));
    return { row, name, target, actual: actual < 0 ? undefined : actual };
  }
  return undefined;
}

function numberAt(grid: Grid, row: number, column: number): number | undefined {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return value;
  const text = textOf(value).replace(/ ?(?:stk|personer|deltagere|borgere|virksomheder|pct)\.?$/i, "");
  if (!/^\d[\d.,]*$/.test(text)) return undefined;
  const reading = readHours(text, undefined);
  return reading.is === "hours" ? reading.hours / 3600 : reading.is === "none" ? 0 : undefined;
}

function targetFrom(name: string, target: number, cells: readonly CellArea[], typedActual: number | undefined): Target {
  return { name, measure: targetMeasure(name), target, cells, ...(typedActual === undefined ? {} : { typedActual }) };
}

function rowsBeneath(grid: Grid, header: TargetHeader): readonly Target[] {
  const found: Target[] = [];
  for (let row = header.row + 1; row < grid.height; row += 1) {
    const name = textOf(valueAt(grid, row, header.name));
    const target = numberAt(grid, row, header.target);
    if (name === "" && isBlank(valueAt(grid, row, header.target)) && isBlank(valueAt(grid, row + 1, header.name))) break;
    if (name === "" || target === undefined) continue;
    const actual = header.actual === undefined ? undefined : numberAt(grid, row, header.actual);
    found.push(targetFrom(name, target, [{ sheet: grid.sheet.name, row, column: header.target }], actual));
  }
  return found;
}

function nextNumber(grid: Grid, row: number, column: number): { value: number; column: number } | undefined {
  for (let right = column + 1; right <= column + 4; right += 1) {
    const value = numberAt(grid, row, right);
    if (value !== undefined) return { value, column: right };
    if (!isBlank(valueAt(grid, row, right))) return undefined;
  }
  return undefined;
}

/** A target that stands as a label and a number, on the front page or on a sheet of targets that has no header. */
function labelledTarget(grid: Grid, row: number, column: number): Target | undefined {
  const text = textOf(valueAt(grid, row, column));
  const inCell = /^(.*\D)[:=]\s*(\d{1,5})$/u.exec(text);
  const label = (inCell?.[1] ?? text).replace(/[:=\s]+$/u, "");
  const named = LED.exec(fold(label)) === null ? undefined : label.replace(/^[^\s:]+(?: for)?[\s:]+/u, "");
  const name = named ?? (isTargetSheet(grid) ? label : undefined);
  if (name === undefined || name === "" || (named !== undefined && targetMeasure(name) === undefined)) return undefined;
  const beside = inCell === null ? nextNumber(grid, row, column) : { value: Number(inCell[2]), column };
  return beside === undefined
    ? undefined
    : targetFrom(name, beside.value, [{ sheet: grid.sheet.name, row, column: beside.column }], undefined);
}

function isTargetSheet(grid: Grid): boolean {
  return /^(?:maaltal|maal|maalsaetninger|indikatorer|effektmaal|targets|indicators|goals)$/.test(fold(grid.sheet.name));
}

function targetsOn(grid: Grid): readonly Target[] {
  const height = Math.min(grid.height, ROWS);
  for (let row = 0; row < height; row += 1) {
    const header = headerAt(grid, row);
    if (header !== undefined) return rowsBeneath(grid, header);
  }
  const found: Target[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < Math.min(grid.width, 30); column += 1) {
      if (typeof valueAt(grid, row, column) !== "string") continue;
      const target = labelledTarget(grid, row, column);
      if (target !== undefined) found.push(target);
    }
  }
  return found;
}

/** Targets wherever they stand: a sheet of their own, a table beside others, or rows of the front page (DOMAIN 3.1). */
export function recogniseTargets(snapshot: WorkbookSnapshot, findings: Findings): readonly Target[] {
  const targets = snapshot.sheets.filter(({ name }) => !isOwnSheet(name)).flatMap((sheet) => targetsOn(gridOf(sheet, snapshot.date1904)));
  for (const { name, measure, cells } of targets) {
    if (measure === undefined)
      findings.add(
        "target-unknown",
        cells.map(({ sheet, row, column }) => ({ sheet, row, column })),
        { found: name.slice(0, 60) },
      );
  }
  return targets;
}
