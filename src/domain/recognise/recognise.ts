import type { Recognised, TypedTotal } from "../words/registration";
import type { Settings } from "../words/settings";
import type { WorkbookSnapshot } from "../words/workbook";
import { HourCollector } from "./hours/HourCollector";
import { indexRegistrations } from "./hours/joinHours";
import { readLongHours } from "./hours/readLongHours";
import type { HourSink } from "./hours/readWideHours";
import { rowOwnerOf } from "./hours/rowOwner";
import { recogniseProject } from "./project/recogniseProject";
import { recogniseStatedTotals } from "./project/recogniseStatedTotals";
import { recogniseTargets } from "./project/recogniseTargets";
import { recogniseRecords } from "./records/recogniseRecords";
import { Findings } from "./rows/Findings";
import { checkNotes } from "./rows/checkNotes";
import { joinForms } from "./rows/joinForms";
import { readParticipants } from "./rows/readParticipants";
import type { Draft } from "./rows/readRegistration";
import { registrationsOfHours } from "./rows/registrationsOfHours";
import { unifyNames } from "./rows/unifyNames";
import { checkColumns, checkSwappedDates } from "./tables/checkColumns";
import { findTables } from "./tables/findTables";
import { settleRoles } from "./tables/settleRoles";
import type { Table } from "./tables/Table";
import { shownTable } from "./tables/Table";

const RECORD_ROLES = ["companies", "economy", "vouchers", "activities", "meetings"] as const;

type Participants = Pick<Recognised, "totals"> & { readonly registrations: readonly Draft[] };

function withRole(tables: readonly Table[], ...roles: readonly Table["role"][]): readonly Table[] {
  return tables.filter(({ role }) => roles.includes(role));
}

/** Registrations with their own hours, then what forms and hours on other sheets add to them. */
function readRegistrations(tables: readonly Table[], settings: Settings, sink: HourSink): Participants {
  const registrations: Draft[] = [];
  const totals: TypedTotal[] = [];
  for (const table of withRole(tables, "registrations")) {
    const read = readParticipants(table, settings, sink, registrations.length);
    checkNotes(table.grid.sheet, read.registrations, sink.findings);
    checkSwappedDates(table, read.registrations, sink.findings);
    registrations.push(...read.registrations);
    totals.push(...read.totals);
  }
  const hours = withRole(tables, "hours");
  if (registrations.length === 0) {
    const alone = registrationsOfHours(hours, settings, sink);
    for (const [table, owner] of alone.owners) readLongHours(table, owner, sink);
    registrations.push(...alone.registrations);
  } else {
    const index = indexRegistrations(registrations);
    for (const table of hours) readLongHours(table, rowOwnerOf(table, index), sink);
  }
  joinForms(withRole(tables, "startForms", "endForms"), registrations, settings, sink);
  unifyNames(registrations);
  return { registrations, totals };
}

function sayHidden(tables: readonly Table[], findings: Findings): number {
  let rows = 0;
  for (const table of tables) {
    const { hiddenRows, hiddenColumns, sheet, firstRow } = shownTable(table);
    rows += hiddenRows;
    if (hiddenRows + hiddenColumns === 0) continue;
    const facts = { ...(hiddenRows > 0 ? { rows: hiddenRows } : {}), ...(hiddenColumns > 0 ? { columns: hiddenColumns } : {}) };
    findings.add("hidden-data", [{ sheet, row: firstRow, column: 0 }], facts);
  }
  return rows;
}

/** Cells → registrations and hours. Never throws over what a workbook holds. */
export function recognise(snapshot: WorkbookSnapshot, settings: Settings): Recognised {
  const findings = new Findings();
  const collector = new HourCollector();
  const tables = settleRoles(findTables(snapshot, settings), findings);
  const read = withRole(tables, "registrations", "hours", "startForms", "endForms");
  for (const table of read) checkColumns(table, findings);
  const { registrations, totals } = readRegistrations(tables, settings, { collector, findings });
  return {
    tables: tables.map(shownTable),
    project: recogniseProject(snapshot, tables, findings),
    registrations,
    hours: collector.entries(),
    targets: recogniseTargets(snapshot, findings),
    totals: [...totals, ...recogniseStatedTotals(snapshot, tables)],
    records: recogniseRecords(tables, findings),
    hiddenRows: sayHidden([...read, ...withRole(tables, ...RECORD_ROLES)], findings),
    findings: findings.all(),
  };
}
