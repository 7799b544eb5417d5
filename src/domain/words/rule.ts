import type { CellArea } from "./cell";

/** Rules of persons, deadlines, hours, money and form (DOMAIN 5), then checks of the records (DOMAIN 1.7). docs/rules.md tells of each. */
export const RULES = [
  "R09",
  "R11",
  "R12",
  "R20",
  "R21",
  "R22",
  "R23",
  "R24",
  "R25",
  "R26",
  "R27",
  "R28",
  "R31",
  "R32",
  "R34",
  "R35",
  "R36",
  "R37",
  "R38",
  "R39",
  "R40",
  "R53",
  "R61",
  "R63",
  "R64",
  "R65",
  "R67",
  "R71",
  "Q7",
  "Q10",
  "Q11",
  "Q15",
] as const;

export type RuleId = (typeof RULES)[number];

/** One rule applied to one thing. "unmeasured": kan ikke beregnes, and `missing` says which column lacks. */
export interface RuleResult {
  readonly rule: RuleId;
  readonly outcome: "met" | "warning" | "error" | "unmeasured";
  /** What it was applied to: a company, a partner, a year; empty for the whole project. Never a person's name. */
  readonly about: string;
  /** Numbers and words for the sentence (narrate/describeRule): days, counts, amounts in whole øre. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** The cells that it rests on. */
  readonly cells: readonly CellArea[];
  readonly missing?: string;
}
