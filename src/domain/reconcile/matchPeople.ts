import type { PairVerdict } from "../words/person";
import type { PersonFields } from "./matching/identityFromFields";
import { fieldsReader, numberKindOf } from "./matching/identityFromFields";
import { matchIdentities } from "./matching/matchIdentities";
import { nameReader } from "./matching/nameParts";

export interface MatchedPeople {
  readonly groups: readonly (readonly number[])[];
  /** Pairs that may be one person, and stand in two groups. */
  readonly suggestions: readonly PairVerdict[];
}

/** Which people of a list are one, by the very ladder of matchRegistrations. */
export function matchPeople(people: readonly PersonFields[]): MatchedPeople {
  const { groups, pairs } = matchIdentities(people.map(fieldsReader(numberKindOf(people), nameReader())), []);
  const groupOf = new Int32Array(people.length);
  groups.forEach((group, at) => {
    for (const index of group) groupOf[index] = at;
  });
  return { groups, suggestions: pairs.filter(({ verdict, pair: [a, b] }) => verdict === "suggested" && groupOf[a] !== groupOf[b]) };
}
