import type { WritePlan } from "../../domain/words/plan";
import type { Terrain } from "./inspect";
import type { Session } from "./session";

/** The last batch: the old sheets go, the new ones take their names. Formulas follow a renamed sheet or table by themselves. */
export async function swapSheets(session: Session, plan: WritePlan, terrain: Terrain): Promise<void> {
  const { workbook } = session.context;
  const { old, leftovers, standIns, active } = terrain;
  if (old.length + leftovers.length === 0) return;
  for (const name of [...old, ...leftovers]) workbook.worksheets.getItem(name).delete();
  for (const [name, standIn] of standIns.sheets) workbook.worksheets.getItem(standIn).name = name;
  for (const [name, standIn] of standIns.tables) workbook.tables.getItem(standIn).name = name;
  if (plan.sheets.some(({ name }) => name === active) && old.includes(active)) workbook.worksheets.getItem(active).activate();
  await session.context.sync();
}

/** Takes away what was written, where it was not finished, in one round trip. The old sheets have not been touched. */
export async function takeBack(context: Excel.RequestContext, plan: WritePlan, { standIns }: Terrain): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { name } of plan.sheets) worksheets.getItemOrNullObject(standIns.sheets.get(name) ?? name).delete();
  await context.sync();
}
