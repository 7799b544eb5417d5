import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/words/workbook";
import type { Book } from "./Book";
import type { Cell, Sheet } from "./sheet";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function byNumber(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function rowsOf<Value>(sheet: Sheet, valueOf: (cell: Cell | undefined) => Value): Value[][] {
  return Array.from({ length: sheet.rows.length }, (_, row) => Array.from(sheet.rows[row] ?? [], valueOf));
}

function isStruck(cells: readonly (Cell | undefined)[] | undefined): boolean {
  return cells?.some((cell) => cell?.look?.struck === true) ?? false;
}

function sheetOf(sheet: Sheet): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    values: rowsOf(sheet, (cell) => cell?.value ?? null),
    formats: rowsOf(sheet, (cell) => cell?.format),
    merges: [...sheet.merges],
    hiddenRows: byNumber(sheet.hiddenRows),
    hiddenColumns: byNumber(sheet.hiddenColumns),
    tables: sheet.tables.map(({ name, top, left, bottom, right }) => ({ name, top, left, bottom, right })),
    notes: sheet.remarks.map(({ row, column, text }) => ({ row, column, text })),
    struckRows: sheet.rows.flatMap((cells, row) => (isStruck(cells) ? [row] : [])),
  };
}

/** What stands in the book now, as an adapter would read it: the way back of `fillBook`. */
export function snapshotOf(book: Book): WorkbookSnapshot {
  return { file: book.name === "" ? undefined : book.name, date1904: book.date1904, sheets: book.sheets.map(sheetOf) };
}
