import { describeRule, OUTCOME_LABELS } from "../narrate/describeRule";
import { OWN_SHEETS } from "../words/ownSheets";
import type { RuleResult } from "../words/rule";
import { linkTo, text } from "./cells";
import type { TableColumn } from "./placedTable";
import { PlacedTable } from "./placedTable";

/** Deadlines, hours, money and partners: what each rule asks, and what was found (SPEC 2.8). */
export function rulesTable(rules: readonly RuleResult[], top: number): PlacedTable<RuleResult> {
  const columns: readonly TableColumn<RuleResult>[] = [
    { key: "asks", header: "Regel", cell: (rule) => text(asked(rule), "wrapped") },
    { key: "found", header: "Fundet", cell: (rule) => text(describeRule(rule).found, "wrapped") },
    { key: "outcome", header: "Udfald", align: "centre", cell: ({ outcome }) => text(OUTCOME_LABELS.da[outcome], "state") },
    { key: "source", header: "Første celle", cell: ({ cells }) => linkTo(cells[0]) },
  ];
  return new PlacedTable("AfstemRegler", OWN_SHEETS.indicators, { top, left: 0 }, { columns, rows: rules });
}

function asked(rule: RuleResult): string {
  return `${rule.rule} ${describeRule(rule).asks}${rule.about === "" ? "" : `: ${rule.about}`}`;
}
