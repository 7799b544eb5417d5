import type { CSSProperties } from "react";
import { CELL_LOOKS } from "../../domain/words/cellStyles";
import type { Rectangle } from "../../domain/words/workbook";
import type { Cell, Sheet } from "../book/sheet";
import { usedArea } from "../book/sheet";
import { shownText } from "./shownText";
import type { SheetFrame, ShownCell } from "./view";

/** Points of Excel to pixels of the screen. */
const PIXELS = 4 / 3;
const USUAL_WIDTH = 72;
const WIDEST = 260;
const LETTER = 7;
/** Points from which a text needs the taller row. */
const LARGE = 15;
/** Rows that tell how wide a column needs to be where the book does not say. */
const LOOKED_AT = 80;
/** Empty cells beyond the last, so that there is room to type. */
const BEYOND = { rows: 20, columns: 6 };

function lookOf(cell: Cell): CSSProperties {
  const { look, value } = cell;
  return {
    fontWeight: look?.bold === true ? 600 : undefined,
    fontStyle: look?.italic === true ? "italic" : undefined,
    fontSize: look?.size === undefined ? undefined : Math.min(22, look.size * PIXELS * 0.8),
    color: look?.colour === undefined ? undefined : `#${look.colour}`,
    background: look?.fill === undefined ? undefined : `#${look.fill}`,
    textDecoration: look?.underlined === true ? "underline" : look?.struck === true ? "line-through" : undefined,
    textAlign: look?.align ?? (typeof value === "number" ? "right" : "left"),
    borderTop: look?.lineAbove === true ? `1px solid #${CELL_LOOKS.title.colour ?? "000000"}` : undefined,
  };
}

/** Pixels that the longest of the first texts needs, within reason. */
function neededWidth(sheet: Sheet, column: number): number {
  let longest = 0;
  for (const cells of sheet.rows.slice(0, LOOKED_AT)) {
    longest = Math.max(longest, shownText(cells?.[column]).split("\n")[0]?.length ?? 0);
  }
  return Math.min(WIDEST, Math.max(USUAL_WIDTH, longest * LETTER + 12));
}

function widthOf(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  const points = sheet.widths.get(column);
  return points === undefined ? neededWidth(sheet, column) : points * PIXELS;
}

function isTall(cells: readonly (Cell | undefined)[] | undefined): boolean {
  return cells?.some((cell) => (cell?.look?.size ?? 0) > LARGE) ?? false;
}

export function frameOf(sheet: Sheet): SheetFrame {
  const used = usedArea(sheet) ?? { bottom: 0, right: 0 };
  return {
    id: sheet.id,
    name: sheet.name,
    rows: used.bottom + 1 + BEYOND.rows,
    widths: Array.from({ length: used.right + 1 + BEYOND.columns }, (_, column) => widthOf(sheet, column)),
    hiddenRows: [...sheet.hiddenRows],
    tallRows: sheet.rows.flatMap((cells, row) => (isTall(cells) ? [row] : [])),
  };
}

/** The cells of an area that show anything. */
export function cellsIn(sheet: Sheet, { top, left, bottom, right }: Rectangle): readonly ShownCell[] {
  const shown: ShownCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = sheet.rows[row]?.[column];
      if (cell === undefined) continue;
      const text = shownText(cell);
      shown.push({
        row,
        column,
        text,
        input: cell.formula ?? text,
        style: lookOf(cell),
        runsOn: typeof cell.value === "string" && (sheet.rows[row]?.[column + 1]?.value ?? null) === null,
        isLink: cell.link !== undefined,
      });
    }
  }
  return shown;
}
