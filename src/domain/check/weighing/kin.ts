import type { Measure } from "../../words/summary";
import { resultOf, targetOf } from "../targetsOf";

const PAIRS: readonly (readonly Measure[])[] = [
  ["registrations", "persons"],
  ["hours.practice.counted", "hours.practice.reported", "hours.counted"],
  ["hours.paid.counted", "hours.paid.reported", "hours.counted"],
  ["hours.counted", "hours.reported"],
  ["everPaid", "everBoth"],
  ["everPractice", "everBoth"],
  ["surplus", "personsWithSurplus"],
  ["money.budget", "money.budgetWithSupplement"],
  ["money.actual", "money.actualWithSupplement"],
  ["money.budget", "money.actual"],
  ["money.actual", "money.grant"],
  ["companies", "companies.listed"],
];

/** Measures that are most easily taken for another: a target and its result, registrations and persons, one step of hours and the next. */
export function kinOf(measure: Measure): readonly Measure[] {
  const target = targetOf(measure);
  const kin = PAIRS.filter((pair) => pair.includes(measure)).flat();
  return [...new Set([...kin, ...(target === undefined ? [] : [target]), resultOf(measure)])].filter((other) => other !== measure);
}
