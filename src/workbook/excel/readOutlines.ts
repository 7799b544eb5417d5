import type { CellNote, Rectangle, SheetSnapshot, SheetTable } from "../../domain/words/workbook";
import type { Session } from "./session";

/** What is known of a sheet before its cells are read. Its extent begins at A1, wherever the used range does. */
export interface Outline {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Rectangle[];
  readonly tables: readonly SheetTable[];
  readonly notes: readonly CellNote[];
  /** True: every one of them; null: some; false: none. */
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
  readonly struck: boolean | null;
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Serial number of 2000-01-01 in the 1904 system. */
const DAY_2000_FROM_1904 = 35_064;

export interface WorkbookOutline {
  readonly file: string;
  readonly date1904: boolean;
  readonly sheets: readonly Outline[];
}

/** Three round trips, however many sheets. `readsNotes` needs ExcelApi 1.18; comments came with 1.10. */
export async function readOutlines(session: Session, readsNotes: boolean): Promise<WorkbookOutline> {
  const { workbook } = session.context;
  workbook.load("name");
  // Office.js does not tell the date system, but computes in it.
  const day = workbook.functions.date(2000, 1, 1);
  day.load("value");
  const sheets = workbook.worksheets;
  sheets.load("items/name,items/visibility");
  await session.sync();
  const surveys = sheets.items.map((sheet) => survey(sheet, readsNotes));
  await session.sync();
  const details = surveys.map(askDetails);
  await session.sync();
  return { file: workbook.name, date1904: Number(day.value) === DAY_2000_FROM_1904, sheets: details.map(outlineOf) };
}

interface Survey {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly remarks: readonly (Excel.CommentCollection | Excel.NoteCollection)[];
}

function survey(sheet: Excel.Worksheet, readsNotes: boolean): Survey {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(PLACE);
  sheet.tables.load("items/name");
  sheet.comments.load("items/content");
  // A copy of office.js may be older than the Excel that it speaks to: the one in the package knows no notes.
  const notes = readsNotes ? (sheet.notes as Excel.NoteCollection | undefined) : undefined;
  notes?.load("items/content");
  return { sheet, used, tables: sheet.tables, remarks: notes === undefined ? [sheet.comments] : [sheet.comments, notes] };
}

interface Details {
  readonly sheet: Excel.Worksheet;
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range }[];
  readonly notes: readonly { readonly text: string; readonly cell: Excel.Range }[];
  /** Undefined for an empty sheet. */
  readonly extent: Excel.Range | undefined;
  readonly merged: Excel.RangeAreas | undefined;
}

function askDetails({ sheet, used, tables, remarks }: Survey): Details {
  const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const columns = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const extent = rows === 0 ? undefined : sheet.getRangeByIndexes(0, 0, rows, columns);
  extent?.load("rowHidden,columnHidden,format/font/strikethrough");
  const merged = extent?.getMergedAreasOrNullObject();
  // Asked for itself as well, so that the answer says when there is none.
  merged?.load("areaCount");
  merged?.areas.load(`items/${PLACE.replaceAll(",", ",items/")}`);
  return {
    sheet,
    rows,
    columns,
    extent,
    merged,
    tables: tables.items.map((table) => ({ name: table.name, range: placed(table.getRange()) })),
    notes: remarks.flatMap((each) => each.items.map((remark) => ({ text: remark.content, cell: placed(remark.getLocation()) }))),
  };
}

function placed(range: Excel.Range): Excel.Range {
  range.load(PLACE);
  return range;
}

function outlineOf({ sheet, rows, columns, extent, merged, tables, notes }: Details): Outline {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    rows,
    columns,
    merges: merged === undefined || merged.isNullObject ? [] : merged.areas.items.map(rectangleOf),
    tables: tables.map(({ name, range }) => ({ name, ...rectangleOf(range) })),
    notes: notes.map(({ text, cell }) => ({ row: cell.rowIndex, column: cell.columnIndex, text })),
    rowHidden: extent === undefined ? false : extent.rowHidden,
    columnHidden: extent === undefined ? false : extent.columnHidden,
    struck: extent === undefined ? false : extent.format.font.strikethrough,
  };
}

function rectangleOf(range: Excel.Range): Rectangle {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
