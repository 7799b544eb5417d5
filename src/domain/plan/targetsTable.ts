import type { TargetMeasure } from "../words/registration";
import type { Person } from "../words/person";
import type { TargetResult } from "../words/summary";
import { OWN_SHEETS } from "../words/ownSheets";
import type { PlannedCell } from "../words/plan";
import type { Computed } from "./cells";
import { count, linkTo, text, YES } from "./cells";
import type { Mask } from "./maskedText";
import type { TableColumn } from "./placedTable";
import { PlacedTable } from "./placedTable";
import { countRows, countWhere, equals } from "./tableCounts";
import { capital, statusWord } from "./words";

const HEADER_ROW = 5;
export const VERDICTS = { met: "opfyldt", unmet: "ikke opfyldt", unknown: "kan ikke beregnes" } as const;

const MEASURE_WORDS: Readonly<Record<TargetMeasure, string>> = {
  persons: "personer",
  completed: "gennemførte",
  "status.employed": "personer i beskæftigelse",
  "status.education": "personer i uddannelse",
  companiesWithGrowth: "virksomheder med vækst",
  companies: "virksomheder",
};

/** What is measured, by formula over `Afstem Personer`; companies stand in no column of their own and are given as counted. */
function measured(measure: TargetMeasure, persons: PlacedTable<Person>): Computed | undefined {
  switch (measure) {
    case "persons":
      return countRows(persons, "person");
    case "completed":
      return countWhere(persons, [equals("completed", YES)]);
    case "status.employed":
      return countWhere(persons, [equals("status", statusWord("employed"))]);
    case "status.education":
      return countWhere(persons, [equals("status", statusWord("education"))]);
    case "companies":
    case "companiesWithGrowth":
      return undefined;
  }
}

export function targetsTable(targets: readonly TargetResult[], persons: PlacedTable<Person>, mask: Mask): PlacedTable<TargetResult> {
  const cellAt = (key: string, at: number): string => table.cellOf(key, at);
  const columns: readonly TableColumn<TargetResult>[] = [
    { key: "name", header: "Målsætning", cell: ({ name }) => text(mask(name), "wrapped") },
    { key: "measure", header: "Måles som", cell: ({ measure }) => (measure === undefined ? null : text(capital(MEASURE_WORDS[measure]))) },
    { key: "target", header: "Mål", align: "right", cell: ({ target }) => count(target) },
    { key: "actual", header: "Resultat", align: "right", cell: (target) => actualCell(target, persons) },
    {
      key: "typed",
      header: "Skrevet i arket",
      align: "right",
      cell: ({ typedActual }) => (typedActual === undefined ? null : count(typedActual)),
    },
    { key: "percent", header: "Opfyldt i pct.", align: "right", cell: (target, at) => percentCell(target, at, cellAt) },
    { key: "verdict", header: "Vurdering", align: "centre", cell: (target, at) => verdictCell(target, at, cellAt) },
    { key: "missing", header: "Mangler i arket", cell: (target) => missingCell(target) },
    { key: "source", header: "Kilde", cell: ({ cells }) => linkTo(cells[0]) },
  ];
  const table = new PlacedTable("AfstemMaal", OWN_SHEETS.indicators, { top: HEADER_ROW, left: 0 }, { columns, rows: targets });
  return table;
}

function actualCell({ measure, actual }: TargetResult, persons: PlacedTable<Person>): PlannedCell | null {
  if (actual === undefined || measure === undefined) return null;
  return count(measured(measure, persons) ?? actual);
}

function percentCell({ actual, target }: TargetResult, at: number, cellAt: (key: string, at: number) => string): PlannedCell | null {
  if (actual === undefined || target === 0) return null;
  return { formula: `${cellAt("actual", at)}/${cellAt("target", at)}`, value: actual / target, style: "percent" };
}

function verdictCell({ actual, target }: TargetResult, at: number, cellAt: (key: string, at: number) => string): PlannedCell {
  if (actual === undefined) return text(VERDICTS.unknown, "state");
  const formula = `IF(${cellAt("actual", at)}>=${cellAt("target", at)},"${VERDICTS.met}","${VERDICTS.unmet}")`;
  return { formula, value: actual >= target ? VERDICTS.met : VERDICTS.unmet, style: "state" };
}

function missingCell({ measure, actual, missing }: TargetResult): PlannedCell | null {
  if (missing !== undefined) return text(missing, "wrapped");
  return measure === undefined && actual === undefined ? text("Målsætningens navn er ikke genkendt", "wrapped") : null;
}
