import type { CellValue } from "../../../domain/words/cell";
import { cellAddress } from "../../../domain/words/cell";
import { numberIn } from "../cellNumber";
import { nameHash } from "../xmlName";
import { CLOSE, END, OPEN, XmlScanner } from "../xmlScanner";
import { encodeCellText, escapeXml } from "../xmlText";
import type { Edit } from "./edits";

/** What a person has typed into a cell; rows and columns from 0. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  /** With a formula, what it came to. */
  readonly value: CellValue;
  /** en-US, with "=". */
  readonly formula?: string;
  /** The number format that the text brought along; undefined where the cell keeps its own. */
  readonly format?: string;
}

/** The changes of a sheet part, and what of the workbook's other parts they touch. */
export interface SheetEdits {
  readonly edits: readonly Edit[];
  /** A formula came or went: the list of formula cells is no longer true. */
  readonly touchesFormulas: boolean;
  /** Cells of a formula that stands for several: they are left as they are. */
  readonly leftOut: readonly TypedCell[];
}

const SHEET_DATA = nameHash("sheetData");
const DIMENSION = nameHash("dimension");
const ROW = nameHash("row");
const C = nameHash("c");
const F = nameHash("f");
const R = nameHash("r");
const S = nameHash("s");
const REF = nameHash("ref");

/** A cell of the part that gives way. */
interface OldCell {
  readonly start: number;
  readonly end: number;
  readonly style: string | undefined;
  readonly hasFormula: boolean;
  readonly standsForSeveral: boolean;
}

/** Walks the rows of a sheet part once and notes what has to change so that the typed cells stand in it. */
export class TypedCells {
  private readonly edits: Edit[] = [];
  private readonly leftOut: TypedCell[] = [];
  private touchesFormulas = false;
  private readonly rows = new Map<number, TypedCell[]>();
  private prefix = "";

  constructor(
    private readonly bytes: Uint8Array,
    part: string,
    /** The index of a style like the given one, with another number format. */
    private readonly styleWith: (style: number, format: string) => number,
    private readonly scanner = new XmlScanner(bytes, part),
  ) {}

  into(typed: readonly TypedCell[]): SheetEdits {
    for (const cell of [...typed].sort((a, b) => a.row - b.row || a.column - b.column)) {
      const cells = this.rows.get(cell.row);
      if (cells === undefined) this.rows.set(cell.row, [cell]);
      else cells.push(cell);
    }
    const { scanner } = this;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token !== OPEN) continue;
      // It may be left out, and is no longer sure.
      if (scanner.name === DIMENSION) this.removeElement();
      if (scanner.name === SHEET_DATA) {
        this.sheetData();
        break;
      }
    }
    return { edits: this.edits, touchesFormulas: this.touchesFormulas, leftOut: this.leftOut };
  }

  private removeElement(): void {
    const { start } = this.scanner;
    this.scanner.skip();
    this.edits.push({ start, end: this.scanner.position, text: "" });
  }

  private sheetData(): void {
    const { scanner } = this;
    const qualified = new TextDecoder().decode(this.bytes.subarray(scanner.nameStart, scanner.nameEnd));
    this.prefix = qualified.slice(0, -"sheetData".length);
    if (scanner.isEmpty) {
      this.insert(scanner.position - 2, `>${this.newRows(Infinity)}</${qualified}>`, scanner.position);
      return;
    }
    let following = 0;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE) {
        this.insert(scanner.start, this.newRows(Infinity));
        return;
      }
      if (token !== OPEN) continue;
      if (scanner.name !== ROW) {
        scanner.skip();
        continue;
      }
      const row = this.number(R, following + 1) - 1;
      following = row + 1;
      this.insert(scanner.start, this.newRows(row));
      const cells = this.rows.get(row);
      this.rows.delete(row);
      if (cells === undefined) scanner.skip();
      else this.row(cells);
    }
  }

  /** Rows before `limit` that the part does not have. */
  private newRows(limit: number): string {
    const rows = [...this.rows.keys()].filter((row) => row < limit);
    return rows
      .map((row) => {
        const cells = (this.rows.get(row) ?? []).map((cell) => this.cellXml(cell, undefined)).join("");
        this.rows.delete(row);
        return `<${this.prefix}row r="${String(row + 1)}">${cells}</${this.prefix}row>`;
      })
      .join("");
  }

  private row(typed: readonly TypedCell[]): void {
    const { scanner } = this;
    const waiting = [...typed];
    const upTo = (column: number): string => {
      const xml: string[] = [];
      while ((waiting[0]?.column ?? Infinity) < column) xml.push(this.cellXml(waiting.shift() as TypedCell, undefined));
      return xml.join("");
    };
    if (scanner.isEmpty) {
      this.insert(scanner.position - 2, `>${upTo(Infinity)}</${this.prefix}row>`, scanner.position);
      return;
    }
    let following = 0;
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === CLOSE) break;
      if (token !== OPEN) continue;
      if (scanner.name !== C) {
        scanner.skip();
        continue;
      }
      const column = this.column(following);
      following = column + 1;
      this.insert(scanner.start, upTo(column));
      const old = this.oldCell();
      const [next] = waiting;
      if (next?.column === column) this.replace(waiting.shift() as TypedCell, old);
    }
    this.insert(scanner.start, upTo(Infinity));
  }

  private oldCell(): OldCell {
    const { scanner } = this;
    const { start } = scanner;
    const style = scanner.attribute(S);
    let hasFormula = false;
    let standsForSeveral = false;
    const outside = scanner.isEmpty ? scanner.depth : scanner.depth - 1;
    while (scanner.depth > outside) {
      const token = scanner.next();
      if (token === END) break;
      if (token !== OPEN || scanner.name !== F) continue;
      hasFormula = true;
      standsForSeveral ||= scanner.attribute(REF) !== undefined;
    }
    return { start, end: scanner.position, style, hasFormula, standsForSeveral };
  }

  private replace(cell: TypedCell, old: OldCell): void {
    if (old.standsForSeveral) {
      this.leftOut.push(cell);
      return;
    }
    this.touchesFormulas ||= old.hasFormula;
    this.edits.push({ start: old.start, end: old.end, text: this.cellXml(cell, old.style) });
  }

  private insert(start: number, text: string, end = start): void {
    if (text !== "") this.edits.push({ start, end, text });
  }

  private cellXml({ row, column, value, formula, format }: TypedCell, old: string | undefined): string {
    const p = this.prefix;
    const style = format === undefined ? Number(old ?? 0) : this.styleWith(Number(old ?? 0), format);
    const head = `<${p}c r="${cellAddress(row, column)}"${style === 0 ? "" : ` s="${String(style)}"`}`;
    this.touchesFormulas ||= formula !== undefined;
    const f = formula === undefined ? "" : `<${p}f>${escapeXml(formula.slice(1))}</${p}f>`;
    const v = (text: string) => `<${p}v>${text}</${p}v></${p}c>`;
    if (value === null) return f === "" ? `${head}/>` : `${head}>${f}</${p}c>`;
    if (typeof value === "number") return `${head}>${f}${v(String(value))}`;
    if (typeof value === "boolean") return `${head} t="b">${f}${v(value ? "1" : "0")}`;
    const text = encodeCellText(value);
    if (f !== "") return `${head} t="str">${f}${v(text)}`;
    return `${head} t="inlineStr"><${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is></${p}c>`;
  }

  private number(attribute: number, otherwise: number): number {
    const at = this.scanner.attributeIndex(attribute);
    if (at < 0) return otherwise;
    const found = numberIn(this.bytes, this.scanner.attributeStarts[at] ?? 0, this.scanner.attributeEnds[at] ?? 0);
    return Number.isInteger(found) && found > 0 ? found : otherwise;
  }

  private column(otherwise: number): number {
    const letters = /^[A-Z]+/i.exec(this.scanner.attribute(R) ?? "")?.[0].toUpperCase();
    if (letters === undefined) return otherwise;
    return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  }
}
