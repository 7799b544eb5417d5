import type { Measure, Scope, Summary } from "../words/summary";
import { figureOf, TOTAL } from "../words/summary";
import type { Told } from "./narrate";
import type { Passage } from "./pieces";
import { paragraph, passage } from "./pieces";
import type { MoneyFigures } from "./voiceOfRecords";

function moneyOf(summary: Summary, scope: Scope): MoneyFigures {
  const of = (measure: Measure) => figureOf(summary, measure, scope);
  return {
    budget: of("money.budget"),
    actual: of("money.actual"),
    grant: of("money.grant"),
    budgetWithSupplement: of("money.budgetWithSupplement"),
    actualWithSupplement: of("money.actualWithSupplement"),
  };
}

/** Partners with money of their own, as the workbook orders them. */
export function partnersWithMoney({ figures }: Summary): readonly string[] {
  const named = figures.filter(({ measure, scope }) => measure.startsWith("money.") && scope.by === "company");
  return [...new Set(named.map(({ scope }) => scope.name))];
}

/** Field "Projektets økonomi": budget and account with their share, the grant with its rate (DOMAIN R34), then partner by partner. */
export function narrateEconomy({ summary, voice, language, length }: Told): Passage {
  const whole = moneyOf(summary, TOTAL);
  if (length === "short") return paragraph([voice.moneyInShort(whole)], language);
  const partners = partnersWithMoney(summary);
  return passage([
    paragraph([voice.budget(whole), voice.actual(whole), voice.grant(whole)], language),
    ...(partners.length > 1
      ? [
          paragraph(
            partners.map((name) => voice.moneyOfPartner(name, moneyOf(summary, { by: "company", name }))),
            language,
          ),
        ]
      : []),
  ]);
}
