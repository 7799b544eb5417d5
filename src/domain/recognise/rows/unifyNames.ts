import { fold } from "../../words/fold";
import type { Draft } from "./readRegistration";

/** Group names that people type; "BEDDING.DK" and "Bedding.dk" are one company. */
const NAMED = ["company", "actor", "cluster", "municipality"] as const;

/** The commonest spelling; of equals the first in code order, so that the order of rows changes nothing. */
function commonest(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))[0]?.[0] ?? "";
}

/** Gives every spelling of a group's name the commonest one. */
export function unifyNames(registrations: readonly Draft[]): void {
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? fold(name);
    keys.set(name, key);
    return key;
  };
  for (const fact of NAMED) {
    const spellings = new Map<string, Map<string, number>>();
    for (const { [fact]: name } of registrations) {
      if (name === undefined) continue;
      const counts = spellings.get(keyOf(name)) ?? new Map<string, number>();
      spellings.set(keyOf(name), counts.set(name, (counts.get(name) ?? 0) + 1));
    }
    const chosen = new Map([...spellings].map(([key, counts]) => [key, commonest(counts)] as const));
    for (const registration of registrations) {
      const name = registration[fact];
      if (name !== undefined) registration[fact] = chosen.get(keyOf(name)) ?? name;
    }
  }
}
