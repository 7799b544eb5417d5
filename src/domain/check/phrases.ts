/**
 * Phrases written as running text, parted by commas. A word may have alternatives, of which an empty one may be left out:
 * "fået|fik et| job" is four phrases.
 */
export function phrases(text: string): readonly string[] {
  return text
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "")
    .flatMap(spelledOut);
}

function spelledOut(phrase: string): readonly string[] {
  const spelled = phrase
    .split(/\s+/)
    .map((word) => word.split("|"))
    .reduce<readonly (readonly string[])[]>((begun, words) => begun.flatMap((before) => words.map((word) => [...before, word])), [[]]);
  return spelled.map((words) => words.filter((word) => word !== "").join(" "));
}

/** Words with their endings, parted by blanks: "vurdering/en/er" is three words, "nu" one. */
export function forms(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const [stem = "", ...endings] = word.split("/");
      return [stem, ...endings.map((ending) => stem + ending)];
    });
}
