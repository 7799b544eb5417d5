import { matchPeople } from "../domain/reconcile/matchPeople";
import type { PersonFields } from "../domain/reconcile/matching/identityFromFields";
import { csvRecords } from "./csvRecords";

/** The result of `match` (SPEC 8). */
export interface MatchResult {
  readonly schema: "afstem.match/1";
  /** Every record once; a record that meets no other is a cluster of its own. */
  readonly clusters: readonly (readonly string[])[];
  readonly suggestions: readonly (readonly [string, string, number])[];
}

export type MatchAnswer = { readonly ok: true; readonly result: MatchResult } | { readonly ok: false; readonly sentence: string };

const FIELDS = [
  "given_name",
  "surname",
  "date_of_birth",
  "soc_sec_id",
  "street_number",
  "address_1",
  "address_2",
  "suburb",
  "postcode",
  "state",
] as const satisfies readonly (keyof PersonFields)[];

/** Matches the people of a CSV text; a text that is no such list is refused with one sentence. */
export function matchCsv(text: string): MatchAnswer {
  const [header, ...records] = csvRecords(text);
  const names = (header ?? []).map((name) => name.toLowerCase());
  const idAt = names.indexOf("rec_id");
  if (header === undefined) return { ok: false, sentence: "Listen er tom. Den skal begynde med en linje med kolonnenavne." };
  if (idAt < 0)
    return { ok: false, sentence: "Listen har ingen kolonne rec_id. Første linje skal navngive kolonnerne, blandt dem rec_id." };
  if (!FIELDS.some((field) => names.includes(field))) {
    return { ok: false, sentence: `Listen har ingen kolonne at sammenligne på. Mindst én af disse skal findes: ${FIELDS.join(", ")}.` };
  }
  const people = records.map((record) => personOf((field) => record[names.indexOf(field)] ?? ""));
  const { groups, suggestions } = matchPeople(people);
  const nameOf = (index: number): string => records[index]?.[idAt] ?? "";
  return {
    ok: true,
    result: {
      schema: "afstem.match/1",
      clusters: groups.map((group) => group.map(nameOf)),
      suggestions: suggestions.map(({ pair: [a, b], score }) => [nameOf(a), nameOf(b), score] as const),
    },
  };
}

function personOf(cell: (field: keyof PersonFields) => string): PersonFields {
  return {
    given_name: cell("given_name"),
    surname: cell("surname"),
    date_of_birth: cell("date_of_birth"),
    soc_sec_id: cell("soc_sec_id"),
    street_number: cell("street_number"),
    address_1: cell("address_1"),
    address_2: cell("address_2"),
    suburb: cell("suburb"),
    postcode: cell("postcode"),
    state: cell("state"),
  };
}
