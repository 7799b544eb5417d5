import type { Person } from "../words/person";
import type { Status } from "../words/statuses";
import type { StatusCounts } from "../words/summary";
import type { Members } from "./tally";

/** Persons of a scope by status. */
export function countStatuses({ persons, registrations }: Members): StatusCounts {
  const counts: Record<Status, number> = { employed: 0, education: 0, jobseeking: 0, unavailable: 0, active: 0, unknown: 0 };
  for (const { status } of persons) counts[status.status] += 1;
  return { persons: persons.length, registrations: registrations.size, deceased: persons.filter(isDeceased).length, ...counts };
}

export function isDeceased({ status }: Person): boolean {
  return status.isDeceased;
}
