import type { Block } from "../words/block";
import { fold } from "../words/fold";
import type { Registration } from "../words/registration";
import type { Measure } from "../words/summary";
import { MEASURES } from "../words/summary";

/** Something in a text that should not leave the building without a thought (SPEC 5, 11). Offsets in UTF-16 code units. */
export interface PrivacyConcern {
  readonly kind: "cpr" | "name" | "small-group";
  readonly start: number;
  readonly end: number;
}

const CPR = /(?<!\d)(\d{2})(\d{2})\d{2}[-– ]?\d{4}(?!\d)/g;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

/** First and last name of each person, folded, in either order; names of one word alone are too common to tell. */
export function namesToLookFor(registrations: readonly Registration[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name } of registrations) {
    if (name === undefined) continue;
    const given = fold(name.given).split(" ")[0] ?? "";
    const family = fold(name.family).split(" ").at(-1) ?? "";
    if (given === "" || family === "") continue;
    names.add(`${given} ${family}`).add(`${family} ${given}`);
  }
  return names;
}

function cprNumbers(text: string): PrivacyConcern[] {
  return [...text.matchAll(CPR)].flatMap((found) => {
    const [day, month] = [Number(found[1]), Number(found[2])];
    const isDay = (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
    return isDay && month >= 1 && month <= 12 ? [{ kind: "cpr" as const, start: found.index, end: found.index + found[0].length }] : [];
  });
}

/** Two neighbours, or two with one name between them. */
function namedPersons(text: string, names: ReadonlySet<string>): PrivacyConcern[] {
  if (names.size === 0) return [];
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: fold(word).replace(/s$/, ""),
    whole: fold(word),
    start: index,
    end: index + word.length,
  }));
  const found: PrivacyConcern[] = [];
  words.forEach((word, at) => {
    for (const other of [words[at + 1], words[at + 2]]) {
      if (other === undefined) continue;
      // "Kirsten Bøghs": the genitive's s is no part of the name.
      if (names.has(`${word.whole} ${other.whole}`) || names.has(`${word.whole} ${other.key}`)) {
        found.push({ kind: "name", start: word.start, end: other.end });
        return;
      }
    }
  });
  return found;
}

function isOfPersons(measure: string): measure is Measure {
  return measure in MEASURES && MEASURES[measure as Measure].unit === "persons" && !measure.startsWith("target.");
}

/** CPR numbers, names of the workbook's persons, and groups of persons below the size that was set. */
export function privacyConcerns(
  block: Pick<Block, "text" | "numbers">,
  names: ReadonlySet<string>,
  smallGroup: number,
): readonly PrivacyConcern[] {
  const groups = block.numbers.flatMap(({ start, end, value, measure }): PrivacyConcern[] =>
    isOfPersons(measure) && value > 0 && value < smallGroup ? [{ kind: "small-group", start, end }] : [],
  );
  return [...cprNumbers(block.text), ...namedPersons(block.text, names), ...groups].sort((one, other) => one.start - other.start);
}
