import { OWN_SHEETS } from "../words/ownSheets";
import type { PlannedSheet } from "../words/plan";
import { text } from "./cells";
import type { Summary } from "../words/summary";
import { OUTCOME_LABELS } from "../narrate/describeRule";
import { indicatorsTable } from "./indicatorsTable";
import type { Layout } from "./layout";
import type { PlanFacts } from "./planFacts";
import { rulesTable } from "./rulesTable";
import { SheetDraft } from "./sheetDraft";
import { drawHead } from "./sheetHead";
import { VERDICTS } from "./targetsTable";
import { SHEET_TITLES } from "./words";

export function indicatorsSheet({ summary }: PlanFacts, { targets }: Layout): PlannedSheet {
  const draft = new SheetDraft(OWN_SHEETS.indicators);
  drawHead(draft, SHEET_TITLES.indicators, summary);
  draft.put(targets.at.top - 1, 0, text("Målsætninger", "section"));
  targets.drawOn(draft);
  if (targets.length === 0) draft.put(targets.firstRow, 0, text("Der er ikke fundet målsætninger i arket.", "muted"));
  const below = drawIndicators(draft, summary, targets.at.top + Math.max(1, targets.length) + 3);
  drawRules(draft, summary, below);
  const verdict = targets.columnOf("verdict");
  const area = { ...targets.body, left: verdict, right: verdict };
  const cell = targets.cellOf("verdict", targets.firstRow);
  draft.highlights.push(
    { area, formula: `${cell}="${VERDICTS.met}"`, style: "good" },
    { area, formula: `${cell}="${VERDICTS.unmet}"`, style: "warning" },
    { area, formula: `${cell}="${VERDICTS.unknown}"`, style: "muted" },
  );
  return draft.finish({ widths: [44, 40, 18, 22, 12, 12, 20, 34, 24] });
}

/** Below the targets: the common indicators, and how many records are complete enough to count. Returns where the next table may stand. */
function drawIndicators(draft: SheetDraft, { indicators, completeness }: Summary, top: number): number {
  const { full, partial, incomplete } = completeness;
  draft.put(top - 1, 0, text("Fælles indikatorer", "section"));
  const table = indicatorsTable(indicators, top);
  table.drawOn(draft);
  draft.put(
    top + indicators.length + 2,
    0,
    text(
      `Poster: ${String(full)} fuldstændige, ${String(partial)} uden afslutning, ${String(incomplete)} uden alle startoplysninger. De sidste tæller ikke med i indikatorerne.`,
      "note",
    ),
  );
  return top + indicators.length + 5;
}

function drawRules(draft: SheetDraft, { rules }: Summary, top: number): void {
  if (rules.length === 0) return;
  draft.put(top - 1, 0, text("Frister, timer, penge og virksomheder", "section"));
  const table = rulesTable(rules, top);
  table.drawOn(draft);
  const outcome = table.columnOf("outcome");
  const area = { ...table.body, left: outcome, right: outcome };
  const cell = table.cellOf("outcome", table.firstRow);
  draft.highlights.push(
    { area, formula: `${cell}="${OUTCOME_LABELS.da.met}"`, style: "good" },
    { area, formula: `${cell}="${OUTCOME_LABELS.da.warning}"`, style: "warning" },
    { area, formula: `${cell}="${OUTCOME_LABELS.da.error}"`, style: "bad" },
    { area, formula: `${cell}="${OUTCOME_LABELS.da.unmeasured}"`, style: "muted" },
  );
}
