import type { CellArea } from "../../words/cell";
import { fold } from "../../words/fold";
import type { BudgetLine, Oere } from "../../words/records";
import type { Figure, Scope } from "../../words/summary";
import { TOTAL } from "../../words/summary";
import { isAbovePartnerLimit, withSupplement } from "./limits";

const AMOUNTS = ["budget", "actual", "grant"] as const satisfies readonly (keyof BudgetLine)[];
type Amount = (typeof AMOUNTS)[number];

interface Sum {
  readonly value: Oere;
  readonly cells: readonly CellArea[];
}

/** Budget, account and grant of the project and of every partner, and how many partners are above the limit (DOMAIN R34–R36). */
export function moneyFigures(lines: readonly BudgetLine[]): readonly Figure[] {
  const partners = linesByPartner(lines);
  return [
    ...figuresWithin(TOTAL, lines),
    ...[...partners].flatMap(([name, own]) => figuresWithin({ by: "company", name }, own)),
    ...partnersAboveLimit(lines, partners),
  ];
}

function figuresWithin(scope: Scope, lines: readonly BudgetLine[]): readonly Figure[] {
  return AMOUNTS.flatMap((amount): readonly Figure[] => {
    const sum = sumOf(lines, amount);
    if (sum === undefined) return [];
    const direct: Figure = { measure: `money.${amount}`, scope, ...sum };
    // A grant is no cost: no supplement is laid upon it.
    return amount === "grant"
      ? [direct]
      : [direct, { measure: `money.${amount}WithSupplement`, scope, value: withSupplement(sum.value), cells: sum.cells }];
  });
}

/** Undefined where no line states the amount: an absent column is no zero. */
function sumOf(lines: readonly BudgetLine[], amount: Amount): Sum | undefined {
  const stated = lines.filter((line) => line[amount] !== undefined);
  if (stated.length === 0) return undefined;
  return {
    value: stated.reduce((sum, line) => sum + (line[amount] ?? 0), 0),
    cells: stated.map((line) => line.cells[amount] ?? line.place),
  };
}

/** Spellings that fold alike are one partner, called as it is first written. */
function linesByPartner(lines: readonly BudgetLine[]): ReadonlyMap<string, readonly BudgetLine[]> {
  const names = new Map<string, string>();
  const partners = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    if (line.partner === undefined) continue;
    const name = names.get(fold(line.partner)) ?? line.partner;
    names.set(fold(line.partner), name);
    partners.set(name, [...(partners.get(name) ?? []), line]);
  }
  return partners;
}

/** Silent where an amount has no partner: it might be what lifts one above. */
function partnersAboveLimit(lines: readonly BudgetLine[], partners: ReadonlyMap<string, readonly BudgetLine[]>): readonly Figure[] {
  const costs = lines.filter((line) => line.budget !== undefined || line.actual !== undefined);
  if (costs.length === 0 || costs.some((line) => line.partner === undefined)) return [];
  const above = [...partners.values()].flatMap((own) => {
    const largest = [sumOf(own, "budget"), sumOf(own, "actual")].find((sum) => sum !== undefined && isAbovePartnerLimit(sum.value));
    return largest ?? [];
  });
  return [{ measure: "partnersAboveLimit", scope: TOTAL, value: above.length, cells: above.flatMap(({ cells }) => cells) }];
}
