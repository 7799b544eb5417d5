import type { Person, Reconciled } from "../words/person";
import type { Registration } from "../words/registration";
import type { Scope } from "../words/summary";
import { TOTAL } from "../words/summary";
import type { Members } from "./tally";

/** Numbers within names count as numbers: Klynge 10 comes after Klynge 2. */
const danish = new Intl.Collator("da", { numeric: true });

const GROUPS = ["cluster", "municipality", "company", "actor"] as const satisfies readonly Scope["by"][];

/** The total, then every cluster, municipality, company and actor that a counted registration names. A person counts once in each. */
export function membersOfScopes(reconciled: Reconciled): readonly Members[] {
  const total: Members = { scope: TOTAL, persons: reconciled.persons, registrations: new Set(reconciled.counted) };
  return [total, ...GROUPS.flatMap((by) => membersBy(by, reconciled))];
}

function membersBy(by: (typeof GROUPS)[number], { persons, registrations }: Reconciled): readonly Members[] {
  const found = new Map<string, { persons: Person[]; registrations: Set<number> }>();
  for (const person of persons) {
    for (const index of person.registrations) {
      const name = nameIn(by, registrations[index]);
      if (name === undefined) continue;
      const members = found.get(name) ?? { persons: [], registrations: new Set<number>() };
      found.set(name, members);
      members.registrations.add(index);
      if (members.persons.at(-1) !== person) members.persons.push(person);
    }
  }
  return [...found.entries()].sort(([a], [b]) => danish.compare(a, b)).map(([name, members]) => ({ scope: { by, name }, ...members }));
}

export function nameIn(by: (typeof GROUPS)[number], registration: Registration | undefined): string | undefined {
  return registration?.[by];
}
