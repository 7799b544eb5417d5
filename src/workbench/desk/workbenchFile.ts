import { proposeFrom } from "../../app/propose";
import { VERSION } from "../../app/version";
import { isOwnSheet } from "../../domain/words/workbook";
import type { WorkbookSnapshot } from "../../domain/words/workbook";
import { PREFERENCES_NAME, readPreferences, settingsFrom } from "../../taskpane/preferences";
import { csvWorkbook } from "../../workbook/csvWorkbook";
import { newXlsx } from "../../workbook/xlsx/newXlsx";
import { typeCells } from "../../workbook/xlsx/typeCells";
import { xlsxWorkbook } from "../../workbook/xlsxWorkbook";
import { Book } from "../book/Book";
import { fillBook } from "../book/fillBook";
import { snapshotOf } from "../book/snapshotOf";
import { typedSince } from "./typedSince";

/** A workbook on the workbench: the file as it was opened, and the book that is shown and changed. */
export interface WorkbenchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What stood in the file when it was opened. */
  readonly opened: WorkbookSnapshot;
  readonly book: Book;
}

const isCsv = (name: string): boolean => name.toLowerCase().endsWith(".csv");

/** Opens .csv by its ending, everything else as a workbook. Throws WorkbookError. */
export async function openFile(bytes: Uint8Array, name: string): Promise<WorkbenchFile> {
  const opened = await (isCsv(name) ? csvWorkbook(bytes, name) : xlsxWorkbook(bytes, name)).read();
  const book = new Book();
  fillBook(book, opened);
  return { name, bytes, opened, book };
}

/** A file to keep. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  /** How many typed cells are not in it: they hold a formula that stands for several cells. */
  readonly leftOut: number;
}

/**
 * The file as it was opened with what was typed since, and with the Afstem sheets that stand in the book. They are worked out again from
 * the book, own texts and decisions included; everything else stays byte for byte.
 */
export async function savedFile({ name, bytes, opened, book }: WorkbenchFile): Promise<SavedFile> {
  const shown = snapshotOf(book);
  const users = { ...shown, sheets: shown.sheets.filter((sheet) => !isOwnSheet(sheet.name)) };
  const typed = typedSince(opened, book);
  const written = isCsv(name) ? { bytes: newXlsx(users), leftOut: 0 } : typed.size === 0 ? { bytes, leftOut: 0 } : typeCells(bytes, typed);
  const file = xlsxWorkbook(written.bytes, name);
  const own = book.sheets.filter((sheet) => isOwnSheet(sheet.name));
  const stood = opened.sheets.filter((sheet) => isOwnSheet(sheet.name)).map((sheet) => sheet.name);
  if (own.length > 0) {
    const settings = settingsFrom(readPreferences(book.settings.get(PREFERENCES_NAME), "da"));
    await file.carryOut(proposeFrom(shown, { settings, decisions: [], version: VERSION }).plan);
  } else if (stood.length > 0) await file.carryOut({ sheets: [], removals: stood });
  return { bytes: file.bytes(), leftOut: written.leftOut };
}
