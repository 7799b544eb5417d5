import { SSF } from "@e965/xlsx";
import type { Cell } from "../book/sheet";

/** What the grid shows of a cell, by its number format. */
export function shownText(cell: Cell | undefined): string {
  if (cell === undefined || cell.value === null) return "";
  const { value, format } = cell;
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  if (typeof value === "string") return value;
  if (format === undefined || format === "General" || format === "@")
    return value.toLocaleString("da-DK", { maximumFractionDigits: 10, useGrouping: false });
  // The library speaks English marks; the workbench's people read Danish ones.
  const shown = String(SSF.format(format, value));
  return /[dmyh]/i.test(format) ? shown : shown.replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));
}
