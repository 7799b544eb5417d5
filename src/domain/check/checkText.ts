import type { Checked, Claim, Contradiction } from "../words/claim";
import type { Decision } from "../words/decision";
import type { Summary } from "../words/summary";
import { bindingsOf } from "./bindings";
import { findContradictions } from "./contradictions";
import { correctionsOf, type Corrected } from "./corrections";
import { judge, judgeCorrected } from "./judge";
import type { NoClaim, Numeral } from "./numeral";
import { spotNumerals } from "./numerals";
import { readText, type ReadText } from "./readText";
import { readTokens } from "./tokens";
import { interpret, type Interpreted } from "./weighing/interpret";
import { aloneAt } from "./weighing/passages";
import { siteOf } from "./weighing/site";
import { LEARNT, type Weights } from "./weighing/weights";

/** What a text is held against. */
export interface CheckFacts {
  readonly summary: Summary | undefined;
  readonly decisions: readonly Decision[];
  /** How much each piece of evidence weighs; what was learnt, unless others are to be measured. */
  readonly weights?: Weights;
}

const NO_CLAIMS: Readonly<Record<NoClaim, string>> = {
  date: "Dato.",
  year: "Årstal.",
  time: "Klokkeslæt.",
  money: "Beløb eller sats.",
  duration: "Varighed.",
  times: "Antal gange.",
  reference: "Nummer på noget, ikke et antal.",
  code: "Kode eller nummer.",
  ordinal: "Rækkefølge, ikke et antal.",
  list: "Nummer i en liste eller på et afsnit.",
  word: "Ordet tæller ikke noget her.",
};

/** As many numbers as four hundred pages hold; what is beyond is listed and said not to be checked. */
const MOST_NUMBERS = 10_000;
const TOO_MANY = "Teksten har flere tal, end der kontrolleres på én gang; del den op.";

type Judged = Pick<Claim, "verdict" | "why" | "measure" | "scope" | "expected">;

function claimOf(text: string, { start, end, value }: Numeral, judged: Judged): Claim {
  return { start, end, text: text.slice(start, end), value: Math.round(value * 100) / 100, ...judged };
}

const noClaim = (reason: NoClaim): Judged => ({ verdict: "not-a-claim", measure: undefined, scope: undefined, why: NO_CLAIMS[reason] });
const unread: Judged = { verdict: "unverifiable", measure: undefined, scope: undefined, why: TOO_MANY };

/** So sure the text must be that "en" counts before it is called false. */
const SURE = 0.9;

/** An article that could be a count stays out of the list unless what it says holds, or surely does not. */
function isListed({ isArticle }: Numeral, { verdict }: Claim, interpreted: Interpreted | undefined): boolean {
  if (isArticle !== true || verdict === "agrees") return true;
  return verdict === "differs" && (interpreted?.said.probability ?? 0) > SURE;
}

function judgedOf(read: ReadText, numeral: Numeral, interpreted: Interpreted | undefined, corrected: Corrected): Judged {
  // What was read as a date or a code may be said to count something; only then it is looked at.
  if (corrected !== undefined) return judgeCorrected(read, interpreted?.site ?? siteOf(read, aloneAt(numeral), 0), corrected);
  if (interpreted === undefined) return noClaim(numeral.noClaim ?? "word");
  const judged = judge(read, interpreted);
  const isNothing = numeral.noClaim !== undefined && judged.verdict === "unverifiable" && judged.measure === undefined;
  return isNothing ? noClaim(numeral.noClaim) : judged;
}

function coverageOf(claims: readonly Claim[]): Checked["coverage"] {
  const of = (verdict: Claim["verdict"]) => claims.filter((claim) => claim.verdict === verdict).length;
  return {
    numbers: claims.length,
    agrees: of("agrees"),
    differs: of("differs"),
    unverifiable: of("unverifiable"),
    notAClaim: of("not-a-claim"),
  };
}

interface Listed {
  readonly claim: Claim;
  readonly numeral: Numeral;
}

function contradictionsOf(read: ReadText, interpreted: readonly Interpreted[], listed: readonly Listed[]): readonly Contradiction[] {
  const indices = new Map(listed.map(({ numeral }, index) => [numeral, index]));
  const claims = listed.flatMap(({ numeral, claim }, index) => (claim.verdict === "not-a-claim" ? [] : [{ numeral, index }]));
  const { tokens, lines } = read;
  const found = findContradictions(bindingsOf(interpreted), { tokens, lines, claims }, ({ numeral }) => indices.get(numeral));
  // Where the workbook bears out some of them and the others cannot be checked, there may be no contradiction at all.
  return found.filter(({ claims: involved }) => {
    const verdicts = new Set(involved.map((index) => listed[index]?.claim.verdict));
    return verdicts.has("differs") || !verdicts.has("agrees");
  });
}

/** Every number of a text with one verdict, and what the text says against itself (SPEC 6). */
export function checkText(text: string, { summary, decisions, weights = LEARNT }: CheckFacts): Checked {
  const tokens = readTokens(text);
  const numerals = spotNumerals(tokens);
  const read = readText(tokens, numerals.slice(0, MOST_NUMBERS), summary);
  const interpreted = interpret(weights, read);
  // "10-12" is read once: its second number counts what the first does.
  const byToken = new Map(interpreted.map((each) => [each.site.numeral.first, each]));
  const correctedAs = correctionsOf(text, read, decisions);
  const listed = numerals.flatMap((numeral, index): readonly Listed[] => {
    if (index >= MOST_NUMBERS) return [{ numeral, claim: claimOf(text, numeral, unread) }];
    const own = byToken.get(numeral.first);
    const claim = claimOf(text, numeral, judgedOf(read, numeral, own, correctedAs(numeral)));
    return isListed(numeral, claim, own) ? [{ numeral, claim }] : [];
  });
  const claims = listed.map(({ claim }) => claim);
  return { coverage: coverageOf(claims), claims, contradictions: contradictionsOf(read, interpreted, listed) };
}
