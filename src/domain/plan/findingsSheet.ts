import { OWN_SHEETS } from "../words/ownSheets";
import type { PlannedSheet } from "../words/plan";
import { text } from "./cells";
import { SEVERITIES, severityWord } from "./findingsTable";
import type { Layout } from "./layout";
import type { PlanFacts } from "./planFacts";
import { SheetDraft } from "./sheetDraft";
import { drawHead } from "./sheetHead";
import { countWhere, equals } from "./tableCounts";
import { SHEET_TITLES } from "./words";

const MANY = { error: "fejl", warning: "advarsler", info: "oplysninger" } as const;
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
    widths: [13, 28, 14, 60, 54, 12, 24],
    frozenRows: table.at.top + 1,
    printTitleRow: table.at.top,
  });
}

/** How many of each severity, on the line above the table. */
function drawCounts(draft: SheetDraft, { findings }: Layout): void {
  const row = findings.at.top - 1;
  if (findings.length === 0) draft.put(findings.firstRow, 0, text("Ingen fund", "muted"));
  SEVERITIES.forEach((severity, index) => {
    const { formula, value } = countWhere(findings, [equals("severity", severityWord(severity))]);
    const word = ` ${MANY[severity]}`;
    draft.put(row, index, { formula: `${formula}&"${word}"`, value: `${String(value)}${word}`, style: "label" });
  });
}
