import { basename, extname } from "node:path";
import type { WorkbookPort } from "../workbook/port";
import { csvWorkbook } from "../workbook/csvWorkbook";
import { xlsxWorkbook } from "../workbook/xlsxWorkbook";
import { readBytes, sha256 } from "./files";

/** A workbook file opened for the command line. `bytes()` is the workbook as carried out. */
export interface OpenedWorkbook {
  readonly file: string;
  readonly sha256: string;
  readonly port: WorkbookPort & { bytes(): Uint8Array };
}

/** Opens .csv by its ending, everything else as a workbook: what it really is, the adapter says. */
export function openWorkbook(path: string): OpenedWorkbook {
  const bytes = readBytes(path);
  const file = basename(path);
  const port = extname(path).toLowerCase() === ".csv" ? csvWorkbook(bytes, file) : xlsxWorkbook(bytes, file);
  return { file, sha256: sha256(bytes), port };
}
