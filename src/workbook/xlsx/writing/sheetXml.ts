import { cellAddress } from "../../../domain/words/cell";
import type { PlannedCell, PlannedSheet } from "../../../domain/words/plan";
import { escapeXml } from "../xmlText";
import type { CellSurroundings } from "./cellXml";
import { cellXml } from "./cellXml";
import type { Dialect } from "./dialect";
import { XML_HEAD } from "./dialect";
import { addressOf, linkTarget } from "./references";
import { rowHeight } from "./rowHeight";
import type { WrittenTable } from "./tableXml";

/** A sheet with what the workbook gives it: its tables, and the ids of what it points to. */
export interface SheetToWrite {
  readonly planned: PlannedSheet;
  readonly tables: readonly WrittenTable[];
  readonly tableIds: readonly string[];
  readonly drawingId: string | undefined;
  readonly isSelected: boolean;
  readonly dialect: Dialect;
}

export interface SheetSurroundings extends CellSurroundings {
  highlightIndex(style: PlannedSheet["highlights"][number]["style"]): number;
}

const TAB_COLOUR = "FF1F3864";
/** What Excel adds to a width in characters for the cell's padding. */
const PADDING = 0.7109375;
/** More links than this, and Excel drops them all. */
const MOST_LINKS = 65_530;
/** Excel takes a list of choices no longer than this, and no choice with a comma. */
const LONGEST_CHOICES = 255;

/** The parts of a worksheet in the order of CT_Worksheet (ECMA-376, 18.3.1.99): Excel refuses any other. */
export function sheetXml(sheet: SheetToWrite, around: SheetSurroundings): string {
  const { planned, dialect } = sheet;
  return [
    `${XML_HEAD}<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    `<sheetPr><tabColor rgb="${TAB_COLOUR}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${usedArea(planned)}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(planned.widths),
    `<sheetData>${rowsXml(sheet, around)}</sheetData>`,
    listXml(
      "mergeCells",
      planned.merges.map((area) => `<mergeCell ref="${addressOf(area)}"/>`),
    ),
    highlightsXml(planned, around),
    choicesXml(planned),
    linksXml(planned),
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${planned.landscape ? "landscape" : "portrait"}" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
    `<ignoredErrors><ignoredError sqref="${usedArea(planned)}" numberStoredAsText="1"/></ignoredErrors>`,
    sheet.drawingId === undefined ? "" : `<drawing r:id="${sheet.drawingId}"/>`,
    listXml(
      "tableParts",
      sheet.tableIds.map((id) => `<tablePart r:id="${id}"/>`),
    ),
    "</worksheet>",
  ].join("");
}

function usedArea({ cells }: PlannedSheet): string {
  const right = cells.reduce((widest, row) => Math.max(widest, row.length), 1) - 1;
  return addressOf({ top: 0, left: 0, bottom: Math.max(0, cells.length - 1), right });
}

function viewXml({ planned, isSelected }: SheetToWrite): string {
  const { frozenRows, frozenColumns } = planned;
  const open = `<sheetViews><sheetView${isSelected ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (frozenRows === 0 && frozenColumns === 0) return `${open}/></sheetViews>`;
  const pane = frozenRows > 0 && frozenColumns > 0 ? "bottomRight" : frozenRows > 0 ? "bottomLeft" : "topRight";
  const splits = `${frozenColumns > 0 ? ` xSplit="${String(frozenColumns)}"` : ""}${frozenRows > 0 ? ` ySplit="${String(frozenRows)}"` : ""}`;
  const corner = cellAddress(frozenRows, frozenColumns);
  return `${open}><pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(Math.min(width + PADDING, 255))}" customWidth="1"/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function rowsXml(sheet: SheetToWrite, around: SheetSurroundings): string {
  const headers = headerTexts(sheet.tables);
  return sheet.planned.cells
    .map((row, index) => {
      const cells = row.map((cell, column) => {
        const header = headers.get(cellAddress(index, column));
        const written: PlannedCell | null = header === undefined ? cell : { ...(cell?.style && { style: cell.style }), value: header };
        return written === null ? "" : cellXml(written, { row: index, column }, around);
      });
      const height = heightXml(sheet.planned, index);
      if (height === "" && cells.every((cell) => cell === "")) return "";
      return `<row r="${String(index + 1)}"${height}>${cells.join("")}</row>`;
    })
    .join("");
}

/** Fixed where cells are merged, which Excel does not fit; elsewhere Excel fits the row anew when its text changes. */
function heightXml(planned: PlannedSheet, row: number): string {
  const height = rowHeight(planned, row);
  if (height === undefined) return "";
  const isFixed = planned.merges.some(({ top, bottom }) => top <= row && row <= bottom);
  return ` ht="${String(height)}"${isFixed ? ' customHeight="1"' : ""}`;
}

/** A table's header cell must be a text, and the column's name. */
function headerTexts(tables: readonly WrittenTable[]): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ area, columns }) => columns.map((name, index) => [cellAddress(area.top, area.left + index), name] as const)),
  );
}

function listXml(name: string, children: readonly string[]): string {
  return children.length === 0 ? "" : `<${name} count="${String(children.length)}">${children.join("")}</${name}>`;
}

function highlightsXml({ highlights }: PlannedSheet, around: SheetSurroundings): string {
  return highlights
    .map(({ area, formula, style }, index) => {
      const rule = `<cfRule type="expression" dxfId="${String(around.highlightIndex(style))}" priority="${String(index + 1)}">`;
      return `<conditionalFormatting sqref="${addressOf(area)}">${rule}<formula>${escapeXml(around.formula(formula))}</formula></cfRule></conditionalFormatting>`;
    })
    .join("");
}

function choicesXml({ choices }: PlannedSheet): string {
  const lists = choices
    .map(({ area, choices: words }) => ({ area, list: words.join(","), isWritable: words.every((word) => !word.includes(",")) }))
    .filter(({ list, isWritable }) => isWritable && list.length <= LONGEST_CHOICES && list !== "")
    .map(({ area, list }) => {
      const open = `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${addressOf(area)}">`;
      return `${open}<formula1>"${escapeXml(list.replaceAll('"', '""'))}"</formula1></dataValidation>`;
    });
  return listXml("dataValidations", lists);
}

function linksXml({ cells }: PlannedSheet): string {
  const links: string[] = [];
  cells.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell?.link === undefined || links.length >= MOST_LINKS) return;
      links.push(`<hyperlink ref="${cellAddress(rowIndex, column)}" location="${escapeXml(linkTarget(cell.link))}"/>`);
    });
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
