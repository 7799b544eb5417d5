import { checkText } from "../domain/check/checkText";
import { sentenceSpans } from "../domain/check/sentenceSpans";
import { MEASURE_WORDS, written } from "../domain/check/measureWords";
import { numeralWord } from "../domain/check/numeralWords";
import { numberInWords } from "../domain/narrate/numberInWords";
import type { CellArea } from "../domain/words/cell";
import type { Checked, Claim } from "../domain/words/claim";
import type { Decision } from "../domain/words/decision";
import { fold, tidy } from "../domain/words/fold";
import type { Measure, Summary } from "../domain/words/summary";
import { scopeName } from "../domain/words/summary";

/** A number of a checked text as the pane shows it. */
export interface ShownClaim extends Claim {
  /** Its sentence, as a correction names it. */
  readonly sentence: string;
  /** The cells behind what it was bound to. */
  readonly cells: readonly CellArea[];
  /** The sentence with the workbook's number in its place; for a number that differs. */
  readonly replacement?: string;
}

/** What a number may be said to count instead. */
export interface MeasureChoice {
  readonly measure: Measure;
  readonly words: string;
  /** "total", "Klynge 1", …: where the workbook has it. */
  readonly scopes: readonly string[];
}

export interface ShownCheck extends Omit<Checked, "claims"> {
  readonly claims: readonly ShownClaim[];
  readonly choices: readonly MeasureChoice[];
}

function cellsOf({ measure, scope }: Claim, summary: Summary | undefined): readonly CellArea[] {
  const names = (measure ?? "").replace(/^share\./, "").split("+");
  return (summary?.figures ?? [])
    .filter((figure) => names.includes(figure.measure) && scopeName(figure.scope) === scope)
    .flatMap(({ cells }) => cells);
}

/** Written as the text wrote it: in words where it did and words are short, with its capital letter. */
function writtenLike(original: string, value: number): string {
  const isWord = numeralWord(fold(original)) !== undefined || /^ingen$/i.test(original);
  const said = value === 0 && isWord ? "ingen" : isWord && Number.isInteger(value) && value <= 10 ? numberInWords(value) : written(value);
  return /^\p{Lu}/u.test(original) ? said.charAt(0).toLocaleUpperCase("da") + said.slice(1) : said;
}

/** Amounts given in thousands or millions would need another number of decimals: the controller writes those. */
function replacementOf(text: string, claim: Claim, span: { readonly start: number; readonly end: number }): string | undefined {
  const { verdict, expected, start, end, value } = claim;
  if (verdict !== "differs" || expected === undefined || value >= 1000 !== text.slice(start, end).replace(/\D/g, "").length > 3)
    return undefined;
  return tidy(text.slice(span.start, start) + writtenLike(text.slice(start, end), expected) + text.slice(end, span.end));
}

function choicesOf(summary: Summary | undefined): readonly MeasureChoice[] {
  const scopes = new Map<Measure, string[]>();
  for (const { measure, scope } of summary?.figures ?? []) scopes.set(measure, [...(scopes.get(measure) ?? []), scopeName(scope)]);
  return [...scopes].map(([measure, found]) => ({ measure, words: MEASURE_WORDS[measure], scopes: found }));
}

/** A text checked, with what the pane needs to explain, to mend and to correct each number (SPEC 6). */
export function shownCheck(
  text: string,
  facts: { readonly summary: Summary | undefined; readonly decisions: readonly Decision[] },
): ShownCheck {
  const checked = checkText(text, facts);
  const spans = sentenceSpans(text);
  let at = 0;
  const claims = checked.claims.map((claim): ShownClaim => {
    while (at < spans.length - 1 && (spans[at]?.end ?? 0) < claim.end) at += 1;
    const span = spans[at] ?? claim;
    const replacement = replacementOf(text, claim, span);
    return {
      ...claim,
      sentence: tidy(text.slice(span.start, span.end)),
      cells: cellsOf(claim, facts.summary),
      ...(replacement === undefined ? {} : { replacement }),
    };
  });
  return { ...checked, claims, choices: choicesOf(facts.summary) };
}
