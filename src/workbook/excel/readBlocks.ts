import type { CellValue } from "../../domain/words/cell";
import { BLOCK_BYTES, jsonBytes } from "./bytes";
import { equalAreas } from "./equalAreas";
import { rangeOf } from "./rangeAddress";
import type { Session } from "./session";

/** Rows of one sheet that are asked for together. */
interface Block {
  readonly sheet: number;
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ReadRows {
  readonly sheet: number;
  readonly values: CellValue[][];
  readonly formats: ((string | undefined)[] | undefined)[];
}

export interface Extent {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Bytes of a value and of a number format before anything is measured: "DD-MM-YYYY" and a name with its commas and quotes. */
const FIRST_GUESS = 40;
/** Cells of later rows may be longer than those measured. */
const CAUTION = 1.3;
/** Excel fails or answers null above five million cells. */
const MOST_CELLS = 1_000_000;

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

class Blocks {
  private sheet = 0;
  private top = 0;
  private bytesPerCell = FIRST_GUESS;

  constructor(private readonly extents: readonly Extent[]) {
    this.skipEmpty();
  }

  get isDone(): boolean {
    return this.sheet >= this.extents.length;
  }

  /** As many blocks as fit a batch; half of it is kept for the formats of the blocks before. */
  next(): Block[] {
    const taken: Block[] = [];
    let cells = Math.min(MOST_CELLS, Math.floor(BLOCK_BYTES / 2 / this.bytesPerCell));
    for (let extent = this.extents[this.sheet]; extent !== undefined; extent = this.extents[this.sheet]) {
      const fitting = Math.floor(cells / extent.columns);
      if (fitting === 0 && taken.length > 0) break;
      const rows = Math.min(extent.rows - this.top, Math.max(1, fitting));
      taken.push({ sheet: this.sheet, top: this.top, rows, columns: extent.columns });
      cells -= rows * extent.columns;
      this.top += rows;
      if (this.top < extent.rows) break;
      this.sheet += 1;
      this.top = 0;
      this.skipEmpty();
    }
    return taken;
  }

  /** What came tells how much the next may ask for. */
  measure(matrices: readonly (readonly (readonly unknown[])[])[]): void {
    for (const matrix of matrices) {
      const cells = matrix.length * (matrix[0]?.length ?? 0);
      if (cells >= 1_000) this.bytesPerCell = Math.max(2, CAUTION * Math.max(jsonBytes(matrix) / cells, this.bytesPerCell / 2 / CAUTION));
    }
  }

  private skipEmpty(): void {
    while (this.sheet < this.extents.length && this.extents[this.sheet]?.rows === 0) this.sheet += 1;
  }
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
