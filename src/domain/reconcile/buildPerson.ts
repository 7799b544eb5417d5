import type { Person, StatusVerdict } from "../words/person";
import type { Completion, Registration } from "../words/registration";
import type { IsoDay } from "../words/day";
import type { JudgedStatus } from "./judgeStatus";
import type { PersonHours } from "./personHours";

const danish = new Intl.Collator("da", { numeric: true });

/** What a person is built from. */
export interface PersonParts {
  readonly id: string;
  readonly group: readonly number[];
  readonly judged: JudgedStatus;
  readonly status: StatusVerdict;
  readonly hours: PersonHours;
}

export function buildPerson({ id, group, judged, status, hours }: PersonParts, registrations: readonly Registration[]): Person {
  const own = group.flatMap((index) => registrations[index] ?? []);
  return {
    id,
    registrations: group,
    clusters: namesOf(own, "cluster"),
    municipalities: namesOf(own, "municipality"),
    companies: namesOf(own, "company"),
    firstStart: own
      .flatMap(({ start }) => start ?? [])
      .sort()
      .at(0),
    lastExit: judged.lastExit,
    status,
    isCompleted: isCompleted(own, judged.lastExit),
    ...hours,
  };
}

function namesOf(registrations: readonly Registration[], group: "cluster" | "municipality" | "company"): readonly string[] {
  const names = new Set<string>();
  for (const registration of registrations) {
    const name = registration[group];
    if (name !== undefined) names.add(name);
  }
  return names.size < 2 ? [...names] : [...names].sort(danish.compare);
}

/**
 * From the completion column alone (DOMAIN R09), where the last exit stands, else where any row says it. Undefined while the person
 * has not left, and where rows of one day contradict each other.
 */
function isCompleted(registrations: readonly Registration[], lastExit: IsoDay | undefined): boolean | undefined {
  const ended = (rows: readonly Registration[]) =>
    new Set<Completion>(rows.flatMap(({ completion }) => (completion === undefined || completion === "ongoing" ? [] : [completion])));
  const last = ended(registrations.filter(({ exit }) => exit !== undefined && exit === lastExit));
  const stated = last.size > 0 ? last : ended(registrations);
  return stated.size === 1 ? stated.has("completed") : undefined;
}

/** P001, P002 … by first appearance; four digits from a thousand persons on, so that names sort as they count. */
export function pseudonyms(count: number): readonly string[] {
  const digits = Math.max(3, String(count).length);
  return Array.from({ length: count }, (_, at) => `P${String(at + 1).padStart(digits, "0")}`);
}
