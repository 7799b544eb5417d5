import type { WritePlan } from "../../../domain/words/plan";
import { isOwnSheet } from "../../../domain/words/workbook";
import { WorkbookError } from "../../WorkbookError";
import { nameHash } from "../xmlName";
import { END, OPEN, XmlScanner } from "../xmlScanner";
import type { Relationship } from "../relationships";
import type { WorkbookPackage } from "../workbookPackage";
import type { XmlElement } from "../xmlTree";
import { attributeOf, childOf, childrenOf, parseXml } from "../xmlTree";
import { isTruth } from "../xmlText";
import type { Dialect } from "./dialect";
import { dialectOf } from "./dialect";

/** A sheet of any kind as the workbook lists it; its place counts for names that belong to one sheet. */
export interface BookSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly element: XmlElement;
  /** It gives way: the plan writes it anew or takes it away. */
  readonly isReplaced: boolean;
}

/** The workbook part, understood as far as the writer needs it. */
export interface Book {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly BookSheet[];
  readonly dialect: Dialect;
  readonly date1904: boolean;
}

export function readBook(parts: WorkbookPackage, plan: WritePlan): Book {
  const part = parts.workbookPart();
  const bytes = parts.part(part);
  const root = parseXml(bytes, part);
  const namespaces = root.attributes.filter(({ name }) => name.startsWith("xmlns")).map(({ value }) => value);
  const goes = new Set([...plan.sheets.map(({ name }) => name), ...plan.removals].map((name) => name.toLowerCase()));
  return {
    part,
    bytes,
    root,
    relationships: parts.relationshipsOf(part),
    sheets: childrenOf(childOf(root, "sheets"), "sheet").map((element) => bookSheet(element, goes)),
    dialect: dialectOf(namespaces),
    date1904: isTruth(attributeOf(childOf(root, "workbookPr") ?? root, "date1904")),
  };
}

function bookSheet(element: XmlElement, goes: ReadonlySet<string>): BookSheet {
  const name = attributeOf(element, "name") ?? "";
  const isReplaced = goes.has(name.toLowerCase());
  // Excel does not tell names apart by case; ours begin with "Afstem ", so this one is the user's.
  if (isReplaced && !isOwnSheet(name)) throw new WorkbookError("sheet-name-taken", { sheet: name });
  const id = element.attributes.find((attribute) => attribute.local === "id" && attribute.name !== "id")?.value;
  return {
    name,
    sheetId: Number(attributeOf(element, "sheetId")) || 0,
    relationshipId: id ?? attributeOf(element, "id") ?? "",
    element,
    isReplaced,
  };
}

const I = nameHash("i");

/** True where Excel's list of formula cells names a sheet that gives way: it would call the file damaged. */
export function chainNames(bytes: Uint8Array, part: string, sheetIds: ReadonlySet<number>): boolean {
  const scanner = new XmlScanner(bytes, part);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && sheetIds.has(Number(scanner.attribute(I) ?? -1))) return true;
  }
  return false;
}
