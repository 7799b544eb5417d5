import type { Rectangle } from "../../domain/words/workbook";
import { withSheetName, withoutSheet } from "./formulaNames";
import type { Cell, Sheet, Table } from "./sheet";
import { emptySheet, putCell } from "./sheet";

/** Cells that were changed or chosen, told to whoever looks on. */
export interface Touch {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/** A way back: what a step of work has changed. */
interface Step {
  readonly sheets: readonly Sheet[];
  readonly names: ReadonlyMap<Sheet, string>;
  readonly cells: { readonly sheet: Sheet; readonly row: number; readonly column: number; readonly before: Cell | undefined }[];
}

/** The workbook that the workbench shows and the host answers from. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  name = "";
  date1904 = false;
  isProtected = false;
  active = 0;
  selected: Rectangle = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Rises with every change, so that a view and a calculation know that they are stale. */
  version = 0;
  readonly onChanged = new Set<(touch: Touch) => void>();
  readonly onSelected = new Set<(touch: Touch) => void>();
  readonly onStructure = new Set<() => void>();
  /** Told of every cell that holds something else, before anything is computed. */
  readonly onPut = new Set<(sheet: Sheet, row: number, column: number) => void>();
  /** Sheets on which a formula has stood. */
  private readonly withFormulas = new WeakSet<Sheet>();
  private nextId = 1;
  private readonly steps: Step[] = [];
  private step: Step | undefined;

  addSheet(name: string): Sheet {
    const sheet = emptySheet(`{${String(this.nextId++).padStart(8, "0")}-AF57-4E00-8000-000000000000}`, name);
    this.sheets.push(sheet);
    this.restructured();
    return sheet;
  }

  /** Sheets are asked for by name, whatever its case, or by id. */
  sheet(nameOrId: string): Sheet | undefined {
    const asked = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === asked || id === nameOrId);
  }

  table(name: string): { readonly sheet: Sheet; readonly table: Table } | undefined {
    const asked = name.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((each) => each.name.toLowerCase() === asked || each.id === name);
      if (table !== undefined) return { sheet, table };
    }
    return undefined;
  }

  newId(): string {
    return String(this.nextId++);
  }

  /** Formulas follow the sheet, as in Excel. */
  renameSheet(sheet: Sheet, name: string): void {
    const old = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => withSheetName(formula, old, name));
    this.restructured();
  }

  /** Formulas that named the sheet are left with #REF!. */
  deleteSheet(sheet: Sheet): void {
    const shown = this.sheets[this.active];
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.rewriteFormulas((formula) => withoutSheet(formula, sheet.name));
    this.active = Math.max(0, shown === undefined || shown === sheet ? this.firstVisible() : this.sheets.indexOf(shown));
    this.restructured();
  }

  private firstVisible(): number {
    return this.sheets.findIndex(({ visibility }) => visibility === "Visible");
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets.filter((each) => this.withFormulas.has(each))) {
      sheet.rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell?.formula === undefined) return;
          const formula = rewrite(cell.formula);
          if (formula !== cell.formula) this.put(sheet, row, column, { ...cell, formula });
        });
      });
    }
  }

  /** Every change of a cell goes here, so that it can be undone. */
  put(sheet: Sheet, row: number, column: number, cell: Cell): void {
    if (this.step?.names.has(sheet) === true) this.step.cells.push({ sheet, row, column, before: sheet.rows[row]?.[column] });
    this.place(sheet, row, column, cell);
  }

  private place(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    if (cell === undefined) delete sheet.rows[row]?.[column];
    else putCell(sheet, row, column, cell);
    if (cell?.formula !== undefined) this.withFormulas.add(sheet);
    this.touch(sheet);
    for (const listener of this.onPut) listener(sheet, row, column);
  }

  /** Something about the sheet is other than before. */
  touch(sheet: Sheet): void {
    sheet.version += 1;
    this.version += 1;
  }

  changed(sheet: Sheet, area: Rectangle): void {
    this.touch(sheet);
    for (const listener of this.onChanged) listener({ sheet, area });
  }

  select(sheet: Sheet, area: Rectangle): void {
    this.active = this.sheets.indexOf(sheet);
    this.selected = area;
    for (const listener of this.onSelected) listener({ sheet, area });
  }

  restructured(): void {
    this.version += 1;
    for (const listener of this.onStructure) listener();
  }

  /** Begins a step that one undo takes back. Sheets born within it need no record of their cells. */
  beginStep(): void {
    this.step = { sheets: [...this.sheets], names: new Map(this.sheets.map((sheet) => [sheet, sheet.name])), cells: [] };
    this.steps.push(this.step);
  }

  /** Drops the step where nothing happened in it. */
  endStep(): void {
    const step = this.step;
    this.step = undefined;
    if (step === undefined) return;
    const isSame =
      step.cells.length === 0 && step.sheets.length === this.sheets.length && step.sheets.every((sheet, at) => sheet === this.sheets[at]);
    if (isSame) this.steps.splice(this.steps.indexOf(step), 1);
  }

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  undo(): void {
    const step = this.steps.pop();
    if (step === undefined) return;
    this.step = undefined;
    this.sheets.splice(0, this.sheets.length, ...step.sheets);
    for (const [sheet, name] of step.names) sheet.name = name;
    for (const { sheet, row, column, before } of [...step.cells].reverse()) this.place(sheet, row, column, before);
    this.active = Math.max(0, Math.min(this.active, this.sheets.length - 1));
    this.restructured();
    for (const { sheet, row, column } of step.cells.slice(0, 1))
      this.changed(sheet, { top: row, left: column, bottom: row, right: column });
  }
}
