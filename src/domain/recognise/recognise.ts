import type { Recognised, Registration, TypedTotal } from "../words/registration";
import type { Settings } from "../words/settings";
import type { WorkbookSnapshot } from "../words/workbook";
import { HourCollector } from "./hours/HourCollector";
import { indexRegistrations } from "./hours/joinHours";
import { readLongHours } from "./hours/readLongHours";
import { rowOwnerOf } from "./hours/rowOwner";
import { recogniseProject } from "./project/recogniseProject";
import { recogniseTargets } from "./project/recogniseTargets";
import { Findings } from "./rows/Findings";
import { readParticipants } from "./rows/readParticipants";
import { findTables } from "./tables/findTables";
import { shownTable } from "./tables/Table";

/** Cells → registrations and hours. Never throws over what a workbook holds. */
export function recognise(snapshot: WorkbookSnapshot, settings: Settings): Recognised {
  const findings = new Findings();
  const collector = new HourCollector();
  const sink = { collector, findings };
  const tables = findTables(snapshot, settings);
  const registrations: Registration[] = [];
  const totals: TypedTotal[] = [];
  for (const table of tables.filter(({ role }) => role === "registrations")) {
    const read = readParticipants(table, settings, sink, registrations.length);
    registrations.push(...read.registrations);
    totals.push(...read.totals);
  }
  const index = indexRegistrations(registrations);
  for (const table of tables.filter(({ role }) => role === "hours")) readLongHours(table, rowOwnerOf(table, index), sink);
  const shown = tables.map(shownTable);
  return {
    tables: shown,
    project: recogniseProject(snapshot, tables, sink.findings),
    registrations,
    hours: collector.entries(),
    targets: recogniseTargets(snapshot, sink.findings),
    totals,
    hiddenRows: shown.reduce((sum, table) => sum + table.hiddenRows, 0),
    findings: findings.all(),
  };
}
