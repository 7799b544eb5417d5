import { OWN_SHEETS } from "../words/ownSheets";
import { SURPLUS_REASONS } from "../words/person";
import type { PlannedSheet } from "../words/plan";
import { cellAddress } from "../words/cell";
import { BRIDGE_HEADER_ROW } from "./bridgeTables";
import type { Computed } from "./cells";
import { count, text, YES } from "./cells";
import type { Layout } from "./layout";
import type { PlanFacts } from "./planFacts";
import { SheetDraft } from "./sheetDraft";
import { drawHead } from "./sheetHead";
import { countRows, countWhere, equals } from "./tableCounts";
import { reasonWord, SHEET_TITLES } from "./words";

const LABEL = 0;
/** Formulas of other sheets point at it. */
export const BRIDGE_VALUE_COLUMN = 1;
const VALUE = BRIDGE_VALUE_COLUMN;
const [BASE, LEVEL, DEDUCTION] = [2, 3, 4] as const;
const CHART_LEFT = 6;
const FIRST = BRIDGE_HEADER_ROW + 1;
const PERSONS_ROW = FIRST + SURPLUS_REASONS.length + 1;
/** Where the bridge ends: must be 0. */
export const UNEXPLAINED_ROW = PERSONS_ROW + 2;
const ACROSS_ROW = UNEXPLAINED_ROW + 1;

export function bridgeSheet({ summary }: PlanFacts, layout: Layout): PlannedSheet {
  const draft = new SheetDraft(OWN_SHEETS.bridge);
  drawHead(draft, SHEET_TITLES.bridge, summary);
  drawSums(draft, layout);
  drawWaterfall(draft);
  for (const [table, title] of [
    [layout.surplus, "Ekstra registreringer"],
    [layout.registrations, "Alle registreringer, der tæller, og hvis de er"],
  ] as const) {
    draft.put(table.at.top - 1, 0, text(title, "section"));
    table.drawOn(draft);
  }
  return draft.finish({ widths: [34, 10, 24, 24, 24, 12, 48, 36] });
}

/** 57 registrations, less those of each reason, are 47 persons: every number by formula over the tables below and `Afstem Personer`. */
function drawSums(draft: SheetDraft, { surplus, registrations, persons }: Layout): void {
  draft.putRow(BRIDGE_HEADER_ROW, LABEL, [text("Bro", "heading"), text("Antal", "headingRight")]);
  const all = countRows(registrations, "person");
  const line = (row: number, label: string, value: Computed, style: "integer" | "total" = "integer") => {
    draft.put(row, LABEL, text(label, style === "total" ? "label" : "text"));
    draft.put(row, VALUE, count(value, style));
  };
  line(FIRST, "Registreringer", all);
  const deductions = SURPLUS_REASONS.map((reason): Computed => {
    const { formula, value } = countWhere(surplus, [equals("reason", reasonWord(reason))]);
    return { formula: `-${formula}`, value: value === 0 ? 0 : -Number(value) };
  });
  deductions.forEach((deduction, index) => line(FIRST + 1 + index, `− ${reasonWord(SURPLUS_REASONS[index] ?? "no-hours")}`, deduction));
  const left = sum([all, ...deductions]);
  const heads = countRows(persons, "person");
  line(PERSONS_ROW, "= Personer", { formula: `SUM(${at(FIRST)}:${at(PERSONS_ROW - 1)})`, value: left }, "total");
  line(PERSONS_ROW + 1, "Personer i Afstem Personer", heads);
  line(UNEXPLAINED_ROW, "Uforklaret", { formula: `${at(PERSONS_ROW)}-${at(PERSONS_ROW + 1)}`, value: left - Number(heads.value) }, "total");
  line(ACROSS_ROW, "Heraf ekstra på tværs af klynger", countWhere(surplus, [equals("across", YES)]));
  const area = { top: UNEXPLAINED_ROW, bottom: UNEXPLAINED_ROW, left: VALUE, right: VALUE };
  draft.highlights.push(
    { area, formula: `${at(UNEXPLAINED_ROW)}=0`, style: "good" },
    { area, formula: `${at(UNEXPLAINED_ROW)}<>0`, style: "bad" },
  );
}

function at(row: number, column = VALUE): string {
  return cellAddress(row, column);
}

function sum(parts: readonly Computed[]): number {
  return parts.reduce((total, { value }) => total + Number(value), 0);
}

/** A bar for each line: where it begins, its level, or what it takes away. The bars stand on cells, as every chart does. */
function drawWaterfall(draft: SheetDraft): void {
  const headings = ["Diagram: bund", "Diagram: niveau", "Diagram: fradrag"];
  draft.putRow(
    BRIDGE_HEADER_ROW,
    BASE,
    headings.map((heading) => text(heading, "headingRight")),
  );
  const valueAt = (row: number) => Number(draft.valueAt(row, VALUE));
  let left = 0;
  for (let row = FIRST; row <= PERSONS_ROW; row += 1) {
    const isLevel = row === FIRST || row === PERSONS_ROW;
    left = row === PERSONS_ROW ? left : left + valueAt(row);
    if (isLevel) draft.put(row, LEVEL, count({ formula: at(row), value: valueAt(row) }));
    else {
      draft.put(row, BASE, count({ formula: `SUM(${at(FIRST)}:${at(row)})`, value: left }));
      draft.put(row, DEDUCTION, count({ formula: `-${at(row)}`, value: valueAt(row) === 0 ? 0 : -valueAt(row) }));
    }
  }
  const area = (column: number) => ({ top: FIRST, bottom: PERSONS_ROW, left: column, right: column });
  draft.charts.push({
    name: "AfstemBroDiagram",
    kind: "waterfall",
    title: "Fra registreringer til personer",
    categories: area(LABEL),
    series: [
      { name: "Bund", values: area(BASE) },
      { name: "Antal", values: area(LEVEL) },
      { name: "Fradrag", values: area(DEDUCTION) },
    ],
    at: { top: BRIDGE_HEADER_ROW, bottom: ACROSS_ROW, left: CHART_LEFT, right: CHART_LEFT + 1 },
  });
}
