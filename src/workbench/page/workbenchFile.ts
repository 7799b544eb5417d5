import { proposeFrom } from "../../app/propose";
import { VERSION } from "../../app/version";
import { fingerprintOf } from "../../domain/words/fingerprint";
import { isOwnSheet } from "../../domain/words/workbook";
import { PREFERENCES_NAME, readPreferences, settingsFrom } from "../../taskpane/preferences";
import { csvWorkbook } from "../../workbook/csvWorkbook";
import { excelWorkbook } from "../../workbook/excelWorkbook";
import type { WorkbookPort } from "../../workbook/port";
import { xlsxWorkbook } from "../../workbook/xlsxWorkbook";
import { Book } from "../book/Book";
import { fillBook } from "../book/fillBook";

/** A workbook on the workbench: the file as it was opened, and the book that is shown and changed. */
export interface WorkbenchFile {
  readonly name: string;
  readonly file: WorkbookPort & { bytes(): Uint8Array };
  readonly book: Book;
}

/** Opens .csv by its ending, everything else as a workbook. Throws WorkbookError. */
export async function openFile(bytes: Uint8Array, name: string): Promise<WorkbenchFile> {
  const file = name.toLowerCase().endsWith(".csv") ? csvWorkbook(bytes, name) : xlsxWorkbook(bytes, name);
  const book = new Book();
  fillBook(book, await file.read());
  return { name, file, book };
}

/** The pane's frame, in which Microsoft's library speaks to the book. */
export interface PaneWindow {
  readonly Excel: typeof Excel;
}

/** A file to keep, and whether something that was typed is not in it. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  /** The user's own cells were changed on the workbench: it writes Afstem's sheets only. */
  readonly leavesOutTyping: boolean;
}

/**
 * The file with the Afstem sheets that stand in the book. They are worked out again from the book, own texts and decisions included,
 * and added to the file as it was opened: everything else in it stays byte for byte.
 */
export async function savedFile({ file, book }: WorkbenchFile, { Excel: excel }: PaneWindow): Promise<SavedFile> {
  const live = excelWorkbook({ run: excel.run.bind(excel), supports: (version) => Number(version.split(".")[1]) <= 17 });
  const shown = await live.read();
  const leavesOutTyping = fingerprintOf(shown) !== fingerprintOf(await file.read());
  if (book.sheets.some(({ name }) => isOwnSheet(name))) {
    const settings = settingsFrom(readPreferences(book.settings.get(PREFERENCES_NAME), "da"));
    await file.carryOut(proposeFrom(shown, { settings, decisions: [], version: VERSION }).plan);
  }
  return { bytes: file.bytes(), leavesOutTyping };
}
