import type { IndicatorResult } from "../words/indicator";
import { OWN_SHEETS } from "../words/ownSheets";
import type { PlannedCell } from "../words/plan";
import { linkTo, text } from "./cells";
import type { TableColumn } from "./placedTable";
import { PlacedTable } from "./placedTable";
import { VERDICTS } from "./targetsTable";

function counted(value: number | undefined): PlannedCell | null {
  return value === undefined ? null : { value, style: "integer" };
}

/** The common indicators, each counted or with what lacks (SPEC 2.7). */
export function indicatorsTable(indicators: readonly IndicatorResult[], top: number): PlacedTable<IndicatorResult> {
  const columns: readonly TableColumn<IndicatorResult>[] = [
    { key: "indicator", header: "Indikator", cell: ({ code, da }) => text(`${code} ${da}`, "wrapped") },
    { key: "unit", header: "Kode", cell: ({ code }) => text(code) },
    { key: "value", header: "I alt", align: "right", cell: ({ value }) => counted(value) },
    { key: "women", header: "Kvinder", align: "right", cell: ({ women }) => counted(women) },
    { key: "men", header: "Mænd", align: "right", cell: ({ men }) => counted(men) },
    { key: "blank", header: "Uoplyst køn", align: "right", cell: (each) => counted(withoutGender(each)) },
    {
      key: "verdict",
      header: "Tilstand",
      align: "centre",
      cell: ({ value }) => text(value === undefined ? VERDICTS.unknown : "beregnet", "state"),
    },
    { key: "missing", header: "Mangler i skemaet", cell: ({ missing }) => (missing === undefined ? null : text(missing, "wrapped")) },
    { key: "source", header: "Første kilde", cell: ({ cells }) => linkTo(cells[0]) },
  ];
  return new PlacedTable("AfstemIndikatorer", OWN_SHEETS.indicators, { top, left: 0 }, { columns, rows: indicators });
}

function withoutGender({ value, women, men }: IndicatorResult): number | undefined {
  return value === undefined || women === undefined || men === undefined ? undefined : value - women - men;
}
