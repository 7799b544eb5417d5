import { CELL_LOOKS } from "../../../domain/words/cellStyles";
import type { PlannedSheet } from "../../../domain/words/plan";

/** Points for a line of 11-point text, as Excel sets it. */
const LINE = 15;
const HIGHEST = 409;
/** A line breaks between words, so it holds less than the column's width in characters. */
const FILLED = 0.92;

/** Excel fits the height of a row by itself, but not where the wrapped text stands in merged cells: there it is estimated. */
export function rowHeight(sheet: PlannedSheet, row: number): number | undefined {
  const heights = sheet.merges
    .filter((merge) => merge.top === row && merge.right > merge.left)
    .flatMap((merge) => {
      const cell = sheet.cells[row]?.[merge.left];
      if (typeof cell?.value !== "string" || cell.style === undefined || CELL_LOOKS[cell.style].wraps !== true) return [];
      const width = sum(sheet.widths.slice(merge.left, merge.right + 1)) * FILLED;
      return [(linesOf(cell.value, width) * LINE) / (merge.bottom - merge.top + 1)];
    });
  return heights.length === 0 ? undefined : Math.min(HIGHEST, Math.max(LINE, ...heights));
}

function linesOf(text: string, width: number): number {
  return sum(text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / Math.max(1, width)))));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
