import type { SheetRole } from "../../words/columns";
import { isBlank, textOf } from "../cells/textOf";
import { projectLabel } from "../project/labels";
import type { Grid } from "../tables/sheetGrid";
import type { Table } from "../tables/Table";
import type { RecordLayout } from "./recordHeaders";
import { canHold, layoutAs, recordLayouts } from "./recordHeaders";
import type { RecordKind } from "./recordWords";

const ROLES: Readonly<Record<RecordKind, SheetRole>> = {
  companies: "companies",
  budget: "economy",
  vouchers: "vouchers",
  reservations: "vouchers",
  activities: "activities",
  meetings: "meetings",
};
const KINDS: Readonly<Partial<Record<SheetRole, readonly RecordKind[]>>> = {
  companies: ["companies"],
  economy: ["budget"],
  vouchers: ["vouchers"],
  activities: ["activities"],
  meetings: ["meetings"],
};

/** How a table of records is shown to the controller. */
export function roleOfRecords({ kinds }: RecordLayout): SheetRole {
  const [first] = kinds;
  return first === undefined ? "other" : ROLES[first];
}

/** Labels of the front page ("Rapporteringsperiode") below a table of records are not of it. */
export function lastRecordRow(grid: Grid, firstRow: number, end: number): number {
  for (let row = firstRow; row <= end; row += 1) {
    const filled = (grid.sheet.values[row] ?? []).filter((value) => !isBlank(value));
    if (filled.length > 0 && filled.length <= 3 && projectLabel(textOf(filled[0])) !== undefined) return row - 1;
  }
  return end;
}

/** The tables of records within a table of a sheet: several where they stand side by side, one where the controller says what the sheet is. */
export function layoutsWithin(table: Table): readonly RecordLayout[] {
  const kinds = KINDS[table.role];
  if (kinds === undefined) return [];
  for (let row = table.headerRows[0]; row <= table.headerRows[1]; row += 1) {
    const layouts = recordLayouts(table.grid, row);
    const isAsTold = table.correction?.role === undefined || layouts.some((layout) => roleOfRecords(layout) === table.role);
    if (layouts.length > 0 && isAsTold) return layouts;
  }
  const told = layoutAs(table.grid, table.headerRows, kinds);
  return table.correction?.role !== undefined || kinds.some((kind) => canHold(table.grid, told, kind)) ? [told] : [];
}
