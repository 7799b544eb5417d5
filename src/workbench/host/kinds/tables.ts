import type { Book } from "../../book/Book";
import { withTableName } from "../../book/formulaNames";
import type { Sheet, Table } from "../../book/sheet";
import { cellAt, overlaps } from "../../book/sheet";
import { text, truth } from "../argument";
import { HostError, wrongArgument } from "../HostError";
import type { HostObject, Kind } from "../hostObject";
import { hostObject } from "../hostObject";
import { HostRange, rangeArgument } from "../HostRange";
import { rangeOf } from "./range";

interface Placed {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly table: Table;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;

function rename({ book, table }: Placed, name: string): void {
  if (!NAME.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) throw wrongArgument("this is no name for a table");
  const holder = book.table(name);
  if (holder !== undefined && holder.table !== table) throw new HostError("ItemAlreadyExists", "a table of this name exists");
  const old = table.name;
  table.name = name;
  book.rewriteFormulas((formula) => withTableName(formula, old, name));
}

const TABLE: Kind<Placed> = {
  name: "Table",
  identity: ({ table }) => table.id,
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: (placed, value) => rename(placed, text(value, "name")) },
    Style: { get: ({ table }) => table.style, set: ({ table }, value) => void (table.style = text(value, "style")) },
  },
  methods: { GetRange: ({ book, sheet, table }) => rangeOf(new HostRange(book, sheet, table)) },
};

function tableObject(placed: Placed): HostObject {
  return hostObject(TABLE, placed);
}

/** As in Excel, header cells become text, empty ones get a name, and no two are alike. */
function nameColumns({ book, sheet, table }: Placed): void {
  const taken = new Set<string>();
  for (let column = table.left; column <= table.right; column += 1) {
    const given = cellAt(sheet, table.top, column)?.value ?? "";
    let name = given === "" ? `Kolonne${String(column - table.left + 1)}` : String(given);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${String(given)}${String(number)}`;
    taken.add(name.toLowerCase());
    if (name !== given) book.put(sheet, table.top, column, { ...cellAt(sheet, table.top, column), value: name });
  }
}

function addTable(book: Book, sheet: Sheet, args: readonly unknown[]): HostObject {
  const range = rangeArgument(args[0], "the table's cells").writable();
  if (range.sheet !== sheet) throw wrongArgument("the table's cells stand on another sheet");
  if (!truth(args[1], "hasHeaders")) throw wrongArgument("the host makes tables with headers alone");
  if (range.rowCount < 2) throw wrongArgument("a table has a row below its header");
  if (sheet.tables.some((each) => overlaps(each, range.area))) throw new HostError("InvalidOperation", "tables may not overlap");
  if (sheet.merges.some((each) => overlaps(each, range.area))) throw new HostError("InvalidOperation", "a table holds no merged cells");
  const number = book.newId();
  const table: Table = { ...range.area, id: `{T${number}}`, name: `Tabel${number}`, style: "TableStyleMedium2" };
  sheet.tables.push(table);
  const placed = { book, sheet, table };
  nameColumns(placed);
  return tableObject(placed);
}

export function tablesOfSheet(book: Book, sheet: Sheet): HostObject {
  return hostObject(
    {
      name: "TableCollection",
      items: () => sheet.tables.map((table) => tableObject({ book, sheet, table })),
      methods: { Add: (_, args: readonly unknown[]) => addTable(book, sheet, args) },
      item: (_, key: unknown) => found(book, key),
    },
    sheet,
  );
}

export function tablesOfBook(book: Book): HostObject {
  return hostObject(
    {
      name: "TableCollection",
      items: () => book.sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject({ book, sheet, table }))),
      item: (_, key: unknown) => found(book, key),
    },
    book,
  );
}

function found(book: Book, key: unknown): HostObject {
  const placed = book.table(text(key, "name of a table"));
  if (placed === undefined) throw new HostError("ItemNotFound", "no such table");
  return tableObject({ book, ...placed });
}
