import { WorkbookError } from "../WorkbookError";
import { refuseForeignBytes } from "./identifyBytes";
import { inflatePart } from "./inflatePart";
import type { Relationship } from "./relationships";
import { parseRelationships, relationshipsPartOf } from "./relationships";
import { asUtf8 } from "./utf8";
import type { ZipEntry } from "./zipEntries";
import { readZipEntries } from "./zipEntries";

/** The parts of a workbook file. Names are found whatever their case, as Excel does. */
export class WorkbookPackage {
  readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  private unpacked = 0;

  constructor(bytes: Uint8Array) {
    refuseForeignBytes(bytes);
    this.entries = readZipEntries(bytes);
    for (const entry of this.entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  has(part: string): boolean {
    return this.byName.has(part.toLowerCase());
  }

  /** The name as the archive spells it. */
  spelled(part: string): string {
    return this.byName.get(part.toLowerCase())?.name ?? part;
  }

  /** The part in UTF-8; a WorkbookError of kind damaged where it is missing. */
  part(name: string): Uint8Array {
    const bytes = this.optionalPart(name);
    if (bytes === undefined) throw new WorkbookError("damaged", { part: name });
    return bytes;
  }

  optionalPart(name: string): Uint8Array | undefined {
    const entry = this.byName.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    const bytes = inflatePart(entry, this.unpacked);
    this.unpacked += bytes.length;
    return asUtf8(bytes, entry.name);
  }

  /** What the part points to; nothing where it points nowhere. "" is the package itself. */
  relationshipsOf(part: string): readonly Relationship[] {
    const name = relationshipsPartOf(part);
    const bytes = this.optionalPart(name);
    return bytes === undefined ? [] : parseRelationships(bytes, part);
  }

  /** The main part, refused where the package is a document of another kind. */
  workbookPart(): string {
    const main = this.relationshipsOf("").find((relationship) => relationship.kind === "officeDocument")?.target;
    const part = this.spelled(main !== undefined && this.has(main) ? main : "xl/workbook.xml");
    if (this.has(part) && !/\.bin$/i.test(part) && /(^|\/)[^/]*workbook[^/]*$|^xl\//i.test(part)) return part;
    throw new WorkbookError(this.looksCutOff() ? "damaged" : "not-a-workbook", { found: this.kindOfPackage(), part: "xl/workbook.xml" });
  }

  private looksCutOff(): boolean {
    return this.entries.some((entry) => /^xl\/.*\.xml$/i.test(entry.name));
  }

  private kindOfPackage(): string {
    if (this.has("xl/workbook.bin")) return "xlsb";
    if (this.has("word/document.xml")) return "docx";
    if (this.has("ppt/presentation.xml")) return "pptx";
    return this.has("content.xml") ? "ods" : "zip";
  }
}
