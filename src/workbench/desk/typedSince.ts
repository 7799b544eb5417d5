import { isOwnSheet } from "../../domain/words/workbook";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/words/workbook";
import type { TypedSheets } from "../../workbook/xlsx/typeCells";
import type { TypedCell } from "../../workbook/xlsx/writing/typedCells";
import type { Book } from "../book/Book";
import type { Sheet } from "../book/sheet";

function typedOn({ values, formats }: SheetSnapshot, { rows }: Sheet): readonly TypedCell[] {
  const typed: TypedCell[] = [];
  for (let row = 0; row < Math.max(rows.length, values.length); row += 1) {
    const width = Math.max(rows[row]?.length ?? 0, values[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const cell = rows[row]?.[column];
      const value = cell?.value ?? null;
      if (value === (values[row]?.[column] ?? null) && cell?.formula === undefined) continue;
      const isOther = cell?.format !== undefined && cell.format !== (formats[row]?.[column] ?? "General");
      typed.push({
        row,
        column,
        value,
        ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
        ...(isOther ? { format: cell.format } : {}),
      });
    }
  }
  return typed;
}

/** What a person has typed into the sheets of the file since it was opened. */
export function typedSince(opened: WorkbookSnapshot, book: Book): TypedSheets {
  const sheets = opened.sheets.flatMap((before) => {
    const sheet = isOwnSheet(before.name) ? undefined : book.sheet(before.name);
    const typed = sheet === undefined ? [] : typedOn(before, sheet);
    return typed.length === 0 ? [] : [[before.name, typed] as const];
  });
  return new Map(sheets);
}
