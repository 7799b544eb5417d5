import { OWN_SHEETS } from "../words/ownSheets";
import type { PlannedSheet } from "../words/plan";
import { count, text } from "./cells";
import type { Check } from "./controlChecks";
import { controlChecks } from "./controlChecks";
import { drawGrounds } from "./controlGrounds";
import { drawRecognised } from "./controlRecognised";
import type { Layout } from "./layout";
import type { TableColumn } from "./placedTable";
import { PlacedTable } from "./placedTable";
import type { PlanFacts } from "./planFacts";
import { SheetDraft } from "./sheetDraft";
import { drawHead } from "./sheetHead";
import { SHEET_TITLES } from "./words";

const RESULT_ROW = 4;
const CHECKS_HEADER_ROW = 7;
const OK = "OK";
const DEVIATES = "Afvigelse";

export function controlSheet(facts: PlanFacts, layout: Layout): PlannedSheet {
  const draft = new SheetDraft(OWN_SHEETS.control);
  drawHead(draft, SHEET_TITLES.control, facts.summary);
  const checks = checksTable(controlChecks(facts, layout));
  drawResult(draft, checks);
  draft.put(checks.at.top - 1, 0, text("Hvert tal to gange", "section"));
  checks.drawOn(draft);
  const result = checks.columnOf("result");
  const area = { ...checks.body, left: result, right: result };
  const cell = checks.cellOf("result", checks.firstRow);
  draft.highlights.push({ area, formula: `${cell}="${OK}"`, style: "good" }, { area, formula: `${cell}="${DEVIATES}"`, style: "bad" });
  drawGrounds(draft, facts);
  drawRecognised(draft, facts, layout);
  return draft.finish({ widths: [46, 36, 24, 24, 14, 16] });
}

/** One cell that says it all: the sum of the differences, whichever way they go, is 0. */
function drawResult(draft: SheetDraft, checks: PlacedTable<Check>): void {
  const range = checks.ownRange("difference");
  const value = checks.values("difference").reduce<number>((sum, each) => sum + Math.abs(Number(each)), 0);
  draft.put(RESULT_ROW, 0, text("Sum af alle forskelle", "label"));
  draft.put(RESULT_ROW, 1, count({ formula: `SUMIF(${range},">0")-SUMIF(${range},"<0")`, value }, "totalHours"));
  const area = { top: RESULT_ROW, bottom: RESULT_ROW, left: 1, right: 1 };
  const cell = `$B$${String(RESULT_ROW + 1)}`;
  draft.highlights.push({ area, formula: `${cell}=0`, style: "good" }, { area, formula: `${cell}<>0`, style: "bad" });
}

function checksTable(checks: readonly Check[]): PlacedTable<Check> {
  const cellAt = (key: string, at: number): string => table.cellOf(key, at);
  const columns: readonly TableColumn<Check>[] = [
    { key: "label", header: "Tal", cell: ({ label }) => text(label) },
    { key: "scope", header: "Omfang", cell: ({ scope }) => text(scope, "wrapped") },
    { key: "engine", header: "Programmet", align: "right", cell: ({ engine, style }) => count(engine, style) },
    { key: "formula", header: "Formlen", align: "right", cell: ({ formula, style }) => count(formula, style) },
    {
      key: "difference",
      header: "Forskel",
      align: "right",
      cell: (check, at) =>
        count({ formula: `ROUND(${cellAt("engine", at)}-${cellAt("formula", at)},2)`, value: differenceOf(check) }, check.style),
    },
    {
      key: "result",
      header: "Resultat",
      align: "centre",
      cell: (check, at) => ({
        formula: `IF(${cellAt("difference", at)}=0,"${OK}","${DEVIATES}")`,
        value: differenceOf(check) === 0 ? OK : DEVIATES,
        style: "state",
      }),
    },
  ];
  const table = new PlacedTable("AfstemKontrol", OWN_SHEETS.control, { top: CHECKS_HEADER_ROW, left: 0 }, { columns, rows: checks });
  return table;
}

/** To the hundredth, as the sheet shows hours: below it there is only the noise of floating point. */
function differenceOf({ engine, formula }: Check): number {
  return Math.round((engine - Number(formula.value)) * 100) / 100 + 0;
}
