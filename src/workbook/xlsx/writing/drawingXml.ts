import type { PlannedChart } from "../../../domain/words/plan";
import { encodeCellText } from "../xmlText";
import type { Dialect } from "./dialect";
import { XML_HEAD } from "./dialect";

/** The charts of a sheet and the cells that they cover. */
export function drawingXml(charts: readonly PlannedChart[], ids: readonly string[], dialect: Dialect): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, { number: index + 1, id: ids[index] ?? "", dialect })).join("");
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${dialect.sheetDrawing}" xmlns:a="${dialect.drawing}">${anchors}</xdr:wsDr>`;
}

function anchorXml({ name, title, at }: PlannedChart, frame: { number: number; id: string; dialect: Dialect }): string {
  const { number, id, dialect } = frame;
  return (
    `<xdr:twoCellAnchor>${cornerXml("from", at.left, at.top)}${cornerXml("to", at.right + 1, at.bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(number + 1)}" name="${encodeCellText(name)}" descr="${encodeCellText(title)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" xmlns:r="${dialect.relationships}" r:id="${id}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function cornerXml(name: "from" | "to", column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
