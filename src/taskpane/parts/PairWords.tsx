import type { DescribedComparison } from "../../domain/narrate/describePair";
import { usePaneWords } from "../paneContext";
import { useSection } from "./useSection";

/** How each comparison of two rows speaks, in words. */
export function PairWords({ comparisons }: { readonly comparisons: readonly DescribedComparison[] }) {
  const section = useSection();
  const { labels } = usePaneWords();
  const weight = ({ speaks, strength }: DescribedComparison) =>
    speaks === "silent" ? labels.speaksNot : speaks === "for" ? labels.speaksFor(strength) : labels.speaksAgainst(strength);
  return (
    <ul className={section.list}>
      {comparisons.map((comparison) => (
        <li key={comparison.field} className={section.quiet}>
          {comparison.field}: {comparison.says} ({weight(comparison)})
        </li>
      ))}
    </ul>
  );
}
