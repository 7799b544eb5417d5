import type { Weights } from "../../src/domain/check/weighing/weights";
import type { Example, Pieces } from "./examples";
import { learn, written } from "./learn";
import { learnImpressions } from "./learnImpressions";

/** What reports teach: what each piece of evidence says by itself, and what they say together. */
export function weightsFrom(examples: readonly Example[], pieces: Pieces): Weights {
  const alone = learn(examples, pieces);
  return { ...written(alone, pieces), impressions: learnImpressions(examples, pieces, alone) };
}
