import { cellAddress, quotedSheet } from "../../domain/words/cell";
import type { Rectangle } from "../../domain/words/workbook";
import type { Book } from "../book/Book";
import type { Sheet } from "../book/sheet";
import { columnNumber } from "../book/link";
import { HostError, wrongArgument } from "./HostError";
import { HostObject } from "./hostObject";

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Cells of one sheet, as a proxy holds them. */
export class HostRange {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly area: Rectangle,
  ) {
    if (!book.sheets.includes(sheet)) throw new HostError("InvalidReference", "the sheet of this range is gone");
  }

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get address(): string {
    const { top, left, bottom, right } = this.area;
    const first = cellAddress(top, left);
    const last = cellAddress(bottom, right);
    return `${quotedSheet(this.sheet.name)}!${first === last ? first : `${first}:${last}`}`;
  }

  /** Writing is refused as Excel refuses it. */
  writable(): this {
    refuseProtected(this.sheet);
    return this;
  }
}

export function refuseProtected(sheet: Sheet): void {
  if (sheet.isProtected) throw new HostError("AccessDenied", "the sheet is protected");
}

export function rangeArgument(value: unknown, what: string): HostRange {
  if (value instanceof HostObject && value.self instanceof HostRange) return value.self;
  throw wrongArgument(`${what} must be a range`);
}

export function rectangle(top: number, left: number, rows: number, columns: number): Rectangle {
  const isInside = top >= 0 && left >= 0 && rows > 0 && columns > 0 && top + rows <= MOST_ROWS && left + columns <= MOST_COLUMNS;
  if (!isInside) throw wrongArgument("the range lies outside the sheet");
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;

/** "B2", "B2:C9", "A:C"; without a sheet. */
export function rectangleOf(address: string): Rectangle {
  const whole = COLUMNS.exec(address);
  if (whole !== null) {
    const [left, right] = [columnNumber(whole[1] ?? ""), columnNumber(whole[2] ?? "")];
    return rectangle(0, left, MOST_ROWS, right - left + 1);
  }
  const found = ADDRESS.exec(address);
  if (found === null) throw wrongArgument("this is no address");
  const [top, left] = [Number(found[2]) - 1, columnNumber(found[1] ?? "")];
  const [bottom, right] = found[3] === undefined ? [top, left] : [Number(found[4]) - 1, columnNumber(found[3])];
  return rectangle(top, left, bottom - top + 1, right - left + 1);
}
