import type { CellArea } from "./cell";
import type { Measure, Scope } from "./summary";

/** A number within a block's text; offsets in UTF-16 code units. */
export interface BlockNumber {
  readonly start: number;
  readonly end: number;
  /** As the text says it: hours in decimal hours, money in kroner, shares in percent. */
  readonly value: number;
  readonly measure: Measure | `share.${Measure}` | "listed";
  readonly scope: Scope;
  readonly cells: readonly CellArea[];
}

/** The text of one field of the form. */
export interface Block {
  /** "1" … "8" for the progress report, "S1" … "S4" for the final report. */
  readonly field: string;
  readonly title: string;
  readonly text: string;
  readonly numbers: readonly BlockNumber[];
  readonly isRequired: boolean;
  /** Characters, where the form has a limit. */
  readonly longest?: number;
  /** generated from the workbook, carried over from the controller's own text, or empty. */
  readonly origin: "generated" | "own" | "empty";
  /** The controller's own text beside a generated one. */
  readonly own?: string;
}

/** What goes into the form: the controller's own text where there is one, as `Afstem Tekst` says. */
export function textToSend({ text, own }: Block): string {
  return own ?? text;
}
