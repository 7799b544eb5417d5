/** Seeded chance: the same seed gives the same people on every machine. */
export interface Chance {
  /** From 0 up to, not including, `below`. */
  readonly number: (below: number) => number;
  readonly happens: (share: number) => boolean;
  readonly oneOf: <T>(values: readonly T[]) => T;
}

/** Mulberry32: 32 bits of state, enough for test data. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return {
    number,
    happens: (share) => next() < share,
    oneOf: (values) => {
      const value = values[number(values.length)];
      if (value === undefined) throw new Error("one of nothing");
      return value;
    },
  };
}
