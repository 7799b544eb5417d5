import type { Person, Reconciled } from "../words/person";
import type { Recognised } from "../words/registration";
import type { Measure } from "../words/summary";
import { hasColumn } from "../reconcile/statedColumns";
import { hadPartnerJob, hasLeftEmployment, hasLostPartnerJob } from "./partnerJobs";
import type { Members, Places, Tally } from "./tally";
import { tallyPersons } from "./tally";

/** A measure that counts persons: who counts, and where it is seen. Only those that the workbook can tell are listed. */
export interface PersonMeasure {
  readonly measure: Measure;
  readonly counts: (person: Person) => boolean;
  readonly isSeenAtStatus: boolean;
}

/** Every measure of persons that this workbook holds. */
export function personMeasures(recognised: Recognised, { persons, registrations, asOf }: Reconciled): readonly PersonMeasure[] {
  const hasJobs = hasColumn(recognised, "employedAtPartner") || hasColumn(recognised, "jobStart");
  const hasJobEnds = hasColumn(recognised, "jobEnd");
  const own = (person: Person) => person.registrations.flatMap((index) => registrations[index] ?? []);
  const wasEmployed = (person: Person) => own(person).some((each) => hadPartnerJob(each, asOf));
  const hasLostJob = (person: Person) =>
    hasJobEnds ? own(person).some((each) => hasLostPartnerJob(each, asOf)) : wasEmployed(person) && hasLeftEmployment(person);
  const hasHours = recognised.hours.length > 0;
  return [
    ofPersons("persons", () => true),
    ofPersons("personsWithSurplus", (person) => person.registrations.length > 1),
    ofPersons("personsInSeveralClusters", (person) => person.clusters.length > 1),
    ...(persons.every(({ status }) => status.rule === "nothing-stated") ? [] : STATUS_MEASURES),
    ...(hasCompletions(recognised) ? COMPLETION_MEASURES : []),
    ...(hasHours ? HOUR_MEASURES : []),
    ...(hasJobs ? [ofPersons("everEmployedAtPartner", wasEmployed), ofPersons("lostPartnerJob", hasLostJob)] : []),
  ];
}

export function hasCompletions(recognised: Recognised): boolean {
  return hasColumn(recognised, "completion") || recognised.registrations.some(({ completion }) => completion !== undefined);
}

export function tallyMeasure({ counts, isSeenAtStatus }: PersonMeasure, { persons }: Members, places: Places): Tally {
  return tallyPersons(persons, counts, { isSeenAtStatus, ofPerson: places.ofPerson });
}

const STATUS_MEASURES: readonly PersonMeasure[] = [
  ofStatus("status.employed", ({ status }) => status.status === "employed"),
  ofStatus("status.education", ({ status }) => status.status === "education"),
  ofStatus("status.jobseeking", ({ status }) => status.status === "jobseeking"),
  ofStatus("status.unavailable", ({ status }) => status.status === "unavailable"),
  ofStatus("status.deceased", ({ status }) => status.isDeceased),
  ofStatus("status.active", ({ status }) => status.status === "active"),
  ofStatus("status.unknown", ({ status }) => status.status === "unknown"),
  ofStatus("status.employedOrEducation", ({ status }) => status.status === "employed" || status.status === "education"),
  ofStatus("exited", hasExited),
];

const COMPLETION_MEASURES: readonly PersonMeasure[] = [
  ofPersons("completed", ({ isCompleted }) => isCompleted === true),
  ofPersons("interrupted", ({ isCompleted }) => isCompleted === false),
];

const HOUR_MEASURES: readonly PersonMeasure[] = [
  ofPersons("everPaid", ({ paid }) => paid.counted > 0),
  ofPersons("everPractice", ({ practice }) => practice.counted > 0),
  ofPersons("everBoth", ({ paid, practice }) => paid.counted > 0 && practice.counted > 0),
];

/** By an exit, or by a status that one has only after it. */
function hasExited({ lastExit, status }: Person): boolean {
  return lastExit !== undefined || (status.rule === "text-without-exit" && status.status !== "active" && status.status !== "unknown");
}

function ofPersons(measure: Measure, counts: PersonMeasure["counts"]): PersonMeasure {
  return { measure, counts, isSeenAtStatus: false };
}

function ofStatus(measure: Measure, counts: PersonMeasure["counts"]): PersonMeasure {
  return { measure, counts, isSeenAtStatus: true };
}
