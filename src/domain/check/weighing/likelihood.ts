import { MEASURES, TOTAL, type Measure, type Summary } from "../../words/summary";
import { valueOf } from "../figures";
import type { Numeral } from "../numeral";

/**
 * How probable a mistake is thought before a number is looked at: more than reports hold, so that an error is not excused by an unlikely
 * reading. Settled on marked reports, so that of a hundred numbers no more than two are called false that are not (docs/checking.md).
 */
export const MISTAKEN = 0.5;

/** How probable a value is of something that nothing is known of: the larger, and the finer it is written, the less. */
export function unrelated({ form, decimals, value }: Numeral): number {
  if (form === "percent") return decimals > 0 ? 1 / 600 : 1 / 80;
  if (form === "part") return 1 / 6;
  const size = Math.abs(value);
  return decimals > 0 ? 1 / (20 * (size + 10)) : decimals < 0 ? 1 / 100 : 1 / (3.5 * (size + 1));
}

const POOLS = new WeakMap<Summary, Map<string, ReadonlyMap<number, number>>>();
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** How often each value stands among the figures of a unit: what may be copied into the wrong place. */
function poolOf(summary: Summary, measure: Measure): ReadonlyMap<number, number> {
  const { unit } = MEASURES[measure];
  const pools = POOLS.get(summary) ?? new Map<string, ReadonlyMap<number, number>>();
  POOLS.set(summary, pools);
  const known = pools.get(unit);
  if (known !== undefined) return known;
  const pool = new Map<number, number>();
  for (const figure of summary.figures) {
    const other = MEASURES[figure.measure].unit;
    if (other !== unit && !(unit === "persons" && other === "registrations")) continue;
    const value = rounded(valueOf(summary, figure.measure, figure.scope) ?? NaN);
    pool.set(value, (pool.get(value) ?? 0) + 1);
  }
  pools.set(unit, pool);
  return pool;
}

const digitsOf = (value: number): string => [...String(rounded(value)).replace(/\D/g, "")].sort().join("");

/** The ways in which figures come to be wrong, and how much of all mistakes each is. */
const WAYS = { anyhow: 0.08, near: 0.25, copied: 0.1, kin: 0.2, group: 0.14, neighbour: 0.12, swapped: 0.09, shifted: 0.02 } as const;

function near({ value, decimals }: Numeral, actual: number, isShare: boolean): number {
  const width = Math.max(1.5, Math.abs(actual) * 0.15);
  const step = decimals < 0 ? 10 ** -decimals : isShare ? (decimals > 0 ? 0.1 : 1) : decimals > 0 ? 0.25 : 1;
  return Math.exp(-Math.abs(value - actual) / width) * Math.min(0.5, step / (2 * width));
}

function isShifted({ value, decimals }: Numeral, actual: number): boolean {
  if (actual === 0 || value === 0) return false;
  const slack = 0.51 * 10 ** -decimals;
  return [10, 100, 1000].some(
    (times) => Math.abs(actual * times - value) < slack * times || Math.abs(value * times - actual) < slack * times,
  );
}

/** So many times the persons of the project are no slip of the pen: "64.000 indbyggere". */
const OUT_OF_SIZE = 12;
/** Of hours and money: a part of them, or something larger, rather than a mistake. */
const OUT_OF_RANGE = 5;

function isOutOfSize(summary: Summary, { value }: Numeral, { measure, actual, isShare }: About): boolean {
  const { unit } = MEASURES[measure];
  if (unit === "persons" && !isShare) return value > OUT_OF_SIZE * (valueOf(summary, "persons", TOTAL) ?? Infinity);
  return !isShare && (unit === "money" || unit === "hours") && (value * OUT_OF_RANGE < actual || value > actual * OUT_OF_RANGE);
}

/** What a figure is, and what it may have been taken for, in the form of the number. */
export interface About {
  readonly measure: Measure;
  readonly actual: number;
  /** What it is most easily taken for: the whole for a group, a target for its result, registrations for persons, one step of hours for another. */
  readonly kin: readonly number[];
  /** The same measure of other groups, and what else is counted of the same group, in the form of the number. */
  readonly others: readonly number[];
  readonly neighbours: readonly number[];
  readonly isShare: boolean;
}

function among(values: readonly number[], { value, decimals, form }: Numeral): number {
  const slack = form === "percent" || decimals > 0 ? 0.51 * 10 ** -decimals : 0.006;
  const different = new Set(values.map(rounded));
  return [...different].some((each) => Math.abs(each - value) <= slack) ? 1 / (different.size + 1) : 0;
}

/**
 * How probable a value is as a mistake about a figure: close to it, the figure of another group or of a neighbouring measure, copied from
 * somewhere else, its digits swapped, its point shifted.
 */
export function mistaken(summary: Summary, numeral: Numeral, about: About): number {
  const { measure, actual, kin, others, neighbours, isShare } = about;
  const { value } = numeral;
  const anyhow = isOutOfSize(summary, numeral, about) ? WAYS.anyhow / 100 : WAYS.anyhow;
  let sum = anyhow * unrelated(numeral) + WAYS.near * near(numeral, actual, isShare);
  sum += WAYS.kin * among(kin, numeral) + WAYS.group * among(others, numeral) + WAYS.neighbour * among(neighbours, numeral);
  if (!isShare) {
    const pool = poolOf(summary, measure);
    sum += (WAYS.copied * (pool.get(rounded(value)) ?? 0)) / (pool.size + 10);
  }
  if (String(value).length > 1 && digitsOf(value) === digitsOf(actual)) sum += WAYS.swapped;
  return isShifted(numeral, actual) ? sum + WAYS.shifted : sum;
}
