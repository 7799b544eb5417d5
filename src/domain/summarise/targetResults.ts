import type { Recognised, Target, TargetMeasure } from "../words/registration";
import type { Figure, TargetResult } from "../words/summary";
import { TOTAL } from "../words/summary";

/** The column without which a target cannot be measured, by the name that controllers give it. */
const MISSING: Readonly<Record<TargetMeasure, string>> = {
  persons: "Navn eller CPR-nr.",
  completed: "Gennemført/afbrudt",
  "status.employed": "Status ved afslutning",
  "status.education": "Status ved afslutning",
  companies: "Virksomhed",
  companiesWithGrowth: "EBITDA pr. virksomhed",
};

/** What was reached of each target: the figure of the same name, or what is missing (SPEC 2.7). */
export function targetResults({ targets }: Recognised, figures: readonly Figure[]): readonly TargetResult[] {
  return targets.map((target) => {
    const { measure } = target;
    if (measure === undefined) return { ...target, actual: undefined };
    const actual = figures.find((figure) => figure.measure === measure && figure.scope.by === "total")?.value;
    return actual === undefined ? { ...target, actual, missing: MISSING[measure] } : { ...target, actual };
  });
}

/** What the project promised, as figures: a text may speak of them. Of two rows with one measure, the first stands. */
export function targetFigures(targets: readonly Target[]): readonly Figure[] {
  const seen = new Set<TargetMeasure>();
  return targets.flatMap(({ measure, target, cells }): readonly Figure[] => {
    if (measure === undefined || seen.has(measure)) return [];
    seen.add(measure);
    return [{ measure: `target.${measure}`, scope: TOTAL, value: target, cells }];
  });
}
