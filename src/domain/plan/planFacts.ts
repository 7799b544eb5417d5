import type { Block } from "../words/block";
import type { Decision } from "../words/decision";
import type { Finding } from "../words/finding";
import type { Reconciled } from "../words/person";
import type { Recognised } from "../words/registration";
import type { Settings } from "../words/settings";
import type { Summary } from "../words/summary";

/** Everything that the sheets are made of. */
export interface PlanFacts {
  readonly recognised: Recognised;
  readonly reconciled: Reconciled;
  readonly summary: Summary;
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
  readonly decisions: readonly Decision[];
  readonly settings: Settings;
  readonly version: string;
  readonly fingerprint: string;
  /** The controller's own texts by field, so that one that stands beside a generated text is kept as well. */
  readonly ownTexts?: Readonly<Record<string, string>>;
}
