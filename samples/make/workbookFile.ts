import * as XLSX from "@e965/xlsx";
import type { Sheet } from "./layouts";

const DAY_ZERO = Date.UTC(1899, 11, 30);

function serial(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / 86_400_000;
}

function worksheet({ rows, merges, hiddenColumns, hiddenRows }: Sheet): XLSX.WorkSheet {
  const made: XLSX.WorkSheet = {};
  let width = 0;
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null || cell === "") return;
      width = Math.max(width, c + 1);
      const at = XLSX.utils.encode_cell({ r, c });
      if (typeof cell === "object") made[at] = { t: "n", v: serial(cell.day), z: "dd-mm-yyyy" };
      else if (typeof cell === "number") made[at] = { t: "n", v: cell };
      else made[at] = { t: "s", v: cell };
    });
  });
  made["!ref"] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, rows.length - 1), c: Math.max(0, width - 1) } });
  made["!merges"] = (merges ?? []).map((each) => XLSX.utils.decode_range(each));
  made["!cols"] = Array.from({ length: width }, (_, at) => ({ wch: at < 12 ? 16 : 9, hidden: hiddenColumns?.includes(at) ?? false }));
  made["!rows"] = Array.from({ length: rows.length }, (_, at) => ({ hidden: hiddenRows?.includes(at) ?? false }));
  return made;
}

/** The sheets as an .xlsx file, written by a library of another make than the one under test. */
export function workbookFile(sheets: readonly Sheet[]): Uint8Array {
  const workbook = XLSX.utils.book_new();
  for (const sheet of sheets) XLSX.utils.book_append_sheet(workbook, worksheet(sheet), sheet.name);
  return new Uint8Array(XLSX.write(workbook, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}
