import type { WritePlan } from "../../domain/words/plan";
import { isOwnSheet } from "../../domain/words/workbook";
import { WorkbookError } from "../WorkbookError";
import { WorkbookPackage } from "./workbookPackage";
import type { Book } from "./writing/book";
import { chainNames, readBook } from "./writing/book";
import { applyEdits } from "./writing/edits";
import { PackageDraft } from "./writing/packageDraft";
import type { PartKind } from "./writing/packageLists";
import { changeContentTypes, changeRelationships } from "./writing/packageLists";
import { placeSheets } from "./writing/placeSheets";
import { reachableParts } from "./writing/reachableParts";
import { openStyles } from "./writing/openStyles";
import { TableRegister } from "./writing/tableRegister";
import { workbookEdits } from "./writing/workbookEdits";
import { writeSheetParts } from "./writing/writeSheetParts";

/**
 * The workbook with the planned sheets behind the user's. Only the package's lists (workbook, its relationships, content types) and the
 * end of the styles change; every other part keeps its bytes. The same plan on its own result gives the same bytes again.
 */
export function writeXlsx(bytes: Uint8Array, plan: WritePlan): Uint8Array {
  const foreign = [...plan.sheets.map(({ name }) => name), ...plan.removals].find((name) => !isOwnSheet(name));
  if (foreign !== undefined) throw new Error("a plan names a sheet that is not Afstem's own");
  const parts = new WorkbookPackage(bytes);
  const draft = new PackageDraft(parts);
  const book = readBook(parts, plan);
  const gone = arrowsThatGo(parts, book);
  const kept = reachableParts(parts, book.part, gone);
  const removed = new Set([...reachableParts(parts, book.part, new Set()).keys()].filter((part) => !kept.has(part)));
  for (const part of removed) draft.remove(part);
  const sheets = placeSheets(draft, book, { plan, gone });
  if (sheets.length === 0 && book.sheets.every(({ isReplaced }) => isReplaced)) throw new WorkbookError("empty", { found: "no-sheets" });
  const added = new Map<string, PartKind>(sheets.map(({ part }) => [part, "worksheet"]));
  const styles = openStyles(draft, book);
  writeSheetParts(sheets, { draft, book, styles: styles.book, tables: new TableRegister(plan, { parts, book, kept }), added });
  styles.close(added);
  const arrows = sheets.map(({ relationshipId, part }) => ({ id: relationshipId, kind: "worksheet" as const, part }));
  changeRelationships(draft, book.part, { without: gone, added: [...arrows, ...styles.arrows], dialect: book.dialect });
  changeContentTypes(draft, removed, added);
  draft.change(book.part, applyEdits(book.bytes, workbookEdits(book, sheets)));
  return draft.toBytes();
}

/** The workbook's arrows to the sheets that give way, and to the list of formula cells where it names one of them. */
function arrowsThatGo(parts: WorkbookPackage, book: Book): ReadonlySet<string> {
  const replaced = book.sheets.filter(({ isReplaced }) => isReplaced);
  const sheetIds = new Set(replaced.map(({ sheetId }) => sheetId));
  const chains = book.relationships.filter(({ kind, target }) => {
    const bytes = kind === "calcChain" && sheetIds.size > 0 ? parts.optionalPart(target) : undefined;
    return bytes !== undefined && chainNames(bytes, target, sheetIds);
  });
  return new Set([...replaced.map(({ relationshipId }) => relationshipId), ...chains.map(({ id }) => id)]);
}
