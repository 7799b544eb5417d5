import type { CellArea } from "../../words/cell";
import type { BudgetLine } from "../../words/records";
import type { RuleResult } from "../../words/rule";
import type { Figure, Measure } from "../../words/summary";
import { isAbovePartnerLimit } from "./limits";

export const moneyOf = (figures: readonly Figure[], measure: Measure, name: string) =>
  figures.find(({ measure: own, scope }) => own === measure && scope.name === name && (scope.by === "total" || scope.by === "company"));

/** R36: one result a partner; above 2.500.000 kr. with the supplement is a warning, exactly that is met. */
export function partnerLimit(lines: readonly BudgetLine[], figures: readonly Figure[]): readonly RuleResult[] {
  if (lines.length === 0) return [];
  const partners = figures.flatMap(({ scope, measure }) =>
    scope.by === "company" && (measure === "money.budget" || measure === "money.actual") ? [scope.name] : [],
  );
  const results = [...new Set(partners)].map((name): RuleResult => {
    const stated = [moneyOf(figures, "money.budget", name), moneyOf(figures, "money.actual", name)].flatMap((figure) => figure ?? []);
    const direct = Math.max(...stated.map(({ value }) => value));
    const cells = stated.flatMap((figure): readonly CellArea[] => figure.cells);
    return { rule: "R36", outcome: isAbovePartnerLimit(direct) ? "warning" : "met", about: name, facts: { direct }, cells };
  });
  const loose = lines.filter((line) => line.partner === undefined && (line.budget ?? line.actual) !== undefined);
  if (loose.length === 0 && results.length > 0) return results;
  const missing = loose.length > 0 ? "Partner" : "Budget eller forbrug";
  const cells = loose.map(({ place }) => place);
  return [...results, { rule: "R36", outcome: "unmeasured", about: "", facts: {}, cells, missing }];
}
