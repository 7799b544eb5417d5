import type { CellValue } from "../../words/cell";

type Read<T> = (value: CellValue, format: string | undefined, cells: readonly CellValue[]) => T;

const MOST_REMEMBERED = 200_000;
const NO_CELLS: readonly CellValue[] = [];

/** Remembers what a cell said: a column of a million months says a few dozen things. The value alone must decide. */
export function remembering<T>(read: Read<T>): (value: CellValue, format?: string, cells?: readonly CellValue[]) => T {
  const known = new Map<CellValue, { readonly read: T }>();
  return (value, format, cells = NO_CELLS) => {
    const before = known.get(value);
    if (before !== undefined) return before.read;
    const fresh = { read: read(value, format, cells) };
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(value, fresh);
    return fresh.read;
  };
}
