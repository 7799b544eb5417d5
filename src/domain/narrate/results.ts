import { figureOf, TOTAL } from "../words/summary";
import type { Figure, Measure } from "../words/summary";
import type { Told } from "./narrate";
import type { Passage, Piece } from "./pieces";
import { paragraph, passage } from "./pieces";
import { isProvisional } from "./provisional";

/** A sentence a target whose measure is known; what cannot be told says why. */
export function targetSentences({ summary, voice }: Told): Piece[][] {
  return summary.targets.flatMap(({ measure, target, actual, missing, cells }) => {
    if (measure === undefined) return [];
    const targetMeasure: Measure = `target.${measure}`;
    const goal: Figure = figureOf(summary, targetMeasure) ?? { measure: targetMeasure, scope: TOTAL, value: target, cells };
    const reached = actual === undefined ? undefined : figureOf(summary, measure);
    return [voice.target({ measure, target: goal, actual: reached, missing })];
  });
}

/** Field "Projektets vigtigste resultater/effekter": the targets against what was reached. */
export function narrateResults(told: Told): Passage {
  const sentences = targetSentences(told);
  if (sentences.length === 0) return { text: "", numbers: [] };
  const caveat = isProvisional(told.summary) ? [paragraph([told.voice.caveat()], told.language)] : [];
  return passage([...caveat, ...sentences.map((sentence) => paragraph([sentence], told.language))]);
}
