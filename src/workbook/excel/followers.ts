import { WorkbookError } from "../WorkbookError";
import type { Extent } from "./blocks";
import { Blocks } from "./blocks";
import { CALL_BYTES, jsonBytes } from "./bytes";
import type { Terrain } from "./inspect";
import { Outbox } from "./outbox";
import { rangeOf } from "./rangeAddress";
import { rebind } from "./rebind";
import type { Session } from "./session";

/** A formula of the user's that names a sheet or table which gives way to a new one. */
export interface Follower {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Looks through the sheets that stay. Throws formula-protected where a formula could not follow. Nothing is asked where nothing is replaced. */
export async function findFollowers(session: Session, { staying, standIns }: Terrain): Promise<readonly Follower[]> {
  if (standIns.sheets.size === 0) return [];
  const extents = await extentsOf(session, staying);
  const found: Follower[] = [];
  const blocks = new Blocks(extents);
  while (!blocks.isDone) {
    const asked = blocks.next().map(({ sheet, top, rows, columns }) => {
      const { name = "" } = extents[sheet] ?? {};
      const area = { top, left: 0, bottom: top + rows - 1, right: columns - 1 };
      const range = rangeOf(session.context.workbook.worksheets.getItem(name), area);
      range.load("formulas");
      return { name, top, range };
    });
    await session.sync();
    for (const { name, top, range } of asked) {
      (range.formulas as unknown[][]).forEach((cells, row) =>
        cells.forEach((formula, column) => {
          if (isFollower(formula, standIns)) found.push({ sheet: name, row: top + row, column, formula });
        }),
      );
    }
    blocks.measure(asked.map(({ range }) => range.formulas as unknown[][]));
  }
  const locked = staying.find(({ name, isProtected }) => isProtected && found.some(({ sheet }) => sheet === name));
  if (locked !== undefined) throw new WorkbookError("formula-protected", { sheet: locked.name });
  return found;
}

function isFollower(formula: unknown, standIns: Terrain["standIns"]): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && rebind(formula, standIns) !== formula;
}

async function extentsOf(session: Session, staying: Terrain["staying"]): Promise<readonly Extent[]> {
  const used = staying.map(({ name }) => {
    const range = session.context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, range };
  });
  await session.sync();
  return used.map(({ name, range }) =>
    range.isNullObject
      ? { name, rows: 0, columns: 0 }
      : { name, rows: range.rowIndex + range.rowCount, columns: range.columnIndex + range.columnCount },
  );
}

/** The formulas name the stand-ins from now on; when those take their names, Excel brings the formulas home. */
export async function lead(session: Session, followers: readonly Follower[], { standIns }: Terrain): Promise<void> {
  await write(session, followers, (formula) => rebind(formula, standIns));
}

/** The formulas are as they were. Those that Excel refused are the last that it was asked for, here as before. */
export async function letGo(session: Session, followers: readonly Follower[]): Promise<void> {
  await write(session, followers, (formula) => formula);
}

async function write(session: Session, followers: readonly Follower[], formulaOf: (formula: string) => string): Promise<void> {
  const outbox = new Outbox(session);
  for (const { sheet, row, column, formula } of followers) {
    const formulas = [[formulaOf(formula)]];
    await outbox.add(CALL_BYTES + jsonBytes(formulas), () => {
      const area = { top: row, left: column, bottom: row, right: column };
      rangeOf(session.context.workbook.worksheets.getItem(sheet), area).formulas = formulas;
    });
  }
  await outbox.send();
}
