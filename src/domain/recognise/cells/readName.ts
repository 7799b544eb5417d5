import type { PersonName } from "../../words/registration";
import { textOf } from "./textOf";
import type { CellValue } from "../../words/cell";

/** Which part of a name without a comma comes first. */
export type NameOrder = "given-first" | "family-first";

function split(words: readonly string[], order: NameOrder): PersonName {
  if (words.length < 2) return { given: words[0] ?? "", family: "" };
  return order === "family-first"
    ? { family: words[0] ?? "", given: words.slice(1).join(" ") }
    : { given: words.slice(0, -1).join(" "), family: words.at(-1) ?? "" };
}

/** "Efternavn, Fornavn", or by the column's order. Undefined where no letter stands. */
export function readName(value: CellValue | undefined, order: NameOrder): PersonName | undefined {
  const text = textOf(value);
  if (!/\p{L}/u.test(text) || text.startsWith("#")) return undefined;
  const comma = text.indexOf(",");
  if (comma > 0) {
    const given = text.slice(comma + 1).trim();
    const family = text.slice(0, comma).trim();
    return given === "" ? split(family.split(" "), order) : { given, family };
  }
  return split(text.split(" "), order);
}

/** True for two or more words of letters: for judging columns. */
export function looksLikeName(value: CellValue | undefined): boolean {
  return typeof value === "string" && /^\p{L}[\p{L}\p{M}'’.\-\u00AD]*,?(?:\s+\p{L}[\p{L}\p{M}'’.\-\u00AD]*)+\s*$/u.test(value);
}
