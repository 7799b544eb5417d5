import type { CellValue } from "../../domain/words/cell";

/** Begins with a letter and holds no digit: Excel has nothing to read into it. Months with a number ("maj 2020") have a digit; truth values are named below. */
const PLAIN = /^\p{L}[^\d]*$/u;
const TRUTH = /^(true|false|sand|falsk)$/i;

/** Excel reads "=a", "+a", "-a" as formulas and "0123", "1-2", "50 %" as numbers; an apostrophe keeps text as text. Empty cells are left alone. */
export function literal(value: CellValue): CellValue {
  if (typeof value !== "string" || value === "") return value === "" ? null : value;
  return PLAIN.test(value) && !TRUTH.test(value) ? value : `'${value}`;
}
