import type { WritePlan } from "../../domain/words/plan";
import type { PlanSource } from "../parts";
import type { PortOptions } from "../port";
import { WorkbookError } from "../WorkbookError";
import type { ExcelAtHand } from "./excelAtHand";
import type { Follower } from "./followers";
import { findFollowers, lead, letGo } from "./followers";
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
  let followers: readonly Follower[] = [];
  let isSwapping = false;
  const work = async (context: Excel.RequestContext): Promise<void> => {
    const session = new Session(context, options);
    terrain = await inspect(session, source.outline);
    await writeSheets(session, source, terrain.standIns);
    followers = await findFollowers(session, terrain);
    await lead(session, followers, terrain);
    isSwapping = true;
    await swapSheets(session, source.outline, terrain);
  };
  try {
    await (isGrouped ? excel.run({ mergeUndoGroup: true }, work) : excel.run(work));
  } catch (error) {
    if (terrain === undefined) throw error;
    if (isSwapping) throw new WorkbookError("half-written", { code: excelCode(error) ?? "" }, { cause: error });
    await restore(excel, { plan: source.outline, terrain, followers }, error);
  }
}

interface Begun {
  readonly plan: WritePlan;
  readonly terrain: Terrain;
  readonly followers: readonly Follower[];
}

/** Waits until no cell is being edited: what was begun must go, whatever stopped it. Ends in what stopped it. */
async function restore(excel: ExcelAtHand, { plan, terrain, followers }: Begun, cause: unknown): Promise<never> {
  const delayForCellEdit = true;
  try {
    if (followers.length > 0)
      await excel.run({ delayForCellEdit }, (context) => letGo(new Session(context), followers)).catch(() => undefined);
    await excel.run({ delayForCellEdit }, (context) => takeBack(context, plan, terrain));
  } catch (error) {
    throw new WorkbookError("half-written", { code: excelCode(cause) ?? excelCode(error) ?? "" }, { cause });
  }
  throw excelCode(cause) === "UndoNotSupported" ? cause : asRefusal(cause);
}
