import { OWN_SHEETS } from "../words/ownSheets";
import type { PlannedSheet } from "../words/plan";
import { count, text } from "./cells";
import { SEVERITIES, severityWord } from "./findingsTable";
import type { Layout } from "./layout";
import type { PlanFacts } from "./planFacts";
import { SheetDraft } from "./sheetDraft";
import { drawHead } from "./sheetHead";
import { countWhere, equals } from "./tableCounts";
import { SHEET_TITLES } from "./words";

const LOOKS = { error: "bad", warning: "warning", info: "muted" } as const;

export function findingsSheet({ summary }: PlanFacts, layout: Layout): PlannedSheet {
  const table = layout.findings;
  const draft = new SheetDraft(OWN_SHEETS.findings);
  drawHead(draft, SHEET_TITLES.findings, summary);
  drawCounts(draft, layout);
  table.drawOn(draft);
  const severity = table.columnOf("severity");
  for (const each of SEVERITIES) {
    draft.highlights.push({
      area: { ...table.body, left: severity, right: severity },
      formula: `${table.cellOf("severity", table.firstRow)}="${severityWord(each)}"`,
      style: LOOKS[each],
    });
  }
  return draft.finish({
    widths: [7, 13, 26, 9, 56, 50, 12, 22],
    frozenRows: table.at.top + 1,
    printTitleRow: table.at.top,
  });
}

/** How many of each severity, on the line above the table. */
function drawCounts(draft: SheetDraft, { findings }: Layout): void {
  const row = findings.at.top - 1;
  const places = [0, 2, 4] as const;
  SEVERITIES.forEach((severity, index) => {
    const left = places[index] ?? 0;
    draft.put(row, left, count(countWhere(findings, [equals("severity", severityWord(severity))]), "label"));
    draft.put(row, left + 1, text(`${severityWord(severity).toLocaleLowerCase("da")}`, "subtitle"));
  });
}
