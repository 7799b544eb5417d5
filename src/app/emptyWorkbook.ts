import type { Recognised } from "../domain/words/registration";
import type { WorkbookSnapshot } from "../domain/words/workbook";
import { bestCandidate } from "../domain/recognise/bestCandidate";
import { WorkbookError } from "../workbook/WorkbookError";

/** The refusal of a workbook in which nobody takes part; undefined where somebody does. It names the sheet that came closest and what it lacks (SPEC 3). */
export function emptyWorkbookRefusal(snapshot: WorkbookSnapshot, recognised: Recognised): WorkbookError | undefined {
  if (recognised.registrations.length > 0) return undefined;
  const file = snapshot.file ?? "";
  const candidate = bestCandidate(snapshot, recognised.tables);
  return candidate === undefined ? new WorkbookError("empty", { file }) : new WorkbookError("no-participants", { file, ...candidate });
}
