import type { CellValue } from "../../domain/words/cell";
import { WorkbookError } from "../WorkbookError";
import type { CellStyles } from "./readCellStyles";

type Formats = readonly (string | undefined)[];

/** Every row without cells is this one. */
const EMPTY_ROW: readonly CellValue[] = Object.freeze([]);
/** Places before the last value of a row that are kept although empty; a sheet of a million rows and fifty columns stays below. */
const MOST_PLACES = 64_000_000;

/** Gathers the cells of one sheet as they come; memory follows the cells that are there, not the sheet's stated size. */
export class SheetGrid {
  readonly values: (readonly CellValue[])[] = [];
  readonly formats: (Formats | undefined)[] = [];
  readonly struckRows: number[] = [];
  private places = 0;
  private row: CellValue[] = [];
  private rowIndex = 0;
  private struck = 0;
  private filled = 0;
  private formatCount = 0;
  private readonly formatColumns: number[] = [];
  private readonly formatCodes: string[] = [];
  private lastFormats: Formats | undefined;
  private lastCount = 0;

  constructor(
    private readonly styles: CellStyles,
    private readonly sheet: string,
  ) {}

  beginRow(index: number): void {
    this.rowIndex = index;
    this.row = [];
    this.struck = this.filled = this.formatCount = 0;
  }

  /** The row turns out to be another: its first cell says so. */
  beginRowAt(index: number): void {
    this.rowIndex = index;
  }

  put(column: number, value: CellValue, style: number): void {
    const { row } = this;
    if (column >= row.length) {
      this.places += column + 1 - row.length;
      if (this.places > MOST_PLACES) throw new WorkbookError("too-large", { sheet: this.sheet });
      while (row.length < column) row.push(null);
      row.push(value);
    } else row[column] = value;
    this.filled++;
    if (this.styles.isStruck[style] === true) this.struck++;
    const format = this.styles.formats[style];
    if (format !== undefined) {
      this.formatColumns[this.formatCount] = column;
      this.formatCodes[this.formatCount++] = format;
    }
  }

  endRow(): void {
    if (this.filled === 0) return;
    const { values, rowIndex } = this;
    while (values.length < rowIndex) values.push(EMPTY_ROW);
    // A row that is written twice is completed, as a reader of the XML would see it.
    values[rowIndex] = rowIndex < values.length ? joinRows(values[rowIndex] ?? EMPTY_ROW, this.row) : this.row;
    if (this.formatCount > 0) this.formats[rowIndex] = this.rowFormats();
    // Most of a row is enough: a computed column beside the struck text is seldom struck with it.
    if (this.struck * 2 > this.filled) this.struckRows.push(rowIndex);
  }

  /** Rows that look alike share one list of formats. */
  private rowFormats(): Formats {
    const { lastFormats: last, formatColumns, formatCodes, formatCount } = this;
    let isSame = last !== undefined && this.lastCount === formatCount;
    for (let index = 0; index < formatCount && isSame; index++) isSame = last?.[formatColumns[index] as number] === formatCodes[index];
    if (isSame && last !== undefined) return last;
    const formats: (string | undefined)[] = [];
    for (let index = 0; index < formatCount; index++) {
      const column = formatColumns[index] as number;
      while (formats.length < column) formats.push(undefined);
      formats[column] = formatCodes[index];
    }
    this.lastFormats = formats;
    this.lastCount = formatCount;
    return formats;
  }
}

function joinRows(earlier: readonly CellValue[], later: readonly CellValue[]): readonly CellValue[] {
  const length = Math.max(earlier.length, later.length);
  return Array.from({ length }, (_, column) => later[column] ?? earlier[column] ?? null);
}
