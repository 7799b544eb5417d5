import { cellAddress } from "../words/cell";
import { HOUR_KINDS } from "../words/hours";
import { OWN_SHEETS } from "../words/ownSheets";
import type { PlannedChart, PlannedSheet } from "../words/plan";
import { count, text } from "./cells";
import { kindWord } from "./hoursTables";
import type { Layout } from "./layout";
import type { PlanFacts } from "./planFacts";
import { SheetDraft } from "./sheetDraft";
import { drawHead } from "./sheetHead";
import { sumWhere } from "./tableCounts";
import { SHEET_TITLES } from "./words";

const TOTALS_ROW = 4;
const PARTS = ["reported", "removed", "counted"] as const;

export function hoursSheet({ summary }: PlanFacts, layout: Layout): PlannedSheet {
  const { months, removals } = layout;
  const draft = new SheetDraft(OWN_SHEETS.hours);
  drawHead(draft, SHEET_TITLES.hours, summary);
  drawTotals(draft, layout);
  const { firstRow: top, lastRow: bottom } = months;
  const area = (key: string) => ({ top, bottom, left: months.columnOf(key), right: months.columnOf(key) });
  const chart: PlannedChart = {
    name: "AfstemTimerDiagram",
    kind: "stackedColumns",
    title: "Timer, der er talt med, måned for måned",
    categories: area("month"),
    series: HOUR_KINDS.map((kind) => ({ name: kindWord(kind), values: area(`${kind}.counted`) })),
    at: { top: TOTALS_ROW, bottom: months.at.top - 3, left: 5, right: 10 },
  };
  if (months.length > 0) draft.charts.push(chart);
  else draft.put(months.firstRow, 0, text("Der er ingen timer i arket.", "muted"));
  draft.put(months.at.top - 1, 0, text("Måned for måned", "section"));
  draft.put(removals.at.top - 1, removals.at.left, text("Timer, der stod to gange", "section"));
  months.drawOn(draft);
  removals.drawOn(draft);
  return draft.finish({ widths: [15, ...Array.from({ length: 10 }, () => 12), 3, 9, 12, 16, 24, 24, 12], printTitleRow: months.at.top });
}

function drawTotals(draft: SheetDraft, { months }: Layout): void {
  draft.putRow(TOTALS_ROW, 0, [
    text("I alt", "heading"),
    ...["Indberettet", "Fjernet", "Talt med"].map((each) => text(each, "headingRight")),
  ]);
  HOUR_KINDS.forEach((kind, index) => {
    const row = TOTALS_ROW + 1 + index;
    draft.put(row, 0, text(kindWord(kind)));
    PARTS.forEach((part, column) => draft.put(row, 1 + column, count(sumWhere(months, `${kind}.${part}`), "hours")));
  });
  const row = TOTALS_ROW + 1 + HOUR_KINDS.length;
  draft.put(row, 0, text("Timer i alt", "label"));
  PARTS.forEach((_, column) => {
    const above = HOUR_KINDS.map((_kind, index) => TOTALS_ROW + 1 + index);
    const value = above.reduce((sum, line) => sum + Number(draft.valueAt(line, 1 + column)), 0);
    const formula = `SUM(${cellAddress(TOTALS_ROW + 1, 1 + column)}:${cellAddress(row - 1, 1 + column)})`;
    draft.put(row, 1 + column, count({ formula, value }, "totalHours"));
  });
}
