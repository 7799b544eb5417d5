import type { Block } from "../words/block";
import { OWN_SHEETS, TEXT_HEADERS } from "../words/ownSheets";
import type { PlannedCell, PlannedSheet } from "../words/plan";
import { NO, text, YES } from "./cells";
import type { TableColumn } from "./placedTable";
import { PlacedTable } from "./placedTable";
import type { PlanFacts } from "./planFacts";
import { SheetDraft } from "./sheetDraft";
import { drawHead } from "./sheetHead";
import { SHEET_TITLES } from "./words";

const HEADER_ROW = 4;
/** What Excel can hold in a cell. */
const LONGEST = 32_767;
const CUT_NOTE = " […] Teksten er afkortet her, fordi en celle højst kan rumme 32.767 tegn. Hele teksten står i ruden.";
const STATES = { own: "egen tekst", ready: "klar", missing: "mangler", optional: "valgfri" } as const;

interface TextRow {
  readonly block: Block;
  readonly generated: string;
  readonly own: string;
}

export function textsSheet({ blocks, summary, ownTexts = {} }: PlanFacts): PlannedSheet {
  const draft = new SheetDraft(OWN_SHEETS.texts);
  drawHead(draft, SHEET_TITLES.texts, summary);
  const rows = blocks.map((block): TextRow => {
    const own = ownTexts[block.field] ?? (block.origin === "own" ? block.text : "");
    return { block, generated: block.origin === "generated" ? cut(block.text) : "", own: cut(own) };
  });
  const table = textsTable(rows);
  table.drawOn(draft);
  const state = table.columnOf("state");
  const area = { ...table.body, left: state, right: state };
  const cell = table.cellOf("state", table.firstRow);
  draft.highlights.push(
    { area, formula: `${cell}="${STATES.missing}"`, style: "bad" },
    { area, formula: `OR(${cell}="${STATES.ready}",${cell}="${STATES.own}")`, style: "good" },
  );
  return draft.finish({ widths: [7, 30, 84, 60, 10, 10, 12], frozenRows: HEADER_ROW + 1, printTitleRow: HEADER_ROW });
}

function cut(long: string): string {
  return long.length <= LONGEST ? long : long.slice(0, LONGEST - CUT_NOTE.length) + CUT_NOTE;
}

/** The text that would be copied: the controller's own where there is one. */
function chosen({ own, generated }: TextRow): string {
  return own === "" ? generated : own;
}

function textsTable(rows: readonly TextRow[]): PlacedTable<TextRow> {
  const cellAt = (key: string, at: number): string => table.cellOf(key, at);
  const columns: readonly TableColumn<TextRow>[] = [
    { key: "field", header: TEXT_HEADERS.field, cell: ({ block }) => text(block.field) },
    { key: "title", header: TEXT_HEADERS.title, cell: ({ block }) => text(block.title, "wrapped") },
    { key: "generated", header: TEXT_HEADERS.generated, cell: ({ generated }) => (generated === "" ? null : text(generated, "wrapped")) },
    { key: "own", header: TEXT_HEADERS.own, cell: ({ own }) => ({ value: own === "" ? null : own, style: "input" }) },
    { key: "required", header: "Påkrævet", cell: ({ block }) => text(block.isRequired ? YES : NO) },
    {
      key: "length",
      header: TEXT_HEADERS.length,
      align: "right",
      cell: (row, at): PlannedCell => {
        const [own, generated] = [cellAt("own", at), cellAt("generated", at)];
        return { formula: `IF(LEN(${own})>0,LEN(${own}),LEN(${generated}))`, value: chosen(row).length, style: "integer" };
      },
    },
    {
      key: "state",
      header: TEXT_HEADERS.state,
      align: "centre",
      cell: (row, at): PlannedCell => ({ formula: stateFormula(at, cellAt), value: stateOf(row), style: "state" }),
    },
  ];
  const table = new PlacedTable("AfstemTekst", OWN_SHEETS.texts, { top: HEADER_ROW, left: 0 }, { columns, rows });
  return table;
}

function stateFormula(at: number, cellAt: (key: string, at: number) => string): string {
  const isEmpty = `IF(${cellAt("required", at)}="${YES}","${STATES.missing}","${STATES.optional}")`;
  return `IF(LEN(${cellAt("own", at)})>0,"${STATES.own}",IF(LEN(${cellAt("generated", at)})>0,"${STATES.ready}",${isEmpty}))`;
}

function stateOf(row: TextRow): string {
  if (row.own !== "") return STATES.own;
  if (row.generated !== "") return STATES.ready;
  return row.block.isRequired ? STATES.missing : STATES.optional;
}
