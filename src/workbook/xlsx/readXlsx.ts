import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/words/workbook";
import { WorkbookError } from "../WorkbookError";
import { readCellStyles } from "./readCellStyles";
import { readSharedStrings } from "./readSharedStrings";
import { readSheet } from "./readSheet";
import { readWorkbookPart } from "./readWorkbookPart";
import { WorkbookPackage } from "./workbookPackage";

/** A workbook of which the sheets are read one by one, so that the reading can be stopped in between. */
export interface OpenedXlsx {
  readonly sheetCount: number;
  readonly date1904: boolean;
  readSheetAt(index: number): SheetSnapshot;
}

/** Every sheet of an .xlsx or .xlsm. A WorkbookError where the bytes are not one, or are damaged. */
export function readXlsx(bytes: Uint8Array, file?: string): WorkbookSnapshot {
  return namingFile(file, () => {
    const opened = openXlsx(bytes);
    const sheets = Array.from({ length: opened.sheetCount }, (_, index) => opened.readSheetAt(index));
    return { file, date1904: opened.date1904, sheets };
  });
}

export function openXlsx(bytes: Uint8Array): OpenedXlsx {
  const parts = new WorkbookPackage(bytes);
  const { date1904, sheets, stylesPart, stringsPart } = readWorkbookPart(parts);
  const stringBytes = stringsPart === undefined ? undefined : parts.optionalPart(stringsPart);
  const strings = stringBytes === undefined ? [] : readSharedStrings(stringBytes, stringsPart ?? "");
  const styleBytes = stylesPart === undefined ? undefined : parts.optionalPart(stylesPart);
  const styles = styleBytes === undefined ? { formats: [], isStruck: [] } : readCellStyles(styleBytes, stylesPart ?? "");
  return {
    sheetCount: sheets.length,
    date1904,
    readSheetAt(index) {
      const listed = sheets[index];
      if (listed === undefined) throw new RangeError("no such sheet");
      return readSheet(listed, { parts, strings, styles, date1904 });
    },
  };
}

/** Adds the file's name to the facts of a refusal. */
export function namingFile<Result>(file: string | undefined, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WorkbookError) || file === undefined) throw error;
    throw new WorkbookError(error.kind, { file, ...error.facts }, { cause: error });
  }
}
