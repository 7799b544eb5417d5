import type { WritePlan } from "../../../domain/words/plan";
import { attributeOf } from "../xmlTree";
import type { Book } from "./book";
import type { PackageDraft } from "./packageDraft";
import { freeIds } from "./packageLists";
import type { NewSheet } from "./workbookEdits";

/** Gives every planned sheet its id, its part's name and its arrow; a sheet that was there before keeps its id and stays hidden if it was. */
export function placeSheets(
  draft: PackageDraft,
  book: Book,
  { plan, gone }: { readonly plan: WritePlan; readonly gone: ReadonlySet<string> },
): readonly NewSheet[] {
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const nextId = freeIds(draft.parts, book.part, gone);
  let lastSheetId = book.sheets.reduce((last, { sheetId }) => Math.max(last, sheetId), 0);
  const given = new Set<string>();
  return plan.sheets.map((planned) => {
    const before = book.sheets.find(({ name }) => name.toLowerCase() === planned.name.toLowerCase());
    const part = freePart(draft, `${folder}worksheets/afstem`, given);
    given.add(part);
    return {
      planned,
      sheetId: before?.sheetId ?? ++lastSheetId,
      relationshipId: nextId(),
      part,
      state: before === undefined ? undefined : attributeOf(before.element, "state"),
    };
  });
}

function freePart(draft: PackageDraft, before: string, given: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = `${before}${String(number)}.xml`;
    if (!given.has(name) && !draft.isTaken(name)) return name;
  }
}
