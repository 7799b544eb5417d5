import type { CellValue } from "../../domain/words/cell";
import { numberIn } from "./cellNumber";
import { MOST_COLUMNS, MOST_ROWS } from "./cellReference";
import { isoSerial } from "./isoSerial";
import { readRichText } from "./readSharedStrings";
import type { SheetGrid } from "./sheetGrid";
import { nameHash } from "./xmlName";
import type { XmlScanner } from "./xmlScanner";
import { CLOSE, END, OPEN, TEXT } from "./xmlScanner";
import { decodeEscapes, isTruth } from "./xmlText";

const ROW = nameHash("row");
const C = nameHash("c");
const V = nameHash("v");
const IS = nameHash("is");
const R = nameHash("r");
const S = nameHash("s");
const T = nameHash("t");
const HIDDEN = nameHash("hidden");
const HEIGHT = nameHash("ht");

const SHARED = nameHash("s");
const NUMBER = nameHash("n");
const BOOLEAN = nameHash("b");
const DATE = nameHash("d");

export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly grid: SheetGrid;
  readonly hiddenRows: number[];
}

/** After the OPEN of `<sheetData>`: every row and cell into the grid. */
export function readSheetData(scanner: XmlScanner, context: CellContext): void {
  if (scanner.isEmpty) return;
  const outside = scanner.depth - 1;
  let row = -1;
  while (scanner.depth > outside) {
    const token = scanner.next();
    if (token === END) return;
    if (token !== OPEN) continue;
    if (scanner.name === ROW) row = readRow(scanner, row + 1, context);
    else scanner.skip();
  }
}

/** Returns the row's index: what the row says, else what its cells say, else the one after the row before. */
function readRow(scanner: XmlScanner, following: number, context: CellContext): number {
  const { grid } = context;
  const stated = rowNumber(scanner);
  let row = stated ?? following;
  const isHidden = hiddenRow(scanner);
  const outside = scanner.isEmpty ? scanner.depth : scanner.depth - 1;
  let column = -1;
  grid.beginRow(row);
  while (scanner.depth > outside) {
    const token = scanner.next();
    if (token === END) break;
    if (token !== OPEN) continue;
    if (scanner.name !== C) {
      scanner.skip();
      continue;
    }
    const reference = scanner.attributeIndex(R);
    if (reference >= 0) {
      column = columnOf(scanner, reference) ?? column + 1;
      if (stated === undefined && row === following) {
        row = rowOf(scanner, reference) ?? row;
        grid.beginRowAt(row);
      }
    } else column++;
    readCell(scanner, column, context);
  }
  if (row >= MOST_ROWS) return row;
  grid.endRow();
  if (isHidden) context.hiddenRows.push(row);
  return row;
}

function readCell(scanner: XmlScanner, column: number, context: CellContext): void {
  const styleAt = scanner.attributeIndex(S);
  const style = styleAt < 0 ? 0 : numberIn(scanner.bytes, startOf(scanner, styleAt), endOf(scanner, styleAt));
  const typeAt = scanner.attributeIndex(T);
  const type = typeAt < 0 ? NUMBER : hashIn(scanner, typeAt);
  if (scanner.isEmpty) return;
  const outside = scanner.depth - 1;
  let value: CellValue = null;
  while (scanner.depth > outside) {
    const token = scanner.next();
    if (token === END) return;
    if (token !== OPEN) continue;
    if (scanner.name === V) value = readValue(scanner, type, context);
    else if (scanner.name === IS) value = readRichText(scanner);
    else scanner.skip();
  }
  if (value !== null && value !== "" && column < MOST_COLUMNS) context.grid.put(column, value, style);
}

/** `<v></v>` is no value. */
function readValue(scanner: XmlScanner, type: number, context: CellContext): CellValue {
  if (scanner.isEmpty || scanner.next() === CLOSE) return null;
  const { textStart, textEnd, bytes } = scanner;
  const isPlain = !scanner.isCdata && bytes[textEnd + 1] === 47;
  if (isPlain && (type === NUMBER || type === SHARED)) {
    const number = numberIn(bytes, textStart, textEnd);
    if (number === number) {
      scanner.next();
      return type === SHARED ? sharedString(scanner, number, context) : number;
    }
  }
  return valueOf(restOfText(scanner), type, scanner, context);
}

/** The first TEXT has been read: it, and what follows it up to the close tag. */
function restOfText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = scanner.text();
  while (scanner.depth > outside) {
    const token = scanner.next();
    if (token === END) break;
    if (token === TEXT) text += scanner.text();
    else if (token === OPEN) scanner.skip();
  }
  return text;
}

function valueOf(text: string, type: number, scanner: XmlScanner, context: CellContext): CellValue {
  const trimmed = text.trim();
  if (type === NUMBER) return trimmed === "" ? null : Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed;
  if (type === SHARED) return trimmed === "" ? null : sharedString(scanner, Number(trimmed), context);
  if (type === BOOLEAN) return trimmed === "" ? null : isTruth(trimmed);
  if (type === DATE) return isoSerial(text, context.date1904) ?? text;
  return decodeEscapes(text);
}

function sharedString(scanner: XmlScanner, index: number, context: CellContext): string {
  const text = context.strings[index];
  if (text === undefined) throw scanner.damaged();
  return text;
}

function rowNumber(scanner: XmlScanner): number | undefined {
  const at = scanner.attributeIndex(R);
  if (at < 0) return undefined;
  const number = numberIn(scanner.bytes, startOf(scanner, at), endOf(scanner, at));
  return Number.isInteger(number) && number > 0 ? number - 1 : undefined;
}

function hiddenRow(scanner: XmlScanner): boolean {
  const hidden = scanner.attributeIndex(HIDDEN);
  if (hidden >= 0 && isTruth(scanner.attributeText(hidden))) return true;
  const height = scanner.attributeIndex(HEIGHT);
  return height >= 0 && numberIn(scanner.bytes, startOf(scanner, height), endOf(scanner, height)) === 0;
}

/** The letters of "AB12" as a column; what lies beyond the sheet is beyond, never folded back. */
function columnOf(scanner: XmlScanner, attribute: number): number | undefined {
  const end = endOf(scanner, attribute);
  let column = 0;
  for (let at = startOf(scanner, attribute); at < end; at++) {
    const letter = (scanner.bytes[at] as number) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = Math.min(column * 26 + letter - 64, MOST_COLUMNS + 1);
  }
  return column === 0 ? undefined : column - 1;
}

function rowOf(scanner: XmlScanner, attribute: number): number | undefined {
  const digits = /\d+$/.exec(scanner.attributeText(attribute))?.[0];
  return digits === undefined || Number(digits) < 1 ? undefined : Number(digits) - 1;
}

function hashIn(scanner: XmlScanner, attribute: number): number {
  const end = endOf(scanner, attribute);
  let hash = 0;
  for (let at = startOf(scanner, attribute); at < end; at++) hash = (Math.imul(hash, 31) + (scanner.bytes[at] as number)) | 0;
  return hash;
}

const startOf = (scanner: XmlScanner, attribute: number): number => scanner.attributeStarts[attribute] as number;
const endOf = (scanner: XmlScanner, attribute: number): number => scanner.attributeEnds[attribute] as number;
