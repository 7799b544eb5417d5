import type { CellValue } from "../../domain/words/cell";
import type { Block, Extent } from "./blocks";
import { Blocks } from "./blocks";
import { equalAreas } from "./equalAreas";
import { rangeOf } from "./rangeAddress";
import type { Session } from "./session";

export interface ReadRows {
  readonly sheet: number;
  readonly values: CellValue[][];
  readonly formats: ((string | undefined)[] | undefined)[];
}

/**
 * Reads all cells, sheet after sheet. A batch asks for the values of the next blocks and for the number formats of the blocks before them,
 * of these only where a number stands: formats matter for numbers alone, and are most of the bytes.
 */
export async function readBlocks(session: Session, extents: readonly Extent[], take: (rows: ReadRows) => void): Promise<void> {
  const blocks = new Blocks(extents);
  const all = extents.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  let waiting: Fetched[] = [];
  while (!blocks.isDone || waiting.length > 0) {
    const asked = blocks.next().map((block) => ({ block, range: askValues(session, extents, block) }));
    const formatted = waiting.map((each) => ({ ...each, formatRanges: askFormats(session, extents, each) }));
    await session.sync();
    for (const { block, values, formatRanges } of formatted) {
      take({ sheet: block.sheet, values, formats: placeFormats(block, formatRanges) });
      done += block.rows;
      session.tell("reading", done, all);
    }
    blocks.measure(formatted.flatMap(({ formatRanges }) => formatRanges.map(({ range }) => range.numberFormat)));
    waiting = asked.map(({ block, range }) => ({ block, values: valuesOf(range) }));
    blocks.measure(waiting.map(({ values }) => values));
  }
}

interface Fetched {
  readonly block: Block;
  readonly values: CellValue[][];
}

interface FormatRange {
  readonly top: number;
  readonly left: number;
  readonly range: Excel.Range;
}

function askValues(session: Session, extents: readonly Extent[], block: Block): Excel.Range {
  const range = rangeOf(sheetOf(session, extents, block), {
    top: block.top,
    left: 0,
    bottom: block.top + block.rows - 1,
    right: block.columns - 1,
  });
  range.load("values");
  return range;
}

function sheetOf(session: Session, extents: readonly Extent[], block: Block): Excel.Worksheet {
  return session.context.workbook.worksheets.getItem(extents[block.sheet]?.name ?? "");
}

/** Excel says "" for an empty cell; words/cell says null. */
function valuesOf(range: Excel.Range): CellValue[][] {
  const rows: CellValue[][] = range.values;
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) if (row[column] === "") row[column] = null;
  }
  return rows;
}

/** A column of numbers is asked for whole within the block, so that a few gaps do not break it into many calls. */
function askFormats(session: Session, extents: readonly Extent[], { block, values }: Fetched): FormatRange[] {
  const numbers = Array.from({ length: block.columns }, (_, column) =>
    values.some((row) => typeof row[column] === "number") ? true : undefined,
  );
  const runs = equalAreas([numbers], 0).get(true) ?? [];
  return runs.map(({ left, right }) => {
    const rows = rowsWithNumbers(values, left, right);
    const range = rangeOf(sheetOf(session, extents, block), { top: block.top + rows.first, left, bottom: block.top + rows.last, right });
    range.load("numberFormat");
    return { top: rows.first, left, range };
  });
}

function rowsWithNumbers(values: readonly (readonly CellValue[])[], left: number, right: number): { first: number; last: number } {
  const holds = (row: readonly CellValue[]) => row.slice(left, right + 1).some((value) => typeof value === "number");
  let first = 0;
  let last = values.length - 1;
  while (first < last && !holds(values[first] ?? [])) first += 1;
  while (last > first && !holds(values[last] ?? [])) last -= 1;
  return { first, last };
}

function placeFormats(block: Block, ranges: readonly FormatRange[]): ((string | undefined)[] | undefined)[] {
  const formats: ((string | undefined)[] | undefined)[] = Array.from({ length: block.rows });
  for (const { top, left, range } of ranges) {
    const codes: string[][] = range.numberFormat;
    codes.forEach((row, index) => {
      row.forEach((code, column) => {
        if (code === "General") return;
        const kept = (formats[top + index] ??= []);
        kept[left + column] = code;
      });
    });
  }
  return formats;
}
