import type { CellValue } from "../domain/words/cell";
import type { WorkbookSnapshot } from "../domain/words/workbook";
import { isOwnSheet } from "../domain/words/workbook";
import { WorkbookError } from "./WorkbookError";
import { decodeText } from "./csv/decodeText";
import { delimiterOf } from "./csv/delimiter";
import { parseRows } from "./csv/parseRows";
import { cellOf } from "./csv/plainNumber";
import { namingFile } from "./xlsx/readXlsx";

/** Excel's limit for a sheet. */
const MOST_ROWS = 1_048_576;
const LONGEST_NAME = 31;

/** A text file of fields as a workbook of one sheet, named by the file. */
export function readCsv(bytes: Uint8Array, file?: string): WorkbookSnapshot {
  const values = namingFile(file, () => readRows(bytes));
  const sheet = {
    name: sheetNameOf(file),
    visibility: "visible" as const,
    values,
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    notes: [],
    struckRows: [],
  };
  return { file, date1904: false, sheets: [sheet] };
}

function readRows(bytes: Uint8Array): CellValue[][] {
  const text = decodeText(bytes);
  const delimiter = delimiterOf(text);
  const rows = parseRows(text.replace(/^\s*sep=.\r?\n/i, ""), delimiter);
  if (rows.length > MOST_ROWS) throw new WorkbookError("too-large", { rows: rows.length });
  return rows.map((row) => row.map((field) => cellOf(field, delimiter)));
}

/** What Excel would call the sheet; never a name that would make it one of ours. */
function sheetNameOf(file: string | undefined): string {
  const base = (file ?? "")
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .trim()
    .replace(/^'+|'+$/g, "")
    .slice(0, LONGEST_NAME);
  return base === "" || isOwnSheet(`${base} `) || isOwnSheet(base) ? "Ark1" : base;
}
