import type { CellArea } from "./cell";
import type { IsoDay, Period } from "./day";
import type { IndicatorResult, RecordCompleteness } from "./indicator";
import type { SurplusReason } from "./person";
import type { ProjectFacts, Target } from "./registration";
import type { RuleResult } from "./rule";
import type { Status } from "./statuses";

/** What can be counted. Adding a measure is adding a row to MEASURES: summarise computes it, narrate says it, check binds claims to it. */
export const MEASURES = {
  registrations: { unit: "registrations" },
  persons: { unit: "persons" },
  surplus: { unit: "registrations" },
  "surplus.duplicate": { unit: "registrations" },
  "surplus.concurrent": { unit: "registrations" },
  "surplus.transition": { unit: "registrations" },
  "surplus.sequential": { unit: "registrations" },
  "surplus.re-entry": { unit: "registrations" },
  "surplus.no-hours": { unit: "registrations" },
  personsWithSurplus: { unit: "persons" },
  personsInSeveralClusters: { unit: "persons" },
  "status.employed": { unit: "persons" },
  "status.education": { unit: "persons" },
  "status.jobseeking": { unit: "persons" },
  "status.unavailable": { unit: "persons" },
  "status.deceased": { unit: "persons" },
  "status.active": { unit: "persons" },
  "status.unknown": { unit: "persons" },
  "status.employedOrEducation": { unit: "persons" },
  /** Has exited, whatever the status. */
  exited: { unit: "persons" },
  completed: { unit: "persons" },
  interrupted: { unit: "persons" },
  everPaid: { unit: "persons" },
  everPractice: { unit: "persons" },
  everBoth: { unit: "persons" },
  everEmployedAtPartner: { unit: "persons" },
  lostPartnerJob: { unit: "persons" },
  companies: { unit: "companies" },
  municipalities: { unit: "municipalities" },
  clusters: { unit: "clusters" },
  actors: { unit: "actors" },
  "hours.practice.reported": { unit: "hours" },
  "hours.practice.removed": { unit: "hours" },
  "hours.practice.counted": { unit: "hours" },
  "hours.paid.reported": { unit: "hours" },
  "hours.paid.removed": { unit: "hours" },
  "hours.paid.counted": { unit: "hours" },
  "hours.counted": { unit: "hours" },
  "hours.reported": { unit: "hours" },
  "hours.removed": { unit: "hours" },
  months: { unit: "months" },
  "target.persons": { unit: "persons" },
  "target.completed": { unit: "persons" },
  "target.status.employed": { unit: "persons" },
  "target.status.education": { unit: "persons" },
  "target.companiesWithGrowth": { unit: "companies" },
  "target.companies": { unit: "companies" },
  companiesWithGrowth: { unit: "companies" },
  /** Of the sheet of companies: all, those that left, those that only support. */
  "companies.listed": { unit: "companies" },
  "companies.left": { unit: "companies" },
  "companies.support": { unit: "companies" },
  /** Direct costs, and with the supplement of 18 % (DOMAIN R35). */
  "money.budget": { unit: "money" },
  "money.actual": { unit: "money" },
  "money.grant": { unit: "money" },
  "money.budgetWithSupplement": { unit: "money" },
  "money.actualWithSupplement": { unit: "money" },
  partnersAboveLimit: { unit: "partners" },
  reservations: { unit: "reservations" },
  "reservations.handled": { unit: "reservations" },
  "reservations.amount": { unit: "money" },
  meetings: { unit: "meetings" },
  /** Of the steering group (DOMAIN R64). */
  "meetings.steering": { unit: "meetings" },
  activities: { unit: "activities" },
} as const satisfies Record<string, { readonly unit: Unit }>;

export type Unit =
  | "persons"
  | "registrations"
  | "companies"
  | "municipalities"
  | "clusters"
  | "actors"
  | "hours"
  | "months"
  | "money"
  | "partners"
  | "reservations"
  | "meetings"
  | "activities";
export type Measure = keyof typeof MEASURES;

/** What a figure is counted over. */
export interface Scope {
  readonly by: "total" | "cluster" | "municipality" | "company" | "actor";
  /** "Klynge 1", "Køge"; empty for the total. */
  readonly name: string;
}
export const TOTAL: Scope = { by: "total", name: "" };

/** The form that results use: "total", "Klynge 1". */
export function scopeName(scope: Scope): string {
  return scope.by === "total" ? "total" : scope.name;
}

/** One number that the workbook gives. Whole seconds where the unit is hours, whole øre where it is money. */
export interface Figure {
  readonly measure: Measure;
  readonly scope: Scope;
  readonly value: number;
  /** The cells that it rests on. */
  readonly cells: readonly CellArea[];
}

/** Persons by status within a scope (SPEC 8, `status`). */
export interface StatusCounts extends Readonly<Record<Status, number>> {
  readonly persons: number;
  readonly registrations: number;
  readonly deceased: number;
}

/** Everything that may be said of a workbook, as numbers. */
export interface Summary {
  readonly asOf: IsoDay | undefined;
  readonly project: ProjectFacts;
  readonly period: Period | undefined;
  readonly total: StatusCounts;
  /** Sorted as a Danish reader expects; clusters by number. */
  readonly byCluster: ReadonlyMap<string, StatusCounts>;
  readonly byMunicipality: ReadonlyMap<string, StatusCounts>;
  readonly byCompany: ReadonlyMap<string, StatusCounts>;
  readonly byReason: Readonly<Record<SurplusReason, number>>;
  readonly unexplained: number;
  readonly acrossClusters: number;
  readonly personsRange: readonly [number, number];
  readonly figures: readonly Figure[];
  readonly targets: readonly TargetResult[];
  /** The common indicators of the chosen set, in the order of the regulation. */
  readonly indicators: readonly IndicatorResult[];
  readonly completeness: RecordCompleteness;
  /** Deadlines, hours, money and organisation (DOMAIN 5), in the order of RULES. */
  readonly rules: readonly RuleResult[];
  /** Findings that change a figure and are unanswered. */
  readonly openErrors: number;
}

/** A target and what was reached; `actual` is undefined where the data cannot tell, and `missing` says what lacks. */
export interface TargetResult extends Target {
  readonly actual: number | undefined;
  readonly missing?: string;
}

/** Undefined where the workbook does not hold it. */
export function figureOf(summary: Summary, measure: Measure, scope: Scope = TOTAL): Figure | undefined {
  return summary.figures.find((figure) => figure.measure === measure && figure.scope.by === scope.by && figure.scope.name === scope.name);
}
