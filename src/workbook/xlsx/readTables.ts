import type { SheetTable } from "../../domain/words/workbook";
import { parseArea } from "./cellReference";
import type { Relationship } from "./relationships";
import type { WorkbookPackage } from "./workbookPackage";
import { attributeOf, parseXml } from "./xmlTree";

/** The native tables of a sheet. */
export function readTables(relationships: readonly Relationship[], parts: WorkbookPackage): readonly SheetTable[] {
  return relationships.flatMap(({ kind, target }) => {
    const bytes = kind === "table" ? parts.optionalPart(target) : undefined;
    if (bytes === undefined) return [];
    const table = parseXml(bytes, target);
    const area = parseArea(attributeOf(table, "ref") ?? "");
    return area === undefined ? [] : [{ name: attributeOf(table, "displayName") ?? attributeOf(table, "name") ?? "", ...area }];
  });
}
