import type { CellValue } from "../words/cell";
import type { PlannedCell, PlannedChart, PlannedChoice, PlannedHighlight, PlannedSheet, PlannedTable } from "../words/plan";
import type { Rectangle } from "../words/workbook";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a sheet is besides its cells. */
export type SheetShape = Pick<PlannedSheet, "widths"> &
  Partial<Pick<PlannedSheet, "frozenRows" | "frozenColumns" | "landscape" | "printTitleRow">>;

/** A sheet while it is filled, cell by cell; what is not put stays empty. */
export class SheetDraft {
  private readonly rows: (PlannedCell | null)[][] = [];
  readonly tables: PlannedTable[] = [];
  readonly highlights: PlannedHighlight[] = [];
  readonly charts: PlannedChart[] = [];
  readonly choices: PlannedChoice[] = [];
  readonly merges: Rectangle[] = [];

  constructor(readonly name: string) {}

  /** The first row below everything that was put. */
  get nextRow(): number {
    return this.rows.length;
  }

  put(row: number, column: number, cell: PlannedCell | null): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row];
    if (cells === undefined || cell === null) return;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  valueAt(row: number, column: number): CellValue {
    return this.rows[row]?.[column]?.value ?? null;
  }

  putRow(row: number, left: number, cells: readonly (PlannedCell | null)[]): void {
    if (row === this.rows.length && left === 0) {
      this.rows.push([...cells]);
      return;
    }
    cells.forEach((cell, index) => this.put(row, left + index, cell));
  }

  /** Text over several columns of one row; its first cell holds it. */
  putAcross(row: number, [left, right]: readonly [number, number], cell: PlannedCell): void {
    this.put(row, left, cell);
    this.merges.push({ top: row, bottom: row, left, right });
  }

  finish(shape: SheetShape): PlannedSheet {
    const sheet: Mutable<PlannedSheet> = {
      frozenRows: 0,
      frozenColumns: 0,
      landscape: true,
      ...shape,
      name: this.name,
      cells: this.rows,
      merges: this.merges,
      tables: this.tables,
      highlights: this.highlights,
      charts: this.charts,
      choices: this.choices,
    };
    return sheet;
  }
}
