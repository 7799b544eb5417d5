import { WorkbookPackage } from "./workbookPackage";
import { readBook } from "./writing/book";
import { applyEdits } from "./writing/edits";
import { openStyles } from "./writing/openStyles";
import { PackageDraft } from "./writing/packageDraft";
import { changeContentTypes, changeRelationships } from "./writing/packageLists";
import type { PartKind } from "./writing/packageLists";
import type { TypedCell } from "./writing/typedCells";
import { TypedCells } from "./writing/typedCells";
import { calculationEdits } from "./writing/workbookEdits";

/** What was typed, by the sheet's name. */
export type TypedSheets = ReadonlyMap<string, readonly TypedCell[]>;

export interface Typed {
  readonly bytes: Uint8Array;
  /** Cells that could not be changed without harming others: they hold a formula that stands for several cells. */
  readonly leftOut: number;
}

/**
 * The workbook with what a person has typed into cells of it: those cells change, with their style kept, and everything else stays byte
 * for byte. Excel computes the formulas anew when it opens it. Throws WorkbookError where the file is damaged.
 */
export function typeCells(bytes: Uint8Array, typed: TypedSheets): Typed {
  const parts = new WorkbookPackage(bytes);
  const draft = new PackageDraft(parts);
  const book = readBook(parts, { sheets: [], removals: [] });
  const styles = openStyles(draft, book);
  let leftOut = 0;
  let touchesFormulas = false;
  for (const { name, relationshipId } of book.sheets) {
    const cells = typed.get(name);
    const part = book.relationships.find(({ id }) => id === relationshipId)?.target;
    if (cells === undefined || part === undefined) continue;
    const content = parts.part(part);
    const sheet = new TypedCells(content, part, (style, format) => styles.book.withFormat(style, format)).into(cells);
    draft.change(part, applyEdits(content, sheet.edits));
    leftOut += sheet.leftOut.length;
    touchesFormulas ||= sheet.touchesFormulas;
  }
  const added = new Map<string, PartKind>();
  styles.close(added);
  const chains = touchesFormulas ? book.relationships.filter(({ kind }) => kind === "calcChain") : [];
  for (const { target } of chains) draft.remove(target);
  changeRelationships(draft, book.part, { without: new Set(chains.map(({ id }) => id)), added: styles.arrows, dialect: book.dialect });
  changeContentTypes(draft, new Set(chains.map(({ target }) => target)), added);
  draft.change(book.part, applyEdits(book.bytes, calculationEdits(book.root)));
  return { bytes: draft.toBytes(), leftOut };
}
