/**
 * How many rows are imagined beside the file's own, and how common one value is among them. In a file of fifty rows the imagined
 * ones rule, in one of ten thousand the file's own do.
 */
interface Prior {
  readonly rows: number;
  readonly share: number;
}

export const PRIORS = {
  given: { rows: 500, share: 1 / 120 },
  family: { rows: 500, share: 1 / 160 },
  bornOn: { rows: 20_000, share: 1 / 20_000 },
  postcode: { rows: 500, share: 1 / 200 },
  suburb: { rows: 500, share: 1 / 200 },
  street: { rows: 500, share: 1 / 1000 },
} as const satisfies Record<string, Prior>;

/** Bits that agreeing on a value is worth: −log2 of its share among the file's rows and the imagined ones. */
export type Rarity = (value: string) => number;

export function rarityOf(values: Iterable<string>, prior: Prior): Rarity {
  const counts = new Map<string, number>();
  let rows = 0;
  for (const value of values) {
    if (value === "") continue;
    rows++;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const all = rows + prior.rows;
  const bits = new Map<string, number>();
  for (const [value, count] of counts) bits.set(value, -Math.log2((count + prior.rows * prior.share) / all));
  const unseen = -Math.log2((1 + prior.rows * prior.share) / all);
  return (value) => bits.get(value) ?? unseen;
}
