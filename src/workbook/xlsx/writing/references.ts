import { areaAddress, quotedSheet } from "../../../domain/words/cell";
import type { CellArea } from "../../../domain/words/cell";
import type { Rectangle } from "../../../domain/words/workbook";

/** "A1:C3" or "B2". */
export function addressOf({ top, left, bottom, right }: Rectangle): string {
  return areaAddress({ sheet: "", row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** "'Afstem Bro'!$A$1:$C$3": how a chart names its cells. */
export function absoluteReference(sheet: string, area: Rectangle): string {
  return `${quotedSheet(sheet)}!${addressOf(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

/** "'Indikatorskema'!K14": where a link leads. */
export function linkTarget(area: CellArea): string {
  return `${quotedSheet(area.sheet)}!${areaAddress(area)}`;
}
