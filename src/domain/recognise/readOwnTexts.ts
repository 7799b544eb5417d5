import { OWN_SHEETS, TEXT_HEADERS } from "../words/ownSheets";
import type { WorkbookSnapshot } from "../words/workbook";
import { ownRows } from "./ownTable";

/** The controller's own text of each field that has one, from `Afstem Tekst` (SPEC 4: never overwritten). */
export function readOwnTexts(snapshot: WorkbookSnapshot): Readonly<Record<string, string>> {
  const rows = ownRows(snapshot, OWN_SHEETS.texts, TEXT_HEADERS);
  return Object.fromEntries(rows.flatMap(({ cells }) => (cells.field !== "" && cells.own !== "" ? [[cells.field, cells.own]] : [])));
}
