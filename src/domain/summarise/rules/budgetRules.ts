import type { BudgetLine } from "../../words/records";
import type { RuleResult } from "../../words/rule";
import type { Figure } from "../../words/summary";
import { withSupplement } from "./limits";
import { moneyOf } from "./moneyRules";
import { unmeasured } from "./ruleFacts";

const permille = (part: number, whole: number) => Math.round((part * 1000) / whole);

type Costs = "actual" | "budget";
const statesCosts = ({ budget, actual }: BudgetLine) => budget !== undefined || actual !== undefined;

/**
 * Which costs a grant is of, and whether it stands on a line of its own: there it is of the whole with the supplement of 18 %,
 * on a line of costs it is of these. Undefined where both occur, or where the lines state different costs.
 */
function basisOf(
  granted: readonly BudgetLine[],
  lines: readonly BudgetLine[],
): { readonly of: Costs; readonly isApart: boolean } | undefined {
  const isApart = granted.every((line) => !statesCosts(line));
  if (!isApart && !granted.every(statesCosts)) return undefined;
  const bearing = isApart ? lines.filter(statesCosts) : granted;
  const isStated = (of: Costs) =>
    isApart ? bearing.some((line) => line[of] !== undefined) : bearing.every((line) => line[of] !== undefined);
  const of = (["actual", "budget"] as const).find(isStated);
  return of === undefined ? undefined : { of, isApart };
}

/** R34: the grant's share of the costs, of the account where it is stated, else of the budget. A share above the whole cannot be. */
export function rateOfSupport(lines: readonly BudgetLine[], figures: readonly Figure[]): readonly RuleResult[] {
  const granted = lines.filter(({ grant }) => grant !== undefined);
  if (lines.length === 0) return [];
  const grant = moneyOf(figures, "money.grant", "");
  if (grant === undefined) return [unmeasured("R34", "EU-tilskud")];
  if (!lines.some(statesCosts)) return [unmeasured("R34", "Regnskab eller budget")];
  const basis = basisOf(granted, lines);
  const direct = basis === undefined ? undefined : moneyOf(figures, `money.${basis.of}`, "");
  if (basis === undefined || direct === undefined) return [unmeasured("R34", "Tilskud og udgifter på de samme linjer")];
  const costs = basis.isApart ? withSupplement(direct.value) : direct.value;
  if (costs <= 0) return [unmeasured("R34", "Udgifter over 0 kr.")];
  return [
    {
      rule: "R34",
      outcome: grant.value >= 0 && grant.value <= costs ? "met" : "warning",
      about: "",
      facts: { permille: permille(grant.value, costs), grant: grant.value, costs, of: basis.of },
      cells: grant.cells,
    },
  ];
}

/** R40: the account of the project and of each partner is within its budget; exactly the budget is. */
export function withinBudget(lines: readonly BudgetLine[], figures: readonly Figure[]): readonly RuleResult[] {
  if (!lines.some(statesCosts)) return [];
  const partners = figures.flatMap(({ scope, measure }) =>
    scope.by === "company" && (measure === "money.budget" || measure === "money.actual") ? [scope.name] : [],
  );
  return ["", ...new Set(partners)].map((about): RuleResult => {
    const [budget, actual] = [moneyOf(figures, "money.budget", about), moneyOf(figures, "money.actual", about)];
    if (budget === undefined) return unmeasured("R40", "Budget", about);
    if (actual === undefined) return unmeasured("R40", "Regnskab", about);
    const difference = actual.value - budget.value;
    return {
      rule: "R40",
      outcome: difference > 0 ? "warning" : "met",
      about,
      facts: {
        budget: budget.value,
        actual: actual.value,
        difference,
        ...(budget.value > 0 ? { permille: permille(actual.value, budget.value) } : {}),
      },
      cells: [...actual.cells, ...budget.cells],
    };
  });
}
