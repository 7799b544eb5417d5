import type { Decision, RegistrationKey } from "../words/decision";
import type { PairVerdict } from "../words/person";
import type { Registration } from "../words/registration";
import { registrationFinder } from "./findRegistration";
import { comparePeople } from "./matching/comparePeople";
import type { DecidedPair } from "./matching/decidedNumbers";
import type { Identity } from "./matching/identity";
import { identityFromRegistration } from "./matching/identityFromRegistration";
import { judge } from "./matching/judge";
import { matchIdentities, measuresOf } from "./matching/matchIdentities";
import { nameReader } from "./matching/nameParts";
import { scoreOf } from "./matching/weights";

export interface Matching {
  /** Every index in exactly one group; each sorted, ordered by their smallest. */
  readonly groups: readonly (readonly number[])[];
  /** The pairs that were linked, suggested or contradicted. */
  readonly pairs: readonly PairVerdict[];
}

/** Which registrations are one person (SPEC 2.1). */
export function matchRegistrations(
  registrations: readonly Registration[],
  keys: readonly RegistrationKey[],
  decisions: readonly Decision[],
): Matching {
  const people = identitiesOf(registrations);
  const { groups, pairs } = matchIdentities(people, decidedPairs(keys, decisions));
  return { groups, pairs: pairs.map((verdict) => withStatedBirthDates(verdict, registrations)) };
}

/** Why two registrations are, or are not, one person: for any pair, whether or not anything links them. Decisions are not asked. */
export function explainPair(registrations: readonly Registration[], first: number, second: number): PairVerdict | undefined {
  const people = identitiesOf(registrations);
  const [low, high] = first < second ? [first, second] : [second, first];
  const [a, b] = [people[low], people[high]];
  if (a === undefined || b === undefined || low === high) return undefined;
  const found = comparePeople(a, b, measuresOf(people));
  const verdict: PairVerdict = { pair: [low, high], ...judge(a, b, found), score: scoreOf(found.bits), comparisons: found.fields };
  return withStatedBirthDates(verdict, registrations);
}

function identitiesOf(registrations: readonly Registration[]): readonly Identity[] {
  const read = nameReader();
  return registrations.map((registration) => identityFromRegistration(registration, read));
}

/** Later answers replace earlier ones on the same two registrations. Keys that name none are left out: reconcile reports them. */
function decidedPairs(keys: readonly RegistrationKey[], decisions: readonly Decision[]): DecidedPair[] {
  const find = registrationFinder(keys);
  const decided = new Map<string, DecidedPair>();
  const inOrderOfTime = [...decisions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const decision of inOrderOfTime) {
    if (decision.kind !== "same-person" && decision.kind !== "different-persons") continue;
    const [one, other] = decision.registrations;
    const [first, second] = [find(one), find(other)];
    if (first === undefined || second === undefined || first === second) continue;
    const pair: DecidedPair = { first: Math.min(first, second), second: Math.max(first, second), isSame: decision.kind === "same-person" };
    decided.set(`${String(pair.first)} ${String(pair.second)}`, pair);
  }
  return [...decided.values()];
}

/** Equal CPR numbers hold equal birth dates; the sheet's own birth date column may still contradict them. */
function withStatedBirthDates(verdict: PairVerdict, registrations: readonly Registration[]): PairVerdict {
  if (verdict.because !== "same-cpr") return verdict;
  const [a, b] = verdict.pair.map((index) => registrations[index]?.bornOn);
  return a === undefined || b === undefined || a === b ? verdict : { ...verdict, because: "same-cpr-contradicted" };
}
