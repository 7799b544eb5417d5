import { MEASURES, TOTAL, type Measure, type Scope, type Summary } from "../words/summary";
import type { Binding } from "./binding";
import type { ReadText } from "./bindText";
import { isPercent } from "./noClaims";
import type { Numeral } from "./numeral";
import { namedDays } from "./otherDays";
import { ABOVE_LIMIT, HANDLED, isOtherAmount, isPlainOfRecords, LEFT, moneyNamed, recordNamed, WITH_SUPPLEMENT } from "./recordPhrases";
import type { Span } from "./sentences";
import { within } from "./within";

/** The limit of DOMAIN R36, in kroner: what is said of it is no claim. */
const PARTNER_LIMIT = 2_500_000;

/** A number of a sentence with the words before it and behind it that are its own. */
interface Placed {
  readonly text: ReadText;
  readonly sentence: Span;
  readonly place: { readonly sentence: number; readonly line: number };
  readonly numeral: Numeral;
  readonly left: Span;
  readonly right: Span;
  /** Bound in this sentence before it. */
  readonly done: readonly Binding[];
}

/** What a number of records is taken to count, before the day and the group are looked at. */
interface Reading {
  readonly measure: Measure;
  readonly shareOf?: "budget" | "costs";
  readonly isCertain: boolean;
}

/**
 * Amounts, meetings, activities, reservations, partners above the limit, and companies that left or support: bound apart from the
 * participants, and only where the workbook has such figures. Where a word of the sentence is not known, a number may be confirmed
 * and never called false (SPEC 6).
 */
export function bindRecords(text: ReadText): readonly Binding[] {
  const { summary } = text;
  if (summary === undefined || !summary.figures.some(({ measure }) => isOfRecords(measure))) return [];
  let sentence = 0;
  return text.lines.flatMap((line, index) =>
    line.kind === "heading" || line.kind === "row"
      ? []
      : line.sentences.flatMap((span) => bindSpan(text, summary, span, { sentence: (sentence += 1), line: index })),
  );
}

function isOfRecords(measure: Measure): boolean {
  return MEASURES[measure].unit === "money" || /^(meetings|activities|reservations|partners|companies\.)/.test(measure);
}

function bindSpan(text: ReadText, summary: Summary, sentence: Span, place: Placed["place"]): readonly Binding[] {
  const numerals = within(text.numerals, sentence);
  const done: Binding[] = [];
  for (const [index, numeral] of numerals.entries()) {
    const left = { first: openOf(text, numerals[index - 1]?.last ?? sentence.first, numeral.first), last: numeral.first };
    const right = { first: numeral.last, last: endOf(text, numeral.last, numerals[index + 1]?.first ?? sentence.last) };
    const placed: Placed = { text, sentence, place, numeral, left, right, done };
    const reading = isAmount(numeral) ? readAmount(placed) : readCount(placed);
    if (reading !== undefined) done.push(bind(placed, reading, summary));
  }
  return done;
}

function isAmount({ noClaim, form }: Numeral): boolean {
  return noClaim === "money" || (form === "percent" && noClaim === undefined);
}

const keyAt = ({ tokens }: ReadText, at: number): string => tokens[at]?.key ?? "";
const keysOf = (text: ReadText, { first, last }: Span): readonly string[] =>
  text.tokens.slice(first, last).flatMap(({ kind, key }, index) => (kind === "word" && !isNamed(text, first + index) ? [key] : []));

function isNamed({ scopes }: ReadText, at: number): boolean {
  return scopes.some(({ first, last }) => at >= first && at < last);
}

/** "…, hvoraf to er håndteret": what stands before the last joint belongs to the number before. */
function openOf({ tokens }: ReadText, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (/^[;,(]$/.test(tokens[at]?.text ?? "")) return at + 1;
  return from;
}

function endOf({ tokens }: ReadText, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (/^[;:,()]$/.test(tokens[at]?.text ?? "")) return at;
  return to;
}

function readAmount(placed: Placed): Reading | undefined {
  const { text, numeral, left, right, done } = placed;
  const [before, behind] = [keysOf(text, left), keysOf(text, right)];
  if (isPercent(text.tokens, numeral.last)) return readShare(placed, before, behind);
  if (numeral.value === PARTNER_LIMIT) return undefined;
  if ([...before, ...behind].some(isOtherAmount)) return undefined;
  const earlier = done.at(-1)?.measures[0];
  // "(inklusive tillægget på 18 %: …)": the percentage stands between.
  const aside = keysOf(text, { first: Math.max(placed.sentence.first, left.first - 8), last: left.last });
  const isWhole = aside.some((key) => WITH_SUPPLEMENT.test(key));
  const said = before.map(moneyNamed).filter((measure) => measure !== undefined);
  const named = said.at(-1) ?? (isWhole ? (earlier ?? aside.map(moneyNamed).find((each) => each !== undefined)) : undefined);
  const measure = named ?? behind.map(moneyNamed).find((each) => each !== undefined);
  if (measure === undefined || isOfReservations(before)) return ofReservations(before, behind);
  const withSupplement = `${measure}WithSupplement`;
  const isPlain = [...before, ...behind].every(isPlainOfRecords);
  return {
    measure: isWhole && withSupplement in MEASURES ? (withSupplement as Measure) : measure,
    isCertain: isPlain && named !== undefined,
  };
}

function isOfReservations(keys: readonly string[]): boolean {
  return keys.some((key) => key.startsWith("forbehold"));
}

/** "Bilagene med forbehold udgør i alt 12.400 kr." */
function ofReservations(before: readonly string[], behind: readonly string[]): Reading | undefined {
  if (!isOfReservations(before) || before.some((key) => HANDLED.test(key))) return undefined;
  return {
    measure: "reservations.amount",
    isCertain: [...before, ...behind].every((key) => key.startsWith("forbehold") || isPlainOfRecords(key)),
  };
}

/** "svarende til 47,2 % af budgettet": of the amount before, or of the costs where it stands alone. */
function readShare({ done }: Placed, before: readonly string[], behind: readonly string[]): Reading | undefined {
  const whole = moneyNamed(behind.find((key) => moneyNamed(key) !== undefined) ?? "");
  if (behind[0] !== "af" && behind[1] !== "af") return undefined;
  if (whole !== "money.budget" && whole !== "money.actual") return undefined;
  const shareOf = whole === "money.budget" ? "budget" : "costs";
  const named = before.map(moneyNamed).find((measure) => measure !== undefined);
  const isApposed = before.some((key) => key.startsWith("svarende"));
  const earlier = [...done].reverse().find(({ shareOf: of, measures }) => of === undefined && measures[0]?.startsWith("money."));
  const measure = named ?? earlier?.measures[0];
  if (measure === undefined || measure === whole || [...before, ...behind].some(isOtherAmount)) return undefined;
  const direct = measure.replace("WithSupplement", "") as Measure;
  const isPlain = [...before, ...behind].every(isPlainOfRecords);
  return { measure: direct, shareOf, isCertain: isPlain && (named !== undefined || (isApposed && earlier?.certainty === "certain")) };
}

function readCount(placed: Placed): Reading | undefined {
  const { text, numeral, left, right } = placed;
  if (numeral.noClaim !== undefined || numeral.form !== "count") return undefined;
  const noun = keyAt(text, numeral.last);
  const [before, behind] = [keysOf(text, left), keysOf(text, right)];
  const handled = readHandled(placed, before, behind);
  if (handled !== undefined) return handled;
  const measure = recordNamed(noun);
  if (measure === undefined) return undefined;
  const rest = behind.slice(1);
  const isPlain = [...before, ...rest].every(isPlainOfRecords);
  switch (measure) {
    case "meetings": {
      const isSteering = [...before, ...rest].some((key) => key.startsWith("styregruppe"));
      return { measure: isSteering ? "meetings.steering" : "meetings", isCertain: isPlain };
    }
    case "companies.left":
      return rest.some((key) => LEFT.test(key)) || before.some((key) => LEFT.test(key)) ? { measure, isCertain: isPlain } : undefined;
    case "partnersAboveLimit":
      return isAboveLimit(placed) ? { measure, isCertain: isPlain } : undefined;
    default:
      return { measure, isCertain: isPlain };
  }
}

/** "…, hvoraf to er håndteret": of the reservations just counted. */
function readHandled({ done }: Placed, before: readonly string[], behind: readonly string[]): Reading | undefined {
  const isOf = before.some((key) => /^(hvoraf|heraf|deraf|disse|dem)$/.test(key));
  if (!isOf || done.at(-1)?.measures[0] !== "reservations" || !behind.some((key) => HANDLED.test(key))) return undefined;
  return { measure: "reservations.handled", isCertain: [...before, ...behind].every(isPlainOfRecords) };
}

/** The sentence speaks of the limit: "hvis budget … overstiger 2,5 mio. kr." */
function isAboveLimit({ text, sentence }: Placed): boolean {
  const isNamed = within(text.numerals, sentence).some(({ noClaim, value }) => noClaim === "money" && value === PARTNER_LIMIT);
  const keys = keysOf(text, sentence);
  return keys.some((key) => ABOVE_LIMIT.test(key)) && (isNamed || keys.some((key) => /graense/.test(key)));
}

/** The partner that the amount is said of, else the whole project. */
function scopeOf({ text, sentence, left, right }: Placed): Scope {
  const near = within(text.scopes, { first: sentence.first, last: left.last }).at(-1) ?? within(text.scopes, right)[0];
  return near?.scope ?? TOTAL;
}

function bind(placed: Placed, { measure, shareOf, isCertain }: Reading, summary: Summary): Binding {
  const { text, sentence, place, numeral, right } = placed;
  // "I 2021 var forbruget …": any other day than the workbook's leaves it open.
  const days = namedDays(text.tokens, within(text.numerals, { first: sentence.first, last: right.last }));
  const isOtherDay = days.some((day) => !day.isPointInTime || summary.asOf?.startsWith(day.text) !== true);
  return {
    numeral,
    measures: [measure],
    otherMeasures: [],
    ...(shareOf === undefined ? {} : { shareOf, isBaseStated: true }),
    scopes: [scopeOf(placed)],
    hasOwnScope: true,
    certainty: isCertain && !isOtherDay ? "certain" : "weak",
    isBase: false,
    isOtherDay,
    isSum: false,
    ...place,
  };
}
