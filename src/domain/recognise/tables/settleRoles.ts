import { fold } from "../../words/fold";
import type { Findings } from "../rows/Findings";
import type { Table } from "./Table";
import { has, monthColumns } from "./Table";
import type { TableRow } from "./tableRows";
import { rowsNaming } from "./tableRows";

const ARCHIVE = /\b(?:gammel|gamle|gml|arkiv\w*|backup|kopi|sikkerhedskopi|old|archived?|copy|previous|tidligere|udgaaet|udgaaede)\b/;

function isArchive({ grid }: Table): boolean {
  return ARCHIVE.test(fold(grid.sheet.name));
}

/** Tables that say when somebody came or went, or how it ended, are of participants even where others only list hours. */
function isRich(table: Table): boolean {
  return has(table, "status", "start", "exit");
}

function share(rows: readonly TableRow[], keyOf: (row: TableRow) => string, among: ReadonlySet<string>): number {
  const keys = rows.map(keyOf).filter((key) => key !== "");
  return keys.length === 0 ? 0 : keys.filter((key) => among.has(key)).length / keys.length;
}

const personOf = ({ person }: TableRow): string => person;
const printOf = ({ print }: TableRow): string => print;
/** The same registration, whatever else was changed since the copy was made. */
const identityOf = ({ number, person, print }: TableRow): string => (number === "" ? print : `${number}|${person}`);

type RowsOf = (table: Table) => readonly TableRow[];

function remembered(): RowsOf {
  const known = new Map<Table, readonly TableRow[]>();
  return (table) => {
    const before = known.get(table);
    if (before !== undefined) return before;
    const rows = rowsNaming(table);
    known.set(table, rows);
    return rows;
  };
}

/** Without a participant sheet proper, the start forms are one, else the end forms. */
function promoted(tables: readonly Table[]): readonly Table[] {
  if (tables.some(({ role }) => role === "registrations")) return tables;
  const form = (["startForms", "endForms"] as const).find((role) => tables.some((table) => table.role === role));
  return form === undefined ? tables : tables.map((table) => (table.role === form ? { ...table, role: "registrations" as const } : table));
}

/** Month columns beside a bare CPR number are hours of registrations that stand elsewhere, not registrations again. */
function withoutHourLists(tables: readonly Table[], rowsOf: RowsOf): readonly Table[] {
  const rich = tables.filter((table) => table.role === "registrations" && isRich(table));
  if (rich.length === 0) return tables;
  const mayBeList = (table: Table) =>
    table.role === "registrations" && table.correction?.role === undefined && !isRich(table) && monthColumns(table).length > 0;
  if (!tables.some(mayBeList)) return tables;
  const persons = new Set(rich.flatMap((table) => rowsOf(table).map(personOf)));
  return tables.map((table) =>
    mayBeList(table) && share(rowsOf(table), personOf, persons) >= 0.5 ? { ...table, role: "hours" as const } : table,
  );
}

/** A copy repeats nearly every row as it stands; an archive may have fallen behind, and repeats most registrations. */
function repeats(table: Table, kept: readonly Table[], rowsOf: RowsOf): boolean {
  const rows = rowsOf(table);
  if (rows.length === 0) return false;
  const others = kept.filter(({ role, grid }) => role === table.role && grid.sheet !== table.grid.sheet);
  const isHours = table.role === "hours";
  if (isArchive(table)) {
    const keyOf = isHours ? printOf : identityOf;
    return share(rows, keyOf, new Set(others.flatMap((other) => rowsOf(other).map(keyOf)))) >= 0.5;
  }
  return rows.length >= 2 && share(rows, printOf, new Set(others.flatMap((other) => rowsOf(other).map(printOf)))) >= 0.9;
}

const COUNTED: ReadonlySet<string> = new Set(["registrations", "hours"]);

/** Sheets that hold the same rows again must not double the count: they become a finding (SPEC 3). */
function withoutCopies(tables: readonly Table[], rowsOf: RowsOf, findings: Findings): readonly Table[] {
  const counted = tables.filter(({ role }) => COUNTED.has(role));
  if (new Set(counted.map(({ grid }) => grid.sheet)).size < 2) return tables;
  const rank = (table: Table) => (isArchive(table) ? 2 : 0) + (table.grid.sheet.visibility === "visible" ? 0 : 1);
  const kept: Table[] = [];
  const dropped = new Set<Table>();
  for (const table of [...counted].sort((left, right) => rank(left) - rank(right))) {
    if (table.correction?.role === undefined && repeats(table, kept, rowsOf)) dropped.add(table);
    else kept.push(table);
  }
  for (const { grid, headerRows } of dropped) findings.add("sheet-not-used", [{ sheet: grid.sheet.name, row: headerRows[0], column: 0 }]);
  return tables.map((table) => (dropped.has(table) ? { ...table, role: "other" as const } : table));
}

/** What each table is, seen beside the others. Roles that the settings give are kept. */
export function settleRoles(tables: readonly Table[], findings: Findings): readonly Table[] {
  const rowsOf = remembered();
  const settled = withoutHourLists(promoted(tables), rowsOf);
  return withoutCopies(settled, remembered(), findings);
}
