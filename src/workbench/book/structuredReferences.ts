import { cellAddress, quotedSheet } from "../../domain/words/cell";
import type { Book } from "./Book";
import type { Sheet, Table } from "./sheet";
import { cellAt } from "./sheet";

/** Text in quotation marks stays; Name[…] with one inner level of brackets, or @[…] within a table. */
const REFERENCE = /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.]*)\[((?:[^[\]']|'.|\[(?:[^\]']|'.)*\])*)\]/gu;

/** Where a formula stands: "this row" means its row. */
interface Place {
  readonly sheet: Sheet;
  readonly row: number;
}

/** The formula with plain references in place of structured ones, which the engine does not know. What cannot be found becomes #REF!. */
export function plainReferences(formula: string, book: Book, place: Place): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(REFERENCE, (whole: string, name: string | undefined, inner: string | undefined) => {
    const found = name === undefined ? undefined : book.table(name);
    if (found === undefined || inner === undefined) return whole;
    return areaOf(found.sheet, found.table, { inner, place }) ?? "#REF!";
  });
}

function areaOf(sheet: Sheet, table: Table, { inner, place }: { inner: string; place: Place }): string | undefined {
  const parts = inner.includes("[") ? [...inner.matchAll(/@|\[((?:[^\]']|'.)*)\]/g)].map(([whole, part]) => part ?? whole) : [inner];
  let { top, bottom, left, right } = { ...table, top: table.top + 1 };
  const columns: number[] = [];
  for (const part of parts) {
    if (part === "#All") top = table.top;
    else if (part === "#Headers") top = bottom = table.top;
    else if (part === "#Data" || part === "") continue;
    else if (part === "#This Row" || part === "@") top = bottom = place.row;
    else {
      const isThisRow = part.startsWith("@");
      if (isThisRow) top = bottom = place.row;
      const column = columnNamed(sheet, table, part.slice(isThisRow ? 1 : 0).replaceAll(/'(.)/g, "$1"));
      if (column === undefined) return undefined;
      columns.push(column);
    }
  }
  if (columns.length > 0) ({ left, right } = { left: Math.min(...columns), right: Math.max(...columns) });
  const at = (row: number, column: number) => cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `${quotedSheet(sheet.name)}!${at(top, left)}:${at(bottom, right)}`;
}

function columnNamed(sheet: Sheet, table: Table, name: string): number | undefined {
  for (let column = table.left; column <= table.right; column += 1) {
    if (String(cellAt(sheet, table.top, column)?.value ?? "").toLowerCase() === name.toLowerCase()) return column;
  }
  return undefined;
}
