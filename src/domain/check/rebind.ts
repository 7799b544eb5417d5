import type { Decision } from "../words/decision";
import { tidy } from "../words/fold";
import { MEASURES, TOTAL, type Measure, type Scope } from "../words/summary";
import type { Binding } from "./binding";
import type { ReadText } from "./bindText";
import { scopeName } from "../words/summary";

type Correction = Extract<Decision, { readonly kind: "claim" }>;

/** What a correction calls a number that claims nothing. */
const NO_CLAIM = /^(|not-a-claim|none)$/;

/** How a sentence is remembered: as a person sees it, so that another line break does not lose the correction. */
const keyOf = (sentence: string, number: string): string => `${tidy(sentence)} ¦ ${tidy(number)}`;

/** The sentence of the text in which a number stands, as corrections name it. */
export function sentenceAt(text: string, read: Pick<ReadText, "tokens" | "lines">, at: number): string {
  const line = read.lines.find(({ first, last }) => at >= (read.tokens[first]?.start ?? 0) && at < (read.tokens[last - 1]?.end ?? 0));
  const span = line?.sentences.find(({ last }) => at < (read.tokens[last - 1]?.end ?? 0)) ?? line;
  return span === undefined ? "" : tidy(text.slice(read.tokens[span.first]?.start ?? 0, read.tokens[span.last - 1]?.end ?? 0));
}

function scopeNamed(name: string, read: ReadText): Scope {
  if (name === "" || name === "total") return TOTAL;
  return read.summary?.figures.find(({ scope }) => scopeName(scope) === name)?.scope ?? { by: "cluster", name };
}

type Open = { -readonly [Key in keyof Binding]: Binding[Key] };

function corrected(binding: Binding, correction: Correction, read: ReadText): Binding {
  const rest: Open = { ...binding };
  delete rest.obstacle;
  delete rest.shareOf;
  if (NO_CLAIM.test(correction.measure)) return { ...rest, measures: [], certainty: "none", obstacle: "decided" };
  const isShare = correction.measure.startsWith("share.");
  const measure = correction.measure.replace(/^share\./, "");
  if (!(measure in MEASURES)) return binding;
  const share = isShare ? { shareOf: binding.shareOf ?? ("persons" as const) } : {};
  return {
    ...rest,
    ...share,
    measures: [measure as Measure],
    otherMeasures: [],
    scopes: [scopeNamed(correction.scope, read)],
    hasOwnScope: true,
    certainty: "certain",
    isOtherDay: false,
  };
}

/** The controller's corrections: the same number in the same sentence is bound as was decided (SPEC 6, 7); the last one holds. */
export function rebind(bindings: readonly Binding[], text: string, read: ReadText, decisions: readonly Decision[]): readonly Binding[] {
  const corrections = new Map<string, Correction>();
  for (const decision of decisions) if (decision.kind === "claim") corrections.set(keyOf(decision.sentence, decision.number), decision);
  if (corrections.size === 0) return bindings;
  const numbers = new Set([...corrections.values()].map(({ number }) => tidy(number)));
  return bindings.map((binding) => {
    const { start, end } = binding.numeral;
    if (!numbers.has(tidy(text.slice(start, end)))) return binding;
    const correction = corrections.get(keyOf(sentenceAt(text, read, start), text.slice(start, end)));
    return correction === undefined ? binding : corrected(binding, correction, read);
  });
}
