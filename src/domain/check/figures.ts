import { decimalHours } from "../words/hours";
import { MEASURES, TOTAL, type Measure, type Scope, type Summary } from "../words/summary";
import { targetOf } from "./targetsOf";

/** A summary's figures by measure, kind of group and name: looked up many times for every number of a text. */
type Index = ReadonlyMap<Measure, ReadonlyMap<Scope["by"], ReadonlyMap<string, number>>>;
const INDICES = new WeakMap<Summary, Index>();

function indexOf(summary: Summary): Index {
  const known = INDICES.get(summary);
  if (known !== undefined) return known;
  const index = new Map<Measure, Map<Scope["by"], Map<string, number>>>();
  for (const { measure, scope, value } of summary.figures) {
    const byKind = index.get(measure) ?? new Map<Scope["by"], Map<string, number>>();
    const byName = byKind.get(scope.by) ?? new Map<string, number>();
    index.set(measure, byKind.set(scope.by, byName.set(scope.name, value)));
  }
  INDICES.set(summary, index);
  return index;
}

/** The value of a measure as a text would say it: hours in decimal hours, money in kroner. Undefined where the workbook does not hold it. */
export function valueOf(summary: Summary, measure: Measure, scope: Scope): number | undefined {
  const value = indexOf(summary).get(measure)?.get(scope.by)?.get(scope.name);
  if (value === undefined) return undefined;
  const unit = MEASURES[measure].unit;
  return unit === "hours" ? decimalHours(value) : unit === "money" ? value / 100 : value;
}

/**
 * What a share is taken of: the persons of the scope, its registrations (or those above one for each person), or the target; of hours, all
 * of them or those of the same kind as reported; of money, the budget or the costs; of a group's figure, that of all groups.
 */
export type Denominator =
  | "persons"
  | "registrations"
  | "surplus"
  | "target"
  | "exited"
  | "hours"
  | "hoursReported"
  | "kindReported"
  | "companies"
  | "budget"
  | "costs"
  | "whole";

/** "hours.practice.removed" is a part of "hours.practice.reported"; nothing of measures that are no kind of hours. */
const reportedOf = (measure: Measure): Measure | undefined =>
  measure.startsWith("hours.practice.") ? "hours.practice.reported" : measure.startsWith("hours.paid.") ? "hours.paid.reported" : undefined;

function denominatorOf(summary: Summary, of: Denominator, measure: Measure, scope: Scope): number | undefined {
  if (of === "hours") return valueOf(summary, "hours.counted", scope);
  if (of === "hoursReported") return valueOf(summary, "hours.reported", scope);
  if (of === "whole") return valueOf(summary, measure, TOTAL);
  if (of === "budget") return valueOf(summary, "money.budget", scope);
  if (of === "costs") return valueOf(summary, "money.actual", scope);
  if (of === "surplus") return measure.startsWith("surplus.") ? valueOf(summary, of, scope) : undefined;
  if (of !== "target" && of !== "kindReported") return valueOf(summary, of, scope);
  const whole = of === "target" ? targetOf(measure) : reportedOf(measure);
  return whole === undefined ? undefined : valueOf(summary, whole, of === "target" ? TOTAL : scope);
}

/** In percent; undefined where there is nothing to divide by. */
export function shareIn(summary: Summary, measure: Measure, scope: Scope, of: Denominator): number | undefined {
  const part = valueOf(summary, measure, scope);
  // The persons of a group are a share of all persons: "Klynge 1 udgør 83 % af deltagerne".
  const whole = denominatorOf(summary, of, measure, of === measure ? TOTAL : scope);
  return part === undefined || whole === undefined || whole === 0 ? undefined : (100 * part) / whole;
}
