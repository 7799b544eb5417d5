import { Chance } from "./chance";

export type EntryStatus = "unemployed" | "inactive" | "employed";
export type Education = "primary" | "secondary" | "tertiary";

/** What was known of a person when the project began for them, and what the forms say. */
export interface CastEntry {
  /** "YYYY-MM-DD". */
  readonly bornOn: string;
  readonly gender: "woman" | "man";
  readonly status: EntryStatus;
  /** Whole months without work before the start; undefined unless unemployed. */
  readonly monthsUnemployed: number | undefined;
  readonly unemployedSince: string | undefined;
  readonly education: Education;
  readonly referredOn: string;
  readonly screenedOn: string;
  readonly startFormOn: string;
  /** The dead hand in none. */
  readonly endFormOn: string | undefined;
  /** Where the person ended in work. */
  readonly weeklyHours: number | undefined;
}

/** What the entry facts hang on. */
export interface EntryCourse {
  readonly cpr: string;
  readonly start: string;
  readonly exit: string;
  readonly isEmployed: boolean;
  readonly isDeceased: boolean;
}

const MS_PER_DAY = 86_400_000;

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The first of a month, so many months earlier. */
function monthsBefore(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/** Years that have passed on a day. */
export function ageOn(bornOn: string, day: string): number {
  return Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (day.slice(5) < bornOn.slice(5) ? 1 : 0);
}

/** Drawn from the person's own number, so that the rest of the cast stays as it was. Durations keep clear of 6 and 12 months. */
export function entryOf({ cpr, start, exit, isEmployed, isDeceased }: EntryCourse): CastEntry {
  const chance = new Chance(Number(cpr) % 2_147_483_647);
  const status = chance.pick<EntryStatus>(["unemployed", "unemployed", "unemployed", "inactive", "inactive", "employed"]);
  const months = chance.pick([2, 4, 8, 10, 14, 20, 30]);
  const referredOn = daysAfter(start, -chance.between(20, 60));
  return {
    bornOn: `19${cpr.slice(4, 6)}-${cpr.slice(2, 4)}-${String(Number(cpr.slice(0, 2)) - 60).padStart(2, "0")}`,
    // The tenth digit of a CPR number is odd for men.
    gender: Number(cpr.slice(9)) % 2 === 1 ? "man" : "woman",
    status,
    monthsUnemployed: status === "unemployed" ? months : undefined,
    unemployedSince: status === "unemployed" ? monthsBefore(start, months) : undefined,
    education: chance.pick<Education>(["primary", "primary", "secondary", "tertiary"]),
    referredOn,
    screenedOn: daysAfter(referredOn, chance.between(5, 19)),
    startFormOn: daysAfter(start, chance.between(0, 6)),
    endFormOn: isDeceased ? undefined : daysAfter(exit, chance.between(0, 9)),
    weeklyHours: isEmployed ? chance.between(16, 37) : undefined,
  };
}
