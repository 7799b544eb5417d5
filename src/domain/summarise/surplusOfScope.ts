import type { SurplusItem } from "../words/person";
import type { Members } from "./tally";

/** A person's surplus registrations, and the first that they were counted beyond. */
export interface PersonSurplus {
  readonly first: number;
  readonly items: readonly SurplusItem[];
}

export type SurplusPersons = readonly PersonSurplus[];

export function surplusByPerson(surplus: readonly SurplusItem[]): SurplusPersons {
  const found = new Map<string, SurplusItem[]>();
  for (const item of surplus) {
    const known = found.get(item.person);
    if (known === undefined) found.set(item.person, [item]);
    else known.push(item);
  }
  return [...found.values()].map((items) => ({ first: firstOf(items), items }));
}

/** The one registration that others are measured against without being surplus itself. */
function firstOf(items: readonly SurplusItem[]): number {
  const surplus = new Set(items.map(({ registrations }) => registrations[1]));
  return items.map(({ registrations }) => registrations[0]).find((index) => !surplus.has(index)) ?? -1;
}

/**
 * The surplus registrations of a scope: registrations − persons there, too. Where a person's very first registration stands outside
 * the scope, the first of the others is the person's first within it.
 */
export function surplusOfScope({ registrations }: Members, persons: SurplusPersons): readonly SurplusItem[] {
  return persons.flatMap(({ first, items }) => {
    const within = items.filter((item) => registrations.has(item.registrations[1]));
    return registrations.has(first) ? within : within.slice(1);
  });
}
