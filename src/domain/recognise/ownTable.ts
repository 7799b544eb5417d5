import type { CellRef, CellValue } from "../words/cell";
import { dayFromSerial } from "../words/day";
import { fold, tidy } from "../words/fold";
import type { WorkbookSnapshot } from "../words/workbook";

/** A row of one of our own sheets, by the keys of its header words; empty cells are "". */
export interface OwnRow<Key extends string> {
  readonly cells: Readonly<Record<Key, string>>;
  readonly at: CellRef;
}

function textOfCell(value: CellValue | undefined, date1904: boolean, isDay: boolean): string {
  if (typeof value === "number" && isDay) return dayFromSerial(value, date1904) ?? String(value);
  return value === null || value === undefined ? "" : tidyLines(String(value));
}

/** White space single within a line, lines kept: own texts have paragraphs. */
function tidyLines(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(tidy)
    .join("\n")
    .trim();
}

/**
 * The rows of an own sheet, found again by its header words wherever a person has moved them.
 * `days` names the keys under which a number is a date.
 */
export function ownRows<Key extends string>(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  headers: Readonly<Record<Key, string>>,
  days: readonly NoInfer<Key>[] = [],
): readonly OwnRow<Key>[] {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) return [];
  const keys = Object.keys(headers) as Key[];
  const columnsIn = (row: readonly CellValue[]) =>
    keys.map((key) => row.findIndex((value) => typeof value === "string" && fold(value) === fold(headers[key])));
  const headerRow = sheet.values.findIndex((row) => columnsIn(row).filter((column) => column >= 0).length >= Math.min(3, keys.length));
  if (headerRow < 0) return [];
  const columns = columnsIn(sheet.values[headerRow] ?? []);
  return sheet.values.slice(headerRow + 1).map((row, index): OwnRow<Key> => ({
    at: { sheet: sheetName, row: headerRow + 1 + index, column: Math.max(0, columns[0] ?? 0) },
    cells: Object.fromEntries(
      keys.map((key, at) => [
        key,
        textOfCell((columns[at] ?? -1) < 0 ? undefined : row[columns[at] ?? 0], snapshot.date1904, days.includes(key)),
      ]),
    ) as Record<Key, string>,
  }));
}
