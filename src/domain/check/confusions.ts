import { MEASURES, TOTAL, type Measure, type Scope, type Summary } from "../words/summary";
import { shareIn, valueOf, type Denominator } from "./figures";
import { MEASURE_WORDS, scopeWords, written } from "./measureWords";
import type { Numeral } from "./numeral";

interface Meant {
  readonly measure: Measure;
  readonly scope: Scope;
  readonly of: Denominator | undefined;
  readonly actual: number;
}

const ALL_MEASURES = Object.keys(MEASURES) as readonly Measure[];
const isNear = (a: number, b: number, decimals: number): boolean => Math.abs(a - b) <= 0.5 * 10 ** -decimals + 1e-9;

function scopesOf(summary: Summary, measure: Measure): readonly Scope[] {
  return summary.figures.filter((figure) => figure.measure === measure).map(({ scope }) => scope);
}

function asRegistrations(summary: Summary, numeral: Numeral, meant: Meant): string | undefined {
  if (meant.measure !== "persons") return undefined;
  const scope = [meant.scope, TOTAL].find((each) => valueOf(summary, "registrations", each) === numeral.value);
  return scope === undefined ? undefined : `${written(numeral.value)} er antallet af registreringer ${scopeWords(scope)}.`;
}

function otherScope(summary: Summary, numeral: Numeral, meant: Meant): string | undefined {
  const { measure } = meant;
  const same = scopesOf(summary, measure).filter((scope) => valueOf(summary, measure, scope) === numeral.value);
  const scope =
    same.find(({ by }) => by === meant.scope.by) ??
    same.find(({ by }) => by === "total") ??
    (meant.scope.by === "total" ? same.find(({ by }) => by === "cluster") : undefined);
  if (scope === undefined) return undefined;
  return scope.by === "total"
    ? `${written(numeral.value)} er tallet for hele projektet.`
    : `${written(numeral.value)} er kun ${scopeWords(scope).replace(/^hos /, "")}.`.replace("er kun i ", "er tallet for ");
}

function otherMeasure(summary: Summary, numeral: Numeral, meant: Meant): string | undefined {
  const { measure } = meant;
  const family = ALL_MEASURES.filter((other) => other !== measure && MEASURES[other].unit === MEASURES[measure].unit);
  const related = [...family.filter((other) => other.startsWith("status.")), ...family.filter((other) => !other.startsWith("status."))];
  const found = related.find(
    (other) => valueOf(summary, other, other.startsWith("target.") ? TOTAL : meant.scope) === numeral.value && numeral.value !== 0,
  );
  return found === undefined
    ? undefined
    : `${written(numeral.value)} er ${MEASURE_WORDS[found]} ${found.startsWith("target.") ? "" : scopeWords(meant.scope)}`.trimEnd() + ".";
}

function shiftedPoint(numeral: Numeral, actual: number): string | undefined {
  const shift = [10, 100, 1000].find(
    (times) => Math.abs(actual * times - numeral.value) < 0.005 || Math.abs(numeral.value * times - actual) < 0.005,
  );
  return shift === undefined || numeral.value === 0 ? undefined : "Kommaet eller punktummet står forkert.";
}

function otherBase(summary: Summary, numeral: Numeral, meant: Meant): string | undefined {
  const { measure, scope, of } = meant;
  const wanted: readonly Denominator[] = ["persons", "registrations", "target"];
  const base = wanted.find((each) => each !== of && isNear(shareIn(summary, measure, scope, each) ?? NaN, numeral.value, numeral.decimals));
  const words = {
    persons: "borgerne",
    registrations: "registreringerne",
    surplus: "de ekstra registreringer",
    target: "målet",
    exited: "de afsluttede",
    hours: "alle timer",
    hoursReported: "de indberettede timer",
    kindReported: "de indberettede timer af samme slags",
    companies: "virksomhederne",
    budget: "budgettet",
    costs: "omkostningerne",
    whole: "hele projektets",
  } as const;
  if (base !== undefined) return `${written(numeral.value)} % er af ${words[base]}.`;
  const other = scopesOf(summary, measure).find((each) =>
    isNear(shareIn(summary, measure, each, of ?? "persons") ?? NaN, numeral.value, numeral.decimals),
  );
  if (other !== undefined) return `${written(numeral.value)} % er andelen ${scopeWords(other)}.`;
  const status = ALL_MEASURES.find(
    (each) => each.startsWith("status.") && isNear(shareIn(summary, each, scope, "persons") ?? NaN, numeral.value, numeral.decimals),
  );
  return status === undefined ? undefined : `${written(numeral.value)} % er andelen af ${MEASURE_WORDS[status]}.`;
}

/** What a wrong number probably is instead: looked up among the neighbouring measures, the commonest mistake first. */
export function likelyConfusion(summary: Summary, numeral: Numeral, meant: Meant): string | undefined {
  if (meant.of !== undefined) return numeral.form === "part" ? undefined : otherBase(summary, numeral, meant);
  return (
    asRegistrations(summary, numeral, meant) ??
    otherScope(summary, numeral, meant) ??
    otherMeasure(summary, numeral, meant) ??
    shiftedPoint(numeral, meant.actual)
  );
}
