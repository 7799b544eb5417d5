import { cellAddress, quotedSheet } from "../words/cell";
import { OWN_SHEETS } from "../words/ownSheets";
import type { PlannedCell, PlannedSheet } from "../words/plan";
import { BRIDGE_VALUE_COLUMN, UNEXPLAINED_ROW } from "./bridgeSheet";
import type { Computed } from "./cells";
import { count, text } from "./cells";
import { OPEN, severityWord } from "./findingsTable";
import type { Layout } from "./layout";
import type { DrawnGroup } from "./overviewGroups";
import { COLUMNS, drawGroup, STATUS_COLUMNS } from "./overviewGroups";
import type { PlanFacts } from "./planFacts";
import { SheetDraft } from "./sheetDraft";
import { drawHead } from "./sheetHead";
import { countRows, countWhere, equals } from "./tableCounts";
import type { Group } from "./words";
import { counted, GROUP_WORDS, SHEET_TITLES } from "./words";

const FIGURES_ROW = 3;
const NOTE_ROW = FIGURES_ROW + 3;
const GROUPS_ROW = NOTE_ROW + 2;
const LAST_COLUMN = COLUMNS.length;
/** The last two must be 0. */
const FIGURE_COLUMNS = [0, 1, 3, 5, 7] as const;
/** Where the next page begins on A4, so that a long list of companies starts on its own. */
const PAGE_ROWS = 40;
/** Targets stand left of the chart. */
const CHART_LEFT = 5;
const CHART_ROWS = 14;

export function overviewSheet(facts: PlanFacts, layout: Layout): PlannedSheet {
  const draft = new SheetDraft(OWN_SHEETS.overview);
  drawHead(draft, { title: SHEET_TITLES.overview.title, about: "" }, facts.summary);
  drawFigures(draft, facts, layout);
  draft.put(NOTE_ROW, 0, text(noteOf(facts), "subtitle"));
  const clusters = drawGroup(draft, GROUPS_ROW, { group: "cluster", title: "Klynger", table: "AfstemKlynger" }, layout);
  const municipalities = drawGroup(
    draft,
    clusters.nextRow + 1,
    { group: "municipality", title: "Kommuner", table: "AfstemKommuner" },
    layout,
  );
  const top = municipalities.nextRow + 1;
  const hasTargets = layout.targets.length > 0;
  if (hasTargets) drawTargets(draft, top, layout);
  drawChart(draft, clusters, { top, left: hasTargets ? CHART_LEFT : 0 });
  const below = Math.max(top + CHART_ROWS + 1, draft.nextRow + 1, PAGE_ROWS);
  if (anyoneHas("company", layout))
    drawGroup(draft, below, { group: "company", title: "Virksomheder", table: "AfstemVirksomheder" }, layout);
  return draft.finish({ widths: [30, ...Array.from({ length: LAST_COLUMN }, () => 14)] });
}

function anyoneHas(group: Group, { persons }: Layout): boolean {
  return persons.values(group).some((name) => name !== GROUP_WORDS[group].none);
}

/** What a controller asks first, by formula over the other sheets. */
function drawFigures(draft: SheetDraft, { reconciled }: PlanFacts, { persons, registrations, surplus, findings }: Layout): void {
  const unexplained: Computed = {
    formula: `${quotedSheet(OWN_SHEETS.bridge)}!${cellAddress(UNEXPLAINED_ROW, BRIDGE_VALUE_COLUMN)}`,
    value: reconciled.unexplained,
  };
  const openErrors = countWhere(findings, [equals("severity", severityWord("error")), equals("state", OPEN)]);
  const figures: readonly (readonly [string, Computed])[] = [
    ["personer", countRows(persons, "person")],
    ["registreringer", countRows(registrations, "person")],
    ["ekstra registreringer", countRows(surplus, "person")],
    ["uforklaret", unexplained],
    ["åbne fejl (Afstem Fund)", openErrors],
  ];
  figures.forEach(([label, value], index) => {
    const column = FIGURE_COLUMNS[index] ?? 0;
    draft.put(FIGURES_ROW, column, count(value, "figure"));
    draft.put(FIGURES_ROW + 1, column, text(label, "subtitle"));
  });
  for (const column of FIGURE_COLUMNS.slice(3)) {
    const area = { top: FIGURES_ROW, bottom: FIGURES_ROW, left: column, right: column };
    draft.highlights.push({ area, formula: `${cellAddress(FIGURES_ROW, column)}<>0`, style: "bad" });
  }
}

function noteOf({ summary, reconciled }: PlanFacts): string {
  const [fewest, most] = summary.personsRange;
  const suggested = reconciled.pairs.filter(({ verdict }) => verdict === "suggested").length;
  const range =
    fewest === most
      ? "Antallet af personer er entydigt."
      : `Antallet af personer er mellem ${String(fewest)} og ${String(most)}, afhængigt af ${suggested > 0 ? counted(suggested, "uafgjort par", "uafgjorte par") : "uafgjorte par"} (Afstem Beslutninger).`;
  const across = summary.total.persons > 0 ? "En person tæller én gang i hver klynge, kommune og virksomhed og én gang i alt." : "";
  return `${range} ${across}`.trim();
}

function drawTargets(draft: SheetDraft, top: number, { targets }: Layout): void {
  draft.put(top, 0, text("Målsætninger", "section"));
  const headings = ["Mål", "Resultat", "I pct."];
  draft.putRow(top + 1, 0, [
    text("Målsætning", "heading"),
    ...headings.map((each) => text(each, "headingRight")),
    text("Vurdering", "headingCentre"),
  ]);
  for (let index = 0; index < targets.length; index += 1) {
    const same = (key: string): PlannedCell | null => {
      const cell = targets.cell(key, index);
      if (cell === null) return null;
      return { ...cell, formula: `${quotedSheet(OWN_SHEETS.indicators)}!${targets.cellOf(key, targets.firstRow + index)}` };
    };
    const name = targets.cell("name", index);
    draft.putRow(top + 2 + index, 0, [name, same("target"), same("actual"), same("percent"), same("verdict")]);
  }
  draft.tables.push({ name: "AfstemMaalOverblik", top: top + 1, left: 0, bottom: top + 1 + targets.length, right: 4 });
}

function drawChart(draft: SheetDraft, clusters: DrawnGroup, { top, left }: { readonly top: number; readonly left: number }): void {
  const area = (column: number) => ({ top: clusters.firstRow, bottom: clusters.lastRow, left: column, right: column });
  draft.charts.push({
    name: "AfstemStatusDiagram",
    kind: "stackedBars",
    title: "Status pr. klynge",
    categories: area(0),
    series: STATUS_COLUMNS.map(({ header, column }) => ({ name: header, values: area(column) })),
    at: { top, bottom: top + CHART_ROWS - 1, left, right: LAST_COLUMN },
  });
}
