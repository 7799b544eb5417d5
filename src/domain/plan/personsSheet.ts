import { OWN_SHEETS } from "../words/ownSheets";
import type { PlannedSheet } from "../words/plan";
import { count, text, YES } from "./cells";
import type { Layout } from "./layout";
import type { PlanFacts } from "./planFacts";
import { drawHead } from "./sheetHead";
import { SheetDraft } from "./sheetDraft";
import { countRows, countWhere, equals, sumWhere } from "./tableCounts";
import { SHEET_TITLES, statusWord } from "./words";

const WIDTHS: Readonly<Record<string, number>> = {
  person: 8,
  cluster: 11,
  municipality: 14,
  company: 22,
  start: 11,
  exit: 11,
  status: 23,
  deceased: 8,
  text: 22,
  statusCell: 20,
  rule: 24,
  runnerUp: 20,
  completed: 12,
  registrations: 9,
  rows: 22,
};
const HOURS_WIDTH = 11;
const SUMS = ["practice.reported", "practice.removed", "practice.counted", "paid.reported", "paid.removed", "paid.counted"] as const;

export function personsSheet({ summary }: PlanFacts, { persons }: Layout): PlannedSheet {
  const draft = new SheetDraft(OWN_SHEETS.persons);
  drawHead(draft, SHEET_TITLES.persons, summary);
  const totals = persons.at.top - 1;
  draft.put(totals, persons.columnOf("person"), count(countRows(persons, "person"), "total"));
  draft.put(totals, persons.columnOf("person") + 1, text("personer i alt", "label"));
  draft.put(totals, persons.columnOf("deceased"), count(countWhere(persons, [equals("deceased", YES)]), "total"));
  draft.put(totals, persons.columnOf("registrations"), count(sumWhere(persons, "registrations"), "total"));
  for (const key of SUMS) draft.put(totals, persons.columnOf(key), count(sumWhere(persons, key), "totalHours"));
  persons.drawOn(draft);
  const status = persons.columnOf("status");
  draft.highlights.push({
    area: { ...persons.body, left: status, right: status },
    formula: `${persons.cellOf("status", persons.firstRow)}="${statusWord("unknown")}"`,
    style: "warning",
  });
  return draft.finish({
    widths: persons.keys.map((key) => WIDTHS[key.split(".")[0] ?? key] ?? HOURS_WIDTH),
    frozenRows: persons.at.top + 1,
    frozenColumns: 1,
    printTitleRow: persons.at.top,
  });
}
