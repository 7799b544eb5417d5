import { ROLE_LABELS } from "../narrate/labels";
import { columnLetters } from "../words/cell";
import type { RecognisedColumn, RecognisedTable } from "../words/columns";
import { COLUMN_WORDS, OWN_SHEETS } from "../words/ownSheets";
import { count, linkTo, text } from "./cells";
import { danishMonth } from "./danishTime";
import { kindWord } from "./hoursTables";
import type { Layout } from "./layout";
import type { TableColumn } from "./placedTable";
import { PlacedTable } from "./placedTable";
import type { PlanFacts } from "./planFacts";
import type { SheetDraft } from "./sheetDraft";
import { capital } from "./words";

const BECAUSE = {
  header: "overskrift",
  content: "indhold",
  "header and content": "overskrift og indhold",
  settings: "rettet af dig",
} as const satisfies Readonly<Record<RecognisedColumn["because"], string>>;

interface ColumnOfSheet {
  readonly table: RecognisedTable;
  readonly column: RecognisedColumn;
}

/** What was recognised: the sheets, and every column's meaning. */
export function drawRecognised(draft: SheetDraft, { recognised: { tables } }: PlanFacts, { mask }: Layout): void {
  const sheetsTop = draft.nextRow + 2;
  draft.put(sheetsTop - 1, 0, text("Ark, der er læst", "section"));
  new PlacedTable("AfstemArk", OWN_SHEETS.control, { top: sheetsTop, left: 0 }, { columns: SHEET_COLUMNS, rows: tables }).drawOn(draft);
  const columnsTop = draft.nextRow + 2;
  draft.put(columnsTop - 1, 0, text("Kolonner og deres betydning", "section"));
  const rows = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));
  const columns = meaningColumns(mask);
  new PlacedTable("AfstemKolonner", OWN_SHEETS.control, { top: columnsTop, left: 0 }, { columns, rows }).drawOn(draft);
}

const SHEET_COLUMNS: readonly TableColumn<RecognisedTable>[] = [
  { key: "sheet", header: "Ark", cell: ({ sheet, headerRows: [row] }) => linkTo({ sheet, row, column: 0 }, sheet) },
  { key: "role", header: "Læst som", cell: ({ role }) => text(capital(ROLE_LABELS.da[role])) },
  { key: "header", header: "Overskriftsrækker", align: "right", cell: ({ headerRows }) => rowsText(headerRows) },
  { key: "rows", header: "Rækker", align: "right", cell: ({ firstRow, lastRow }) => rowsText([firstRow, lastRow]) },
  { key: "hiddenRows", header: "Skjulte rækker", align: "right", cell: ({ hiddenRows }) => count(hiddenRows) },
  { key: "hiddenColumns", header: "Skjulte kolonner", align: "right", cell: ({ hiddenColumns }) => count(hiddenColumns) },
];

function rowsText([from, to]: readonly [number, number]) {
  return text(from === to ? String(from + 1) : `${String(from + 1)}–${String(to + 1)}`, "textRight");
}

function meaningColumns(mask: Layout["mask"]): readonly TableColumn<ColumnOfSheet>[] {
  return [
    {
      key: "sheet",
      header: "Ark",
      cell: ({ table: { sheet, headerRows }, column: { column } }) =>
        linkTo({ sheet, row: headerRows[1], column }, `${sheet}!${columnLetters(column)}`),
    },
    { key: "header", header: "Overskrift", cell: ({ column: { header } }) => (header === "" ? null : text(mask(header), "wrapped")) },
    {
      key: "meaning",
      header: "Betydning",
      cell: ({ column }) => text(meaningWord(column), column.meaning === undefined ? "muted" : "wrapped"),
    },
    { key: "because", header: "Genkendt på", cell: ({ column }) => (column.meaning === undefined ? null : text(BECAUSE[column.because])) },
    { key: "column", header: "Kolonne", cell: ({ column: { column } }) => text(columnLetters(column)) },
    {
      key: "confidence",
      header: "Sikkerhed",
      align: "right",
      cell: ({ column }) => (column.meaning === undefined ? null : { value: column.confidence, style: "percent" }),
    },
  ];
}

function meaningWord({ meaning }: RecognisedColumn): string {
  if (meaning === undefined) return "ikke brugt";
  if (typeof meaning === "string") return COLUMN_WORDS[meaning];
  return `${meaning.kind === undefined ? "Timer" : kindWord(meaning.kind)}, ${danishMonth(meaning.month)}`;
}
