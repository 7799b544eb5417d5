import { severityOf } from "../words/finding";
import type { Reconciled, SurplusReason } from "../words/person";
import { SURPLUS_REASONS } from "../words/person";
import type { Recognised } from "../words/registration";
import type { Settings } from "../words/settings";
import type { Figure, Scope, StatusCounts, Summary } from "../words/summary";
import { countStatuses } from "./countStatuses";
import { hourFigures, monthFigure } from "./hourFigures";
import { hoursByRegistration } from "./hoursOfScopes";
import { personMeasures, tallyMeasure } from "./personFigures";
import { countIndicators } from "./indicators/countIndicators";
import { groupFigures, registrationFigures } from "./registrationFigures";
import { applyRules } from "./rules/applyRules";
import { recordFigures } from "./rules/recordFigures";
import { membersOfScopes } from "./scopes";
import { surplusByPerson } from "./surplusOfScope";
import type { Members } from "./tally";
import { placesOf } from "./tally";
import { targetFigures, targetResults } from "./targetResults";

/** The front door of this room: the settings say which indicator set is counted. */
type Summarise = (recognised: Recognised, reconciled: Reconciled, settings: Settings) => Summary;

/** Everything that may be said of the workbook, as numbers with their cells. */
export const summarise: Summarise = (recognised, reconciled, settings) => {
  const scopes = membersOfScopes(reconciled);
  const figures = [...figuresOf(scopes, recognised, reconciled), ...recordFigures(recognised), ...targetFigures(recognised.targets)];
  const counts = (by: Scope["by"]) =>
    new Map(scopes.filter(({ scope }) => scope.by === by).map((members) => [members.scope.name, countStatuses(members)]));
  const [total] = [...counts("total").values()];
  const { asOf, surplus, unexplained, personsRange } = reconciled;
  return {
    asOf,
    project: recognised.project,
    period: recognised.project.reportPeriod?.value ?? recognised.project.wholePeriod?.value,
    total: total ?? NOBODY,
    byCluster: counts("cluster"),
    byMunicipality: counts("municipality"),
    byCompany: counts("company"),
    byReason: Object.fromEntries(
      SURPLUS_REASONS.map((reason) => [reason, surplus.filter((item) => item.reason === reason).length]),
    ) as Record<SurplusReason, number>,
    unexplained,
    acrossClusters: surplus.filter(({ isAcrossClusters }) => isAcrossClusters).length,
    personsRange,
    figures,
    targets: targetResults(recognised, figures),
    ...countIndicators(recognised, reconciled, settings),
    rules: applyRules(recognised, reconciled, settings),
    openErrors: [...recognised.findings, ...reconciled.findings].filter((finding) => severityOf(finding) === "error").length,
  };
};

const NOBODY: StatusCounts = countStatuses({ scope: { by: "total", name: "" }, persons: [], registrations: new Set() });

function figuresOf(scopes: readonly Members[], recognised: Recognised, reconciled: Reconciled): readonly Figure[] {
  const places = placesOf(reconciled);
  const surplus = surplusByPerson(reconciled.surplus);
  const measures = personMeasures(recognised, reconciled);
  const hours = recognised.hours.length > 0 ? hoursByRegistration(reconciled, scopes) : undefined;
  return scopes.flatMap((members, at) => [
    ...registrationFigures(members, surplus, places),
    ...measures.map((measure): Figure => ({
      measure: measure.measure,
      scope: members.scope,
      ...tallyMeasure(measure, members, places),
    })),
    ...groupFigures(members, places),
    ...(hours === undefined ? [] : [...hourFigures(members, at, hours), monthFigure(members, at, hours)]),
  ]);
}
