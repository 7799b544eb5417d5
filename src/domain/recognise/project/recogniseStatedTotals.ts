import type { TypedTotal } from "../../words/registration";
import type { WorkbookSnapshot } from "../../words/workbook";
import { isOwnSheet } from "../../words/workbook";
import { isBlank } from "../cells/textOf";
import { readTotalLabel } from "../rows/totalLabel";
import type { Grid } from "../tables/sheetGrid";
import { gridOf, valueAt } from "../tables/sheetGrid";
import type { Table } from "../tables/Table";
import { isWithinTable } from "./isWithinTable";

const ROWS = 100;
const COLUMNS = 20;
const REACH = 3;

function countBeside(grid: Grid, row: number, column: number): { readonly value: number; readonly column: number } | undefined {
  for (let right = column + 1; right <= column + REACH; right += 1) {
    const value = valueAt(grid, row, right);
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) return { value, column: right };
    if (!isBlank(value)) return undefined;
  }
  return undefined;
}

function totalAt(grid: Grid, row: number, column: number): TypedTotal | undefined {
  const text = valueAt(grid, row, column);
  const label = typeof text === "string" ? readTotalLabel(text) : undefined;
  if (label?.isCountable !== true || (label.of !== "persons" && label.of !== "registrations")) return undefined;
  const count = label.value === undefined ? countBeside(grid, row, column) : { value: label.value, column };
  if (count === undefined) return undefined;
  return {
    label: label.label,
    of: label.of,
    value: count.value,
    cell: { sheet: grid.sheet.name, row, column: count.column },
    ...(label.cluster === undefined ? {} : { cluster: label.cluster }),
    ...(label.municipality === undefined ? {} : { municipality: label.municipality }),
  };
}

/** "Antal borgere: 57" on a front page: compared with what is counted, as total rows are (SPEC 2.6). */
export function recogniseStatedTotals(snapshot: WorkbookSnapshot, tables: readonly Table[]): readonly TypedTotal[] {
  const found: TypedTotal[] = [];
  for (const sheet of snapshot.sheets) {
    if (isOwnSheet(sheet.name)) continue;
    const grid = gridOf(sheet, snapshot.date1904);
    for (let row = 0; row < Math.min(grid.height, ROWS); row += 1) {
      if (isWithinTable(tables, sheet.name, row)) continue;
      for (let column = 0; column < Math.min(grid.width, COLUMNS); column += 1) {
        const total = totalAt(grid, row, column);
        if (total !== undefined) found.push(total);
      }
    }
  }
  return found;
}
