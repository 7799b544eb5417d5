import type { Outline } from "./readOutlines";
import type { Session } from "./session";

/** What one sheet hides, and which rows are struck through as a whole (`partly`: only some cells of the row are). */
export interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly struck: readonly number[];
  readonly partlyStruck: readonly number[];
}

/** An answer for a row is about 70 bytes. */
const ROWS_A_BATCH = 15_000;
const NOTHING: Hidden = { rows: [], columns: [], struck: [], partlyStruck: [] };

/** Asks row by row only where the sheet as a whole did not answer; no round trip where nothing is hidden. */
export async function readHidden(session: Session, sheet: Outline): Promise<Hidden> {
  if (sheet.rowHidden === false && sheet.columnHidden === false && sheet.struck === false) return NOTHING;
  const worksheet = session.context.workbook.worksheets.getItem(sheet.name);
  const columns =
    sheet.columnHidden === null
      ? worksheet.getRangeByIndexes(0, 0, 1, sheet.columns).getColumnProperties({ columnHidden: true })
      : undefined;
  const found = { rows: [] as number[], struck: [] as number[], partlyStruck: [] as number[] };
  for (let top = 0; top < sheet.rows; top += ROWS_A_BATCH) {
    const range = worksheet.getRangeByIndexes(top, 0, Math.min(ROWS_A_BATCH, sheet.rows - top), sheet.columns);
    const rows = range.getRowProperties({ rowHidden: true, format: { font: { strikethrough: true } } });
    await session.sync();
    rows.value.forEach((row, index) => {
      const struck: boolean | null | undefined = row.format?.font?.strikethrough;
      if (row.rowHidden === true) found.rows.push(top + index);
      if (struck === true) found.struck.push(top + index);
      else if (struck === null) found.partlyStruck.push(top + index);
    });
  }
  const all = (count: number) => Array.from({ length: count }, (_, index) => index);
  const hiddenColumns = columns?.value.flatMap((column, index) => (column.columnHidden === true ? [index] : []));
  return { ...found, columns: hiddenColumns ?? (sheet.columnHidden === true ? all(sheet.columns) : []) };
}

/** Of rows in which only some cells are struck through, those where most of what is written is: a computed column beside struck text is seldom struck with it. */
export async function mostlyStruckRows(session: Session, sheet: Outline, rows: readonly number[]): Promise<number[]> {
  const worksheet = session.context.workbook.worksheets.getItem(sheet.name);
  const struck: number[] = [];
  const atOnce = Math.max(1, Math.floor(10_000 / sheet.columns));
  for (let from = 0; from < rows.length; from += atOnce) {
    const asked = rows.slice(from, from + atOnce).map((row) => {
      const range = worksheet.getRangeByIndexes(row, 0, 1, sheet.columns);
      range.load("values");
      return { row, range, properties: range.getCellProperties({ format: { font: { strikethrough: true } } }) };
    });
    await session.sync();
    for (const { row, range, properties } of asked) {
      const values: readonly unknown[] = range.values[0] ?? [];
      const filled = values.flatMap((value, column) => (value === "" ? [] : [column]));
      const marked = filled.filter((column) => properties.value[0]?.[column]?.format?.font?.strikethrough === true);
      if (marked.length * 2 > filled.length) struck.push(row);
    }
  }
  return struck;
}
