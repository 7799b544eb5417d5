import type { CellValue } from "../../domain/words/cell";
import type { Delimiter } from "./delimiter";

const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,12})?$/;
/** "1.234" between semicolons: a Dane means a thousand, a program means one and a bit. */
const THOUSANDS = /\.\d{3}$/;

/** A field as a cell: plainly written numbers become numbers, everything else stays text for recognising; leading zeros are kept. */
export function cellOf(field: string, delimiter: Delimiter): CellValue {
  if (field === "") return null;
  const first = field.charCodeAt(0);
  if (first > 57 || first < 45 || !PLAIN.test(field)) return field;
  return delimiter !== "," && THOUSANDS.test(field) ? field : Number(field);
}
