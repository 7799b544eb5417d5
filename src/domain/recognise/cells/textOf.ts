import type { CellValue } from "../../words/cell";
import { tidy } from "../../words/fold";

/** Danish letters of UTF-8 that some program read as Windows-1252 (DOMAIN 3.7 "mojibake"). */
const MOJIBAKE: Readonly<Record<string, string>> = {
  "Ã¦": "æ",
  "Ã¸": "ø",
  "Ã¥": "å",
  "Ã†": "Æ",
  "Ã˜": "Ø",
  "Ã…": "Å",
  "Ã©": "é",
  "Ã¶": "ö",
  "Ã¤": "ä",
};

/** Already as it should be: the usual case, told without taking the text apart. */
const TIDY = /^[!-~æøåÆØÅé]+(?: [!-~æøåÆØÅé]+)*$/;

/** A cell as a person reads it: one line, single spaces, nothing invisible. A number is written without an exponent. */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  if (TIDY.test(value)) return value;
  const repaired = value.includes("Ã") ? value.replace(/Ã./gu, (pair) => MOJIBAKE[pair] ?? pair) : value;
  return tidy(repaired);
}

/** True for nothing, white space, and a formula that returned "". */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && (value === "" || textOf(value) === ""));
}

/** Dashes, dots and question marks that people put where there is nothing to say. */
export function isNothing(text: string): boolean {
  return /^[\s\-–—―−._/?*]*$/u.test(text);
}

/** An error value of a formula, in Danish or English (DOMAIN 3.3, UKENDT). */
export function isErrorText(text: string): boolean {
  return /^#(?:I\/T|N\/A|REFERENCE!|REF!|VÆRDI!|VALUE!|NAVN\?|NAME\?|DIVISION\/0!|DIV\/0!|NUM!|NUL!|NULL!)$/iu.test(text);
}
