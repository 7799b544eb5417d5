import type { Measure } from "../words/summary";

/** What was promised, by what was reached. */
const TARGETS: Readonly<Partial<Record<Measure, Measure>>> = {
  persons: "target.persons",
  completed: "target.completed",
  "status.employed": "target.status.employed",
  "status.education": "target.status.education",
  companies: "target.companies",
  companiesWithGrowth: "target.companiesWithGrowth",
};

const RESULTS = new Map(Object.entries(TARGETS).map(([result, target]) => [target, result as Measure]));

/** The target of a measure; a target is its own. */
export function targetOf(measure: Measure | undefined): Measure | undefined {
  return measure === undefined ? undefined : isTarget(measure) ? measure : TARGETS[measure];
}

/** What a target is a target of; another measure is itself. */
export function resultOf(measure: Measure): Measure {
  return RESULTS.get(measure) ?? measure;
}

export function isTarget(measure: Measure | undefined): boolean {
  return measure !== undefined && RESULTS.has(measure);
}
