import type { PairVerdict } from "../words/person";
import type { Identity } from "./matching/identity";
import { identityFromFields } from "./matching/identityFromFields";
import { matchIdentities } from "./matching/matchIdentities";
import { nameReader } from "./matching/nameParts";

/** A person of a plain list, each field as typed and "" where missing (SPEC 8, `match`). */
export interface PersonFields {
  readonly given_name: string;
  readonly surname: string;
  readonly date_of_birth: string;
  readonly soc_sec_id: string;
  readonly street_number: string;
  readonly address_1: string;
  readonly address_2: string;
  readonly suburb: string;
  readonly postcode: string;
  readonly state: string;
}

/** Which people of a list are one, by the very ladder of matchRegistrations. */
export function matchPeople(people: readonly PersonFields[]): {
  readonly groups: readonly (readonly number[])[];
  readonly suggestions: readonly PairVerdict[];
} {
  const read = nameReader();
  const identities: readonly Identity[] = people.map((fields) => identityFromFields(fields, read));
  const { groups, pairs } = matchIdentities(identities, []);
  const groupOf = new Int32Array(people.length);
  groups.forEach((group, at) => group.forEach((index) => (groupOf[index] = at)));
  return { groups, suggestions: pairs.filter(({ verdict, pair: [a, b] }) => verdict === "suggested" && groupOf[a] !== groupOf[b]) };
}
