import type { Table } from "../tables/Table";

/** Rows of tables hold no labels; what stands above a table does. */
export function isWithinTable(tables: readonly Table[], sheet: string, row: number): boolean {
  return tables.some(
    (table) => table.grid.sheet.name === sheet && table.role !== "other" && row >= table.headerRows[0] && row <= table.lastRow,
  );
}
