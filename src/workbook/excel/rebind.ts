import { quotedSheet } from "../../domain/words/cell";

/** Names that a sheet or table bears until the old one of its name is gone. */
export interface StandIns {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** Text in quotation marks, a sheet's name in apostrophes, or a word that may be a table's name. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** The formula with stand-ins for names. What stands in quotation marks is text and stays; Excel turns the stand-ins back when they are renamed. */
export function rebind(formula: string, { sheets, tables }: StandIns): string {
  if (sheets.size === 0 && tables.size === 0) return formula;
  const quoted = new Map([...sheets].map(([name, standIn]) => [quotedSheet(name), quotedSheet(standIn)]));
  return formula.replace(PARTS, (part) => (part.startsWith('"') ? part : (quoted.get(part) ?? tables.get(part) ?? part)));
}
