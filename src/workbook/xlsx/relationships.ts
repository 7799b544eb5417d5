import { attributeOf, childrenOf, parseXml } from "./xmlTree";

/** One arrow from a part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same in both editions of the standard: "worksheet", "table". */
  readonly kind: string;
  /** The part's name in the archive, or the address where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml"; "_rels/.rels" for the package. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function parseRelationships(bytes: Uint8Array, part: string): readonly Relationship[] {
  return childrenOf(parseXml(bytes, relationshipsPartOf(part)), "Relationship").map((element) => {
    const isExternal = attributeOf(element, "TargetMode") === "External";
    const target = attributeOf(element, "Target") ?? "";
    const type = attributeOf(element, "Type") ?? "";
    return {
      id: attributeOf(element, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal ? target : resolveTarget(target, part),
      isExternal,
    };
  });
}

/** Targets are relative to the part's folder, or absolute from the archive's root. */
export function resolveTarget(target: string, part: string): string {
  const path = target.replaceAll("\\", "/");
  const folders = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}
