import type { Claim, Verdict } from "../words/claim";
import { scopeName, type Measure, type Scope } from "../words/summary";
import { likelyConfusion } from "./confusions";
import type { Denominator } from "./figures";
import { MEASURE_WORDS, scopeWords, written } from "./measureWords";
import type { Numeral } from "./numeral";
import type { ReadText } from "./readText";
import type { Corrected } from "./corrections";
import { interpretAs, type Interpreted, type Understood } from "./weighing/interpret";
import { hasSense, type Site } from "./weighing/site";
import type { Truth } from "./weighing/truths";

type Judged = Pick<Claim, "verdict" | "why" | "measure" | "scope" | "expected">;

const UNKNOWN = "Projektmappen indeholder ikke det, som tallet handler om.";
const UNCLEAR = "Det fremgår ikke sikkert af teksten, hvad tallet tæller.";
const NOT_HELD = "Projektmappen indeholder ikke dette tal.";
const NO_WORKBOOK = "Der er ingen projektmappe at holde tallet op mod.";
const DECIDED = "Controlleren har besluttet, at tallet ikke er en påstand.";
const HISTORY = "Tallet gælder et andet tidspunkt end opgørelsesdatoen.";
const PLAN = "Tallet er en plan eller en forventning, ikke et resultat.";
const MEAN = "Tallet er et gennemsnit, som projektmappen ikke opgør.";
const NARROWER = "Tallet gælder en del af borgerne eller af perioden, som projektmappen ikke opgør særskilt.";

/** Why a number cannot be held against the workbook, as far as the words beside it say. */
function obstacleOf({ left, right, passage, numeral }: Site): string {
  const near = [...left, ...right].filter(({ relation }) => relation.numbers === 0).map(({ item }) => item);
  const says = (...kinds: readonly Parameters<typeof hasSense>[1][]) => near.some((mark) => kinds.some((kind) => hasSense(mark, kind)));
  if (says("mean")) return MEAN;
  if (says("plan")) return PLAN;
  if (says("history") || passage.dayOf(numeral) === "other") return HISTORY;
  return says("restriction", "part") ? NARROWER : UNKNOWN;
}

const SHARE_OF: Readonly<Record<Denominator, string>> = {
  persons: "",
  registrations: " (af registreringerne)",
  surplus: " (af de ekstra registreringer)",
  target: " (af målet)",
  exited: " (af de afsluttede)",
  hours: " (af alle timer)",
  hoursReported: " (af de indberettede timer)",
  kindReported: " (af de indberettede timer af samme slags)",
  companies: " (af virksomhederne)",
  budget: " (af budgettet)",
  costs: " (af de direkte omkostninger)",
  whole: " (af alle)",
};

interface Figure {
  readonly measure: Measure;
  readonly scope: Scope;
  readonly truth: Truth;
}

/** "ledige eller aktivt jobsøgende borgere i alt: 28". */
function stated({ measure, scope, truth: { of, actual } }: Figure): string {
  const value = of === undefined ? written(actual) : `${written(Math.round(actual * 10) / 10)} %`;
  const isOfAll = of === measure;
  return `${MEASURE_WORDS[measure]} ${scopeWords(scope)}: ${value}${of === undefined ? "" : isOfAll ? " (af alle)" : SHARE_OF[of]}`;
}

const NOISE = 1e-9;

function agreement(numeral: Numeral, figure: Figure): string {
  const { of, actual } = figure.truth;
  const value = of === undefined ? actual : Math.round(actual * 10 ** numeral.decimals) / 10 ** numeral.decimals;
  const workbook = `Projektmappen: ${stated(figure)}.`;
  if (numeral.range !== undefined) return `Stemmer inden for intervallet. ${workbook}`;
  if (numeral.hedge.kind !== "exact" && value !== numeral.value) return `Stemmer inden for »${numeral.hedge.word}«. ${workbook}`;
  if (numeral.form === "part" || Math.abs(value - numeral.value) > NOISE) return `Stemmer afrundet. ${workbook}`;
  return `Stemmer med projektmappen: ${stated(figure)}.`;
}

const nameOf = (measure: Measure, of: Denominator | undefined): string => (of === undefined ? measure : `share.${measure}`);

/** The value that should stand there, in the form of the number: shares with the decimals that the text shows. */
function expectedOf(numeral: Numeral, { of, actual }: Truth): number {
  const places = of === undefined ? 2 : Math.max(1, numeral.decimals);
  return Math.round(actual * 10 ** places) / 10 ** places;
}

function figureOf({ counted, scope, truth }: Understood): Figure | undefined {
  return counted === "other" || truth === undefined ? undefined : { measure: counted, scope, truth };
}

function bound(verdict: Verdict, { measure, scope, truth }: Figure, why: string): Judged {
  return { verdict, measure: nameOf(measure, truth.of), scope: scopeName(scope), why };
}

function unbound({ site, ways: [way], said }: Interpreted, why: string): Judged {
  const { counted, scope } = way ?? said;
  if (counted === "other") return { verdict: "unverifiable", measure: undefined, scope: undefined, why };
  const of = site.kind === "share" ? ("persons" as const) : undefined;
  return { verdict: "unverifiable", measure: nameOf(counted, way?.truth === undefined ? of : way.truth.of), scope: scopeName(scope), why };
}

/** From here a number is said to agree: at half, less what stays open of small numbers that are true of many things. */
const ENOUGH_TO_AGREE = 0.35;
const ENOUGH_TO_DIFFER = 0.5;

/** The verdict on a number that was read (SPEC 6): called false where a mistake is likelier than any other way to understand it. */
export function judge({ summary }: ReadText, interpreted: Interpreted): Judged {
  const { ways, site } = interpreted;
  if (summary === undefined) return unbound(interpreted, NO_WORKBOOK);
  const weightOf = (outcome: Understood["outcome"]) => ways.reduce((sum, way) => (way.outcome === outcome ? sum + way.weight : sum), 0);
  const [differs, agrees] = [weightOf("differs"), weightOf("agrees")];
  const wrong = ways.find(({ outcome }) => outcome === "differs");
  const figure = wrong === undefined ? undefined : figureOf(wrong);
  if (differs > ENOUGH_TO_DIFFER && wrong !== undefined && figure !== undefined && wrong.weight > differs / 2)
    return different(site.numeral, figure, summary);
  const right = ways.find(({ outcome }) => outcome === "agrees");
  const held = right === undefined ? undefined : figureOf(right);
  if (agrees > ENOUGH_TO_AGREE && agrees > differs && held !== undefined) return bound("agrees", held, agreement(site.numeral, held));
  const [first] = ways;
  if (first !== undefined && first.counted !== "other" && first.truth === undefined) return unbound(interpreted, NOT_HELD);
  if (first === undefined || first.counted === "other") return unbound(interpreted, obstacleOf(site));
  const nearest = figureOf(first);
  return unbound(interpreted, nearest === undefined ? UNCLEAR : `${UNCLEAR} Nærmeste tal i projektmappen: ${stated(nearest)}.`);
}

function different(numeral: Numeral, figure: Figure, summary: NonNullable<ReadText["summary"]>): Judged {
  const confusion = likelyConfusion(summary, numeral, { measure: figure.measure, scope: figure.scope, ...figure.truth });
  const why = `Projektmappen siger ${stated(figure)}.${confusion === undefined ? "" : ` ${confusion}`}`;
  return { ...bound("differs", figure, why), expected: expectedOf(numeral, figure.truth) };
}

/** The verdict on a number of which the controller has said what it counts, or that it counts nothing. */
export function judgeCorrected({ summary }: ReadText, site: Site, corrected: Exclude<Corrected, undefined>): Judged {
  if (corrected === "no claim") return { verdict: "not-a-claim", measure: undefined, scope: undefined, why: DECIDED };
  const interpreted = interpretAs(site, corrected);
  if (summary === undefined) return unbound(interpreted, NO_WORKBOOK);
  const [way] = interpreted.ways;
  const figure = way === undefined ? undefined : figureOf(way);
  if (way === undefined || figure === undefined) return unbound(interpreted, NOT_HELD);
  return way.outcome === "agrees" ? bound("agrees", figure, agreement(site.numeral, figure)) : different(site.numeral, figure, summary);
}
