import type { Measure } from "../words/summary";
import type { Sense } from "./lexicon";
import type { Mark } from "./marks";

type Kind = Sense["kind"];

/** Whether any of the phrases has a sense of these kinds. */
export function says(marks: readonly Mark[], ...kinds: readonly Kind[]): boolean {
  return marks.some(({ senses }) => senses.some(({ kind }) => kinds.includes(kind)));
}

/** The measures that phrases name, each once. */
export function measuresIn(marks: readonly Mark[]): readonly Measure[] {
  return [...new Set(marks.flatMap(({ senses }) => senses.flatMap((sense) => (sense.kind === "measure" ? [sense.measure] : []))))];
}

/** The measures of which phrases name a part ("fleksjob"). */
export function partsIn(marks: readonly Mark[]): readonly Measure[] {
  return [...new Set(marks.flatMap(({ senses }) => senses.flatMap((sense) => (sense.kind === "part" ? [sense.measure] : []))))];
}
