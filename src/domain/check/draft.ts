import type { Binding } from "./binding";
import type { Clause } from "./clause";
import type { Numeral } from "./numeral";
import type { Surroundings } from "./pieces";

/** A number on its way to being bound. */
export interface Draft {
  readonly clause: Clause;
  readonly index: number;
  readonly numeral: Numeral;
  readonly isBase: boolean;
  readonly around: Surroundings;
  /** Numbers of the clause before it. */
  readonly done: readonly Binding[];
}
