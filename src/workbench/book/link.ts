import type { CellArea } from "../../domain/words/cell";
import { areaAddress, quotedSheet } from "../../domain/words/cell";

const LINK = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** "'Ark 1'!B2:C3", as a link within the workbook names its target. */
export function linkOf(area: CellArea): string {
  return `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
}

export function areaOfLink(link: string): CellArea | undefined {
  const found = LINK.exec(link);
  if (found === null) return undefined;
  const [, quoted, bare, column = "", row = "", lastColumn, lastRow] = found;
  const left = columnNumber(column);
  const top = Number(row) - 1;
  const rows = lastRow === undefined ? 1 : Number(lastRow) - top;
  const columns = lastColumn === undefined ? 1 : columnNumber(lastColumn) - left + 1;
  return { sheet: quoted?.replaceAll("''", "'") ?? bare ?? "", row: top, column: left, rows, columns };
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
