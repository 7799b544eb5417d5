import type { CellValue } from "../../../domain/words/cell";
import type { PlannedChart, PlannedSheet } from "../../../domain/words/plan";
import type { Rectangle } from "../../../domain/words/workbook";
import { encodeCellText, escapeXml } from "../xmlText";
import type { Dialect } from "./dialect";
import { XML_HEAD } from "./dialect";
import { absoluteReference } from "./references";

/** Told apart in print and by colour-blind readers; the first belongs to the headings. */
const COLOURS = ["1F3864", "2E8B8B", "E0A030", "A0447A", "7F7F7F", "6A9A3A", "C0504D", "4F81BD"];
const GREY = "D9D9D9";
const TEXT_GREY = "595959";
const CATEGORY_AXIS = "111111111";
const VALUE_AXIS = "222222222";

const BAR_KINDS: Readonly<Record<Exclude<PlannedChart["kind"], "line">, { direction: string; grouping: string }>> = {
  stackedBars: { direction: "bar", grouping: "stacked" },
  stackedColumns: { direction: "col", grouping: "stacked" },
  waterfall: { direction: "col", grouping: "stacked" },
  columns: { direction: "col", grouping: "clustered" },
};

/** A chart part; the order of elements is that of CT_ChartSpace (ECMA-376, 21.2.2.29). */
export function chartXml(chart: PlannedChart, sheet: PlannedSheet, dialect: Dialect): string {
  const plot = chart.kind === "line" ? linePlot(chart, sheet) : barPlot(chart, chart.kind, sheet);
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot}${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>` +
    `${legendXml(chart)}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="${GREY}"/></a:solidFill></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="da-DK"/></a:p></c:txPr></c:chartSpace>`
  );
}

function titleXml(title: string): string {
  const look = `sz="1200" b="1"><a:solidFill><a:srgbClr val="${COLOURS[0] ?? ""}"/></a:solidFill>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="da-DK" ${look}</a:rPr><a:t>${encodeCellText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function barPlot(chart: PlannedChart, kind: keyof typeof BAR_KINDS, sheet: PlannedSheet): string {
  const { direction, grouping } = BAR_KINDS[kind];
  const series = chart.series.map((_, index) => {
    // The first series of a waterfall only lifts the others to where they begin.
    const isInvisible = kind === "waterfall" && index === 0;
    const fill = isInvisible ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${colourOf(chart, index)}"/></a:solidFill>`;
    return `<c:ser>${seriesHead(chart, index)}<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${seriesCells(chart, index, sheet)}</c:ser>`;
  });
  const overlap = grouping === "stacked" ? '<c:overlap val="100"/>' : "";
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:gapWidth val="60"/>${overlap}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`
  );
}

function linePlot(chart: PlannedChart, sheet: PlannedSheet): string {
  const series = chart.series.map((_, index) => {
    const line = `<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${colourOf(chart, index)}"/></a:solidFill></a:ln></c:spPr>`;
    return `<c:ser>${seriesHead(chart, index)}${line}<c:marker><c:symbol val="none"/></c:marker>${seriesCells(chart, index, sheet)}<c:smooth val="0"/></c:ser>`;
  });
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:marker val="1"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>`
  );
}

function colourOf(chart: PlannedChart, index: number): string {
  const shown = chart.kind === "waterfall" ? index - 1 : index;
  return COLOURS[((shown % COLOURS.length) + COLOURS.length) % COLOURS.length] ?? GREY;
}

function seriesHead(chart: PlannedChart, index: number): string {
  const number = String(index);
  return `<c:idx val="${number}"/><c:order val="${number}"/><c:tx><c:v>${encodeCellText(chart.series[index]?.name ?? "")}</c:v></c:tx>`;
}

function seriesCells(chart: PlannedChart, index: number, sheet: PlannedSheet): string {
  const values = chart.series[index]?.values ?? chart.categories;
  return `<c:cat>${cachedTexts(chart.categories, sheet)}</c:cat><c:val>${cachedNumbers(values, sheet)}</c:val>`;
}

function cachedTexts(area: Rectangle, sheet: PlannedSheet): string {
  const cells = cellsOf(area, sheet);
  const points = cells.map((value, index) =>
    value === null ? "" : `<c:pt idx="${String(index)}"><c:v>${encodeCellText(String(value))}</c:v></c:pt>`,
  );
  const cache = `<c:strCache><c:ptCount val="${String(cells.length)}"/>${points.join("")}</c:strCache>`;
  return `<c:strRef><c:f>${escapeXml(absoluteReference(sheet.name, area))}</c:f>${cache}</c:strRef>`;
}

function cachedNumbers(area: Rectangle, sheet: PlannedSheet): string {
  const cells = cellsOf(area, sheet);
  const points = cells.map((value, index) =>
    typeof value === "number" ? `<c:pt idx="${String(index)}"><c:v>${String(value)}</c:v></c:pt>` : "",
  );
  const cache = `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${String(cells.length)}"/>${points.join("")}</c:numCache>`;
  return `<c:numRef><c:f>${escapeXml(absoluteReference(sheet.name, area))}</c:f>${cache}</c:numRef>`;
}

function cellsOf({ top, left, bottom, right }: Rectangle, sheet: PlannedSheet): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(sheet.cells[row]?.[column]?.value ?? null);
  return cells;
}

/** Bars are drawn from below; turned round, the first category stands on top as in the table. */
function categoryAxis({ kind }: PlannedChart): string {
  const orientation = kind === "stackedBars" ? "maxMin" : "minMax";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${kind === "stackedBars" ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine()}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

function valueAxis({ kind }: PlannedChart): string {
  const isBars = kind === "stackedBars";
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBars ? "b" : "l"}"/><c:majorGridlines>${axisLine()}</c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBars ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function axisLine(): string {
  return `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${GREY}"/></a:solidFill></a:ln></c:spPr>`;
}

/** One visible series needs no legend, and a waterfall's first has nothing to show. */
function legendXml({ kind, series }: PlannedChart): string {
  const visible = kind === "waterfall" ? series.length - 1 : series.length;
  if (visible < 2) return "";
  const hidden = kind === "waterfall" ? '<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>' : "";
  const colour = `<a:solidFill><a:srgbClr val="${TEXT_GREY}"/></a:solidFill>`;
  const look = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${colour}</a:defRPr></a:pPr><a:endParaRPr lang="da-DK"/></a:p></c:txPr>`;
  return `<c:legend><c:legendPos val="b"/>${hidden}<c:overlay val="0"/>${look}</c:legend>`;
}
