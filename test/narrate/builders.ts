import type { Status } from "../../src/domain/words/statuses";
import { STATUSES } from "../../src/domain/words/statuses";
import type { Figure, Measure, Scope, StatusCounts, Summary } from "../../src/domain/words/summary";
import { TOTAL } from "../../src/domain/words/summary";
import type { Reconciled } from "../../src/domain/words/person";
import { NO_RECORDS } from "../../src/domain/words/records";
import type { Recognised } from "../../src/domain/words/registration";

/** What one scope counts; a status that is not named is zero. */
export interface Counted {
  readonly registrations: number;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
  readonly deceased?: number;
}

function figure(measure: Measure, value: number, scope: Scope = TOTAL): Figure {
  return { measure, value, scope, cells: [{ sheet: "Deltagere", row: 4, column: 2 }] };
}

function countsOf({ registrations, statuses, deceased = 0 }: Counted): StatusCounts {
  const all = Object.fromEntries(STATUSES.map((status) => [status, statuses[status] ?? 0])) as Record<Status, number>;
  return { ...all, deceased, registrations, persons: STATUSES.reduce((sum, status) => sum + all[status], 0) };
}

function figuresOf(counts: StatusCounts, scope: Scope): Figure[] {
  return [
    figure("persons", counts.persons, scope),
    figure("registrations", counts.registrations, scope),
    figure("status.deceased", counts.deceased, scope),
    ...STATUSES.map((status) => figure(`status.${status}`, counts[status], scope)),
  ];
}

/** A summary that holds just what is named. */
export function aSummary(facts: {
  readonly total: Counted;
  readonly clusters?: Readonly<Record<string, Counted>>;
  readonly companies?: Readonly<Record<string, number>>;
  readonly others?: Readonly<Partial<Record<Measure, number>>>;
  readonly targets?: Summary["targets"];
  readonly openErrors?: number;
}): Summary {
  const total = countsOf(facts.total);
  const clusters = Object.entries(facts.clusters ?? {}).map(([name, counted]) => [name, countsOf(counted)] as const);
  const companies = Object.entries(facts.companies ?? {});
  return {
    asOf: "2022-09-30",
    project: {},
    period: undefined,
    total,
    byCluster: new Map(clusters),
    byMunicipality: new Map(),
    byCompany: new Map(companies.map(([name, persons]) => [name, countsOf({ registrations: persons, statuses: { jobseeking: persons } })])),
    byReason: { duplicate: 0, concurrent: 0, transition: 0, sequential: 0, "re-entry": 0, "no-hours": 0 },
    unexplained: 0,
    acrossClusters: 0,
    personsRange: [total.persons, total.persons],
    figures: [
      ...figuresOf(total, TOTAL),
      ...clusters.flatMap(([name, counts]) => figuresOf(counts, { by: "cluster", name })),
      ...companies.map(([name, persons]) => figure("persons", persons, { by: "company", name })),
      ...Object.entries(facts.others ?? {}).map(([measure, value]) => figure(measure as Measure, value)),
    ],
    targets: facts.targets ?? [],
    indicators: [],
    completeness: { full: 0, partial: 0, incomplete: 0 },
    rules: [],
    openErrors: facts.openErrors ?? 0,
  };
}

/** Nothing but the rows that the organisation is told from. */
export function withRegistrations(registrations: Reconciled["registrations"]): { recognised: Recognised; reconciled: Reconciled } {
  const nothing = { findings: [], registrations, tables: [], project: {}, records: NO_RECORDS } as unknown;
  return { recognised: nothing as Recognised, reconciled: { ...(nothing as Reconciled), counted: registrations.map((_, index) => index) } };
}
