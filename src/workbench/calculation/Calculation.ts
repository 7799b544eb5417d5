import type { CellValue } from "../../domain/words/cell";
import type { Book } from "../book/Book";
import type { Sheet } from "../book/sheet";
import { sheetsNamed } from "../book/formulaNames";
import { plainReferences } from "../book/structuredReferences";
import type { FormulaEngine, PlacedFormula } from "./FormulaEngine";

type Async<Method> = Method extends (...given: infer Given) => infer Result ? (...given: Given) => Result | Promise<Result> : never;

/** The engine here, or the same in a worker. */
export type EngineAtHand = { readonly [Name in "arrange" | "fill" | "put" | "compute"]: Async<FormulaEngine[Name]> };

/** Rows that cross to the engine at once. */
const ROWS = 400;
/** With more changed cells than this, the sheet is sent whole. */
const MANY = 500;

/** Keeps the values of a book's formulas: what was changed goes to the engine, what the formulas come to is put into the book. */
export class Calculation {
  private readonly known = new Set<Sheet>();
  private readonly changed = new Map<Sheet, { row: number; column: number }[]>();
  private doneAt = -1;
  private running: Promise<void> | undefined;

  constructor(
    private readonly book: Book,
    private readonly engine: EngineAtHand,
  ) {
    book.onPut.add((sheet, row, column) => {
      if (!this.known.has(sheet)) return;
      const cells = this.changed.get(sheet) ?? [];
      this.changed.set(sheet, cells);
      if (cells.length <= MANY) cells.push({ row, column });
    });
  }

  get isStale(): boolean {
    return this.doneAt !== this.book.version;
  }

  /** Resolves when every formula has the value of now. */
  async upToDate(): Promise<void> {
    while (this.isStale) {
      this.running ??= this.compute().finally(() => (this.running = undefined));
      await this.running;
    }
  }

  private async compute(): Promise<void> {
    const { version } = this.book;
    const formulas = formulaCells(this.book);
    if (formulas.length > 0) {
      await this.send(sheetsNeeded(this.book, formulas));
      const values = await this.engine.compute(formulas.map(({ sheet, ...rest }) => ({ ...rest, sheet: sheet.id })));
      formulas.forEach(({ sheet, row, column }, at) => this.take(sheet, { row, column, value: values[at] ?? null }));
    }
    this.doneAt = version;
  }

  /** The cell may have been typed over meanwhile. */
  private take(sheet: Sheet, { row, column, value }: { row: number; column: number; value: CellValue }): void {
    const cell = sheet.rows[row]?.[column];
    if (cell?.formula !== undefined && cell.value !== value) {
      (sheet.rows[row] ?? [])[column] = { ...cell, value };
      sheet.version += 1;
    }
  }

  private async send(sheets: readonly Sheet[]): Promise<void> {
    await this.engine.arrange(sheets.map(({ id, name }) => ({ id, name })));
    for (const gone of [...this.known].filter((sheet) => !sheets.includes(sheet))) this.known.delete(gone);
    for (const sheet of sheets) {
      const cells = this.changed.get(sheet) ?? [];
      this.changed.delete(sheet);
      if (!this.known.has(sheet) || cells.length > MANY) await this.fill(sheet);
      else for (const { row, column } of cells) await this.engine.put(sheet.id, row, column, givenAt(sheet, row, column));
    }
  }

  private async fill(sheet: Sheet): Promise<void> {
    this.known.add(sheet);
    for (let top = 0; top < sheet.rows.length; top += ROWS) {
      const rows = Array.from({ length: Math.min(ROWS, sheet.rows.length - top) }, (_, at) =>
        Array.from(sheet.rows[top + at] ?? [], (__, column) => givenAt(sheet, top + at, column)),
      );
      await this.engine.fill(sheet.id, top, rows);
    }
  }
}

/** What the engine is given of a cell: a formula's value is its own to find. */
function givenAt(sheet: Sheet, row: number, column: number): CellValue {
  const cell = sheet.rows[row]?.[column];
  return cell === undefined || cell.formula !== undefined ? null : cell.value;
}

type FormulaCell = Omit<PlacedFormula, "sheet"> & { readonly sheet: Sheet };

function formulaCells(book: Book): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of book.sheets) {
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        found.push({ sheet, row, column, formula: plainReferences(cell.formula, book, { sheet, row }) });
      });
    });
  }
  return found;
}

/** Only sheets that some formula stands on or names. */
function sheetsNeeded(book: Book, formulas: readonly FormulaCell[]): readonly Sheet[] {
  const named = new Set(formulas.flatMap(({ formula }) => sheetsNamed(formula)).map((name) => name.toLowerCase()));
  const standing = new Set(formulas.map(({ sheet }) => sheet));
  return book.sheets.filter((sheet) => standing.has(sheet) || named.has(sheet.name.toLowerCase()));
}
