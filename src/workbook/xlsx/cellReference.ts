import type { Rectangle } from "../../domain/words/workbook";

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** "A1:C3" or "B2", with or without dollar signs; undefined where it is no place on a sheet. */
export function parseArea(text: string): Rectangle | undefined {
  const [first = "", last = first] = text.replaceAll("$", "").split(":");
  const from = parseCell(first);
  const to = parseCell(last);
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function parseCell(text: string): { row: number; column: number } | undefined {
  const match = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(text.trim());
  if (match === null) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= MOST_ROWS && column <= MOST_COLUMNS ? { row: row - 1, column: column - 1 } : undefined;
}
