import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/words/workbook";
import type { Book } from "./Book";
import type { Cell, Sheet } from "./sheet";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function fillCells(sheet: Sheet, { values, formats, struckRows }: SheetSnapshot): void {
  const struck = new Set(struckRows);
  values.forEach((row, at) => {
    const cells: (Cell | undefined)[] = [];
    row.forEach((value, column) => {
      if (value === null) return;
      const format = formats[at]?.[column];
      cells[column] = {
        value,
        ...(format === undefined ? {} : { format }),
        ...(struck.has(at) ? { look: { struck: true } } : {}),
      };
    });
    sheet.rows[at] = cells;
  });
}

/** Puts what an adapter has read into an empty book, so that the workbench shows it and the host answers from it. */
export function fillBook(book: Book, snapshot: WorkbookSnapshot): void {
  book.name = snapshot.file ?? "";
  book.date1904 = snapshot.date1904;
  for (const read of snapshot.sheets) {
    const sheet = book.addSheet(read.name);
    sheet.visibility = VISIBILITY[read.visibility];
    fillCells(sheet, read);
    sheet.merges.push(...read.merges);
    for (const row of read.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of read.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const { name, top, left, bottom, right } of read.tables)
      sheet.tables.push({ id: book.newId(), name, style: "", top, left, bottom, right });
    // As comments: the packaged office.js cannot ask for notes, and the pane shall read what the command line reads.
    for (const { row, column, text } of read.notes) sheet.remarks.push({ row, column, text, kind: "comment" });
  }
  book.active = Math.max(
    0,
    book.sheets.findIndex(({ visibility }) => visibility === "Visible"),
  );
}
