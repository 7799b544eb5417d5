import { namesToLookFor, privacyConcerns } from "../../src/domain/narrate/privacyConcerns";
import type { BlockNumber } from "../../src/domain/words/block";
import type { Registration } from "../../src/domain/words/registration";
import { TOTAL } from "../../src/domain/words/summary";

const person = (given: string, family: string): Registration => ({ sheet: "Deltagere", row: 1, name: { given, family }, cells: {} });
const NAMES = namesToLookFor([person("Kirsten Marie", "Bøgh"), person("Åse", "Æbelø")]);

function found(text: string, numbers: readonly BlockNumber[] = [], smallGroup = 3): readonly string[] {
  return privacyConcerns({ text, numbers }, NAMES, smallGroup).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("Before a text is copied, it is asked about", () => {
  it.each([
    ["a CPR number with a hyphen", "Se 610190-0375 i sagen.", ["cpr: 610190-0375"]],
    ["one without", "Se 6101900375.", ["cpr: 6101900375"]],
    ["not a journal number or an amount", "SFNPO-18-0012, 2.325.750,00 kr. og telefon 12345678.", []],
    ["not ten digits that are no date", "Nr. 9999990000.", []],
    ["a person's name", "Kirsten Bøgh er i job.", ["name: Kirsten Bøgh"]],
    ["a name with a middle name, in other letters", "kirsten marie Boegh", ["name: kirsten marie Boegh"]],
    ["the family name first", "Æbelø, Åse", ["name: Æbelø, Åse"]],
    ["a genitive", "Åse Æbeløs forløb", ["name: Åse Æbeløs"]],
    ["not a given name alone", "Kirsten skrev referatet.", []],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("a group of persons below the size that was set, and no other number", () => {
    const text = "To borgere er i uddannelse i to kommuner; 28 søger job.";
    const number = (start: number, end: number, value: number, measure: BlockNumber["measure"]): BlockNumber => ({
      start,
      end,
      value,
      measure,
      scope: TOTAL,
      cells: [],
    });
    const numbers = [number(0, 2, 2, "status.education"), number(32, 34, 2, "municipalities"), number(45, 47, 28, "status.jobseeking")];
    expect(found(text, numbers)).toEqual(["small-group: To"]);
    expect(found(text, numbers, 2)).toEqual([]);
  });
});
