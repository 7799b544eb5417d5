import { quotedSheet } from "../../domain/words/cell";

/** Text in quotation marks; a sheet's name with its "!"; a word, which may be a table's name. */
const PARTS = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!|[\p{L}_\\][\p{L}\p{N}_.]*/gu;

function sheetOf(part: string): string | undefined {
  if (!part.endsWith("!")) return undefined;
  const name = part.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** The sheets that a formula names. */
export function sheetsNamed(formula: string): string[] {
  return (formula.match(PARTS) ?? []).flatMap((part) => (part.startsWith('"') ? [] : (sheetOf(part) ?? [])));
}

export function withSheetName(formula: string, old: string, name: string): string {
  return formula.replace(PARTS, (part) => (!part.startsWith('"') && same(sheetOf(part), old) ? `${quotedSheet(name)}!` : part));
}

export function withTableName(formula: string, old: string, name: string): string {
  return formula.replace(PARTS, (part) => (same(part, old) ? name : part));
}

/** What pointed at a sheet that is gone points nowhere. */
export function withoutSheet(formula: string, name: string): string {
  if (!sheetsNamed(formula).some((each) => same(each, name))) return formula;
  const reference = /("(?:[^"]|"")*")|((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)(\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?)/gu;
  return formula.replace(reference, (whole: string, text: string | undefined, sheet: string | undefined) =>
    text === undefined && sheet !== undefined && same(sheetOf(sheet), name) ? "#REF!" : whole,
  );
}
