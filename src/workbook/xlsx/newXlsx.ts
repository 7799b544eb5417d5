import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/words/workbook";
import { escapeXml } from "./xmlText";
import { cellXml } from "./writing/cellXml";
import { XML_HEAD, dialectOf } from "./writing/dialect";
import { leastStyles } from "./writing/openStyles";
import { packEntry, writeZip } from "./writing/writeZip";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DIALECT = dialectOf([]);

/** A workbook of the values alone: what Excel needs and nothing more. */
export function newXlsx({ sheets }: WorkbookSnapshot): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypesXml(sheets)],
    ["_rels/.rels", relationshipsXml([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relationshipsXml([...sheets.map((_, index) => ["worksheet", sheetPart(index)] as const), ["styles", "styles.xml"]]),
    ],
    ["xl/styles.xml", leastStyles(DIALECT.main)],
    ...sheets.map((sheet, index) => [`xl/${sheetPart(index)}`, sheetXml(sheet)] as const),
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, xml]) => packEntry(name, encoder.encode(xml))));
}

function sheetPart(index: number): string {
  return `worksheets/sheet${String(index + 1)}.xml`;
}

function contentTypesXml(sheets: readonly SheetSnapshot[]): string {
  const overrides = sheets.map((_, index) => `<Override PartName="/xl/${sheetPart(index)}" ContentType="${SPREADSHEET}.worksheet+xml"/>`);
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${overrides.join("")}</Types>`
  );
}

function relationshipsXml(arrows: readonly (readonly [kind: string, target: string])[]): string {
  const listed = arrows.map(
    ([kind, target], index) => `<Relationship Id="rId${String(index + 1)}" Type="${DIALECT.relationships}/${kind}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${listed.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly SheetSnapshot[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  return `${XML_HEAD}<workbook xmlns="${DIALECT.main}" xmlns:r="${DIALECT.relationships}"><bookViews><workbookView/></bookViews><sheets>${listed.join("")}</sheets></workbook>`;
}

function sheetXml({ values }: SheetSnapshot): string {
  const around = { date1904: false, styleIndex: () => 0, formula: (formula: string) => formula };
  const rows = values.map((row, index) => {
    const cells = row.map((value, column) => (value === null ? "" : cellXml({ value }, { row: index, column }, around)));
    return `<row r="${String(index + 1)}">${cells.join("")}</row>`;
  });
  return `${XML_HEAD}<worksheet xmlns="${DIALECT.main}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}
