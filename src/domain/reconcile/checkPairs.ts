import type { Decision, RegistrationKey } from "../words/decision";
import type { Finding } from "../words/finding";
import type { PairVerdict, Person } from "../words/person";
import { placeOf } from "../words/person";
import type { Registration } from "../words/registration";
import { finding } from "./finding";
import { registrationFinder } from "./findRegistration";

/** Pairs that only the controller can tell: one finding for two persons, or for one person, not for each pair of rows. */
export function checkPairs(
  pairs: readonly PairVerdict[],
  persons: readonly Person[],
  registrations: readonly Registration[],
): readonly Finding[] {
  const personOf = new Map(persons.flatMap(({ id, registrations: own }) => own.map((each): [number, string] => [each, id])));
  const seen = new Set<string>();
  return pairs.flatMap(({ pair, verdict, because, score }) => {
    const [first, second] = [personOf.get(pair[0]), personOf.get(pair[1])];
    if (first === undefined || second === undefined) return [];
    const name = [first, second].sort().join(" ");
    const cells = pair.flatMap((index) => registrations[index] ?? []).map(placeOf);
    if (verdict === "suggested" && first !== second && !seen.has(name)) {
      seen.add(name);
      return [finding("person-suggested", { cells, facts: { first, second, because, score } })];
    }
    if (because === "same-cpr-contradicted" && !seen.has(name)) {
      seen.add(name);
      return [finding("person-contradicts", { cells, person: first, facts: { because } })];
    }
    return [];
  });
}

/**
 * Decisions that did not come true: about registrations that this workbook does not hold, or against what other decisions and whole CPR
 * numbers make of the two through others. Reported, not dropped (SPEC 7).
 */
export function checkDecisions(
  decisions: readonly Decision[],
  keys: readonly RegistrationKey[],
  persons: readonly Person[],
): readonly Finding[] {
  const find = registrationFinder(keys);
  const personOf = new Map(persons.flatMap(({ id, registrations }) => registrations.map((each): [number, string] => [each, id])));
  return decisions.flatMap((decision) => {
    const named = keysOf(decision).map(find);
    const isFound = named.every((index) => index !== undefined);
    const [first, second] = named.map((index) => (index === undefined ? undefined : personOf.get(index)));
    if (isFound && !isBroken(decision.kind, first, second)) return [];
    return [finding("decision-not-applied", { cells: [], facts: { kind: decision.kind, by: decision.by, at: decision.at } })];
  });
}

/** Registrations after the as-of date belong to nobody yet: nothing can be said of them. */
function isBroken(kind: Decision["kind"], first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  return (kind === "same-person" && first !== second) || (kind === "different-persons" && first === second);
}

function keysOf(decision: Decision): readonly RegistrationKey[] {
  if (decision.kind === "same-person" || decision.kind === "different-persons") return decision.registrations;
  return decision.kind === "exit-status" ? [decision.registration] : [];
}
