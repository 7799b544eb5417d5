import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { PlannedCell } from "../../src/domain/words/plan";

export interface SheetToCalculate {
  readonly name: string;
  readonly cells: readonly (readonly (Pick<PlannedCell, "value" | "formula"> | null)[])[];
}

/** What a real spreadsheet engine makes of every formula, as it would show it; null where there is none. In a process of its own: it is an ES module. */
export function recalculate(sheets: readonly SheetToCalculate[]): readonly (readonly (readonly (string | null)[])[])[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "evaluateSheets.mjs")], {
    input: JSON.stringify(sheets),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly (readonly (readonly (string | null)[])[])[];
}
