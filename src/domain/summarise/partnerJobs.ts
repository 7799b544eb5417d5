import type { IsoDay } from "../words/day";
import { fold } from "../words/fold";
import type { Person } from "../words/person";
import type { Registration } from "../words/registration";

/** What a cell says when the person was not employed at a partner; anything else is a yes or the partner's name. */
const NO = new Set(["", "nej", "n", "no", "0", "false", "falsk", "ikke", "ingen", "aldrig"]);
const NEGATED = /^(nej|ikke|aldrig|ingen|not|no) /;

/** Whether a registration tells of a job at a partner company by the as-of date (DOMAIN R05): only from its own columns. */
export function hadPartnerJob({ employedAtPartner, jobStart }: Registration, asOf: IsoDay | undefined): boolean {
  if (employedAtPartner !== undefined) {
    const said = fold(employedAtPartner);
    return !NO.has(said) && !NEGATED.test(said);
  }
  return jobStart !== undefined && (asOf === undefined || jobStart <= asOf);
}

/** The job has ended by the as-of date. */
export function hasLostPartnerJob(registration: Registration, asOf: IsoDay | undefined): boolean {
  const { jobEnd } = registration;
  return hadPartnerJob(registration, asOf) && jobEnd !== undefined && (asOf === undefined || jobEnd <= asOf);
}

/** Where no job end is recorded: lost = ever employed, but with another status at the end (DOMAIN R05). */
export function hasLeftEmployment({ status }: Person): boolean {
  return status.status !== "employed" && status.status !== "unknown" && status.status !== "active";
}
