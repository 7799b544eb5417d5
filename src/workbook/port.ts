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
