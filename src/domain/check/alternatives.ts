import { MEASURES, type Measure, type Scope } from "../words/summary";
import type { Binding, Meant } from "./binding";
import { HOURS_OF } from "./readHours";
import { measuresIn, says } from "./senses";
import type { Mark } from "./marks";
import { sameScope } from "./scopeNames";
import { isTarget, resultOf, targetOf } from "./targetsOf";

/** What a sentence names, wherever in it. */
export interface NamedInSentence {
  readonly marks: readonly Mark[];
  readonly scopes: readonly Scope[];
}

const isOfHours = (measure: Measure | undefined): boolean => measure !== undefined && MEASURES[measure].unit === "hours";

/** Hours of the kinds and steps that the sentence speaks of. */
function hoursNamed(marks: readonly Mark[]): readonly Measure[] {
  const kinds = (["practice", "paid", "both"] as const).filter((kind) => kind === "both" || says(marks, kind));
  const steps = (["counted", "reported", "removed"] as const).filter((step) => step === "counted" || says(marks, step));
  return kinds.flatMap((kind) => steps.map((step) => HOURS_OF[kind][step]));
}

function measuresNamed(binding: Binding, marks: readonly Mark[]): readonly Measure[] {
  if (isOfHours(binding.measures[0])) return hoursNamed(marks);
  // A target that is given its result is the commonest mistake of all: it is called one.
  const [own] = binding.measures;
  const result = isTarget(own) && own !== undefined ? resultOf(own) : undefined;
  const named = [...binding.measures, ...measuresIn(marks)].filter((measure) => !isOfHours(measure) && measure !== result);
  const targets = says(marks, "target") ? named.flatMap((measure) => targetOf(measure) ?? []) : [];
  return [...new Set([...named, ...targets])];
}

const isSame = (one: Meant, other: Meant): boolean => one.measure === other.measure && sameScope(one.scope, other.scope);

/**
 * Beside what each number of a sentence is bound to: what it may also be taken for, because the sentence names it and no other of its
 * numbers has it. A false number that is true of one of these is not called false (SPEC 6: an alarm must be right).
 */
export function withAlternatives(bindings: readonly Binding[], { marks, scopes }: NamedInSentence): readonly Binding[] {
  const taken = bindings.flatMap(({ measures: [measure], scopes: [scope], shareOf }, index) =>
    measure === undefined || scope === undefined ? [] : [{ measure, scope, index, isShare: shareOf !== undefined }],
  );
  return bindings.map((binding, index) => {
    if (binding.certainty !== "certain") return binding;
    const isShare = binding.shareOf !== undefined;
    const others = taken.filter((each) => each.index !== index && (each.isShare || !isShare));
    const alternatives = measuresNamed(binding, marks)
      .flatMap((measure) => [...binding.scopes, ...scopes].map((scope): Meant => ({ measure, scope })))
      .filter((meant) => !others.some((other) => isSame(other, meant)));
    return { ...binding, alternatives };
  });
}
