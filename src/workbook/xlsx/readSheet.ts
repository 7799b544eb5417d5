import type { Rectangle, SheetSnapshot } from "../../domain/words/workbook";
import { MOST_COLUMNS, parseArea } from "./cellReference";
import { readSheetData } from "./readCells";
import type { CellStyles } from "./readCellStyles";
import { readNotes } from "./readNotes";
import { readTables } from "./readTables";
import type { ListedSheet } from "./readWorkbookPart";
import { SheetGrid } from "./sheetGrid";
import type { WorkbookPackage } from "./workbookPackage";
import { nameHash } from "./xmlName";
import { END, OPEN, XmlScanner } from "./xmlScanner";
import { isTruth } from "./xmlText";

const WORKSHEET = nameHash("worksheet");
const SHEET_DATA = nameHash("sheetData");
const COLS = nameHash("cols");
const COL = nameHash("col");
const MERGE_CELLS = nameHash("mergeCells");
const MERGE_CELL = nameHash("mergeCell");

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly parts: WorkbookPackage;
  readonly strings: readonly string[];
  readonly styles: CellStyles;
  readonly date1904: boolean;
}

export function readSheet(listed: ListedSheet, shared: SharedParts): SheetSnapshot {
  const { parts, styles } = shared;
  const scanner = new XmlScanner(parts.part(listed.part), listed.part);
  const grid = new SheetGrid(styles, listed.name);
  const hiddenRows: number[] = [];
  const merges: Rectangle[] = [];
  const hiddenSpans: [number, number][] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name === WORKSHEET || scanner.name === COLS || scanner.name === MERGE_CELLS) continue;
    if (scanner.name === SHEET_DATA) readSheetData(scanner, { ...shared, grid, hiddenRows });
    else if (scanner.name === COL) hiddenSpans.push(...hiddenSpan(scanner));
    else if (scanner.name === MERGE_CELL) merges.push(...areaOf(scanner));
    else scanner.skip();
  }
  const width = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const relationships = parts.relationshipsOf(listed.part);
  return {
    name: listed.name,
    visibility: listed.visibility,
    values: grid.values,
    formats: grid.formats,
    merges,
    hiddenRows: hiddenRows.filter((row) => row < grid.values.length),
    hiddenColumns: expand(hiddenSpans, width),
    tables: readTables(relationships, parts),
    notes: readNotes(relationships, parts),
    struckRows: grid.struckRows,
  };
}

const REF = nameHash("ref");
const MIN = nameHash("min");
const MAX = nameHash("max");
const HIDDEN = nameHash("hidden");
const WIDTH = nameHash("width");

function areaOf(scanner: XmlScanner): Rectangle[] {
  const area = parseArea(scanner.attribute(REF) ?? "");
  return area === undefined ? [] : [area];
}

function hiddenSpan(scanner: XmlScanner): [number, number][] {
  const isHidden = isTruth(scanner.attribute(HIDDEN)) || Number(scanner.attribute(WIDTH) ?? 1) === 0;
  const first = Number(scanner.attribute(MIN) ?? NaN);
  const last = Number(scanner.attribute(MAX) ?? first);
  return isHidden && first >= 1 && last >= first ? [[first - 1, Math.min(last, MOST_COLUMNS) - 1]] : [];
}

/** Hidden columns among those that hold something. */
function expand(spans: readonly [number, number][], width: number): readonly number[] {
  const columns = new Set<number>();
  for (const [first, last] of spans) for (let column = first; column <= Math.min(last, width - 1); column++) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}
