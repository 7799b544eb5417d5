import { readInput } from "../book/typedInput";
import type { Cell } from "../book/sheet";

/** The cell when a person has typed into it: a Danish decimal comma is read as such, look and format stay. */
export function typedCell(before: Cell | undefined, text: string): Cell {
  const isDanishNumber = /^[+-]?\d+,\d+$/.test(text);
  const { value, formula, format } = readInput(isDanishNumber ? text.replace(",", ".") : text, before?.format);
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(before?.look === undefined ? {} : { look: before.look }),
    ...((before?.format ?? format) === undefined ? {} : { format: before?.format ?? format }),
  } as Cell;
}
