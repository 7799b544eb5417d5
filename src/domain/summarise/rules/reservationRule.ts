import type { Records } from "../../words/records";
import type { RuleResult } from "../../words/rule";

/** R67: every reservation of the previous account has an action; those without are told with their cells. */
export function reservationsHandled({ reservations }: Pick<Records, "reservations">): readonly RuleResult[] {
  if (reservations.length === 0) return [];
  const open = reservations.filter(({ action }) => action === undefined);
  const facts = { reservations: reservations.length, open: open.length };
  const isMeasured = open.length < reservations.length;
  const cells = (open.length > 0 ? open : reservations).map(({ cells: own, place }) => own.action ?? own.text ?? place);
  if (open.length === 0) return [{ rule: "R67", outcome: "met", about: "", facts, cells }];
  // None has one: an empty column and an absent one look alike in the records.
  return isMeasured
    ? [{ rule: "R67", outcome: "error", about: "", facts, cells }]
    : [{ rule: "R67", outcome: "unmeasured", about: "", facts, cells, missing: "Handling" }];
}
