import type { Decision, RegistrationKey } from "../words/decision";
import { fold } from "../words/fold";
import type { PairVerdict, SamenessReason } from "../words/person";
import type { Registration } from "../words/registration";
import { findRegistration } from "./findRegistration";

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
  const decided = new Map<string, "decided-same" | "decided-different">();
  for (const decision of decisions) {
    if (decision.kind !== "same-person" && decision.kind !== "different-persons") continue;
    const [a, b] = decision.registrations.map((key) => findRegistration(keys, key));
    if (a === undefined || b === undefined || a === b) continue;
    decided.set(pairName(a, b), decision.kind === "same-person" ? "decided-same" : "decided-different");
  }
  const pairs: PairVerdict[] = [];
  const group = registrations.map((_, index) => index);
  registrations.forEach((b, second) => {
    registrations.slice(0, second).forEach((a, first) => {
      const because = decided.get(pairName(first, second)) ?? reasonFor(a, b);
      if (because === "nothing-links-them" || because === "different-cpr") return;
      const verdict = because === "decided-different" ? "different" : because === "different-cpr-alike" ? "suggested" : "same";
      pairs.push({ pair: [first, second], verdict, because, score: verdict === "same" ? 1 : 0.5, comparisons: [] });
      const [from, to] = [group[second], group[first]];
      if (verdict === "same") group.forEach((each, index) => (group[index] = each === from ? (to ?? each) : each));
    });
  });
  const groups = new Map<number, number[]>();
  group.forEach((each, index) => groups.set(each, [...(groups.get(each) ?? []), index]));
  return { groups: [...groups.values()].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)), pairs };
}

function pairName(a: number, b: number): string {
  return a < b ? `${String(a)} ${String(b)}` : `${String(b)} ${String(a)}`;
}

function reasonFor(a: Registration, b: Registration): SamenessReason {
  const areNamesEqual = nameOf(a) !== "" && nameOf(a) === nameOf(b);
  const born = [a, b].map((each) => each.cpr?.bornOn ?? each.bornOn);
  const areBornEqual = born[0] !== undefined && born[0] === born[1];
  if (a.cpr?.isWhole === true && b.cpr?.isWhole === true) {
    if (a.cpr.digits === b.cpr.digits) return nameOf(a) !== "" && nameOf(b) !== "" && !areNamesEqual ? "same-cpr-contradicted" : "same-cpr";
    return areNamesEqual && areBornEqual ? "different-cpr-alike" : "different-cpr";
  }
  return areNamesEqual && areBornEqual ? "same-name-and-birth-date" : "nothing-links-them";
}

function nameOf({ name }: Registration): string {
  return name === undefined ? "" : fold(`${name.given} ${name.family}`);
}
