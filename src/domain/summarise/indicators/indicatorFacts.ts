import type { IsoDay } from "../../words/day";
import { daysBetween } from "../../words/day";
import type { Person, Reconciled } from "../../words/person";
import type { EntryFacts, Registration } from "../../words/registration";
import type { Education, EntrySituation, Said } from "./readEntry";
import { ageOn, monthsBetween, monthsUnemployed, readEducation, readSaid, readSituation } from "./readEntry";

/** Everything that the indicators ask of one person. Undefined is not known. */
export interface IndicatorFacts {
  readonly person: Person;
  readonly gender: "woman" | "man" | undefined;
  /** Years on the entry date. */
  readonly age: number | undefined;
  readonly situation: EntrySituation | undefined;
  readonly isLongTerm: boolean | undefined;
  readonly education: Education | undefined;
  readonly background: Said;
  readonly disability: Said;
  readonly otherDisadvantage: Said;
  readonly homeless: Said;
  readonly rural: Said;
  readonly hasLeft: boolean;
  /** The result was found within four weeks after the exit (DOMAIN 1.4); true where no date is given. */
  readonly isInWindow: boolean;
  readonly hasQualification: Said;
  /** The job at a partner ended before the exit: not a result (DOMAIN 1.4). */
  readonly hasLostJob: boolean;
  readonly isEmployedAfterSixMonths: boolean | undefined;
}

/** Immediate results are those within 28 days, both ends included (DOMAIN 1.4). */
const WINDOW_DAYS = 28;
const LATER_MONTHS = 6;

/** A fact of the first participation; where it is silent there, of the next that has it (DOMAIN 1.2). */
function first<Key extends keyof Registration>(own: readonly Registration[], key: Key): Registration[Key] | undefined {
  return own.find((each) => each[key] !== undefined)?.[key];
}

function longTerm(situation: EntrySituation | undefined, months: number | undefined, age: number | undefined): boolean | undefined {
  if (situation === undefined) return undefined;
  if (situation.status !== "unemployed") return false;
  if (situation.saysLongTerm) return true;
  if (months === undefined || age === undefined) return undefined;
  return months > (age < 25 ? 6 : 12);
}

function laterStatus(last: Registration | undefined, exit: IsoDay | undefined, asOf: IsoDay | undefined): boolean | undefined {
  const later = last?.statusAfterSixMonths;
  if (later === undefined || exit === undefined) return undefined;
  // What is written before six months have passed is no observation (Q11).
  if (asOf !== undefined && monthsBetween(exit, asOf) < LATER_MONTHS) return undefined;
  return later.status === "employed";
}

export function indicatorFacts(person: Person, { registrations, asOf }: Reconciled): IndicatorFacts {
  const own = person.registrations
    .flatMap((index) => registrations[index] ?? [])
    .sort((one, other) => ((one.start ?? "9") < (other.start ?? "9") ? -1 : (one.start ?? "9") > (other.start ?? "9") ? 1 : 0));
  const { firstStart, lastExit } = person;
  const last = own.filter(({ exit }) => exit !== undefined && exit === lastExit).at(-1) ?? own.at(-1);
  const entry: EntryFacts = {
    ...pick("entryStatus", first(own, "entryStatus")),
    ...pick("benefitGroup", first(own, "benefitGroup")),
  };
  const bornOn = first(own, "bornOn");
  const age = bornOn === undefined || firstStart === undefined ? undefined : ageOn(bornOn, firstStart);
  const situation = readSituation(entry);
  const months = monthsUnemployed(first(own, "unemployedSince"), firstStart);
  const resultDate = last?.resultDate;
  return {
    person,
    gender: first(own, "gender"),
    age,
    situation,
    isLongTerm: longTerm(situation, months, age),
    education: readEducation(first(own, "education")),
    background: readSaid(first(own, "background")),
    disability: readSaid(first(own, "disability")),
    otherDisadvantage: readSaid(first(own, "otherDisadvantage")),
    homeless: readSaid(first(own, "homeless")),
    rural: readSaid(first(own, "rural")),
    hasLeft: lastExit !== undefined && (asOf === undefined || lastExit <= asOf) && person.status.status !== "active",
    isInWindow: resultDate === undefined || lastExit === undefined || isWithin(lastExit, resultDate),
    hasQualification: readSaid(last?.qualification),
    hasLostJob: last?.jobEnd !== undefined && lastExit !== undefined && last.jobEnd <= lastExit,
    isEmployedAfterSixMonths: laterStatus(last, lastExit, asOf),
  };
}

function isWithin(exit: IsoDay, result: IsoDay): boolean {
  const days = daysBetween(exit, result);
  return days >= 0 && days <= WINDOW_DAYS;
}

function pick<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, string>>);
}
