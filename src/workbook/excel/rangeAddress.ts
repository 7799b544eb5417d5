import { cellAddress } from "../../domain/words/cell";
import type { Rectangle } from "../../domain/words/workbook";

/** "B2:C9", or "B2" for a single cell. */
export function rangeAddress(area: Rectangle): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Excel takes lists of areas up to 8,192 characters; this keeps some distance. */
const LONGEST_LIST = 8_000;

/** The areas as lists that Excel takes: "A1:B2,C3". */
export function addressLists(areas: readonly Rectangle[]): string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    const address = rangeAddress(area);
    if (list !== "" && list.length + address.length + 1 > LONGEST_LIST) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  if (list !== "") lists.push(list);
  return lists;
}

export function rangeOf(sheet: Excel.Worksheet, area: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}
