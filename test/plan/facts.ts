import type { PlanFacts } from "../../src/domain/plan/planFacts";
import { planSheets } from "../../src/domain/plan/planSheets";
import { summarise } from "../../src/domain/summarise/summarise";
import { cellAddress } from "../../src/domain/words/cell";
import type { PlannedCell, PlannedSheet, WritePlan } from "../../src/domain/words/plan";
import type { Recognised } from "../../src/domain/words/registration";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import { aRegistration, aWorkbook, monthly, reconcileGroups } from "../reconcile/builders";

/** Everything that the sheets are made of, worked out from a workbook of which it is known who is who. */
export function factsOf(workbook: Recognised, groups: readonly (readonly number[])[], rest: Partial<PlanFacts> = {}): PlanFacts {
  const reconciled = reconcileGroups(workbook, groups, { decisions: rest.decisions ?? [] });
  return {
    recognised: workbook,
    reconciled,
    summary: summarise(workbook, reconciled, DEFAULT_SETTINGS),
    blocks: [],
    findings: [...workbook.findings, ...reconciled.findings],
    decisions: [],
    settings: DEFAULT_SETTINGS,
    version: "1.2.3",
    fingerprint: "0123456789abcdef",
    ...rest,
  };
}

/**
 * Five rows, three persons. Anna: practice in Klynge 1, then paid in Klynge 11, three months of it at once. Bo: the same practice typed twice,
 * 10 hours in January in both rows. Carl: no cluster, deceased.
 */
export function smallWorkbook(rest: Partial<Recognised> = {}): Recognised {
  const rows = [
    aRegistration({ name: { given: "Anna", family: "Fiktivsen" }, cluster: "Klynge 1", municipality: "Køge", company: "A* ApS", kind: "practice", start: "2020-01-01", exit: "2020-06-30", says: "jobseeking", text: "Ledig" }),
    aRegistration({ name: { given: "Bo", family: "Opdigtet" }, cluster: "Klynge 1", municipality: "Køge", company: "A* ApS", kind: "practice", start: "2020-01-01", exit: "2020-03-31", says: "job", text: "Fleksjob hos Fiktivsen" }),
    aRegistration({ name: { given: "Anna", family: "Fiktivsen" }, cluster: "Klynge 11", municipality: "Køge", company: "AB ApS", kind: "paid", start: "2020-04-01", exit: "2020-12-31", says: "job", text: "I job" }),
    aRegistration({ name: { given: "Bo", family: "Opdigtet" }, cluster: "Klynge 1", municipality: "Køge", company: "A* ApS", kind: "practice", start: "2020-01-01", exit: "2020-03-31", says: "job", text: "Fleksjob hos Fiktivsen" }),
    aRegistration({ name: { given: "Carl", family: "Tænkt" }, municipality: "Stevns", company: "AB ApS", kind: "practice", start: "2020-02-01", exit: "2020-05-31", says: "deceased", text: "Afdød" }),
  ]; // prettier-ignore
  const amounts = [
    ...monthly(0, ["2020-04", "2020-06"], "practice", 20),
    ...monthly(2, ["2020-04", "2020-06"], "paid", 30.25),
    ...monthly(1, ["2020-01", "2020-01"], "practice", 10),
    ...monthly(3, ["2020-01", "2020-01"], "practice", 10),
  ];
  return aWorkbook(rows, amounts, rest);
}

export const SMALL_GROUPS = [[0, 2], [1, 3], [4]] as const;

export function smallPlan(rest: Partial<PlanFacts> = {}, workbook: Partial<Recognised> = {}): WritePlan {
  return planSheets(factsOf(smallWorkbook(workbook), SMALL_GROUPS, rest));
}

export function sheetNamed(plan: WritePlan, name: string): PlannedSheet {
  const sheet = plan.sheets.find((each) => each.name === `Afstem ${name}`);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cell that has that address, such as "C7". */
export function cellAt(sheet: PlannedSheet, address: string): PlannedCell | null {
  for (const [row, cells] of sheet.cells.entries()) {
    for (const [column, cell] of cells.entries()) if (cellAddress(row, column) === address) return cell;
  }
  return null;
}

/** Values of a table by its name: the header, then the rows. */
export function tableValues(plan: WritePlan, name: string): readonly (readonly PlannedCell["value"][])[] {
  for (const sheet of plan.sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (table === undefined) continue;
    return sheet.cells
      .slice(table.top, table.bottom + 1)
      .map((row) => Array.from({ length: table.right - table.left + 1 }, (_, index) => row[table.left + index]?.value ?? null));
  }
  throw new Error(`no table ${name}`);
}

/** A column of a table by its header. */
export function columnValues(plan: WritePlan, name: string, header: string): readonly PlannedCell["value"][] {
  const [headers = [], ...rows] = tableValues(plan, name);
  const column = headers.indexOf(header);
  if (column < 0) throw new Error(`${name} has no column ${header}: ${headers.join(", ")}`);
  return rows.map((row) => row[column] ?? null);
}
