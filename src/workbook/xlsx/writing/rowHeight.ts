import { CELL_LOOKS } from "../../../domain/words/cellStyles";
import type { CellLook } from "../../../domain/words/cellStyles";
import type { PlannedCell, PlannedSheet } from "../../../domain/words/plan";
import type { Rectangle } from "../../../domain/words/workbook";

/** Points for a line of text of so many points: 15 for 11, as Excel sets it. */
const LINE_PER_POINT = 15 / 11;
const NORMAL_SIZE = 11;
export const NORMAL_HEIGHT = 15;
/** Excel's limit. */
const HIGHEST = 409;
/** A column's width is counted in digits; letters of running text are narrower, in bold less so (Calibri, Danish prose). */
const LETTER_WIDTH = 0.88;
const BOLD_WIDTH = 0.95;

/**
 * The height that a row needs, undefined where it is the usual one. Excel fits rows by itself, but not where wrapped text stands in merged
 * cells, and other programs show a row as high as the file says: so it is estimated from widths and words.
 */
export function rowHeight(sheet: PlannedSheet, row: number): number | undefined {
  const heights = (sheet.cells[row] ?? []).map((cell, column) => (cell === null ? 0 : neededHeight(cell, { row, column }, sheet)));
  const height = Math.min(HIGHEST, Math.max(NORMAL_HEIGHT, ...heights));
  return height === NORMAL_HEIGHT ? undefined : Math.ceil(height * 4) / 4;
}

function neededHeight(cell: PlannedCell, at: { readonly row: number; readonly column: number }, sheet: PlannedSheet): number {
  const look: CellLook = cell.style === undefined ? {} : CELL_LOOKS[cell.style];
  const size = look.size ?? NORMAL_SIZE;
  if (look.wraps !== true || typeof cell.value !== "string") return size > NORMAL_SIZE ? size * LINE_PER_POINT : NORMAL_HEIGHT;
  const merge = sheet.merges.find(({ top, left }) => top === at.row && left === at.column);
  const across = merge ?? { top: at.row, bottom: at.row, left: at.column, right: at.column };
  const width = widthOf(across, sheet) / ((size / NORMAL_SIZE) * (look.bold === true ? BOLD_WIDTH : LETTER_WIDTH));
  return (linesOf(cell.value, width) * size * LINE_PER_POINT) / (across.bottom - across.top + 1);
}

/** In characters; a column without a width is as wide as Excel makes it. */
function widthOf({ left, right }: Rectangle, sheet: PlannedSheet): number {
  let width = 0;
  for (let column = left; column <= right; column++) width += sheet.widths[column] ?? 8.43;
  return Math.max(1, width);
}

/** Lines that the text takes when it breaks between words; a word longer than a line is cut. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= width) used = needed;
      else {
        const over = Math.max(1, Math.ceil(word.length / width));
        lines += used === 0 ? over - 1 : over;
        used = word.length - (over - 1) * width;
      }
    }
  }
  return lines;
}
