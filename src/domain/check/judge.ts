import type { Claim, Verdict } from "../words/claim";
import { MEASURES, scopeName, TOTAL, type Measure, type Scope, type Summary } from "../words/summary";
import type { Binding, Obstacle } from "./binding";
import { likelyConfusion } from "./confusions";
import { shareIn, sumOf, type Denominator } from "./figures";
import { holdsWithin } from "./hedges";
import { MEASURE_WORDS, scopeWords, written } from "./measureWords";
import type { Numeral } from "./numeral";

/** One way to understand a number, with what the workbook says to it. */
interface Understood {
  readonly measures: readonly Measure[];
  readonly scope: Scope;
  readonly of: Denominator | undefined;
  readonly actual: number;
}

/** Words for a share ("halvdelen") are rounded by whoever chooses them: three percentage points either way. */
const SHARE_SLACK = 3;
const NOISE = 1e-9;

/** Whether a value is what a number says: within its hedge, its range, or the rounding that its decimals show. */
export function agreesWith(numeral: Numeral, actual: number, isMeasured: boolean): boolean {
  const { value, hedge, range, form, decimals } = numeral;
  if (range !== undefined) return actual >= range[0] - NOISE && actual <= range[1] + NOISE;
  const slack = form === "part" ? SHARE_SLACK : form === "percent" || decimals !== 0 ? 0.5 * 10 ** -decimals : isMeasured ? 1 : 0;
  if (hedge.kind === "exact" || form === "percent") {
    const isNear = Math.abs(actual - value) <= slack + NOISE && (!isMeasured || decimals !== 0 || Math.abs(actual - value) < 1);
    if (isNear) return true;
  }
  return hedge.kind !== "exact" && holdsWithin(hedge, value, actual);
}

function isMeasured(measures: readonly Measure[]): boolean {
  return measures.some((measure) => /^hours\.|^money\.|\.amount$/.test(measure));
}

function understand(summary: Summary, measures: readonly Measure[], scope: Scope, of: Denominator | undefined): Understood | undefined {
  const actual = of === undefined ? sumOf(summary, measures, scope) : shareIn(summary, measures, scope, of);
  return actual === undefined ? undefined : { measures, scope, of, actual };
}

/** Every plausible way to understand a bound number, the likeliest first. */
function understandings(summary: Summary, binding: Binding): readonly Understood[] {
  const sets = [binding.measures, ...binding.otherMeasures.map((measure) => [measure])];
  const bases: readonly (Denominator | undefined)[] =
    binding.shareOf === undefined
      ? [undefined]
      : binding.shareOf === "persons" && binding.isBaseStated !== true
        ? ["persons", "exited"]
        : [binding.shareOf];
  return sets.flatMap((measures) =>
    binding.scopes.flatMap((scope) =>
      bases.flatMap((of) => {
        const understood = understand(summary, measures, scope, of);
        return understood === undefined ? [] : [understood];
      }),
    ),
  );
}

export function nameOf(understood: { readonly measures: readonly Measure[]; readonly of: Denominator | undefined }): string {
  const name = understood.measures.join("+");
  return understood.of === undefined ? name : `share.${name}`;
}

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  unknown: "Projektmappen indeholder ikke det, som tallet handler om.",
  history: "Tallet gælder et andet tidspunkt end opgørelsesdatoen.",
  plan: "Tallet er en plan eller en forventning, ikke et resultat.",
  narrower: "Tallet gælder en del af borgerne eller af perioden, som projektmappen ikke opgør særskilt.",
  mean: "Tallet er et gennemsnit, som projektmappen ikke opgør.",
  unclear: "Det fremgår ikke sikkert af teksten, hvad tallet tæller.",
  decided: "Controlleren har besluttet, at tallet ikke er en påstand.",
  across: "Projektmappen opgør ikke de to grupper på kryds.",
};

type Judged = Pick<Claim, "verdict" | "why" | "measure" | "scope" | "expected">;

const SHARE_OF: Readonly<Record<Denominator, string>> = {
  persons: "",
  registrations: " (af registreringerne)",
  target: " (af målet)",
  exited: " (af de afsluttede)",
  hours: " (af alle timer)",
  companies: " (af virksomhederne)",
  budget: " (af budgettet)",
  costs: " (af de direkte omkostninger)",
};

function stated(understood: Understood): string {
  const what = understood.measures.map((measure) => MEASURE_WORDS[measure]).join(" og ");
  const value = understood.of === undefined ? written(understood.actual) : `${written(Math.round(understood.actual * 10) / 10)} %`;
  const isOfAll = understood.of === understood.measures[0];
  const of = understood.of === undefined ? "" : isOfAll ? " (af alle)" : SHARE_OF[understood.of];
  return `${what} ${scopeWords(understood.scope)}: ${value}${of}`;
}

function agreement(numeral: Numeral, understood: Understood): string {
  const value =
    understood.of === undefined ? understood.actual : Math.round(understood.actual * 10 ** numeral.decimals) / 10 ** numeral.decimals;
  if (numeral.range !== undefined) return `Stemmer inden for intervallet. Projektmappen: ${stated(understood)}.`;
  if (numeral.hedge.kind !== "exact" && value !== numeral.value)
    return `Stemmer inden for »${numeral.hedge.word}«. Projektmappen: ${stated(understood)}.`;
  if (numeral.form === "part" || Math.abs(value - numeral.value) > NOISE) return `Stemmer afrundet. Projektmappen: ${stated(understood)}.`;
  return `Stemmer med projektmappen: ${stated(understood)}.`;
}

function bound(verdict: Verdict, understood: Understood, why: string): Judged {
  return { verdict, measure: nameOf(understood), scope: scopeName(understood.scope), why };
}

function unbound(binding: Binding, why: string): Judged {
  const [scope] = binding.scopes;
  const hasMeasure = binding.measures.length > 0;
  const measure = hasMeasure ? nameOf({ measures: binding.measures, of: binding.shareOf }) : undefined;
  return { verdict: "unverifiable", measure, scope: hasMeasure && scope !== undefined ? scopeName(scope) : undefined, why };
}

/** The value that should stand there, in the form of the number: shares with the decimals that the text shows. */
function expectedOf(numeral: Numeral, { of, actual }: Understood): number {
  const places = of === undefined ? 2 : Math.max(1, numeral.decimals);
  return Math.round(actual * 10 ** places) / 10 ** places;
}

/** What else the number may be taken for, where that holds. "Ingen" and one are too common to tell by. */
function alternativeOf(summary: Summary, { numeral, alternatives = [], shareOf }: Binding): Understood | undefined {
  if (numeral.value <= 1) return undefined;
  return alternatives
    .flatMap(({ measure, scope }) => understand(summary, [measure], scope, shareOf) ?? [])
    .find(({ actual, measures }) => agreesWith(numeral, actual, isMeasured(measures)));
}

/** So many times the persons of a group are no slip of the pen: "I Vejle er der 900 ledige". A shifted point is ten times. */
const OUT_OF_SIZE = 12;

function isOfAnotherSize(summary: Summary, { numeral, measures, shareOf, scopes: [scope = TOTAL] }: Binding): boolean {
  const persons = sumOf(summary, ["persons"], scope) ?? sumOf(summary, ["persons"], TOTAL);
  const isOfPersons = measures.some((measure) => MEASURES[measure].unit === "persons");
  return shareOf === undefined && isOfPersons && persons !== undefined && numeral.value > OUT_OF_SIZE * persons;
}

/** The verdict on a bound number (SPEC 6): it may be called false only where what it counts, and over whom, is certain. */
export function judge(summary: Summary | undefined, binding: Binding): Judged {
  const { numeral, obstacle } = binding;
  if (obstacle !== undefined) return unbound(binding, OBSTACLES[obstacle]);
  if (summary === undefined) return unbound(binding, "Der er ingen projektmappe at holde tallet op mod.");
  const all = understandings(summary, binding);
  const [first] = all;
  const wanted = all.find(({ scope }) => scope === binding.scopes[0]);
  if (first === undefined) return unbound(binding, "Projektmappen indeholder ikke dette tal.");
  const right = all.find(({ actual, measures }) => agreesWith(numeral, actual, isMeasured(measures)));
  if (right !== undefined) return bound("agrees", right, agreement(numeral, right));
  // Not sure enough to call it false, but what it was held against may be looked at.
  const nearest = `${OBSTACLES.unclear} Nærmeste tal i projektmappen: ${stated(first)}.`;
  if (binding.certainty !== "certain" || wanted === undefined || first !== wanted) return unbound(binding, nearest);
  if (isOfAnotherSize(summary, binding)) return unbound(binding, OBSTACLES.unclear);
  const other = alternativeOf(summary, binding);
  if (other !== undefined) return unbound(binding, `${OBSTACLES.unclear} Det passer med projektmappen: ${stated(other)}.`);
  const confusion = likelyConfusion(summary, numeral, first);
  const why = `Projektmappen siger ${stated(first)}.${confusion === undefined ? "" : ` ${confusion}`}`;
  return { ...bound("differs", first, why), expected: expectedOf(numeral, first) };
}
