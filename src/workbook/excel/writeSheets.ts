import type { PlannedSheet } from "../../domain/words/plan";
import type { PlanSource } from "../parts";
import { CALL_BYTES, jsonBytes } from "./bytes";
import { furnishSheet, paintSheet, writeTables } from "./furnishSheet";
import { Outbox } from "./outbox";
import { rangeOf } from "./rangeAddress";
import type { StandIns } from "./rebind";
import { rebind } from "./rebind";
import type { Session } from "./session";
import type { FormulaBlock } from "./writeRows";
import { writeRows } from "./writeRows";

/** Rows are fetched and sent in such portions; the bytes decide when a batch goes. */
const ROWS_AT_ONCE = 500;

/** Writes every planned sheet beside what is there: all sheets, all rows, all tables, then the formulas that may name any of them. */
export async function writeSheets(session: Session, source: PlanSource, standIns: StandIns): Promise<void> {
  const outbox = new Outbox(session);
  const { sheets } = source.outline;
  const { worksheets } = session.context.workbook;
  const nameOf = (sheet: PlannedSheet): string => standIns.sheets.get(sheet.name) ?? sheet.name;
  for (const sheet of sheets) await outbox.add(CALL_BYTES, () => void worksheets.add(nameOf(sheet)));
  const formulas: { readonly sheet: PlannedSheet; readonly blocks: readonly FormulaBlock[] }[] = [];
  const all = source.rowCounts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const [index, sheet] of sheets.entries()) {
    const at = (): Excel.Worksheet => worksheets.getItem(nameOf(sheet));
    const count = source.rowCounts[index] ?? 0;
    for (let from = 0; from < count; from += ROWS_AT_ONCE) {
      const rows = await source.rows(index, from, Math.min(ROWS_AT_ONCE, count - from));
      session.stopIfCancelled();
      formulas.push({ sheet, blocks: await writeRows(outbox, at, rows, from) });
      done += rows.length;
      session.tell("writing", done, all);
    }
    await writeTables(outbox, at, sheet.tables, (name) => standIns.tables.get(name) ?? name);
    await furnishSheet(outbox, at, sheet);
  }
  for (const { sheet, blocks } of formulas) {
    for (const block of blocks) await writeFormulas(outbox, () => worksheets.getItem(nameOf(sheet)), block, standIns);
  }
  for (const sheet of sheets) {
    await paintSheet(
      outbox,
      () => worksheets.getItem(nameOf(sheet)),
      sheet,
      (formula) => rebind(formula, standIns),
    );
  }
  await outbox.send();
}

async function writeFormulas(outbox: Outbox, sheet: () => Excel.Worksheet, block: FormulaBlock, standIns: StandIns): Promise<void> {
  const formulas = block.formulas.map((row) => row.map((formula) => rebind(formula, standIns)));
  await outbox.add(CALL_BYTES + jsonBytes(formulas), () => {
    rangeOf(sheet(), block).formulas = formulas;
  });
}
