import type { WorkbookError } from "../../workbook/WorkbookError";
import type { EngineWork } from "../engine/engineWork";

export type WorkName = keyof EngineWork;

/** A question to the worker; `id` is undefined where no answer is awaited. */
export interface Question {
  readonly id: number | undefined;
  readonly name: WorkName;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  /** What is refused crosses with its facts; of a mistake only the name: its text could quote a cell. */
  | { readonly id: number; readonly ok: false; readonly refusal: Pick<WorkbookError, "kind" | "facts"> }
  | { readonly id: number; readonly ok: false; readonly error: string };
