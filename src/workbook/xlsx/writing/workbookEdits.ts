import { quotedSheet } from "../../../domain/words/cell";
import type { PlannedSheet } from "../../../domain/words/plan";
import { escapeXml } from "../xmlText";
import type { XmlElement } from "../xmlTree";
import { attributeOf, childOf, childrenOf } from "../xmlTree";
import type { Book } from "./book";
import type { Edit } from "./edits";
import { appending, placeAfter, removal, settingAttribute } from "./edits";

/** A sheet of ours as the workbook will list it. */
export interface NewSheet {
  readonly planned: PlannedSheet;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly part: string;
  /** Kept where the user has hidden the sheet. */
  readonly state: string | undefined;
}

/** Children of CT_Workbook in the order of the schema (ECMA-376, 18.2.27), as far as the last that we may add. */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
];

/** Where each sheet of before stands afterwards; −1 for those that go away. */
export function newPlaces(book: Book, added: readonly NewSheet[]): readonly number[] {
  const kept = book.sheets.filter((sheet) => !sheet.isReplaced);
  return book.sheets.map((sheet) => {
    if (!sheet.isReplaced) return kept.indexOf(sheet);
    const index = added.findIndex(({ planned }) => planned.name.toLowerCase() === sheet.name.toLowerCase());
    return index < 0 ? -1 : kept.length + index;
  });
}

/** The sheet that is shown when the workbook opens; where it goes away, the first that is left and visible. */
export function activePlace(book: Book, places: readonly number[]): number {
  const view = childOf(childOf(book.root, "bookViews"), "workbookView");
  const place = places[Number((view && attributeOf(view, "activeTab")) ?? 0)] ?? -1;
  return place >= 0 ? place : firstVisible(book);
}

function firstVisible(book: Book): number {
  const kept = book.sheets.filter((sheet) => !sheet.isReplaced);
  return Math.max(
    0,
    kept.findIndex(({ element }) => (attributeOf(element, "state") ?? "visible") === "visible"),
  );
}

export function workbookEdits(book: Book, added: readonly NewSheet[]): readonly Edit[] {
  const places = newPlaces(book, added);
  const firstAdded = book.sheets.filter((sheet) => !sheet.isReplaced).length;
  const hasFormulas = added.some(({ planned }) => planned.cells.some((row) => row.some((cell) => cell?.formula !== undefined)));
  return [
    ...viewEdits(book, places),
    ...sheetEdits(book, added),
    ...nameEdits(book, namePlaces(book), titleNames(book, added, firstAdded)),
    ...(hasFormulas ? calculationEdits(book.root) : []),
  ];
}

function viewEdits(book: Book, places: readonly number[]): readonly Edit[] {
  return childrenOf(childOf(book.root, "bookViews"), "workbookView").flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((name) => {
      const before = Number(attributeOf(view, name) ?? 0);
      const place = places[before] ?? -1;
      const after = place >= 0 ? place : firstVisible(book);
      return after === before ? [] : settingAttribute(view, name, String(after));
    }),
  );
}

function sheetEdits(book: Book, added: readonly NewSheet[]): readonly Edit[] {
  const sheets = childOf(book.root, "sheets");
  if (sheets === undefined) return [];
  const xml = added.map(({ planned, sheetId, relationshipId, state }) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    const reference = `xmlns:r="${book.dialect.relationships}" name="${escapeXml(planned.name)}" sheetId="${String(sheetId)}"${hidden} r:id="${relationshipId}"`;
    return `<${book.root.prefix}sheet ${reference}/>`;
  });
  const removals = book.sheets.filter((sheet) => sheet.isReplaced).map(({ element }) => removal(element));
  return [...removals, ...appending(sheets, xml.join(""))];
}

function titleNames(book: Book, added: readonly NewSheet[], firstAdded: number): string {
  const { prefix } = book.root;
  return added
    .map(({ planned }, index) => {
      if (planned.printTitleRow === undefined) return "";
      const row = `$${String(planned.printTitleRow + 1)}`;
      const target = escapeXml(`${quotedSheet(planned.name)}!${row}:${row}`);
      return `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${String(firstAdded + index)}">${target}</${prefix}definedName>`;
    })
    .join("");
}

/** Like the sheets, but names of a sheet that is written anew are written anew with it. */
function namePlaces(book: Book): readonly number[] {
  return newPlaces(book, []);
}

/** Names that belong to one sheet follow it to its new place, or go away with it. */
function nameEdits({ root }: Book, places: readonly number[], ours: string): readonly Edit[] {
  const names = childOf(root, "definedNames");
  const moved = childrenOf(names, "definedName").flatMap((name) => {
    const before = attributeOf(name, "localSheetId");
    if (before === undefined) return [];
    const place = places[Number(before)] ?? -1;
    return place < 0 ? [removal(name)] : settingAttribute(name, "localSheetId", String(place));
  });
  if (names !== undefined) return [...moved, ...appending(names, ours)];
  if (ours === "") return [];
  return [insertion(root, ORDER.slice(0, -1), `<${root.prefix}definedNames>${ours}</${root.prefix}definedNames>`)];
}

/** Excel reckons everything anew when it opens the workbook. */
export function calculationEdits(root: XmlElement): readonly Edit[] {
  const settings = childOf(root, "calcPr");
  if (settings !== undefined) return settingAttribute(settings, "fullCalcOnLoad", "1");
  return [insertion(root, ORDER, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
}

function insertion(root: XmlElement, earlier: readonly string[], text: string): Edit {
  const at = placeAfter(root, earlier);
  return { start: at, end: at, text };
}
