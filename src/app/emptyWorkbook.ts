import type { Recognised } from "../domain/words/registration";
import type { WorkbookSnapshot } from "../domain/words/workbook";
import { bestCandidate } from "../domain/recognise/bestCandidate";
import { WorkbookError } from "../workbook/WorkbookError";

/** A workbook in which nobody takes part is refused. The refusal names the sheet that came closest and what it lacks (SPEC 3). */
export function refuseEmpty(snapshot: WorkbookSnapshot, recognised: Recognised): void {
  if (recognised.registrations.length > 0) return;
  const file = snapshot.file === undefined ? {} : { file: snapshot.file };
  const candidate = bestCandidate(snapshot, recognised.tables);
  throw candidate === undefined ? new WorkbookError("empty", file) : new WorkbookError("no-participants", { ...file, ...candidate });
}
