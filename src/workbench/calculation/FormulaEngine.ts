import { Model } from "@ironcalc/wasm";
import type { CellValue } from "../../domain/words/cell";
import { cellAddress, quotedSheet } from "../../domain/words/cell";

/** A formula and where it stands; rows and columns from 0, en-US, with "=", without structured references. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What the engine calls its kinds of value. */
const LOGICAL = 4;
const NUMBER = 1;
/** The engine's first sheet is its own: it cannot be without one, and numbers are written out there. */
const SCRATCH = 0;
const SCRATCH_NAME = "Afstem regner her";
const COLUMNS = 16_384;

function typed(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : `'${value}`;
}

/** A field of the text that many cells are pasted from. */
function field(value: CellValue): string {
  const text = typed(value);
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function placeOf({ sheet, row, column }: Omit<PlacedFormula, "formula">): string {
  return `${sheet} ${String(row * COLUMNS + column)}`;
}

/**
 * Computes formulas with IronCalc. It is given values and formulas alone: to dress the cells too costs three to ten times as much
 * (docs/decisions). Sheets are kept from one computation to the next, so that a typed cell costs a cell.
 */
export class FormulaEngine {
  private readonly model = new Model("book", "en", "UTC", "en");
  /** Sheets by id, in the engine's order behind its own. */
  private readonly sheets: { id: string; name: string }[] = [];
  private formulas = new Map<string, PlacedFormula>();

  constructor() {
    this.model.pauseEvaluation();
    this.model.renameSheet(SCRATCH, SCRATCH_NAME);
  }

  /** Makes the sheets be these; new ones are empty. */
  arrange(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    for (const { id } of this.sheets.filter((known) => !sheets.some((sheet) => sheet.id === known.id))) this.remove(id);
    for (const { id, name } of sheets) {
      const known = this.sheets.find((each) => each.id === id);
      if (known?.name === name) continue;
      if (known === undefined) {
        this.model.newSheet();
        this.sheets.push({ id, name });
      } else known.name = name;
      this.model.renameSheet(this.place(id), name);
    }
  }

  private remove(id: string): void {
    this.model.deleteSheet(this.place(id));
    this.sheets.splice(this.place(id) - 1, 1);
    for (const [key, { sheet }] of this.formulas) if (sheet === id) this.formulas.delete(key);
  }

  private place(id: string): number {
    return this.sheets.findIndex((sheet) => sheet.id === id) + 1;
  }

  /** Rows of values, from column A. */
  fill(id: string, top: number, rows: readonly (readonly CellValue[])[]): void {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (width === 0) return;
    const place = this.place(id);
    for (const [key, { sheet }] of this.formulas) if (sheet === id) this.formulas.delete(key);
    const lines = rows.map((row) => Array.from({ length: width }, (_, column) => field(row[column] ?? null)).join("\t"));
    this.model.setSelectedSheet(place);
    this.model.setSelectedCell(top + 1, 1);
    this.model.pasteCsvText({ sheet: place, row: top + 1, column: 1, width, height: rows.length }, lines.join("\n"));
  }

  put(id: string, row: number, column: number, value: CellValue): void {
    this.formulas.delete(placeOf({ sheet: id, row, column }));
    this.model.setUserInput(this.place(id), row + 1, column + 1, typed(value));
  }

  /** What each formula comes to, in the order given. */
  compute(formulas: readonly PlacedFormula[]): CellValue[] {
    this.enter(formulas);
    this.model.evaluate();
    const values = formulas.map((each, index) => this.valueOf(each, index));
    this.model.rangeClearContents(SCRATCH, 1, 1, Math.max(1, formulas.length), 1);
    return values;
  }

  private enter(formulas: readonly PlacedFormula[]): void {
    const now = new Map(formulas.map((each) => [placeOf(each), each]));
    for (const [key, { sheet, row, column }] of this.formulas) {
      if (!now.has(key)) this.model.setUserInput(this.place(sheet), row + 1, column + 1, "");
    }
    // All are entered again: where a sheet was renamed or came back, the engine has changed what it was given.
    for (const { sheet, row, column, formula } of formulas) this.model.setUserInput(this.place(sheet), row + 1, column + 1, formula);
    this.formulas = now;
    // The engine tells numbers as it shows them, with nine digits or as a date. Joined to an empty text it gives all digits.
    formulas.forEach(({ sheet, row, column }, index) => {
      const name = this.sheets[this.place(sheet) - 1]?.name ?? "";
      this.model.setUserInput(SCRATCH, index + 1, 1, `=${quotedSheet(name)}!${cellAddress(row, column)}&""`);
    });
  }

  private valueOf({ sheet, row, column }: PlacedFormula, index: number): CellValue {
    const place = this.place(sheet);
    const type = this.model.getCellType(place, row + 1, column + 1);
    if (type === NUMBER) return Number(this.model.getFormattedCellValue(SCRATCH, index + 1, 1));
    const shown = this.model.getFormattedCellValue(place, row + 1, column + 1);
    return type === LOGICAL ? shown === "TRUE" : shown;
  }
}
