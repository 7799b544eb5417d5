import { cellAddress } from "../../../domain/words/cell";
import type { CellStyle, PlannedCell } from "../../../domain/words/plan";
import { encodeCellText, escapeXml } from "../xmlText";

/** What a cell needs to know of the workbook that it comes into. */
export interface CellSurroundings {
  readonly date1904: boolean;
  /** 0 where the cell looks as the workbook's cells do by themselves. */
  styleIndex(style: CellStyle | undefined): number;
  formula(formula: string): string;
}

/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;
const ERRORS = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"]);
const DATE_STYLES: readonly (CellStyle | undefined)[] = ["date", "month", "dateTime"];
/** Days between 1899-12-30 and 1904-01-01. */
const DAYS_TO_1904 = 1462;

export function cellXml(cell: PlannedCell, at: { readonly row: number; readonly column: number }, around: CellSurroundings): string {
  const style = around.styleIndex(cell.style);
  const open = `<c r="${cellAddress(at.row, at.column)}"${style === 0 ? "" : ` s="${String(style)}"`}`;
  const formula = cell.formula === undefined ? "" : `<f>${escapeXml(around.formula(cell.formula))}</f>`;
  const { value } = cell;
  if (value === null || value === "") return formula === "" ? `${open}/>` : `${open} t="str">${formula}<v></v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${formula}<v>${value ? "1" : "0"}</v></c>`;
  if (typeof value === "number") return numberXml(shifted(value, cell, around), open, formula);
  if (formula === "") return `${open} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
  return `${open} t="${ERRORS.has(value) ? "e" : "str"}">${formula}<v>${cellText(value)}</v></c>`;
}

function numberXml(value: number, open: string, formula: string): string {
  if (!Number.isFinite(value)) return `${open} t="e">${formula}<v>#NUM!</v></c>`;
  return `${open}>${formula}<v>${String(value)}</v></c>`;
}

/** A plan counts days from 1900; a workbook that counts from 1904 must show the same day. */
function shifted(value: number, cell: PlannedCell, around: CellSurroundings): number {
  return around.date1904 && DATE_STYLES.includes(cell.style) ? value - DAYS_TO_1904 : value;
}

function cellText(text: string): string {
  return encodeCellText(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text);
}
