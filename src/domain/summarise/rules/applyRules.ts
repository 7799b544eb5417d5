import type { Reconciled } from "../../words/person";
import type { Recognised } from "../../words/registration";
import type { RuleResult } from "../../words/rule";
import { RULES } from "../../words/rule";
import type { Settings } from "../../words/settings";
import { rateOfSupport, withinBudget } from "./budgetRules";
import { earlyPaidHours, hoursInPauses, sensitiveAnswers } from "./courseRules";
import { countsOfPeriod, plausibleDuration, resultWithinWindow, screeningAtStart, sixMonthsHavePassed } from "./dateRules";
import type { EventFacts } from "./eventRules";
import { eventsOutsidePeriod, outlets, steeringGroup } from "./eventRules";
import { companyGrowth } from "./growthRule";
import { heading } from "./headingRules";
import { partnerLimit } from "./moneyRules";
import { participantRules } from "./participantRules";
import { recordFigures } from "./recordFigures";
import { reservationsHandled } from "./reservationRule";
import type { RuleFacts } from "./ruleFacts";
import { referralAgain } from "./slotRules";
import { standardRate } from "./standardRate";
import { marketSearches, reservedVouchers } from "./voucherRules";

/** Every rule that is judged, in the order of RULES; a rule of records whose sheet the workbook has not is silent. */
export function applyRules(recognised: Recognised, reconciled: Reconciled, settings: Settings): readonly RuleResult[] {
  const results = [
    ...rulesOfPersons({ recognised, reconciled, settings }),
    ...recordRules(recognised),
    ...heading(recognised.project),
    ...eventRules(eventFacts(recognised, reconciled)),
  ];
  return results.sort((one, other) => RULES.indexOf(one.rule) - RULES.indexOf(other.rule));
}

/** Of participants, their dates, hours and answers. */
function rulesOfPersons(facts: RuleFacts): readonly RuleResult[] {
  return [
    ...participantRules(facts),
    countsOfPeriod(facts),
    ...referralAgain(facts),
    earlyPaidHours(facts),
    hoursInPauses(facts),
    screeningAtStart(facts),
    ...standardRate(facts),
    plausibleDuration(facts),
    resultWithinWindow(facts),
    sixMonthsHavePassed(facts),
    ...sensitiveAnswers(facts),
  ];
}

/** Of companies, economy, vouchers and reservations. */
export function recordRules(recognised: Pick<Recognised, "records" | "project">): readonly RuleResult[] {
  const { records, project } = recognised;
  const figures = recordFigures(recognised);
  return [
    ...rateOfSupport(records.budget, figures),
    ...partnerLimit(records.budget, figures),
    ...reservedVouchers(records, project.reportPeriod?.value),
    ...marketSearches(records),
    ...withinBudget(records.budget, figures),
    ...companyGrowth(records.companies),
    ...reservationsHandled(records),
  ];
}

/** Of activities and meetings. */
export function eventRules(facts: EventFacts): readonly RuleResult[] {
  return [...steeringGroup(facts), ...eventsOutsidePeriod(facts), ...outlets(facts)];
}

function eventFacts({ records, project }: Recognised, { persons, asOf }: Reconciled): EventFacts {
  return {
    records,
    reportPeriod: project.reportPeriod?.value,
    wholePeriod: project.wholePeriod?.value,
    asOf,
    municipalities: [...new Set(persons.flatMap(({ municipalities }) => municipalities))].sort(new Intl.Collator("da").compare),
  };
}
