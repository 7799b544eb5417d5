import { KIND_LABELS } from "../narrate/labels";
import { OWN_SHEETS } from "../words/ownSheets";
import type { HourKind } from "../words/hours";
import type { MonthOfHours, Reconciled, Removal } from "../words/person";
import { count, hours, linkTo, month, text } from "./cells";
import type { TableColumn } from "./placedTable";
import { PlacedTable } from "./placedTable";
import { sumWhere } from "./tableCounts";
import { capital } from "./words";

const HEADER_ROW = 19;
/** An empty column stands between the months and the removals. */
const REMOVALS_LEFT = 12;

export interface HoursTables {
  readonly months: PlacedTable<MonthOfHours>;
  readonly removals: PlacedTable<Removal>;
}

export function kindWord(kind: HourKind): string {
  return capital(KIND_LABELS.da[kind]);
}

export function hoursTables({ months, removals }: Reconciled): HoursTables {
  const removed = removalsTable(removals);
  return { months: monthsTable(months, removed), removals: removed };
}

/** Removed hours are summed from the list beside, counted ones are the rest: an auditor can follow each to its two cells. */
function monthsTable(months: readonly MonthOfHours[], removals: PlacedTable<Removal>): PlacedTable<MonthOfHours> {
  const cellAt = (key: string, at: number): string => table.cellOf(key, at);
  const kindColumns = (kind: HourKind, short: string): readonly TableColumn<MonthOfHours>[] => [
    { key: `${kind}.reported`, header: `${short} indberettet`, align: "right", cell: (each) => hours(each[kind].reported) },
    {
      key: `${kind}.removed`,
      header: `${short} fjernet`,
      align: "right",
      cell: (each, at) => ({ ...hours(each[kind].removed), formula: removedFormula(kind, cellAt("month", at), removals) }),
    },
    {
      key: `${kind}.counted`,
      header: `${short} talt med`,
      align: "right",
      cell: (each, at) => ({ ...hours(each[kind].counted), formula: `${cellAt(`${kind}.reported`, at)}-${cellAt(`${kind}.removed`, at)}` }),
    },
  ];
  const columns: readonly TableColumn<MonthOfHours>[] = [
    { key: "month", header: "Måned", cell: (each) => month(each.month) },
    ...kindColumns("practice", "Praktik"),
    ...kindColumns("paid", "Løn"),
    { key: "practiceHeads", header: "Personer i praktik", align: "right", cell: (each) => count(each.practiceHeads) },
    { key: "paidHeads", header: "Personer i løn", align: "right", cell: (each) => count(each.paidHeads) },
    { key: "overlap", header: "Heraf begge", align: "right", cell: (each) => count(each.overlap) },
    {
      key: "heads",
      header: "Personer i alt",
      align: "right",
      cell: (each, at) =>
        count({
          value: each.heads,
          formula: `${cellAt("practiceHeads", at)}+${cellAt("paidHeads", at)}-${cellAt("overlap", at)}`,
        }),
    },
  ];
  const table = new PlacedTable("AfstemTimer", OWN_SHEETS.hours, { top: HEADER_ROW, left: 0 }, { columns, rows: months });
  return table;
}

function removedFormula(kind: HourKind, monthCell: string, removals: PlacedTable<Removal>): string {
  const { formula } = sumWhere(removals, "amount", [
    { key: "month", value: null, asWritten: `$${monthCell}` },
    { key: "kind", value: null, asWritten: `"${kindWord(kind)}"` },
  ]);
  return formula;
}

function removalsTable(removals: readonly Removal[]): PlacedTable<Removal> {
  const columns: readonly TableColumn<Removal>[] = [
    { key: "person", header: "Person", cell: ({ person }) => text(person) },
    { key: "month", header: "Måned", cell: (each) => month(each.month) },
    { key: "kind", header: "Slags", cell: ({ kind }) => text(kindWord(kind)) },
    { key: "kept", header: "Talt med", cell: ({ kept }) => linkTo(kept) },
    { key: "removed", header: "Fjernet", cell: ({ removed }) => linkTo(removed) },
    { key: "amount", header: "Fjernede timer", align: "right", cell: ({ amount }) => hours(amount) },
  ];
  return new PlacedTable("AfstemFjernet", OWN_SHEETS.hours, { top: HEADER_ROW, left: REMOVALS_LEFT }, { columns, rows: removals });
}
