import type { CellArea, CellRef } from "../words/cell";

/** Cells as few areas: neighbours within a row, or within a column, become one rectangle. In the order of the sheet. */
export function mergedCells(cells: readonly CellRef[]): readonly CellArea[] {
  const byRow = [...cells].sort((a, b) => compareText(a.sheet, b.sheet) || a.row - b.row || a.column - b.column);
  const runs: CellArea[] = [];
  for (const cell of byRow) {
    const last = runs.at(-1);
    if (last !== undefined && last.sheet === cell.sheet && last.row === cell.row && last.column + (last.columns ?? 1) >= cell.column) {
      runs[runs.length - 1] = { ...last, columns: Math.max(last.columns ?? 1, cell.column - last.column + 1) };
    } else runs.push({ sheet: cell.sheet, row: cell.row, column: cell.column });
  }
  const byColumn = runs.sort((a, b) => compareText(a.sheet, b.sheet) || a.column - b.column || a.row - b.row);
  const areas: CellArea[] = [];
  for (const run of byColumn) {
    const last = areas.at(-1);
    const isBelow = last?.sheet === run.sheet && last.column === run.column && (last.columns ?? 1) === (run.columns ?? 1);
    if (isBelow && last.row + (last.rows ?? 1) === run.row) areas[areas.length - 1] = { ...last, rows: (last.rows ?? 1) + 1 };
    else areas.push(run);
  }
  return areas.sort((a, b) => compareText(a.sheet, b.sheet) || a.row - b.row || a.column - b.column);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
