import type { Decision } from "../words/decision";
import { tidy } from "../words/fold";
import { MEASURES, scopeName, TOTAL, type Measure, type Scope } from "../words/summary";
import type { Numeral } from "./numeral";
import type { ReadText } from "./readText";
import type { Meaning } from "./weighing/meaning";

type Correction = Extract<Decision, { readonly kind: "claim" }>;

/** What a correction calls a number that claims nothing. */
const NO_CLAIM = /^(|not-a-claim|none)$/;

/** How a sentence is remembered: as a person sees it, so that another line break does not lose the correction. */
const keyOf = (sentence: string, number: string): string => `${tidy(sentence)} ¦ ${tidy(number)}`;

/** The sentence of the text in which a number stands, as corrections name it. */
function sentenceAt(text: string, { tokens, lines }: ReadText, at: number): string {
  const startOf = (index: number) => tokens[index]?.start ?? 0;
  const endOf = (index: number) => tokens[index - 1]?.end ?? 0;
  const line = lines.find(({ first, last }) => at >= startOf(first) && at < endOf(last));
  const span = line?.sentences.find(({ last }) => at < endOf(last)) ?? line;
  return span === undefined ? "" : tidy(text.slice(startOf(span.first), endOf(span.last)));
}

function scopeNamed(name: string, { summary }: ReadText): Scope {
  if (name === "" || name === "total") return TOTAL;
  return summary?.figures.find(({ scope }) => scopeName(scope) === name)?.scope ?? { by: "cluster", name };
}

/** What the controller has decided that a number says: a meaning, nothing, or undefined where nothing was decided. */
export type Corrected = Meaning | "no claim" | undefined;

/** The controller's corrections: the same number in the same sentence is read as was decided (SPEC 6, 7); the last one holds. */
export function correctionsOf(text: string, read: ReadText, decisions: readonly Decision[]): (numeral: Numeral) => Corrected {
  const corrections = new Map<string, Correction>();
  for (const decision of decisions) if (decision.kind === "claim") corrections.set(keyOf(decision.sentence, decision.number), decision);
  const numbers = new Set([...corrections.values()].map(({ number }) => tidy(number)));
  return ({ start, end }) => {
    const written = text.slice(start, end);
    if (!numbers.has(tidy(written))) return undefined;
    const correction = corrections.get(keyOf(sentenceAt(text, read, start), written));
    if (correction === undefined) return undefined;
    if (NO_CLAIM.test(correction.measure)) return "no claim";
    const measure = correction.measure.replace(/^share\./, "");
    return measure in MEASURES ? { counted: measure as Measure, scope: scopeNamed(correction.scope, read) } : undefined;
  };
}
