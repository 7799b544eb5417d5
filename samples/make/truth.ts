import type { CastPerson, CastStatus, Kind, Story } from "./cast";

type Counts = Record<"persons" | "registrations" | "employed" | "education" | "jobseeking" | "unavailable" | "deceased" | "active" | "unknown", number>;

/** What a workbook of this cast must give, worked out from the cast alone. */
export interface Truth {
  readonly registrations: number;
  readonly persons: number;
  readonly surplus: Readonly<Record<string, number>>;
  readonly acrossClusters: number;
  readonly total: Counts;
  readonly byCluster: Readonly<Record<string, Counts>>;
  readonly byMunicipality: Readonly<Record<string, Counts>>;
  /** Hundredths of an hour. */
  readonly hours: Readonly<Record<Kind, { readonly reported: number; readonly removed: number; readonly counted: number }>>;
}

/** The reasons that a story gives its surplus registrations. */
const REASONS: Readonly<Record<Story, readonly string[]>> = {
  single: [],
  concurrent: ["concurrent"],
  transition: ["transition"],
  sequential: ["sequential"],
  "re-entry": ["re-entry"],
  duplicate: ["duplicate"],
  three: ["re-entry", "sequential"],
  "two-clusters": ["re-entry"],
};

function count(persons: readonly CastPerson[], registrations: number): Counts {
  const of = (status: CastStatus) => persons.filter((person) => person.status === status).length;
  return {
    persons: persons.length,
    registrations,
    employed: of("employed"),
    education: of("education"),
    jobseeking: of("jobseeking"),
    unavailable: of("unavailable") + of("deceased"),
    deceased: of("deceased"),
    active: 0,
    unknown: 0,
  };
}

function grouped(persons: readonly CastPerson[], groupsOf: (person: CastPerson) => readonly string[]): Record<string, Counts> {
  const names = [...new Set(persons.flatMap(groupsOf))];
  return Object.fromEntries(
    names.map((name) => {
      const inside = persons.filter((person) => groupsOf(person).includes(name));
      return [name, count(inside, inside.reduce((sum, person) => sum + groupsOf(person).filter((group) => group === name).length, 0))];
    }),
  );
}

function sum(persons: readonly CastPerson[], kind: Kind, repeats: boolean) {
  let reported = 0;
  let counted = 0;
  for (const person of persons) {
    const own = person.registrations.map((registration) =>
      registration.hours.filter((hours) => hours.kind === kind).reduce((all, hours) => all + hours.hundredths, 0),
    );
    const all = own.reduce((one, other) => one + other, 0);
    const once = person.story === "duplicate" ? all / 2 : all;
    reported += repeats ? once * person.registrations.length : all;
    counted += once;
  }
  return { reported, removed: reported - counted, counted };
}

/** `repeats`: the layout writes all of a person's hours on each of the person's rows. */
export function truthOf(persons: readonly CastPerson[], repeats: boolean): Truth {
  const registrations = persons.reduce((all, person) => all + person.registrations.length, 0);
  const surplus: Record<string, number> = {};
  for (const reason of persons.flatMap((person) => REASONS[person.story])) surplus[reason] = (surplus[reason] ?? 0) + 1;
  return {
    registrations,
    persons: persons.length,
    surplus,
    acrossClusters: persons.filter((person) => person.story === "two-clusters").length,
    total: count(persons, registrations),
    byCluster: grouped(persons, (person) => person.registrations.map((registration) => registration.cluster)),
    byMunicipality: grouped(persons, (person) => person.registrations.map(() => person.municipality)),
    hours: { practice: sum(persons, "practice", repeats), paid: sum(persons, "paid", repeats) },
  };
}
