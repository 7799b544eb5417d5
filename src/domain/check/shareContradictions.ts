import type { Binding } from "./binding";
import { sameScope } from "./weighing/meaning";
import type { Clash } from "./contradictions";
import { written } from "./measureWords";

/** A percentage with one decimal tells persons apart only up to this many. */
const LARGEST_BASE = 400;

const isOfSame = (a: Binding, b: Binding): boolean => a.measure === b.measure && sameScope(a.scope, b.scope);

function isWithin(share: Binding, part: number, whole: number): boolean {
  return Math.abs((100 * part) / whole - share.numeral.value) <= 0.5 * 10 ** -share.numeral.decimals + 1e-9;
}

/** A percentage that no whole number of the stated persons gives, or that the number beside it does not give. */
export function impossibleShares(bindings: readonly Binding[], stated: readonly Binding[]): readonly Clash[] {
  const wholes = new Map<string, Binding>();
  for (const binding of stated) {
    const { measure, scope } = binding;
    if (measure === "persons" && !wholes.has(`${scope.by} ${scope.name}`)) wholes.set(`${scope.by} ${scope.name}`, binding);
  }
  return bindings.flatMap((share) => {
    const { numeral, shareOf, isSure, scope } = share;
    if (shareOf !== "persons" || !isSure || numeral.form !== "percent") return [];
    const whole = wholes.get(`${scope.by} ${scope.name}`);
    const size = whole?.numeral.value ?? 0;
    if (whole === undefined || size < 1 || size > LARGEST_BASE) return [];
    const part = stated.find((other) => other.sentence === share.sentence && isOfSame(other, share));
    // In the next sentence the same people are spoken of still.
    if (whole.sentence !== share.sentence && !(whole.isPlaced && (share.isPlaced || share.sentence === whole.sentence + 1))) return [];
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
