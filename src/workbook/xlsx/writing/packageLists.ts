import type { WorkbookPackage } from "../workbookPackage";
import { relationshipsPartOf } from "../relationships";
import { escapeXml } from "../xmlText";
import { attributeOf, childrenOf, parseXml } from "../xmlTree";
import type { Dialect } from "./dialect";
import { XML_HEAD } from "./dialect";
import { appending, applyEdits, removal } from "./edits";
import type { PackageDraft } from "./packageDraft";

const CONTENT_TYPES = "[Content_Types].xml";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

const TYPES = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
} as const;

/** The kinds of parts that we add; each is also the last word of its relationship's type. */
export type PartKind = keyof typeof TYPES;

export interface Arrow {
  readonly id: string;
  readonly kind: PartKind;
  /** Absolute from the archive's root. */
  readonly part: string;
}

/** The content types after the change: without what was taken away, with what was added. */
export function changeContentTypes(draft: PackageDraft, removed: ReadonlySet<string>, added: ReadonlyMap<string, PartKind>): void {
  const bytes = draft.parts.part(CONTENT_TYPES);
  const root = parseXml(bytes, CONTENT_TYPES);
  const gone = new Set([...removed].map((part) => `/${part}`.toLowerCase()));
  const overrides = childrenOf(root, "Override").filter((element) => gone.has((attributeOf(element, "PartName") ?? "").toLowerCase()));
  const knowsRelationships = childrenOf(root, "Default").some((element) => attributeOf(element, "Extension")?.toLowerCase() === "rels");
  const { prefix } = root;
  const rels = knowsRelationships
    ? ""
    : `<${prefix}Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const xml = [...added].map(([part, kind]) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${TYPES[kind]}"/>`);
  draft.change(CONTENT_TYPES, applyEdits(bytes, [...overrides.map(removal), ...appending(root, rels + xml.join(""))]));
}

/** The arrows of a part after the change. */
export function changeRelationships(
  draft: PackageDraft,
  part: string,
  change: { without: ReadonlySet<string>; added: readonly Arrow[]; dialect: Dialect },
): void {
  const name = relationshipsPartOf(part);
  const bytes = draft.parts.part(name);
  const root = parseXml(bytes, name);
  const gone = childrenOf(root, "Relationship").filter((element) => change.without.has(attributeOf(element, "Id") ?? ""));
  const xml = change.added.map((arrow) => arrowXml(arrow, change.dialect, root.prefix)).join("");
  draft.change(name, applyEdits(bytes, [...gone.map(removal), ...appending(root, xml)]));
}

/** The relationships part of a part of ours. */
export function relationshipsXml(arrows: readonly Arrow[], dialect: Dialect): string {
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${arrows.map((arrow) => arrowXml(arrow, dialect, "")).join("")}</Relationships>`;
}

function arrowXml({ id, kind, part }: Arrow, dialect: Dialect, prefix: string): string {
  return `<${prefix}Relationship Id="${id}" Type="${dialect.relationships}/${kind}" Target="/${escapeXml(part)}"/>`;
}

/** Ids that the part's relationships may still take: "afstem1", "afstem2", … */
export function freeIds(parts: WorkbookPackage, part: string, without: ReadonlySet<string>): () => string {
  const taken = new Set(
    parts
      .relationshipsOf(part)
      .map(({ id }) => id)
      .filter((id) => !without.has(id)),
  );
  let number = 0;
  return () => {
    do number++;
    while (taken.has(`afstem${String(number)}`));
    return `afstem${String(number)}`;
  };
}
