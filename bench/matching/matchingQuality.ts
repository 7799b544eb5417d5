import { matchPeople } from "../../src/domain/reconcile/matchPeople";
import type { Section } from "../report";
import { danishPeople } from "./danishPeople";
import { febrlSets } from "./febrl";
import { qualityOf } from "./pairwise";
import type { TestPeople } from "./people";
import { FIELD_SETS, withOnly } from "./people";

const DANISH_SEED = 20220930;

/** Right and wrong pairs, on our own Danish people and, where their folder is given, on the FEBRL sets. */
export function matchingQuality(febrlFolder: string | undefined): Section {
  const danish = [50, 1000, 5000].flatMap((count) => [
    rowOf(danishPeople(count, DANISH_SEED), "domain"),
    rowOf(danishPeople(count, DANISH_SEED, "namesakes"), "no id"),
  ]);
  const febrl =
    febrlFolder === undefined ? [] : febrlSets(febrlFolder).flatMap((set) => Object.keys(FIELD_SETS).map((fields) => rowOf(set, fields)));
  return {
    title: "Matching people: pairwise, groups closed transitively",
    rows: [...febrl, ...danish],
    notes: [
      "domain: identity number, names, birth date, postcode; no id: names, birth date, postcode. One setting for every set, no training.",
      "The Danish people are made by bench/matching/danishPeople.ts from a seed, with twins, look-alike names, father and son, and (where numbers are given) two people of one name and birth date. Suggestions are for a person to answer: that such a pair is asked about is meant, and lowers the precision of both tiers together.",
      ...(febrlFolder === undefined ? ["FEBRL sets: npm run bench -- --febrl FOLDER"] : []),
    ],
  };
}

function rowOf(set: TestPeople, fields: string): Section["rows"][number] {
  const matched = matchPeople(withOnly(set.people, FIELD_SETS[fields] ?? []));
  const { automatic, both } = qualityOf(matched, set.truth);
  return {
    set: set.name,
    fields,
    rows: set.people.length,
    "F1 (both tiers)": both.f1.toFixed(4),
    precision: both.precision.toFixed(4),
    recall: both.recall.toFixed(4),
    "automatic precision": automatic.precision.toFixed(4),
    "automatic recall": automatic.recall.toFixed(4),
    suggestions: matched.suggestions.length,
  };
}
