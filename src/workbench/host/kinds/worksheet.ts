import type { Book } from "../../book/Book";
import type { Remark, Sheet } from "../../book/sheet";
import { usedArea } from "../../book/sheet";
import { colour, oneOf, onlyKeys, record, text, truth, whole } from "../argument";
import { HostError, wrongArgument } from "../HostError";
import type { HostObject, Kind } from "../hostObject";
import { hostObject, NULL_OBJECT, settable } from "../hostObject";
import { HostRange, rangeArgument, rectangle, rectangleOf, refuseProtected } from "../HostRange";
import { CHARTS } from "./charts";
import { rangeAreas, rangeOf } from "./range";
import { tablesOfSheet } from "./tables";

export interface Placed {
  readonly book: Book;
  readonly sheet: Sheet;
}

/** Excel takes a list of areas up to this length. */
const LONGEST_LIST = 8_192;

/** What Excel refuses as the name of a sheet. */
export function sheetName(book: Book, value: unknown, besides?: Sheet): string {
  const name = text(value, "name");
  if (name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name)) throw wrongArgument("this is no name for a sheet");
  const holder = book.sheet(name);
  if (holder !== undefined && holder !== besides) throw new HostError("ItemAlreadyExists", "a sheet of this name exists");
  return name;
}

export function refuseProtectedBook(book: Book): void {
  if (book.isProtected) throw new HostError("AccessDenied", "the workbook's structure is protected");
}

function remarks({ book, sheet }: Placed, kind: Remark["kind"]): HostObject {
  const found = sheet.remarks.filter((remark) => remark.kind === kind);
  const objectOf = (remark: Remark): HostObject => {
    const area = rectangle(remark.row, remark.column, 1, 1);
    return hostObject(
      {
        name: kind === "note" ? "Note" : "Comment",
        identity: () => `{${sheet.id}${kind}${String(remark.row)}:${String(remark.column)}}`,
        properties: {
          Content: { get: () => remark.text },
          Id: { get: () => `{${sheet.id}${kind}${String(remark.row)}:${String(remark.column)}}` },
        },
        methods: { GetLocation: () => rangeOf(new HostRange(book, sheet, area)) },
      },
      remark,
    );
  };
  return hostObject(
    {
      name: kind === "note" ? "NoteCollection" : "CommentCollection",
      items: () => found.map(objectOf),
      item: (_, key) => {
        const object = found.map(objectOf).find(({ identity }) => identity === key);
        if (object === undefined) throw new HostError("ItemNotFound", "no such remark");
        return object;
      },
      methods: {
        GetItemAt: (_, [index]: readonly unknown[]) => {
          const remark = found[whole(index, "index")];
          if (remark === undefined) throw new HostError("ItemNotFound", "no such remark");
          return objectOf(remark);
        },
      },
    },
    sheet,
  );
}

function freezePanes({ book, sheet }: Placed): HostObject {
  const freeze = (rows: number, columns: number): void => {
    refuseProtected(sheet);
    sheet.frozenRows = rows;
    sheet.frozenColumns = columns;
    book.touch(sheet);
  };
  return hostObject(
    {
      name: "WorksheetFreezePanes",
      methods: {
        FreezeRows: (_, [count]: readonly unknown[]) => freeze(whole(count, "rows"), 0),
        FreezeColumns: (_, [count]: readonly unknown[]) => freeze(0, whole(count, "columns")),
        FreezeAt: (_, [range]: readonly unknown[]) => {
          const { area } = rangeArgument(range, "frozen range");
          freeze(area.bottom + 1, area.right + 1);
        },
      },
    },
    sheet,
  );
}

function pageLayout({ sheet }: Placed): HostObject {
  const { layout } = sheet;
  return hostObject<typeof layout>(
    {
      name: "PageLayout",
      properties: {
        Orientation: { set: (self, value) => void (self.orientation = oneOf(value, ["Portrait", "Landscape"], "orientation")) },
        PaperSize: { set: (self, value) => void (self.paperSize = oneOf(value, ["A4", "Letter"], "paper size")) },
        Zoom: {
          set: (self, value) => {
            const zoom = record(value, "zoom");
            onlyKeys(zoom, ["horizontalFitToPages"], "zoom");
            self.pagesWide = whole(zoom["horizontalFitToPages"], "pages");
          },
        },
      },
      methods: {
        SetPrintTitleRows: (self, [rows]) => {
          if (!/^\$\d+:\$\d+$/.test(text(rows, "rows"))) throw wrongArgument("title rows are named as $1:$1");
          self.titleRows = text(rows, "rows");
        },
      },
    },
    layout,
  );
}

function remove({ book, sheet }: Placed): void {
  refuseProtectedBook(book);
  const others = book.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  if (others.length === 0) throw new HostError("InvalidOperation", "a workbook keeps one visible sheet");
  book.deleteSheet(sheet);
}

function setVisibility({ book, sheet }: Placed, value: unknown): void {
  refuseProtectedBook(book);
  sheet.visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
  book.restructured();
}

function activate({ book, sheet }: Placed): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "a hidden sheet cannot be shown");
  book.select(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
}

function areas({ book, sheet }: Placed, list: unknown): HostObject {
  const addresses = text(list, "addresses");
  if (addresses.length > LONGEST_LIST) throw wrongArgument("the list of areas is too long");
  return rangeAreas(addresses.split(",").map((address) => new HostRange(book, sheet, rectangleOf(address))));
}

const rangeIn = ({ book, sheet }: Placed, area: HostRange["area"]): HostObject => rangeOf(new HostRange(book, sheet, area));

const WORKSHEET: Kind<Placed> = {
  name: "Worksheet",
  identity: ({ sheet }) => sheet.id,
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, value) => {
        refuseProtectedBook(book);
        book.renameSheet(sheet, sheetName(book, value, sheet));
      },
    },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    TabColor: { set: ({ sheet }, value) => void (sheet.tabColour = colour(value, "tab colour")) },
    Gridlines: { set: ({ sheet }, value) => void (sheet.showsGrid = truth(value, "grid lines")) },
  },
  objects: {
    Tables: ({ book, sheet }) => tablesOfSheet(book, sheet),
    Charts: ({ sheet }) => hostObject(CHARTS, sheet),
    Comments: (placed) => remarks(placed, "comment"),
    Notes: (placed) => remarks(placed, "note"),
    FreezePanes: freezePanes,
    PageLayout: pageLayout,
    Protection: ({ sheet }) => settable("WorksheetProtection", { Protected: { get: () => sheet.isProtected } }, sheet),
  },
  methods: {
    GetRange: (placed, [address]) => rangeIn(placed, rectangleOf(text(address, "address"))),
    GetRanges: (placed, [list]) => areas(placed, list),
    GetRangeByIndexes: (placed, [top, left, rows, columns]) =>
      rangeIn(placed, rectangle(whole(top, "row"), whole(left, "column"), whole(rows, "rows"), whole(columns, "columns"))),
    GetUsedRangeOrNullObject: (placed, [valuesOnly]) => {
      if (valuesOnly !== true) throw wrongArgument("the host finds the cells that hold values alone");
      const area = usedArea(placed.sheet);
      return area === undefined ? NULL_OBJECT : rangeIn(placed, area);
    },
    Delete: remove,
    Activate: activate,
  },
};

export function worksheetOf(placed: Placed): HostObject {
  return hostObject(WORKSHEET, placed);
}
