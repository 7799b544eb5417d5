import type { CellValue } from "../../../domain/words/cell";
import { readInput } from "../../book/typedInput";
import { cellAt, withoutFormula } from "../../book/sheet";
import { HostError, wrongArgument } from "../HostError";
import type { HostRange } from "../HostRange";

const MOST_CELLS = 5_000_000;

/** A matrix of the range's shape. */
export function matrix<Value>(range: HostRange, valueAt: (row: number, column: number) => Value): Value[][] {
  if (range.rowCount * range.columnCount > MOST_CELLS) throw new HostError("OperationCellsExceedLimit", "more than five million cells");
  const { top, left } = range.area;
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (__, column) => valueAt(top + row, left + column)),
  );
}

export function values(range: HostRange): CellValue[][] {
  return matrix(range, (row, column) => cellAt(range.sheet, row, column)?.value ?? "");
}

export function formulas(range: HostRange): CellValue[][] {
  return matrix(range, (row, column) => {
    const cell = cellAt(range.sheet, row, column);
    return cell?.formula ?? cell?.value ?? "";
  });
}

export function numberFormats(range: HostRange): string[][] {
  return matrix(range, (row, column) => cellAt(range.sheet, row, column)?.format ?? "General");
}

/** A single value stands for all cells; a matrix must have the range's shape; null leaves a cell as it is. */
export function setEach(range: HostRange, given: unknown, set: (row: number, column: number, value: unknown) => void): void {
  const { top, left } = range.area;
  const rows = Array.isArray(given) ? (given as readonly unknown[]) : undefined;
  if (rows !== undefined && rows.length !== range.rowCount) throw wrongArgument("the rows given are not those of the range");
  for (let row = 0; row < range.rowCount; row += 1) {
    const cells = rows?.[row];
    if (rows !== undefined && (!Array.isArray(cells) || cells.length !== range.columnCount)) {
      throw wrongArgument("the columns given are not those of the range");
    }
    for (let column = 0; column < range.columnCount; column += 1) {
      const value: unknown = rows === undefined ? given : (cells as readonly unknown[])[column];
      if (value !== null && value !== undefined) set(top + row, left + column, value);
    }
  }
}

/** As `Range.values` and `Range.formulas` are set: both read text that begins with "=" as a formula. */
export function setValues(range: HostRange, given: unknown): void {
  const { book, sheet } = range.writable();
  setEach(range, given, (row, column, value) => {
    const before = cellAt(sheet, row, column);
    if (typeof value === "number" || typeof value === "boolean") {
      book.put(sheet, row, column, withoutFormula(before, before?.format === "@" ? String(value) : value));
      return;
    }
    if (typeof value !== "string") throw wrongArgument("a cell takes text, a number or a truth value");
    const { value: read, formula, format } = readInput(value, before?.format);
    const cell = withoutFormula(before, read);
    book.put(sheet, row, column, { ...cell, ...(formula !== undefined && { formula }), ...(format !== undefined && { format }) });
  });
  book.changed(sheet, range.area);
}

export function setNumberFormats(range: HostRange, given: unknown): void {
  const { book, sheet } = range.writable();
  setEach(range, given, (row, column, value) => {
    if (typeof value !== "string") throw wrongArgument("a number format is text");
    const before = cellAt(sheet, row, column) ?? { value: null };
    book.put(sheet, row, column, { ...before, format: value });
  });
}
