import type { CellValue } from "../words/cell";
import { cellAddress, columnLetters, quotedSheet } from "../words/cell";
import type { PlannedCell } from "../words/plan";
import type { SheetDraft } from "./sheetDraft";

/** A column of a table: its header, and the cell of each row. `at` is the sheet's row, counted from 0. */
export interface TableColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly align?: "right" | "centre";
  readonly cell: (row: Row, at: number) => PlannedCell | null;
}

const HEADINGS = { right: "headingRight", centre: "headingCentre" } as const;

/** A native table of ours with its place, so that formulas of any sheet can point into it. */
export class PlacedTable<Row> {
  private readonly drawn = new Map<string, readonly (PlannedCell | null)[]>();
  private readonly cached = new Map<string, readonly CellValue[]>();
  private readonly indexed = new Map<string, Map<CellValue, number[]>>();

  constructor(
    readonly name: string,
    readonly sheet: string,
    readonly at: { readonly top: number; readonly left: number },
    private readonly content: { readonly columns: readonly TableColumn<Row>[]; readonly rows: readonly Row[] },
  ) {}

  get width(): number {
    return this.content.columns.length;
  }

  get length(): number {
    return this.content.rows.length;
  }

  get firstRow(): number {
    return this.at.top + 1;
  }

  /** A native table has at least one row under its header: without any, an empty one. */
  get lastRow(): number {
    return this.at.top + Math.max(1, this.length);
  }

  columnOf(key: string): number {
    const index = this.content.columns.findIndex((column) => column.key === key);
    if (index < 0) throw new Error(`${this.name} has no column ${key}`);
    return this.at.left + index;
  }

  get keys(): readonly string[] {
    return this.content.columns.map(({ key }) => key);
  }

  /** A group that a person can have several of takes several columns: "cluster", "cluster.2", "cluster.3". */
  keysOf(group: string): readonly string[] {
    return this.keys.filter((key) => key === group || key.startsWith(`${group}.`));
  }

  /** "'Afstem Personer'!$H$6:$H$52" */
  range(key: string): string {
    return `${quotedSheet(this.sheet)}!${this.ownRange(key)}`;
  }

  /** As `range`, for formulas of the same sheet. */
  ownRange(key: string): string {
    const letters = columnLetters(this.columnOf(key));
    return `$${letters}$${String(this.firstRow + 1)}:$${letters}$${String(this.lastRow + 1)}`;
  }

  /** What stands in the column, top to bottom. */
  values(key: string): readonly CellValue[] {
    const known = this.cached.get(key);
    if (known !== undefined) return known;
    const values = this.cells(key).map((cell) => cell?.value ?? null);
    this.cached.set(key, values);
    return values;
  }

  /** The cells of a column, made once: formulas ask for them before the sheet is drawn. */
  private cells(key: string): readonly (PlannedCell | null)[] {
    const known = this.drawn.get(key);
    if (known !== undefined) return known;
    const column = this.content.columns[this.columnOf(key) - this.at.left];
    const cells = this.content.rows.map((row, index) => column?.cell(row, this.firstRow + index) ?? null);
    this.drawn.set(key, cells);
    return cells;
  }

  /** Indices of the rows in which the column holds the value; found once for all values, since every group and status asks. */
  rowsWith(key: string, value: CellValue): readonly number[] {
    let rows = this.indexed.get(key);
    if (rows === undefined) {
      rows = new Map<CellValue, number[]>();
      for (const [row, each] of this.values(key).entries()) {
        const found = rows.get(each);
        if (found === undefined) rows.set(each, [row]);
        else found.push(row);
      }
      this.indexed.set(key, rows);
    }
    return rows.get(value) ?? [];
  }

  /** The cell of the row with that index. */
  cell(key: string, index: number): PlannedCell | null {
    return this.cells(key)[index] ?? null;
  }

  /** "F7", for a formula within a row. */
  cellOf(key: string, row: number): string {
    return cellAddress(row, this.columnOf(key));
  }

  drawOn(draft: SheetDraft): void {
    const { columns, rows } = this.content;
    const { top, left } = this.at;
    columns.forEach(({ header, align }, index) => {
      draft.put(top, left + index, { value: header, style: align === undefined ? "heading" : HEADINGS[align] });
    });
    const cells = columns.map(({ key }) => this.cells(key));
    rows.forEach((_, index) => {
      draft.putRow(
        this.firstRow + index,
        left,
        cells.map((column) => column[index] ?? null),
      );
    });
    if (rows.length === 0) draft.put(this.lastRow, left, null);
    draft.tables.push({ name: this.name, top, left, bottom: this.lastRow, right: left + columns.length - 1 });
  }

  /** The rows below the header, whole. */
  get body(): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } {
    return { top: this.firstRow, left: this.at.left, bottom: this.lastRow, right: this.at.left + this.width - 1 };
  }
}
