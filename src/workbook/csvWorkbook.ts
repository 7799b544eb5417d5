import { readCsv } from "./readCsv";
import type { FileWorkbook } from "./xlsxWorkbook";
import { refuseCancelled, stopping, xlsxWorkbook } from "./xlsxWorkbook";
import { newXlsx } from "./xlsx/newXlsx";

/** A .csv file. Carrying out makes a workbook of it: its rows on one sheet, the planned sheets behind. */
export function csvWorkbook(bytes: Uint8Array, file?: string): FileWorkbook {
  let written: FileWorkbook | undefined;
  return {
    bytes: () => written?.bytes() ?? bytes,
    read: (options) => written?.read(options) ?? stopping(options, () => readCsv(bytes, file)),
    async carryOut(plan, options) {
      refuseCancelled(options);
      const workbook = written ?? xlsxWorkbook(newXlsx(readCsv(bytes, file)), file);
      await workbook.carryOut(plan, options);
      written = workbook;
    },
  };
}
