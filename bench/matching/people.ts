import type { PersonFields } from "../../src/domain/reconcile/matching/identityFromFields";

/** A list of people and who each row truly is. */
export interface TestPeople {
  readonly name: string;
  readonly people: readonly PersonFields[];
  readonly truth: readonly string[];
}

export const FIELD_SETS: Readonly<Record<string, readonly (keyof PersonFields)[]>> = {
  all: ["given_name", "surname", "date_of_birth", "soc_sec_id", "street_number", "address_1", "address_2", "suburb", "postcode", "state"],
  domain: ["given_name", "surname", "date_of_birth", "soc_sec_id", "postcode"],
  "no id": ["given_name", "surname", "date_of_birth", "postcode"],
};

const NOBODY: PersonFields = {
  given_name: "",
  surname: "",
  date_of_birth: "",
  soc_sec_id: "",
  street_number: "",
  address_1: "",
  address_2: "",
  suburb: "",
  postcode: "",
  state: "",
};

export function aPerson(facts: Partial<PersonFields>): PersonFields {
  return { ...NOBODY, ...facts };
}

/** As a list that lacks the other columns. */
export function withOnly(people: readonly PersonFields[], fields: readonly (keyof PersonFields)[]): readonly PersonFields[] {
  return people.map((person) => aPerson(Object.fromEntries(fields.map((field) => [field, person[field]]))));
}
