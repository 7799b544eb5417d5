interface Placed {
  readonly first: number;
}

/** Those of a list, ordered by their first token, that begin within a stretch: by halving, so that long texts stay quick. */
export function within<T extends Placed>(
  all: readonly T[],
  { first, last }: { readonly first: number; readonly last: number },
): readonly T[] {
  let low = 0;
  for (let high = all.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((all[end]?.first ?? Infinity) < last) end += 1;
  return all.slice(low, end);
}
