import fc from "fast-check";
import { compareFamilyNames, compareGivenNames } from "../../../src/domain/reconcile/matching/compareNames";
import { compareBirthDates } from "../../../src/domain/reconcile/matching/compareFields";
import { nameReader } from "../../../src/domain/reconcile/matching/nameParts";
import { repairLetters } from "../../../src/domain/reconcile/matching/repairLetters";
import { jaroWinkler, typingErrors } from "../../../src/domain/reconcile/matching/similarity";

describe("Broken letters", () => {
  it.each([
    ["SÃ¸ren", "Søren"],
    ["Ã†rÃ¸", "Ærø"],
    ["Ã…ge", "Åge"],
    ["Ã\u0098jvind", "Øjvind"],
    ["SÃƒÂ¸ren", "Søren"],
    ["MÃ¼ller", "Müller"],
    ["S›ren", "Søren"],
    ["S?ren", "Sren"],
    ["O‘Brien", "O‘Brien"],
    ["Søren", "Søren"],
  ])("%s is %s", (broken, whole) => {
    expect(repairLetters(broken)).toBe(whole);
  });
});

describe("Typing errors", () => {
  it.each<[string, string, number]>([
    ["hansen", "hansen", 0],
    ["hansen", "hanse", 1],
    ["hansen", "hannsen", 1],
    ["hansen", "hanesn", 1],
    ["hansen", "jansen", 1],
    ["hansen", "ahnsne", 2],
    ["christensen", "kristensen", 2],
    ["hansen", "", 6],
  ])("%s and %s: %i", (a, b, errors) => {
    expect(typingErrors(a, b, 9)).toBe(errors);
    expect(typingErrors(a, b, 1)).toBe(Math.min(errors, 2));
  });
  it("are the same from either side, and none only for equal texts", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 4 }), (a, b, most) => {
        expect(typingErrors(a, b, most)).toBe(typingErrors(b, a, most));
        expect(typingErrors(a, b, most) === 0).toBe(a === b);
        expect(jaroWinkler(a, b)).toBeCloseTo(jaroWinkler(b, a), 12);
      }),
    );
  });
});

/** Worked by hand from Winkler's definition. */
it.each<[string, string, number]>([
  ["martha", "marhta", 0.9611],
  ["dwayne", "duane", 0.84],
  ["dixon", "dicksonx", 0.8133],
])("Jaro–Winkler of %s and %s is %d", (a, b, alike) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(alike, 3);
});

describe("Given names", () => {
  const read = nameReader();
  it.each([
    ["Søren", "SØREN", "equal"],
    ["Søren", "Soeren", "transliterated"],
    ["Søren", "Soren", "transliterated"],
    ["Sören", "Søren", "transliterated"],
    ["Aase", "Åse", "transliterated"],
    ["Christian", "Kristian", "typing"],
    ["Mikael", "Michael", "nickname"],
    ["Mette", "Mtete", "typing"],
    ["Per", "Peter", "nickname"],
    ["Lise", "Elisabeth", "nickname"],
    ["Bo", "Bosse", "nickname"],
    ["Kim", "Joakim", "nickname"],
    ["Bill", "William", "nickname"],
    ["Charles", "Charlotte", "similar"],
    ["Anne", "Anne Marie", "contained"],
    ["Marie", "Anne Marie", "nickname"],
    ["A.", "Anne", "initial"],
    ["Anne M", "Anne Marie", "initial"],
    ["Inge", "Inger", "similar"],
    ["Line", "Lene", "similar"],
    ["Karen", "Karin", "nickname"],
    ["Bent", "Bente", "similar"],
    ["Christian", "Christina", "similar"],
    ["Mikkel", "Sara", "different"],
    ["Mikkel", "", "missing"],
  ])("%s and %s: %s", (a, b, level) => {
    expect(compareGivenNames(read(a), read(b))).toBe(level);
    expect(compareGivenNames(read(b), read(a))).toBe(level);
  });
});

describe("Family names", () => {
  const read = nameReader();
  it.each([
    ["Kjærgård", "Kjaergaard", "transliterated"],
    ["Holm Jensen", "Jensen", "contained"],
    ["Holm-Jensen", "Holm Jensen", "transliterated"],
    ["Jacobsen", "Jakobsen", "typing"],
    ["Schmidt", "Smidt", "typing"],
    ["Østergaard", "Østergaad", "typing"],
    ["Jensen", "Nielsen", "different"],
    ["Hansen", "Jansen", "typing"],
  ])("%s and %s: %s", (a, b, level) => {
    expect(compareFamilyNames(read(a), read(b))).toBe(level);
  });
});

describe("Birth dates", () => {
  it.each([
    ["19800502", "19800502", "equal"],
    ["19800502", "19800205", "swapped"],
    ["19800502", "19810502", "typing"],
    ["19800502", "19800520", "typing"],
    ["19800502", "19930930", "different"],
    ["19800502", "", "missing"],
  ])("%s and %s: %s", (a, b, level) => {
    expect(compareBirthDates(a, b)).toBe(level);
    expect(compareBirthDates(b, a)).toBe(level);
  });
});
