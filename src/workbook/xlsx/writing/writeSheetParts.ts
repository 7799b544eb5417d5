import { relationshipsPartOf } from "../relationships";
import type { Book } from "./book";
import { chartXml } from "./chartXml";
import { drawingXml } from "./drawingXml";
import { fileFormula } from "./fileFormula";
import type { PackageDraft } from "./packageDraft";
import type { Arrow, PartKind } from "./packageLists";
import { relationshipsXml } from "./packageLists";
import type { SheetSurroundings } from "./sheetXml";
import { sheetXml } from "./sheetXml";
import type { StyleBook } from "./styleBook";
import type { TableRegister } from "./tableRegister";
import { tableXml } from "./tableXml";
import type { NewSheet } from "./workbookEdits";
import { activePlace, newPlaces } from "./workbookEdits";

export interface SheetParts {
  readonly draft: PackageDraft;
  readonly book: Book;
  readonly styles: StyleBook;
  readonly tables: TableRegister;
  /** Every part that comes new into the package, for its content type. */
  readonly added: Map<string, PartKind>;
}

/** Writes each sheet with its tables, drawing and charts. */
export function writeSheetParts(sheets: readonly NewSheet[], into: SheetParts): void {
  const { book } = into;
  const around: SheetSurroundings = {
    date1904: book.date1904,
    styleIndex: (style) => into.styles.indexOf(style),
    highlightIndex: (style) => into.styles.highlightIndexOf(style),
    formula: (formula) => fileFormula(formula, into.tables.names),
  };
  const active = activePlace(book, newPlaces(book, sheets));
  const firstPlace = book.sheets.filter(({ isReplaced }) => !isReplaced).length;
  sheets.forEach((sheet, index) => {
    const { planned, part } = sheet;
    const tables = into.tables.tablesOf(planned);
    const tableArrows = tables.map((table, number) =>
      addPart(into, "table", { id: `t${String(number + 1)}`, xml: tableXml(table, book.dialect) }),
    );
    const drawing = planned.charts.length === 0 ? [] : [addDrawing(sheet, into)];
    const tableIds = tableArrows.map(({ id }) => id);
    const isSelected = firstPlace + index === active;
    into.draft.add(part, sheetXml({ planned, tables, tableIds, drawingId: drawing[0]?.id, isSelected, dialect: book.dialect }, around));
    addArrows(into, part, [...tableArrows, ...drawing]);
  });
}

const FOLDERS = { table: "tables/afstem", drawing: "drawings/afstem", chart: "charts/afstem" } as const;

function addPart(into: SheetParts, kind: keyof typeof FOLDERS, { id, xml }: { readonly id: string; readonly xml: string }): Arrow {
  const root = into.book.part.slice(0, into.book.part.lastIndexOf("/") + 1);
  const part = into.draft.freeName(root + FOLDERS[kind], ".xml");
  into.draft.add(part, xml);
  into.added.set(part, kind);
  return { id, kind, part };
}

function addDrawing({ planned }: NewSheet, into: SheetParts): Arrow {
  const { dialect } = into.book;
  const charts = planned.charts.map((chart, number) =>
    addPart(into, "chart", { id: `c${String(number + 1)}`, xml: chartXml(chart, planned, dialect) }),
  );
  const ids = charts.map(({ id }) => id);
  const drawing = addPart(into, "drawing", { id: "d1", xml: drawingXml(planned.charts, ids, dialect) });
  addArrows(into, drawing.part, charts);
  return drawing;
}

function addArrows(into: SheetParts, part: string, arrows: readonly Arrow[]): void {
  if (arrows.length > 0) into.draft.add(relationshipsPartOf(part), relationshipsXml(arrows, into.book.dialect));
}
