import type { SheetSnapshot, WorkbookSnapshot } from "../domain/words/workbook";
import type { PortOptions, WorkbookPort } from "./port";
import { WorkbookError } from "./WorkbookError";
import { namingFile, openXlsx } from "./xlsx/readXlsx";
import { writeXlsx } from "./xlsx/writeXlsx";

/** A workbook that lies in memory; `bytes()` is the file as it is now. */
export type FileWorkbook = WorkbookPort & { bytes(): Uint8Array };

/** An .xlsx or .xlsm file. What it is, is found out when it is read. */
export function xlsxWorkbook(bytes: Uint8Array, file?: string): FileWorkbook {
  let current = bytes;
  return {
    bytes: () => current,
    read: (options) => readStepwise(current, file, options),
    carryOut(plan, options) {
      return stopping(options, () => {
        const written = namingFile(file, () => writeXlsx(current, plan));
        options?.onProgress?.({ doing: "writing", done: 1, all: 1 });
        refuseCancelled(options);
        current = written;
      });
    },
  };
}

/** Sheet by sheet, so that another task may stop it in between. */
async function readStepwise(bytes: Uint8Array, file: string | undefined, options?: PortOptions): Promise<WorkbookSnapshot> {
  refuseCancelled(options);
  const opened = namingFile(file, () => openXlsx(bytes));
  const sheets: SheetSnapshot[] = [];
  while (sheets.length < opened.sheetCount) {
    sheets.push(namingFile(file, () => opened.readSheetAt(sheets.length)));
    options?.onProgress?.({ doing: "reading", done: sheets.length, all: opened.sheetCount });
    await stopping(options, () => undefined);
  }
  return { file, date1904: opened.date1904, sheets };
}

/** Lets what waits have its turn, then works unless it was stopped. */
export async function stopping<Result>(options: PortOptions | undefined, work: () => Result): Promise<Result> {
  refuseCancelled(options);
  if (options?.signal !== undefined) await new Promise((resolve) => setTimeout(resolve, 0));
  refuseCancelled(options);
  return work();
}

export function refuseCancelled(options: PortOptions | undefined): void {
  if (options?.signal?.aborted === true) throw new WorkbookError("cancelled");
}
