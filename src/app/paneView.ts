import { describeFinding } from "../domain/narrate/describeFinding";
import type { PrivacyConcern } from "../domain/narrate/privacyConcerns";
import type { Block } from "../domain/words/block";
import type { CellArea } from "../domain/words/cell";
import type { RecognisedTable } from "../domain/words/columns";
import type { FindingCode, Severity } from "../domain/words/finding";
import { severityOf } from "../domain/words/finding";
import type { FormName } from "../domain/words/form";
import type { SurplusItem, SurplusReason } from "../domain/words/person";
import { placeOf, SURPLUS_REASONS } from "../domain/words/person";
import type { ProjectFacts } from "../domain/words/registration";
import type { Status } from "../domain/words/statuses";
import { STATUSES } from "../domain/words/statuses";
import type { Figure, Measure, Scope, StatusCounts, Summary, TargetResult } from "../domain/words/summary";
import { figureOf, TOTAL } from "../domain/words/summary";
import type { Proposal } from "./propose";
import type { ReadinessNote } from "./readiness";
import { concernsOf, readinessOf } from "./readiness";

/** A number on the screen and the cells behind it. Hours are whole seconds. */
export interface ShownFigure {
  readonly value: number;
  readonly cells: readonly CellArea[];
}

export interface ShownFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly what: string;
  readonly remedy: string;
  readonly cells: readonly CellArea[];
  readonly person: string | undefined;
}

/** One step of the bridge: how many registrations go, and why. */
export interface BridgeStep extends ShownFigure {
  readonly reason: SurplusReason;
}

export interface ShownGroup {
  /** "" for the total. */
  readonly name: string;
  readonly persons: ShownFigure;
  readonly registrations: ShownFigure;
  readonly deceased: ShownFigure;
  readonly statuses: Readonly<Record<Status, ShownFigure>>;
}

/** What the pane shows of a proposal. Persons are asked for by the page (panePersons). */
export interface PaneView {
  readonly project: ProjectFacts;
  readonly asOf: string | undefined;
  readonly registrations: ShownFigure;
  readonly persons: ShownFigure;
  readonly personsRange: readonly [number, number];
  readonly unexplained: number;
  readonly bridge: readonly BridgeStep[];
  readonly total: ShownGroup;
  readonly clusters: readonly ShownGroup[];
  readonly municipalities: readonly ShownGroup[];
  readonly hours: Readonly<Record<"practice" | "paid", Readonly<Record<"reported" | "removed" | "counted", ShownFigure>>>>;
  readonly targets: readonly TargetResult[];
  readonly findings: readonly ShownFinding[];
  readonly blocks: readonly Block[];
  /** What to think of before a block is copied, by field (SPEC 5). */
  readonly concerns: Readonly<Record<string, readonly PrivacyConcern[]>>;
  /** What stands between the form and sending it. */
  readonly readiness: readonly ReadinessNote[];
  readonly form: FormName;
  readonly tables: readonly RecognisedTable[];
  readonly hiddenRows: number;
  /** Names of the sheets that would be written. */
  readonly sheets: readonly string[];
}

function shown(figure: Figure | undefined, value = 0): ShownFigure {
  return figure === undefined ? { value, cells: [] } : { value: figure.value, cells: figure.cells };
}

function group(summary: Summary, scope: Scope, counts: StatusCounts): ShownGroup {
  const of = (measure: Measure, value: number) => shown(figureOf(summary, measure, scope), value);
  return {
    name: scope.name,
    persons: of("persons", counts.persons),
    registrations: of("registrations", counts.registrations),
    deceased: of("status.deceased", counts.deceased),
    statuses: Object.fromEntries(STATUSES.map((status) => [status, of(`status.${status}`, counts[status])])) as Record<Status, ShownFigure>,
  };
}

function bridge({ reconciled }: Proposal): BridgeStep[] {
  const cellsOf = (item: SurplusItem) =>
    item.registrations.flatMap((index) => {
      const registration = reconciled.registrations[index];
      return registration === undefined ? [] : [placeOf(registration)];
    });
  return SURPLUS_REASONS.flatMap((reason) => {
    const items = reconciled.surplus.filter((item) => item.reason === reason);
    return items.length === 0 ? [] : [{ reason, value: items.length, cells: items.flatMap(cellsOf) }];
  });
}

const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "info"];

function findings({ findings: all, settings }: Proposal): ShownFinding[] {
  return all
    .map((finding) => ({
      code: finding.code,
      severity: severityOf(finding),
      ...describeFinding(finding, settings.language),
      cells: finding.cells,
      person: finding.person,
    }))
    .sort((one, other) => SEVERITY_ORDER.indexOf(one.severity) - SEVERITY_ORDER.indexOf(other.severity));
}

/** The proposal as the pane shows it. */
export function paneViewOf(proposal: Proposal): PaneView {
  const { summary, recognised, reconciled } = proposal;
  const hours = (kind: "practice" | "paid") => ({
    reported: shown(figureOf(summary, `hours.${kind}.reported`)),
    removed: shown(figureOf(summary, `hours.${kind}.removed`)),
    counted: shown(figureOf(summary, `hours.${kind}.counted`)),
  });
  return {
    project: summary.project,
    asOf: reconciled.asOf,
    registrations: shown(figureOf(summary, "registrations"), summary.total.registrations),
    persons: shown(figureOf(summary, "persons"), summary.total.persons),
    personsRange: summary.personsRange,
    unexplained: summary.unexplained,
    bridge: bridge(proposal),
    total: group(summary, TOTAL, summary.total),
    clusters: [...summary.byCluster].map(([name, counts]) => group(summary, { by: "cluster", name }, counts)),
    municipalities: [...summary.byMunicipality].map(([name, counts]) => group(summary, { by: "municipality", name }, counts)),
    hours: { practice: hours("practice"), paid: hours("paid") },
    targets: summary.targets,
    findings: findings(proposal),
    blocks: proposal.blocks,
    concerns: concernsOf(proposal),
    readiness: readinessOf(proposal),
    form: proposal.settings.form,
    tables: recognised.tables,
    hiddenRows: recognised.hiddenRows,
    sheets: proposal.plan.sheets.map((sheet) => sheet.name),
  };
}
