import type { Month } from "../words/day";
import type { PairVerdict, SamenessReason, SurplusItem } from "../words/person";
import type { Course } from "./courseOrder";
import { explainByOwnHours, explainByStarts, union } from "./surplusReason";

/** How the rows of a person are known to be one person's, and whether each repeats all hours. */
export interface SurplusFacts {
  readonly pairs: PairsByRegistration;
  readonly areHoursRepeated: boolean;
}

/** A line for every registration beyond the person's first, in the order in which they began (SPEC 2.2). */
export function explainSurplus(person: string, courses: readonly Course[], facts: SurplusFacts): readonly SurplusItem[] {
  if (courses.length < 2) return [];
  const months = {
    practice: courses.reduce<readonly Month[]>((all, each) => union(all, each.practice), []),
    paid: courses.reduce<readonly Month[]>((all, each) => union(all, each.paid), []),
  };
  const clusters = new Set(courses.flatMap(({ facts: { cluster } }) => (cluster === undefined ? [] : [cluster])));
  return courses.slice(1).map((course, at) => {
    const earlier = courses.slice(0, at + 1);
    const explained = facts.areHoursRepeated ? explainByStarts(course, courses, months) : explainByOwnHours(course, earlier, months);
    const against = (explained?.against ?? courses[0] ?? course).registration;
    return {
      person,
      registrations: [against, course.registration],
      reason: explained?.reason ?? "no-hours",
      months: explained?.months ?? [],
      isAcrossClusters: clusters.size > 1,
      sameness: samenessOf(facts.pairs, against, course.registration),
    };
  });
}

/** The verdicts that each registration is part of. */
export type PairsByRegistration = ReadonlyMap<number, readonly PairVerdict[]>;

export function pairsByRegistration(pairs: readonly PairVerdict[]): PairsByRegistration {
  const found = new Map<number, PairVerdict[]>();
  for (const pair of pairs) {
    for (const registration of pair.pair) {
      const known = found.get(registration);
      if (known === undefined) found.set(registration, [pair]);
      else known.push(pair);
    }
  }
  return found;
}

/** The verdict on the two themselves, else the one that brought the second into the group. */
function samenessOf(pairs: PairsByRegistration, first: number, second: number): SamenessReason {
  const same = (pairs.get(second) ?? []).filter(({ verdict }) => verdict === "same");
  const direct = same.find(({ pair }) => pair.includes(first));
  return (direct ?? same[0])?.because ?? "nothing-links-them";
}
