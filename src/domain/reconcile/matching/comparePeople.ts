import type { FieldComparison } from "../../words/person";
import { compareBirthDates, compareNumbers, comparePostcodes, compareTexts } from "./compareFields";
import type { Identity } from "./identity";
import type { Rarity } from "./rarity";
import type { NameMeasures, WeighedNames } from "./weighNames";
import { weighNames } from "./weighNames";
import { WEIGHTS } from "./weights";

/** What two people are compared by: how common each value is in the file, and the odds before anything is compared. */
export interface Measures extends NameMeasures {
  readonly bornOn: Rarity;
  readonly postcode: Rarity;
  readonly suburb: Rarity;
  readonly street: Rarity;
  readonly prior: number;
}

/** Two people compared, field by field. */
export interface Comparison {
  readonly cpr: FieldComparison["level"];
  readonly given: FieldComparison["level"];
  readonly family: FieldComparison["level"];
  readonly born: FieldComparison["level"];
  readonly gender: FieldComparison["level"];
  /** Folded and in any order, word by word the same. */
  readonly areNamesEqual: boolean;
  /** Log2 of the odds that they are one person. */
  readonly bits: number;
  readonly fields: readonly FieldComparison[];
}

/** Compares two people; which comes first does not matter. */
export function comparePeople(a: Identity, b: Identity, measures: Measures): Comparison {
  const names = weighNames(a, b, measures);
  const born = compareBirthDates(a.bornOn, b.bornOn);
  const cpr = compareNumbers(a, b);
  const gender = a.gender === "" || b.gender === "" ? "missing" : a.gender === b.gender ? "equal" : "different";
  const mayBeTwins = areLikeTwins(names, born);
  const fields: FieldComparison[] = [
    { field: "cpr", level: cpr, weight: cpr === "missing" ? 0 : WEIGHTS.number[cpr] },
    { field: "givenName", level: names.given.level, weight: names.given.weight + (mayBeTwins ? WEIGHTS.twins : 0) },
    { field: "familyName", level: names.family.level, weight: names.family.weight },
    { field: "bornOn", level: born, weight: bornWeight(born, measures.bornOn(a.bornOn)) },
    { field: "gender", level: gender, weight: gender === "missing" ? 0 : WEIGHTS.gender[gender] },
    ...comparePlaces(a, b, measures),
  ];
  const bits = fields.reduce((sum, { weight }) => sum + weight, measures.prior);
  return { cpr, given: names.given.level, family: names.family.level, born, gender, areNamesEqual: names.areEqual, bits, fields };
}

function bornWeight(level: ReturnType<typeof compareBirthDates>, rarity: number): number {
  if (level === "missing") return 0;
  return level === "equal" ? rarity + WEIGHTS.born.equal : WEIGHTS.born[level];
}

/** One birth date and one family name, and given names that are not each other's. */
function areLikeTwins({ given, family }: WeighedNames, born: string): boolean {
  return born === "equal" && family.level !== "different" && (given.level === "different" || given.level === "similar");
}

function comparePlaces(a: Identity, b: Identity, measures: Measures): FieldComparison[] {
  const fields: FieldComparison[] = [];
  const add = (field: FieldComparison["field"], level: FieldComparison["level"], weight: number): void => {
    if (level !== "missing") fields.push({ field, level, weight });
  };
  const postcode = comparePostcodes(a.place, b.place);
  add("postcode", postcode, weightOf(postcode, WEIGHTS.postcode, measures.postcode(a.place.postcode)));
  const street = compareTexts(a.place.street, b.place.street);
  add("address", street, weightOf(street, WEIGHTS.street, measures.street(a.place.street)));
  const suburb = compareTexts(a.place.suburb, b.place.suburb);
  add("suburb", suburb, weightOf(suburb, WEIGHTS.suburb, measures.suburb(a.place.suburb)));
  const [here, there] = [a.place.municipality, b.place.municipality];
  if (here !== "" && there !== "")
    add("municipality", here === there ? "equal" : "different", WEIGHTS.municipality[here === there ? "equal" : "different"]);
  return fields;
}

type LevelWeights = Readonly<Partial<Record<FieldComparison["level"], number>>>;

function weightOf(level: FieldComparison["level"], weights: LevelWeights, rarity: number): number {
  return (weights[level] ?? 0) + (level === "equal" ? rarity : 0);
}
