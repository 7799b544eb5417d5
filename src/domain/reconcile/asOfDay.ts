import type { IsoDay } from "../words/day";
import type { ProjectFacts } from "../words/registration";
import type { Settings } from "../words/settings";

/** The day that statuses and counts speak of (SPEC 2.5). */
export function asOfDay(settings: Settings, project: ProjectFacts): IsoDay | undefined {
  return settings.asOf ?? project.reportPeriod?.value.to ?? project.wholePeriod?.value.to;
}
