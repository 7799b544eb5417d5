import type { CellValue } from "../words/cell";
import type { Computed } from "./cells";
import type { PlacedTable } from "./placedTable";

/** A column must hold a value; `asWritten` is how the formula says the value: a cell, or a text in quotes. */
export interface Condition {
  /** A column's key; columns "key.2", "key.3" … count as well, so that a person in two groups counts in both. */
  readonly key: string;
  readonly value: CellValue;
  readonly asWritten: string;
}

/** Excel reads these signs of a criterion as wildcards or comparisons, and no criterion above 255 characters. */
const SPECIAL = /[*?~]|^[=<>]/;
const LONGEST_CRITERION = 255;

/** A condition on a text, which stands in `cell` too unless the text would be read as a pattern there. */
export function equals(key: string, value: string, cell?: string): Condition {
  const isPlain = !SPECIAL.test(value);
  return { key, value, asWritten: cell !== undefined && isPlain ? cell : criterion(value) };
}

function criterion(value: string): string {
  if (!SPECIAL.test(value)) return quoted(value);
  const literal = value.replace(/[*?~]/g, "~$&").slice(0, LONGEST_CRITERION - 1);
  return quoted(`=${literal}`);
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** The rows in which a column says something. */
export function countRows<Row>(table: PlacedTable<Row>, key: string): Computed {
  return { formula: `COUNTA(${table.range(key)})`, value: table.values(key).filter((value) => value !== null).length };
}

/** The rows that meet every condition: COUNTIFS for each way in which the groups' columns can meet theirs, added up. */
export function countWhere<Row>(table: PlacedTable<Row>, conditions: readonly Condition[]): Computed {
  const ways = waysToMeet(table, conditions);
  const formula = ways.map((way) => `COUNTIFS(${way.map(({ key, asWritten }) => `${table.range(key)},${asWritten}`).join(",")})`).join("+");
  return { formula, value: ways.reduce((sum, way) => sum + rowsMeeting(table, way).length, 0) };
}

/** The sum of a column, over the rows that meet the conditions where there are any. Rounding noise is left as it is. */
export function sumWhere<Row>(table: PlacedTable<Row>, summed: string, conditions: readonly Condition[] = []): Computed {
  const values = table.values(summed);
  const total = (rows: readonly number[]) => rows.reduce((sum, row) => sum + Number(values[row] ?? 0), 0);
  if (conditions.length === 0) return { formula: `SUM(${table.range(summed)})`, value: total([...values.keys()]) };
  const pairs = conditions.map(({ key, asWritten }) => `${table.range(key)},${asWritten}`).join(",");
  return { formula: `SUMIFS(${table.range(summed)},${pairs})`, value: total(rowsMeeting(table, conditions)) };
}

function waysToMeet<Row>(table: PlacedTable<Row>, conditions: readonly Condition[]): readonly (readonly Condition[])[] {
  return conditions.reduce<readonly (readonly Condition[])[]>(
    (ways, condition) => ways.flatMap((way) => table.keysOf(condition.key).map((key) => [...way, { ...condition, key }])),
    [[]],
  );
}

function rowsMeeting<Row>(table: PlacedTable<Row>, [first, ...others]: readonly Condition[]): readonly number[] {
  if (first === undefined) return [...table.values(table.keys[0] ?? "").keys()];
  const columns = others.map(({ key, value }) => ({ values: table.values(key), value }));
  return table.rowsWith(first.key, first.value).filter((row) => columns.every(({ values, value }) => values[row] === value));
}
