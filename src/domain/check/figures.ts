import { decimalHours } from "../words/hours";
import { TOTAL, type Measure, type Scope, type Summary } from "../words/summary";
import { unitOfMeasure } from "./measureWords";
import { targetOf } from "./targetsOf";

/** A summary's figures by name: looked up many times for every number of a text. */
const INDICES = new WeakMap<Summary, ReadonlyMap<string, number>>();

function indexOf(summary: Summary): ReadonlyMap<string, number> {
  const known = INDICES.get(summary);
  if (known !== undefined) return known;
  const index = new Map(summary.figures.map(({ measure, scope, value }) => [`${measure} ${scope.by} ${scope.name}`, value]));
  INDICES.set(summary, index);
  return index;
}

/** The value of a measure as a text would say it: hours in decimal hours, money in kroner. Undefined where the workbook does not hold it. */
export function valueOf(summary: Summary, measure: Measure, scope: Scope): number | undefined {
  const value = indexOf(summary).get(`${measure} ${scope.by} ${scope.name}`);
  if (value === undefined) return undefined;
  const unit = unitOfMeasure(measure);
  return unit === "hours" ? decimalHours(value) : unit === "money" ? value / 100 : value;
}

/** The sum of several measures, where each of them is held. */
export function sumOf(summary: Summary, measures: readonly Measure[], scope: Scope): number | undefined {
  let sum = 0;
  for (const measure of measures) {
    const value = valueOf(summary, measure, scope);
    if (value === undefined) return undefined;
    sum += value;
  }
  return measures.length === 0 ? undefined : sum;
}

/** What a share is taken of: the persons of the scope, its registrations, or the target; of money, the budget or the costs. */
export type Denominator = "persons" | "registrations" | "target" | "exited" | "hours" | "companies" | "budget" | "costs";

export function denominatorOf(summary: Summary, of: Denominator, measure: Measure | undefined, scope: Scope): number | undefined {
  if (of === "hours") return valueOf(summary, "hours.counted", scope);
  if (of === "budget") return valueOf(summary, "money.budget", scope);
  if (of === "costs") return valueOf(summary, "money.actual", scope);
  if (of !== "target") return valueOf(summary, of, scope);
  const target = targetOf(measure);
  return target === undefined ? undefined : valueOf(summary, target, TOTAL);
}

/** In percent; undefined where there is nothing to divide by. */
export function shareIn(summary: Summary, measures: readonly Measure[], scope: Scope, of: Denominator): number | undefined {
  const part = sumOf(summary, measures, scope);
  // The persons of a group are a share of all persons: "Klynge 1 udgør 83 % af deltagerne".
  const base = of === measures[0] ? TOTAL : scope;
  const whole = denominatorOf(summary, of, measures[0], base);
  return part === undefined || whole === undefined || whole === 0 ? undefined : (100 * part) / whole;
}
