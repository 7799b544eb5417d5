import type { Checked, Claim, Contradiction } from "../words/claim";
import type { Decision } from "../words/decision";
import { TOTAL, type Summary } from "../words/summary";
import { bindRecords } from "./bindRecords";
import { bindText, readText, type ReadText } from "./bindText";
import type { Binding } from "./binding";
import { corroborated } from "./corroborated";
import { findContradictions } from "./contradictions";
import { judge } from "./judge";
import { rebind } from "./rebind";
import type { NoClaim, Numeral } from "./numeral";
import { spotNumerals } from "./numerals";
import { readTokens } from "./tokens";

/** What a text is held against. */
export interface CheckFacts {
  readonly summary: Summary | undefined;
  readonly decisions: readonly Decision[];
}

const NO_CLAIMS: Readonly<Record<NoClaim, string>> = {
  date: "Dato.",
  year: "Årstal.",
  time: "Klokkeslæt.",
  money: "Beløb eller sats.",
  duration: "Varighed.",
  reference: "Nummer på noget, ikke et antal.",
  code: "Kode eller nummer.",
  ordinal: "Rækkefølge, ikke et antal.",
  list: "Nummer i en liste eller på et afsnit.",
  plan: "Plan.",
  decided: "Controlleren har besluttet, at tallet ikke er en påstand.",
  word: "Ordet tæller ikke noget her.",
};

function noClaim(text: string, numeral: Numeral, reason: NoClaim): Claim {
  const { start, end, value } = numeral;
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    measure: undefined,
    scope: undefined,
    verdict: "not-a-claim",
    why: NO_CLAIMS[reason],
  };
}

/** As many numbers as five hundred dense pages hold; what is beyond is listed and said not to be checked. */
const MOST_NUMBERS = 50_000;

function unread(text: string, { start, end, value }: Numeral): Claim {
  const why = "Teksten har flere tal, end der kontrolleres på én gang; del den op.";
  return { start, end, text: text.slice(start, end), value, measure: undefined, scope: undefined, verdict: "unverifiable", why };
}

function claimOf(text: string, binding: Binding, summary: Summary | undefined): Claim {
  const { start, end, value } = binding.numeral;
  return { start, end, text: text.slice(start, end), value: Math.round(value * 100) / 100, ...judge(summary, binding) };
}

/** A number that counts nothing as it was read. */
function unsaid(numeral: Numeral): Binding {
  const place = { hasOwnScope: false, isBase: false, isOtherDay: false, isSum: false, sentence: -1, line: -1 };
  return { numeral, measures: [], otherMeasures: [], scopes: [TOTAL], certainty: "none", ...place };
}

/** An article that could be a count stays out of the list unless what it says holds. */
function isListed(numeral: Numeral, claim: Claim): boolean {
  return numeral.isArticle !== true || claim.verdict === "agrees";
}

/** "10-12" is bound once: its second number counts what the first does. */
function twinOf(numeral: Numeral, binding: Binding | undefined): Binding | undefined {
  return binding === undefined || numeral.range === undefined ? undefined : { ...binding, numeral };
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
  readonly binding: Binding | undefined;
}

function contradictionsOf(read: ReadText, listed: readonly Listed[]): readonly Contradiction[] {
  const indices = new Map(listed.flatMap(({ binding }, index) => (binding === undefined ? [] : [[binding, index] as const])));
  const claims = listed.flatMap(({ numeral, binding }, index) => (binding === undefined ? [] : [{ numeral, index }]));
  const { tokens, lines } = read;
  return findContradictions([...indices.keys()], { tokens, lines, claims }, (binding) => indices.get(binding));
}

/** Every number of a text with one verdict, and what the text says against itself (SPEC 6). */
export function checkText(text: string, { summary, decisions }: CheckFacts): Checked {
  const tokens = readTokens(text);
  const numerals = spotNumerals(tokens);
  const read = readText(tokens, numerals.slice(0, MOST_NUMBERS), summary);
  const corrected = (bindings: readonly Binding[]) => rebind(bindings, text, read, decisions);
  const ofRecords = new Map(corrected(bindRecords(read)).map((binding) => [binding.numeral, binding]));
  const bindings = corrected(corroborated(bindText(read), summary)).filter(({ numeral }) => !ofRecords.has(numeral));
  const bound = new Set([...bindings, ...ofRecords.values()].map(({ numeral }) => numeral));
  // What was read as a date or a code may be said to count something; only then it is bound.
  const said = corrected(numerals.filter((numeral) => !bound.has(numeral)).map(unsaid)).filter(({ measures }) => measures.length > 0);
  const byNumeral = new Map([...bindings, ...said].map((binding) => [binding.numeral, binding]));
  const byStart = new Map(bindings.map((binding) => [binding.numeral.first, binding]));
  const listed = numerals.flatMap((numeral, index): readonly Listed[] => {
    if (index >= MOST_NUMBERS) return [{ claim: unread(text, numeral), numeral, binding: undefined }];
    const recorded = ofRecords.get(numeral);
    // They are neither wholes nor parts of participants: no contradiction is looked for among them.
    if (recorded !== undefined) return [{ claim: claimOf(text, recorded, summary), numeral, binding: undefined }];
    const binding = byNumeral.get(numeral) ?? twinOf(numeral, byStart.get(numeral.first));
    const claim =
      binding === undefined || binding.obstacle === "decided"
        ? noClaim(text, numeral, numeral.noClaim ?? (binding === undefined ? "word" : "decided"))
        : claimOf(text, binding, summary);
    return isListed(numeral, claim) ? [{ claim, numeral, binding }] : [];
  });
  const claims = listed.map(({ claim }) => claim);
  return { coverage: coverageOf(claims), claims, contradictions: contradictionsOf(read, listed) };
}
