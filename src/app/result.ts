import { describeFinding } from "../domain/narrate/describeFinding";
import { areaName, rowName } from "../domain/words/cell";
import { monthName } from "../domain/words/day";
import { severityOf } from "../domain/words/finding";
import { decimalHours } from "../domain/words/hours";
import type { HoursOfKind, Reconciled } from "../domain/words/person";
import type { StatusCounts, Summary } from "../domain/words/summary";
import { scopeName } from "../domain/words/summary";
import type { Proposal } from "./propose";
import { readinessOf } from "./readiness";

/** The file that a result is about. */
export interface SourceFile {
  readonly file: string;
  readonly sha256: string;
}

function places(reconciled: Reconciled, indices: readonly number[]): string[] {
  return indices.flatMap((index) => {
    const registration = reconciled.registrations[index];
    return registration === undefined ? [] : [rowName(registration)];
  });
}

function surplus({ reconciled, summary }: Proposal) {
  return {
    total: reconciled.surplus.length + reconciled.unexplained,
    unexplained: reconciled.unexplained,
    byReason: Object.fromEntries(Object.entries(summary.byReason).filter(([, count]) => count > 0)),
    acrossClusters: summary.acrossClusters,
    items: reconciled.surplus.map((item) => ({
      person: item.person,
      rows: places(reconciled, item.registrations),
      reason: item.reason,
      months: item.months.map(monthName),
      crossCluster: item.isAcrossClusters,
      sameness: item.sameness,
    })),
  };
}

function status(summary: Summary) {
  const groups = (counts: ReadonlyMap<string, StatusCounts>) => Object.fromEntries(counts);
  return {
    total: summary.total,
    byCluster: groups(summary.byCluster),
    byMunicipality: groups(summary.byMunicipality),
    byCompany: groups(summary.byCompany),
  };
}

function sumOf(reconciled: Reconciled, kind: "practice" | "paid") {
  const total = { reported: 0, removed: 0, counted: 0 };
  for (const person of reconciled.persons) {
    const hours: HoursOfKind = person[kind];
    total.reported += hours.reported;
    total.removed += hours.removed;
    total.counted += hours.counted;
  }
  return { reported: decimalHours(total.reported), removed: decimalHours(total.removed), counted: decimalHours(total.counted) };
}

function hours(reconciled: Reconciled) {
  return {
    practice: sumOf(reconciled, "practice"),
    paid: sumOf(reconciled, "paid"),
    byMonth: reconciled.months.map((month) => ({
      month: monthName(month.month),
      practice: decimalHours(month.practice.counted),
      paid: decimalHours(month.paid.counted),
      heads: month.heads,
      overlap: month.overlap,
    })),
  };
}

function recognition({ recognised }: Proposal) {
  return recognised.tables.map((table) => ({
    sheet: table.sheet,
    role: table.role,
    headerRows: table.headerRows.map((row) => row + 1),
    rows: [table.firstRow + 1, table.lastRow + 1],
    confidence: table.confidence,
    columns: table.columns.map(({ column, header, meaning, confidence, because }) => ({
      column,
      header,
      meaning: typeof meaning === "object" ? { month: monthName(meaning.month), kind: meaning.kind ?? null } : (meaning ?? null),
      confidence,
      because,
    })),
  }));
}

function indicators(summary: Summary) {
  return summary.indicators.map(({ code, da, value, women, men, missing, cells }) => ({
    code,
    name: da,
    value: value ?? null,
    women: women ?? null,
    men: men ?? null,
    ...(missing === undefined ? {} : { missing }),
    cells: cells.map(areaName),
  }));
}

/** The result that other programs rely on: `afstem.result/1` (SPEC 8). */
export function resultOf(proposal: Proposal, source: SourceFile) {
  const { recognised, reconciled, summary, settings } = proposal;
  const sheetsOf = (role: string) => [...new Set(recognised.tables.filter((table) => table.role === role).map((table) => table.sheet))];
  return {
    schema: "afstem.result/1",
    source: {
      ...source,
      registrationSheets: sheetsOf("registrations"),
      hoursSheets: [...recognised.hours.sheets],
      hiddenRows: recognised.hiddenRows,
      recognised: recognition(proposal),
    },
    asOf: reconciled.asOf ?? null,
    registrations: summary.total.registrations,
    persons: summary.total.persons,
    personsRange: summary.personsRange,
    surplus: surplus(proposal),
    status: status(summary),
    hours: hours(reconciled),
    targets: summary.targets.map(({ name, measure, target, actual, missing }) => ({
      name,
      measure: measure ?? null,
      target,
      actual: actual ?? null,
      ...(missing === undefined ? {} : { missing }),
    })),
    indicators: indicators(summary),
    completeness: summary.completeness,
    rules: summary.rules.map(({ cells, ...rule }) => ({ ...rule, cells: cells.map(areaName) })),
    findings: proposal.findings.map((finding) => {
      const { what, remedy } = describeFinding(finding, settings.language);
      return {
        code: finding.code,
        severity: severityOf(finding),
        message: `${what} ${remedy}`.trim(),
        cells: finding.cells.map(areaName),
        ...(finding.person === undefined ? {} : { person: finding.person }),
      };
    }),
    readiness: readinessOf(proposal),
    blocks: proposal.blocks.map(({ field, title, text, own, numbers, origin, isRequired }) => ({
      field,
      title,
      text,
      origin,
      ...(own === undefined ? {} : { own }),
      required: isRequired,
      numbers: numbers.map(({ start, end, value, measure, scope, cells }) => ({
        start,
        end,
        value,
        measure,
        scope: scopeName(scope),
        cells: cells.map(areaName),
      })),
    })),
  };
}
