import type { CellArea, CellValue } from "../../domain/words/cell";
import type { CellLook } from "../../domain/words/cellStyles";
import type { Rectangle } from "../../domain/words/workbook";

/** How a cell of the workbench looks, beside its number format. */
export type Look = Omit<CellLook, "numberFormat"> & { readonly struck?: boolean; readonly top?: boolean };

/** A cell that holds or shows something. With a formula (en-US, with "="), `value` is what it came to when it was last computed. */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  /** "General" where nothing is said. */
  readonly format?: string;
  readonly look?: Look;
  readonly link?: CellArea;
}

export interface Table extends Rectangle {
  readonly id: string;
  name: string;
  style: string;
}

export interface Remark {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind: "comment" | "note";
}

export interface Chart {
  name: string;
  type: string;
  title: string;
  legend: "Bottom" | "Right" | undefined;
  at: Rectangle;
  readonly series: ChartSeries[];
}

export interface ChartSeries {
  name: string;
  values: Rectangle | undefined;
  categories: Rectangle | undefined;
  isInvisible: boolean;
}

export interface Highlight {
  readonly area: Rectangle;
  formula: string;
  colour: string | undefined;
  fill: string | undefined;
}

export interface Choices {
  readonly area: Rectangle;
  readonly choices: readonly string[];
}

export interface PrintLayout {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  pagesWide: number | undefined;
  titleRows: string | undefined;
}

/** One sheet of the workbench's workbook. Rows and columns count from 0; what is not there is empty. */
export interface Sheet {
  readonly id: string;
  /** Rises with every change of this sheet. */
  version: number;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColour: string;
  showsGrid: boolean;
  isProtected: boolean;
  readonly rows: (Cell | undefined)[][];
  readonly merges: Rectangle[];
  readonly tables: Table[];
  readonly remarks: Remark[];
  readonly charts: Chart[];
  readonly highlights: Highlight[];
  readonly choices: Choices[];
  /** In points. */
  readonly widths: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  frozenRows: number;
  frozenColumns: number;
  readonly layout: PrintLayout;
}

export function emptySheet(id: string, name: string): Sheet {
  return {
    id,
    version: 0,
    name,
    visibility: "Visible",
    tabColour: "",
    showsGrid: true,
    isProtected: false,
    rows: [],
    merges: [],
    tables: [],
    remarks: [],
    charts: [],
    highlights: [],
    choices: [],
    widths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    frozenRows: 0,
    frozenColumns: 0,
    layout: { orientation: "Portrait", paperSize: "Letter", pagesWide: undefined, titleRows: undefined },
  };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

const EMPTY: Cell = { value: null };

export function withoutFormula(cell: Cell | undefined, value: CellValue): Cell {
  const rest: Cell = { ...(cell ?? EMPTY), value };
  delete (rest as { formula?: string }).formula;
  return rest;
}

export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  (sheet.rows[row] ??= [])[column] = cell;
}

/** What holds a value or a formula; undefined for an empty sheet. */
export function usedArea(sheet: Sheet): Rectangle | undefined {
  let area: Rectangle | undefined;
  sheet.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === undefined || (cell.value === null && cell.formula === undefined)) return;
      if (area === undefined) area = { top: row, left: column, bottom: row, right: column };
      else if (row > area.bottom || column < area.left || column > area.right) {
        area = { ...area, bottom: row, left: Math.min(area.left, column), right: Math.max(area.right, column) };
      }
    });
  });
  return area;
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
