import { cellAddress } from "../words/cell";
import { STATUSES } from "../words/statuses";
import type { Computed } from "./cells";
import { count, text, YES } from "./cells";
import type { Layout } from "./layout";
import type { SheetDraft } from "./sheetDraft";
import type { Condition } from "./tableCounts";
import { countRows, countWhere, equals } from "./tableCounts";
import type { Group } from "./words";
import { GROUP_WORDS, statusWord } from "./words";

/** A column of the headline tables: what is counted of `Afstem Personer`, under the conditions of the row. */
interface CountColumn {
  readonly header: string;
  readonly counts: (layout: Layout, conditions: readonly Condition[], headerCell: string) => Computed;
}

const byStatus = STATUSES.map((status): CountColumn => ({
  header: statusWord(status),
  counts: ({ persons }, conditions, headerCell) => countWhere(persons, [...conditions, equals("status", statusWord(status), headerCell)]),
}));
const deceased: CountColumn = {
  header: "Heraf afdøde",
  counts: ({ persons }, conditions) => countWhere(persons, [...conditions, equals("deceased", YES)]),
};

/** Deceased stand beside those who are not available, of whom they are part (SPEC 2.3). */
const AFTER_UNAVAILABLE = STATUSES.indexOf("unavailable") + 1;

export const COLUMNS: readonly CountColumn[] = [
  {
    header: "Personer",
    counts: ({ persons }, conditions) => (conditions.length === 0 ? countRows(persons, "person") : countWhere(persons, conditions)),
  },
  ...byStatus.slice(0, AFTER_UNAVAILABLE),
  deceased,
  ...byStatus.slice(AFTER_UNAVAILABLE),
  {
    header: "Registreringer",
    counts: ({ registrations }, conditions) =>
      conditions.length === 0 ? countRows(registrations, "person") : countWhere(registrations, conditions),
  },
];

/** The columns of the six statuses, for the chart; the group's name stands in column 0. */
export const STATUS_COLUMNS = STATUSES.map((status) => {
  const header = statusWord(status);
  return { header, column: 1 + COLUMNS.findIndex((column) => column.header === header) };
});

export interface DrawnGroup {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly nextRow: number;
}

interface GroupToDraw {
  readonly group: Group;
  readonly title: string;
  readonly table: string;
}

/** A native table of a group's names, then what is counted twice in it, then the total: each column adds up on the page. */
export function drawGroup(draft: SheetDraft, top: number, { group, title, table }: GroupToDraw, layout: Layout): DrawnGroup {
  const names = namesIn(group, layout);
  const [header, firstRow, lastRow] = [top + 1, top + 2, top + 1 + names.length];
  draft.put(top, 0, text(title, "section"));
  draft.putRow(header, 0, [text(GROUP_WORDS[group].one, "heading"), ...COLUMNS.map((column) => text(column.header, "headingRight"))]);
  names.forEach((name, index) => {
    const row = firstRow + index;
    const condition = equals(group, name, `$${cellAddress(row, 0)}`);
    draft.putRow(row, 0, [
      text(name, "wrapped"),
      ...COLUMNS.map(({ counts }, column) => count(counts(layout, [condition], headerCell(column + 1, header)))),
    ]);
  });
  draft.tables.push({ name: table, top: header, left: 0, bottom: lastRow, right: COLUMNS.length });
  const total = lastRow + 2;
  draft.put(lastRow + 1, 0, text(`− talt i flere ${MANY[group]}`, "subtitle"));
  draft.put(total, 0, text("I alt", "label"));
  COLUMNS.forEach(({ counts }, index) => {
    const column = index + 1;
    const all = counts(layout, [], headerCell(column, header));
    const sum = names.reduce((added, _, row) => added + Number(draft.valueAt(firstRow + row, column)), 0);
    const rows = `${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)}`;
    draft.put(lastRow + 1, column, count({ formula: `${cellAddress(total, column)}-SUM(${rows})`, value: Number(all.value) - sum }));
    draft.put(total, column, count(all, "total"));
  });
  return { firstRow, lastRow, nextRow: total + 1 };
}

const MANY: Readonly<Record<Group, string>> = { cluster: "klynger", municipality: "kommuner", company: "virksomheder" };

function headerCell(column: number, row: number): string {
  return cellAddress(row, column).replace(/\d+$/, "$$$&");
}

/** As a Danish reader expects them, those without at the end. */
function namesIn(group: Group, { persons }: Layout): readonly string[] {
  const { none } = GROUP_WORDS[group];
  const names = new Set(persons.keysOf(group).flatMap((key) => persons.values(key)));
  const sorted = [...names].filter((name): name is string => typeof name === "string" && name !== none).sort(danish.compare);
  return names.has(none) || sorted.length === 0 ? [...sorted, none] : sorted;
}

const danish = new Intl.Collator("da", { numeric: true });
