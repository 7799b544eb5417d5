import type { SheetSnapshot } from "../../domain/words/workbook";
import type { WorkbookPackage } from "./workbookPackage";
import { attributeOf, childOf, childrenOf, parseXml } from "./xmlTree";
import { isTruth } from "./xmlText";

/** A sheet of cells as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly part: string;
}

export interface ListedWorkbook {
  readonly date1904: boolean;
  /** Sheets of cells only: chart sheets, dialogs and macro sheets hold none. */
  readonly sheets: readonly ListedSheet[];
  readonly stylesPart: string | undefined;
  readonly stringsPart: string | undefined;
}

export function readWorkbookPart(parts: WorkbookPackage): ListedWorkbook {
  const part = parts.workbookPart();
  const root = parseXml(parts.part(part), part);
  const relationships = parts.relationshipsOf(part);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").flatMap((element) => {
    const id = element.attributes.find(({ name, local }) => local === "id" && name !== "id")?.value ?? attributeOf(element, "id");
    const target = targets.get(id ?? "");
    if (target === undefined || target.kind !== "worksheet") return [];
    return [{ name: attributeOf(element, "name") ?? "", visibility: visibilityOf(attributeOf(element, "state")), part: target.target }];
  });
  const partOf = (kind: string): string | undefined => relationships.find((relationship) => relationship.kind === kind)?.target;
  return {
    date1904: isTruth(attributeOf(childOf(root, "workbookPr") ?? root, "date1904")),
    sheets,
    stylesPart: partOf("styles"),
    stringsPart: partOf("sharedStrings"),
  };
}

function visibilityOf(state: string | undefined): SheetSnapshot["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
