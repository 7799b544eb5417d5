import type { ColumnMeaning } from "../../words/columns";
import { COLUMN_MEANINGS } from "../../words/columns";
import type { HourKind } from "../../words/hours";
import type { TypedTotal } from "../../words/registration";
import type { Settings } from "../../words/settings";
import { isMonthFirstColumn } from "../cells/readDay";
import { explicitCluster, readCluster } from "../cells/readCluster";
import { kindOfText, readKind } from "../cells/readKind";
import { knownMunicipality, readMunicipality } from "../cells/readMunicipality";
import { readStatus } from "../cells/readStatus";
import { textOf } from "../cells/textOf";
import { remembering } from "../hours/remembering";
import type { HourSink } from "../hours/readWideHours";
import { readWideHours } from "../hours/readWideHours";
import { readHeader } from "../tables/readHeader";
import { valueAt } from "../tables/sheetGrid";
import type { MonthColumn, Table } from "../tables/Table";
import { columnOf, columnsOf, monthColumns, rowsOf } from "../tables/Table";
import type { Draft, RowSource, Surroundings } from "./readRegistration";
import { readRegistration } from "./readRegistration";
import { readTotals } from "./readTotals";
import { rowKindOf, senseRows } from "./rowKind";
import type { TotalRow } from "./readTotals";
import { clusterWithin } from "./totalLabel";
import { fold } from "../../words/fold";

const DATES: readonly ColumnMeaning[] = [
  "bornOn",
  "referredOn",
  "screenedOn",
  "start",
  "expectedExit",
  "exit",
  "jobStart",
  "jobEnd",
  "resultDate",
];

function monthFirstColumns(table: Table): ReadonlySet<number> {
  const columns = DATES.flatMap((meaning) => columnsOf(table, meaning));
  return new Set(columns.filter((column) => isMonthFirstColumn(rowsOf(table).map((row) => valueAt(table.grid, row, column)))));
}

/** What the rows of a table have in common. */
export function rowSourceOf(table: Table, settings: Settings, sink: HourSink): RowSource {
  const name = columnOf(table, "name");
  const header = table.columns.find(({ column }) => column === name)?.header ?? "";
  return {
    table,
    columns: new Map(COLUMN_MEANINGS.map((meaning) => [meaning, columnsOf(table, meaning)] as const)),
    nameOrder: readHeader(header)?.isFamilyFirst === true ? "family-first" : "given-first",
    monthFirst: monthFirstColumns(table),
    settings,
    findings: sink.findings,
    clusterOf: remembering(readCluster),
    municipalityOf: remembering(readMunicipality),
    kindOf: remembering(readKind),
    statusOf: remembering((value) => readStatus(textOf(value), settings)),
  };
}

/** What a sheet's name says of all its rows. */
export function surroundingsOfSheet(name: string): Surroundings {
  const folded = fold(name);
  const municipality = /kommune|jobcenter/i.test(name) || knownMunicipality(name) !== undefined ? knownMunicipality(name) : undefined;
  const words = folded.split(" ").filter((word) => word.length > 1);
  const kinds = new Set(words.map(kindOfText).filter((kind): kind is HourKind => kind !== undefined));
  const [kind] = kinds;
  return { cluster: explicitCluster(name) ?? clusterWithin(folded), municipality, kind: kinds.size === 1 ? kind : undefined };
}

/** A lone text above the header may be the first section's name. */
function aboveHeader({ grid, headerRows }: Table, around: Surroundings): Surroundings {
  for (let row = headerRows[0] - 1; row >= Math.max(0, headerRows[0] - 3); row -= 1) {
    const texts = (grid.sheet.values[row] ?? []).map(textOf).filter((text) => text !== "");
    const [text] = texts;
    if (texts.length === 1 && text !== undefined && explicitCluster(text) !== undefined) return withSection(around, text);
  }
  return around;
}

/** A section row speaks of the rows beneath it, until the next. */
function withSection(around: Surroundings, text: string): Surroundings {
  const cluster = explicitCluster(text) ?? clusterWithin(fold(text));
  const municipality = knownMunicipality(text);
  const kind = text.length > 2 ? kindOfText(text) : undefined;
  return {
    cluster: cluster ?? around.cluster,
    municipality: municipality ?? (cluster === undefined ? around.municipality : undefined),
    kind: kind ?? around.kind,
  };
}

/** A total that names neither its group nor itself a part. */
function isUnnamed({ label }: TotalRow): boolean {
  return label.cluster === undefined && label.municipality === undefined && !label.isPart;
}

/**
 * An unnamed total inside a section is of that section when more participants follow it. After the last participant it is of all,
 * unless the sections before had such a total each: then the first is the last section's.
 */
function totalsOf(rows: readonly TotalRow[], lastParticipant: number): readonly TypedTotal[] {
  const hasEach = rows.some((total) => isUnnamed(total) && total.row < lastParticipant);
  const firstAfter = rows.find((total) => isUnnamed(total) && total.row > lastParticipant);
  return rows.flatMap((total) => {
    const isOfSection = !isUnnamed(total) || total.row < lastParticipant || (hasEach && total === firstAfter);
    return readTotals(isOfSection ? total : { ...total, cluster: undefined });
  });
}

/** What was read of a table of participants, besides the hours that went to the sink. */
export interface Participants {
  readonly registrations: readonly Draft[];
  readonly totals: readonly TypedTotal[];
}

/** A row of nothing but sums of the rows above, which nobody has labelled. */
function repeatsSums(table: Table, months: readonly MonthColumn[], row: number, above: readonly Draft[]): boolean {
  const filled = months.filter(({ column }) => typeof valueAt(table.grid, row, column) === "number");
  const sumOf = (column: number) =>
    above.reduce((sum, registration) => {
      const value = valueAt(table.grid, registration.row, column);
      return sum + (typeof value === "number" ? value : 0);
    }, 0);
  return filled.length > 0 && filled.every(({ column }) => Math.abs(Number(valueAt(table.grid, row, column)) - sumOf(column)) < 0.005);
}

/** Reads a table of participants, row by row; `first` is the index that its first registration gets. */
export function readParticipants(table: Table, settings: Settings, sink: HourSink, first: number): Participants {
  const sense = senseRows(table);
  const source = rowSourceOf(table, settings, sink);
  const months = monthColumns(table);
  const ofSheet = surroundingsOfSheet(table.grid.sheet.name);
  const struck = new Set(table.grid.sheet.struckRows);
  const registrations: Draft[] = [];
  const totals: TotalRow[] = [];
  let around = aboveHeader(table, ofSheet);
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const kind = rowKindOf(sense, row);
    const at = { sheet: table.grid.sheet.name, row, column: "column" in kind ? kind.column : 0 };
    if (kind.is === "section") around = withSection(around, kind.text);
    if (kind.is === "unclear" && repeatsSums(table, months, row, registrations)) continue;
    if (kind.is === "unclear") sink.findings.add("row-unclear", [at]);
    if (kind.is === "total") totals.push({ table, months, row, column: kind.column, label: kind.label, cluster: around.cluster });
    if (kind.is !== "registration") continue;
    const index = first + registrations.length;
    const registration = readRegistration(source, row, around);
    registrations.push(registration);
    readWideHours({ table, columns: months, row, kind: registration.kind }, () => index, sink);
    if (registration.cpr === undefined && registration.name === undefined) sink.findings.add("person-unnamed", [at]);
    if (struck.has(row)) sink.findings.add("row-struck", [registration.cells.cpr ?? registration.cells.name ?? at]);
  }
  return { registrations, totals: totalsOf(totals, registrations.at(-1)?.row ?? -1) };
}
