import type { Recognised } from "../../words/registration";
import type { RuleResult } from "../../words/rule";
import { companyGrowth } from "./growthRule";
import { partnerLimit } from "./moneyRules";
import { recordFigures } from "./recordFigures";
import { reservationsHandled } from "./reservationRule";

/** The rules of the records, in the order of RULES; a rule whose sheet the workbook has not is silent. */
export function applyRules(recognised: Pick<Recognised, "records">): readonly RuleResult[] {
  const { records } = recognised;
  return [...partnerLimit(records.budget, recordFigures(recognised)), ...companyGrowth(records.companies), ...reservationsHandled(records)];
}
