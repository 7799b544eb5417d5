import type { WritePlan } from "../../domain/words/plan";
import { isOwnSheet } from "../../domain/words/workbook";
import { WorkbookError } from "../WorkbookError";
import type { StandIns } from "./rebind";
import type { Session } from "./session";

/** What a plan meets in the workbook. */
export interface Terrain {
  /** Own sheets that give way, by their name. */
  readonly old: readonly string[];
  /** Sheets of a run that was broken off. */
  readonly leftovers: readonly string[];
  readonly standIns: StandIns;
  /** Every other sheet. */
  readonly staying: readonly { readonly name: string; readonly isProtected: boolean }[];
  /** The sheet that the user looks at. */
  readonly active: string;
}

/** Own by its beginning, so that it is never read as input, whatever happens. */
const STAND_IN = "Afstem (skrives) ";

/** One round trip. Throws what would make the writing fail, before anything is written. */
export async function inspect(session: Session, plan: WritePlan): Promise<Terrain> {
  const { workbook } = session.context;
  workbook.protection.load("protected");
  const { worksheets } = workbook;
  worksheets.load("items/name,items/tables/items/name,items/protection/protected");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await session.sync();
  if (workbook.protection.protected) throw new WorkbookError("workbook-protected");
  const planned = new Set([...plan.sheets.map(({ name }) => name), ...plan.removals]);
  const leftovers = worksheets.items.filter(({ name }) => name.startsWith(STAND_IN)).map(({ name }) => name);
  const old = worksheets.items.filter(({ name }) => planned.has(name));
  refuseTakenNames(plan, worksheets.items);
  const locked = old.find(({ protection }) => protection.protected);
  if (locked !== undefined) throw new WorkbookError("sheet-protected", { sheet: locked.name });
  const givingWay = new Set([...old.map(({ name }) => name), ...leftovers]);
  const staying = worksheets.items
    .filter(({ name }) => !givingWay.has(name))
    .map(({ name, protection }) => ({ name, isProtected: protection.protected }));
  return {
    old: old.map(({ name }) => name),
    leftovers,
    active: active.name,
    staying,
    standIns: standIns(plan, worksheets.items, givingWay),
  };
}

/** Excel's names do not care for case; ours do, so a user's "AFSTEM FUND" is not ours to replace. */
function refuseTakenNames(plan: WritePlan, sheets: readonly Excel.Worksheet[]): void {
  const planned = new Map(plan.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const taken = sheets.find(({ name }) => planned.has(name.toLowerCase()) && planned.get(name.toLowerCase()) !== name);
  if (taken !== undefined) throw new WorkbookError("sheet-name-taken", { sheet: taken.name });
  const tables = new Set(plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const holder = sheets.find((sheet) => !isOwnSheet(sheet.name) && sheet.tables.items.some(({ name }) => tables.has(name.toLowerCase())));
  if (holder !== undefined) throw new WorkbookError("sheet-name-taken", { sheet: holder.name });
}

function standIns(plan: WritePlan, sheets: readonly Excel.Worksheet[], givingWay: ReadonlySet<string>): StandIns {
  const present = new Set(sheets.map(({ name }) => name));
  const tables = new Set(sheets.flatMap((sheet) => sheet.tables.items.map(({ name }) => name.toLowerCase())));
  const replaced = plan.sheets.filter(({ name }) => givingWay.has(name));
  const clashing = plan.sheets.flatMap((sheet) => sheet.tables).filter(({ name }) => tables.has(name.toLowerCase()));
  let number = 0;
  const free = (): string => {
    do number += 1;
    while (present.has(STAND_IN + String(number)));
    return STAND_IN + String(number);
  };
  return {
    sheets: new Map(replaced.map(({ name }) => [name, free()])),
    tables: new Map(clashing.map(({ name }, index) => [name, `${name}_skrives${String(index + 1)}`])),
  };
}
