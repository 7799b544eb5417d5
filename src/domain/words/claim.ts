/** The verdict on a number of a text (SPEC 6). */
export type Verdict = "agrees" | "differs" | "unverifiable" | "not-a-claim";

/** A number of a checked text. Offsets in UTF-16 code units into the text as given. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  /** A measure's name, "share.<measure>", or undefined for what is no claim or not bound. */
  readonly measure: string | undefined;
  /** "total", "Klynge 1", … */
  readonly scope: string | undefined;
  readonly verdict: Verdict;
  readonly expected?: number;
  readonly why: string;
}

/** Two or more claims of one text that cannot all be true. */
export interface Contradiction {
  /** Indices into the claims. */
  readonly claims: readonly number[];
  readonly why: string;
}

export interface Checked {
  readonly coverage: {
    readonly numbers: number;
    readonly agrees: number;
    readonly differs: number;
    readonly unverifiable: number;
    readonly notAClaim: number;
  };
  readonly claims: readonly Claim[];
  readonly contradictions: readonly Contradiction[];
}
