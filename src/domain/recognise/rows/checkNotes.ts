import type { CellNote, SheetSnapshot } from "../../words/workbook";
import type { Findings } from "./Findings";
import type { Draft } from "./readRegistration";
import { tellingNote } from "./readStatusCell";

function notesByRow(sheet: SheetSnapshot): ReadonlyMap<number, readonly CellNote[]> {
  const rows = new Map<number, CellNote[]>();
  for (const note of sheet.notes) rows.set(note.row, [...(rows.get(note.row) ?? []), note]);
  return rows;
}

/** Notes and comments that say someone has died, where the status says otherwise: only the controller may say which holds. */
export function checkNotes(sheet: SheetSnapshot, registrations: readonly Draft[], findings: Findings): void {
  const comments = notesByRow(sheet);
  for (const { status, notes, cells, row } of registrations) {
    if (status?.code === "deceased") continue;
    const inCell = notes === undefined ? undefined : tellingNote([notes]);
    if (inCell !== undefined) {
      findings.add("note-contradicts", [cells.notes ?? { sheet: sheet.name, row, column: 0 }], { found: inCell });
      continue;
    }
    for (const comment of comments.get(row) ?? []) {
      const found = tellingNote([comment.text]);
      if (found !== undefined) findings.add("note-contradicts", [{ sheet: sheet.name, row, column: comment.column }], { found });
    }
  }
}
