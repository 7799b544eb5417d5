import type { CellArea } from "../domain/words/cell";
import type { WritePlan } from "../domain/words/plan";
import type { WorkbookSnapshot } from "../domain/words/workbook";

/** How far a long piece of work is; `done` and `all` in blocks of cells. */
export interface Progress {
  readonly doing: "reading" | "writing";
  readonly done: number;
  readonly all: number;
}

export interface PortOptions {
  /** When aborted: reading stops; writing is undone, and a WorkbookError of kind "cancelled" is thrown. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A workbook, wherever it is. Adapters hold no business logic and throw WorkbookError only. */
export interface WorkbookPort {
  /** Every sheet as it is now, Afstem's own included. */
  read(options?: PortOptions): Promise<WorkbookSnapshot>;
  /** Makes the planned sheets look as planned, adding those that are missing. Touches no other sheet. */
  carryOut(plan: WritePlan, options?: PortOptions): Promise<void>;
}

/** Cells of the open workbook that a person (or a co-author) has changed or selected. */
export interface CellsTouched {
  readonly sheet: string;
  /** As Excel says it: "B3", "B3:D9", "A:A", or several with commas. */
  readonly address: string;
}

/** Ends a subscription. */
export type Stop = () => Promise<void>;

/** A workbook that is open in front of someone: what a pane needs beside reading and writing. */
export interface LiveWorkbook extends WorkbookPort {
  /** Shows the sheet and selects the cells. */
  selectArea(area: CellArea): Promise<void>;
  onChanged(listener: (touched: CellsTouched) => void): Promise<Stop>;
  onSelection(listener: (touched: CellsTouched) => void): Promise<Stop>;
  /** Removes every Afstem sheet and answers their names. */
  removeOwnSheets(): Promise<readonly string[]>;
  /** Kept within the workbook; undefined where it was never written. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
}
