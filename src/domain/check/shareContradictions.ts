import type { Binding } from "./binding";
import type { Clash } from "./contradictions";
import { written } from "./measureWords";

/** A percentage with one decimal tells persons apart only up to this many. */
const LARGEST_BASE = 400;

const sameScope = (a: Binding, b: Binding): boolean => a.scopes[0]?.by === b.scopes[0]?.by && a.scopes[0]?.name === b.scopes[0]?.name;

function isWithin(share: Binding, part: number, whole: number): boolean {
  return Math.abs((100 * part) / whole - share.numeral.value) <= 0.5 * 10 ** -share.numeral.decimals + 1e-9;
}

/** A percentage that no whole number of the stated persons gives, or that the number beside it does not give. */
export function impossibleShares(bindings: readonly Binding[], stated: readonly Binding[]): readonly Clash[] {
  const wholes = new Map<string, Binding>();
  for (const binding of stated) {
    const [scope] = binding.scopes;
    if (binding.measures[0] === "persons" && scope !== undefined && !wholes.has(`${scope.by} ${scope.name}`))
      wholes.set(`${scope.by} ${scope.name}`, binding);
  }
  return bindings.flatMap((share) => {
    const { numeral, shareOf, certainty, scopes } = share;
    const [scope] = scopes;
    const isExact = numeral.form === "percent" && numeral.hedge.kind === "exact" && numeral.range === undefined;
    if (shareOf !== "persons" || certainty === "none" || !isExact || scope === undefined) return [];
    const whole = wholes.get(`${scope.by} ${scope.name}`);
    const size = whole?.numeral.value ?? 0;
    if (whole === undefined || size < 1 || size > LARGEST_BASE) return [];
    const part = stated.find(
      (other) => other.sentence === share.sentence && other.measures.join() === share.measures.join() && sameScope(other, share),
    );
    if (part !== undefined && !isWithin(share, part.numeral.value, size)) {
      return [
        {
          bindings: [part, share, whole],
          why: `${written(part.numeral.value)} af ${written(size)} er ${written(Math.round((1000 * part.numeral.value) / size) / 10)} %, ikke ${written(numeral.value)} %.`,
        },
      ];
    }
    const nearest = Math.round((numeral.value * size) / 100);
    return isWithin(share, nearest, size)
      ? []
      : [{ bindings: [share, whole], why: `${written(numeral.value)} % af ${written(size)} borgere er ikke et helt antal borgere.` }];
  });
}
