import type { Identity } from "./identity";

/** A pair that the controller has answered. */
export interface DecidedPair {
  readonly first: number;
  readonly second: number;
  readonly isSame: boolean;
}

/**
 * The mark of each person for clustering: the whole CPR number, and one mark for two numbers that the controller has
 * decided to be one person's (an old and a new number). "" where there is no whole number.
 */
export function decidedNumbers(people: readonly Identity[], decided: readonly DecidedPair[]): string[] {
  const meaning = new Map<string, string>();
  const markOf = (number: string): string => {
    const next = meaning.get(number);
    return next === undefined ? number : markOf(next);
  };
  for (const { first, second, isSame } of decided) {
    const [a, b] = [people[first], people[second]];
    if (!isSame || a?.numberKind !== "whole-cpr" || b?.numberKind !== "whole-cpr") continue;
    const [one, other] = [markOf(a.number), markOf(b.number)].sort();
    if (one !== undefined && other !== undefined && one !== other) meaning.set(other, one);
  }
  return people.map(({ number, numberKind }) => (numberKind === "whole-cpr" ? markOf(number) : ""));
}
