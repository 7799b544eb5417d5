import type { Book } from "./book";
import { XML_HEAD } from "./dialect";
import type { PackageDraft } from "./packageDraft";
import type { Arrow, PartKind } from "./packageLists";
import { StyleBook } from "./styleBook";

/** The workbook's styles, open for ours. A package without styles gets the least that Excel accepts. */
export interface OpenStyles {
  readonly book: StyleBook;
  /** To the styles part, where it is new. */
  readonly arrows: readonly Arrow[];
  close(added: Map<string, PartKind>): void;
}

export function openStyles(draft: PackageDraft, book: Book): OpenStyles {
  const present = book.relationships.find(({ kind, target }) => kind === "styles" && draft.parts.has(target))?.target;
  if (present !== undefined) {
    const styles = new StyleBook(draft.parts.part(present), present);
    return { book: styles, arrows: [], close: () => draft.change(present, styles.toBytes()) };
  }
  const part = `${book.part.slice(0, book.part.lastIndexOf("/") + 1)}afstemStyles.xml`;
  const styles = new StyleBook(new TextEncoder().encode(leastStyles(book.dialect.main)), part);
  return {
    book: styles,
    arrows: [{ id: "afstemStyles", kind: "styles", part }],
    close(added) {
      added.set(part, "styles");
      draft.add(part, new TextDecoder().decode(styles.toBytes()));
    },
  };
}

/** One font, the two fills that Excel keeps for itself, one border, one style. */
export function leastStyles(namespace: string): string {
  return (
    `${XML_HEAD}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>'
  );
}
