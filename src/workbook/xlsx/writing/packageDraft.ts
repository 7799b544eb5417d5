import type { WorkbookPackage } from "../workbookPackage";
import type { ZipEntry } from "../zipEntries";
import { relationshipsPartOf } from "../relationships";
import { packEntry, writeZip } from "./writeZip";

/** A package on its way: parts changed, added and taken away; the others keep their bytes and their place. */
export class PackageDraft {
  private readonly changed = new Map<string, Uint8Array>();
  private readonly added = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();

  constructor(readonly parts: WorkbookPackage) {}

  change(part: string, content: Uint8Array): void {
    this.changed.set(this.parts.spelled(part), content);
  }

  add(part: string, content: string): void {
    this.added.set(part, new TextEncoder().encode(content));
  }

  /** Takes the part away, and what says where it points. */
  remove(part: string): void {
    this.removed.add(this.parts.spelled(part));
    this.removed.add(this.parts.spelled(relationshipsPartOf(part)));
  }

  isTaken(part: string): boolean {
    return this.added.has(part) || (this.parts.has(part) && !this.removed.has(this.parts.spelled(part)));
  }

  /** "xl/tables/afstem1.xml": the first number that is free. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const name = `${before}${String(number)}${after}`;
      if (!this.isTaken(name)) return name;
    }
  }

  toBytes(): Uint8Array {
    const kept = this.parts.entries.filter((entry) => !this.removed.has(entry.name)).map((entry) => this.current(entry));
    const added = [...this.added].map(([name, content]) => packEntry(name, content));
    return writeZip([...kept, ...added]);
  }

  private current(entry: ZipEntry): ZipEntry {
    const content = this.changed.get(entry.name);
    if (content === undefined || isSame(content, this.parts.optionalPart(entry.name))) return entry;
    return { ...packEntry(entry.name, content), nameBytes: entry.nameBytes, flags: entry.flags };
  }
}

function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
