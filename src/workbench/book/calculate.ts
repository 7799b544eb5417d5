import { Model } from "@ironcalc/wasm";
import type { CellValue } from "../../domain/words/cell";
import { cellAddress, quotedSheet } from "../../domain/words/cell";
import type { Book } from "./Book";
import { sheetsNamed } from "./formulaNames";
import type { Sheet } from "./sheet";
import { plainReferences } from "./structuredReferences";

/** What the engine calls its kinds of value. */
const LOGICAL = 4;
const NUMBER = 1;

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Computes every formula of the book with IronCalc. The engine is given values and formulas alone, and only the sheets that some formula
 * stands on or names: filling it costs about 6 µs a cell, dressing it three to ten times that (docs/decisions).
 */
export function calculate(book: Book): void {
  const formulas = formulaCells(book);
  if (formulas.length === 0) return;
  const model = new Model("book", "en", "UTC", "en");
  try {
    model.pauseEvaluation();
    const places = fill(model, book, formulas);
    model.evaluate();
    const exact = exactNumbers(model, places, formulas);
    formulas.forEach((each, index) => {
      const value = exact.get(index) ?? valueIn(model, places, each);
      const cell = each.sheet.rows[each.row]?.[each.column];
      if (cell !== undefined && cell.value !== value) (each.sheet.rows[each.row] ?? [])[each.column] = { ...cell, value };
    });
  } finally {
    model.free();
  }
}

function formulaCells(book: Book): FormulaCell[] {
  return book.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : [{ sheet, row, column, formula: plainReferences(cell.formula, book, { sheet, row }) }],
      ),
    ),
  );
}

type Places = ReadonlyMap<Sheet, number>;

/** The engine's sheets stand in the book's order; the first is there from the beginning. */
function fill(model: Model, book: Book, formulas: readonly FormulaCell[]): Places {
  const named = new Set(formulas.flatMap(({ formula }) => sheetsNamed(formula)).map((name) => name.toLowerCase()));
  const needed = new Set(formulas.map(({ sheet }) => sheet));
  for (const sheet of book.sheets) if (named.has(sheet.name.toLowerCase())) needed.add(sheet);
  const places = new Map([...needed].map((sheet, index) => [sheet, index] as const));
  for (const [sheet, index] of places) {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
  }
  for (const [sheet, index] of places) {
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell === undefined || cell.formula !== undefined || cell.value === null) return;
        model.setUserInput(index, row + 1, column + 1, typed(cell.value));
      });
    });
  }
  for (const { sheet, row, column, formula } of formulas) model.setUserInput(places.get(sheet) ?? 0, row + 1, column + 1, formula);
  return places;
}

function typed(value: Exclude<CellValue, null>): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : `'${value}`;
}

function valueIn(model: Model, places: Places, { sheet, row, column }: FormulaCell): CellValue {
  const place = places.get(sheet) ?? 0;
  const shown = model.getFormattedCellValue(place, row + 1, column + 1);
  const type = model.getCellType(place, row + 1, column + 1);
  if (type === LOGICAL) return shown === "TRUE";
  return type === NUMBER ? Number(shown) : shown;
}

/** The engine tells numbers as it shows them, with nine digits or as a date. Joined to an empty text it gives all digits. */
function exactNumbers(model: Model, places: Places, formulas: readonly FormulaCell[]): ReadonlyMap<number, number> {
  const rounded = formulas.flatMap((each, index) => {
    const place = places.get(each.sheet) ?? 0;
    if (model.getCellType(place, each.row + 1, each.column + 1) !== NUMBER) return [];
    return /^-?\d{1,8}$/.test(model.getFormattedCellValue(place, each.row + 1, each.column + 1)) ? [] : [{ each, index }];
  });
  if (rounded.length === 0) return new Map();
  const beside = places.size;
  model.newSheet();
  rounded.forEach(({ each }, at) => {
    const reference = `${quotedSheet(each.sheet.name)}!${cellAddress(each.row, each.column)}`;
    model.setUserInput(beside, at + 1, 1, `=${reference}&""`);
  });
  model.evaluate();
  return new Map(rounded.map(({ index }, at) => [index, Number(model.getFormattedCellValue(beside, at + 1, 1))]));
}
