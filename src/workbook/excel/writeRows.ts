import { quotedSheet } from "../../domain/words/cell";
import type { CellArea } from "../../domain/words/cell";
import { areaAddress } from "../../domain/words/cell";
import type { CellStyle, PlannedCell } from "../../domain/words/plan";
import type { Rectangle } from "../../domain/words/workbook";
import { applyLook, mergesDown } from "./applyLook";
import { BATCH_BYTES, CALL_BYTES, jsonBytes } from "./bytes";
import { equalAreas } from "./equalAreas";
import { literal } from "./literal";
import type { Outbox } from "./outbox";
import { rangeOf } from "./rangeAddress";

export type PlannedRows = readonly (readonly (PlannedCell | null)[])[];

/** Formulas of one rectangle, written when every sheet and table that they may name is there. */
export interface FormulaBlock extends Rectangle {
  readonly formulas: readonly (readonly string[])[];
}

/** Writes a block of rows: values first, then links (which bring a look of their own), then looks. Answers the formulas that are still to be written. */
export async function writeRows(
  outbox: Outbox,
  sheet: () => Excel.Worksheet,
  rows: PlannedRows,
  top: number,
): Promise<readonly FormulaBlock[]> {
  await writeValues(outbox, sheet, rows, top);
  await writeLinks(outbox, sheet, rows, top);
  const styles = rows.map((row) => row.map((cell) => cell?.style));
  for (const [style, areas] of equalAreas<CellStyle>(styles, top, mergesDown)) await applyLook(outbox, sheet, style, areas);
  return formulaBlocks(rows, top);
}

/** A null leaves a cell alone, and the sheet is new: formula cells and empty ones are passed over. */
async function writeValues(outbox: Outbox, sheet: () => Excel.Worksheet, rows: PlannedRows, top: number): Promise<void> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  let values: unknown[][] = [];
  let bytes = CALL_BYTES;
  let from = top;
  const flush = async (): Promise<void> => {
    const block = { values, from };
    if (block.values.length === 0) return;
    await outbox.add(bytes, () => {
      const area = { top: block.from, left: 0, bottom: block.from + block.values.length - 1, right: width - 1 };
      rangeOf(sheet(), area).values = block.values;
    });
    from += values.length;
    values = [];
    bytes = CALL_BYTES;
  };
  for (const row of rows) {
    const written = Array.from({ length: width }, (_, column) => {
      const cell = row[column];
      return cell === null || cell === undefined || cell.formula !== undefined ? null : literal(cell.value);
    });
    const size = jsonBytes(written);
    if (bytes + size > BATCH_BYTES) await flush();
    values.push(written);
    bytes += size;
  }
  await flush();
}

async function writeLinks(outbox: Outbox, sheet: () => Excel.Worksheet, rows: PlannedRows, top: number): Promise<void> {
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      const target = cell?.link;
      if (target === undefined) continue;
      await outbox.add(CALL_BYTES, () => {
        const at = { top: top + index, left: column, bottom: top + index, right: column };
        rangeOf(sheet(), at).hyperlink = { documentReference: linkTarget(target) };
      });
    }
  }
}

function linkTarget(target: CellArea): string {
  return `${quotedSheet(target.sheet)}!${areaAddress(target)}`;
}

function formulaBlocks(rows: PlannedRows, top: number): FormulaBlock[] {
  const marks = rows.map((row) => row.map((cell) => (cell?.formula === undefined ? undefined : true)));
  return (equalAreas(marks, top).get(true) ?? []).map((area) => ({
    ...area,
    formulas: rows
      .slice(area.top - top, area.bottom - top + 1)
      .map((row) => row.slice(area.left, area.right + 1).map((cell) => `=${cell?.formula ?? ""}`)),
  }));
}
