import type { WorkbookPackage } from "../workbookPackage";

/** Every part that can be reached from the package, with what it is to the part that names it; `without` are ids of the workbook's arrows not to follow. */
export function reachableParts(parts: WorkbookPackage, workbookPart: string, without: ReadonlySet<string>): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { id, kind, target, isExternal } of parts.relationshipsOf(part)) {
      const name = parts.spelled(target);
      if (isExternal || !parts.has(name) || kinds.has(name) || (part === workbookPart && without.has(id))) continue;
      kinds.set(name, kind);
      waiting.push(name);
    }
  }
  return kinds;
}
