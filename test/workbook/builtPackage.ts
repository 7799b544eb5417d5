import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type PartTexts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A package of one sheet named "Ark1"; what is given is laid over it, `undefined` leaves a part out. */
export function builtPackage(sheet: string, parts: PartTexts = {}): Uint8Array {
  const all: PartTexts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(""),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheet,
    ...parts,
  };
  const entries = Object.entries(all).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== undefined);
  return zipSync(Object.fromEntries(entries.map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])));
}

export function workbook(settings: string, sheets = '<sheet name="Ark1" sheetId="1" r:id="rId1"/>'): string {
  return `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${settings}<sheets>${sheets}</sheets></workbook>`;
}

export function relationships(arrows: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const listed = arrows.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed.join("")}</Relationships>`;
}

/** A worksheet of these rows; `after` stands behind the cells. */
export function worksheet(rows: string, after = "", before = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function strings(items: string): string {
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}

/** Styles 0 General, 1 built-in date, 2 own date, 3 text, 4 struck. */
export const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><fonts count="2"><font/><font><strike/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`;
