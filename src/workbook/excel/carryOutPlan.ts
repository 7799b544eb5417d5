import type { PlanSource } from "../parts";
import type { PortOptions } from "../port";
import { WorkbookError } from "../WorkbookError";
import type { ExcelAtHand } from "./excelAtHand";
import type { Terrain } from "./inspect";
import { inspect } from "./inspect";
import { asRefusal, excelCode } from "./refusal";
import { Session } from "./session";
import { swapSheets, takeBack } from "./swapSheets";
import { writeSheets } from "./writeSheets";

/** One undo step for the whole plan came with this set. */
const UNDO_GROUP_API = "1.20";

/** Carries out the plan as one undo step where Excel has it; a call that Excel cannot undo ends the group, and the plan is then carried out without. */
export async function carryOutPlan(excel: ExcelAtHand, source: PlanSource, options: PortOptions): Promise<void> {
  if (!excel.supports(UNDO_GROUP_API)) return attempt(excel, source, { options, isGrouped: false });
  try {
    return await attempt(excel, source, { options, isGrouped: true });
  } catch (error) {
    if (excelCode(error) !== "UndoNotSupported") throw error;
    return attempt(excel, source, { options, isGrouped: false });
  }
}

interface Attempt {
  readonly options: PortOptions;
  readonly isGrouped: boolean;
}

async function attempt(excel: ExcelAtHand, source: PlanSource, { options, isGrouped }: Attempt): Promise<void> {
  let terrain: Terrain | undefined;
  let isSwapping = false;
  const work = async (context: Excel.RequestContext): Promise<void> => {
    const session = new Session(context, options);
    terrain = await inspect(session, source.outline);
    await writeSheets(session, source, terrain.standIns);
    isSwapping = true;
    await swapSheets(session, source.outline, terrain);
  };
  try {
    await (isGrouped ? excel.run({ mergeUndoGroup: true }, work) : excel.run(work));
  } catch (error) {
    if (terrain === undefined) throw error;
    if (isSwapping) throw new WorkbookError("half-written", { code: excelCode(error) ?? "" }, { cause: error });
    await restore(excel, source, terrain, error);
  }
}

/** Waits until no cell is being edited: what was begun must go, whatever stopped it. Ends in what stopped it. */
async function restore(excel: ExcelAtHand, source: PlanSource, terrain: Terrain, cause: unknown): Promise<never> {
  try {
    await excel.run({ delayForCellEdit: true }, (context) => takeBack(context, source.outline, terrain));
  } catch (error) {
    throw new WorkbookError("half-written", { code: excelCode(cause) ?? excelCode(error) ?? "" }, { cause });
  }
  throw excelCode(cause) === "UndoNotSupported" ? cause : asRefusal(cause);
}
