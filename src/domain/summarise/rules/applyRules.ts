import type { Reconciled } from "../../words/person";
import type { Recognised } from "../../words/registration";
import type { RuleResult } from "../../words/rule";
import type { Settings } from "../../words/settings";
import { companyGrowth } from "./growthRule";
import { partnerLimit } from "./moneyRules";
import { participantRules } from "./participantRules";
import { recordFigures } from "./recordFigures";
import { reservationsHandled } from "./reservationRule";

/** The rules of participants, hours and records, in the order of RULES; a rule whose sheet the workbook has not is silent. */
export function applyRules(recognised: Recognised, reconciled: Reconciled, settings: Settings): readonly RuleResult[] {
  return [...participantRules({ recognised, reconciled, settings }), ...recordRules(recognised)];
}

/** Of companies, economy and reservations. */
export function recordRules(recognised: Pick<Recognised, "records">): readonly RuleResult[] {
  const { records } = recognised;
  return [...partnerLimit(records.budget, recordFigures(recognised)), ...companyGrowth(records.companies), ...reservationsHandled(records)];
}
