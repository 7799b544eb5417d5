import { fold } from "../words/fold";
import { amountOf, monthOfWord, shapeOf } from "./digits";
import { hedgeBefore } from "./hedges";
import { noClaimOfDigits, isDuration, isPercent, isTimes } from "./noClaims";
import type { Numeral } from "./numeral";
import { numeralWord, ordinalWord, partsOfWhole } from "./numeralWords";
import type { Token } from "./tokens";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));
const COUNTED = words("borger person deltager ledig visiteret virksomhed kommune registrering aktør klynge jobsøgende");
const BEFORE_COUNT = words("og heraf hvoraf deraf samt mens kun blot bare mistede derimod er har");
const AFTER_COUNT = words(
  "er har blev kom fra på under afgået påbegyndt startet mistede døde i ikke står enkelt efterfølgende desværre senere heldigvis nu igen også fortsat stadig endnu blevet fik gik tager der som begyndte læser kan kunne flyttede forlod trådte søger leder heraf til deltog valgte",
);
const OF_THEM = words("dem disse borgerne deltagerne personerne");
const JOINED = 8;

type Found = Omit<Numeral, "start" | "end" | "hedge">;

const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? "";

/** "28. februar 2022", "februar 2022": the whole date is one. */
function endOfDate(tokens: readonly Token[], at: number): number {
  let next = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  if (monthOfWord(keyAt(tokens, next)) === undefined) return at + 1;
  next += 1;
  return /^(19|20)\d\d$/.test(tokens[next]?.text ?? "") ? next + 1 : next;
}

/** "17 130": groups of three behind a space. */
function spacedAmount(tokens: readonly Token[], at: number): { readonly text: string; readonly last: number } {
  let text = tokens[at]?.text ?? "";
  let last = at + 1;
  if (!/^\d{1,3}$/.test(text)) return { text, last };
  for (let next = tokens[last]; next !== undefined && last - at < 5; next = tokens[last]) {
    const gap = next.start - (tokens[last - 1]?.end ?? 0);
    if (next.kind !== "digits" || gap !== 1 || !/^\d{3}(,\d+)?$/.test(next.text)) break;
    text += `.${next.text}`;
    last += 1;
  }
  return { text, last };
}

/** Whole powers of ten, by the unit that follows an amount: "2,5 mio. kr.", "450 t.kr.". */
function powerOf(tokens: readonly Token[], after: number): number {
  const key = keyAt(tokens, after);
  if (/^(mio|mill|million)/.test(key)) return 6;
  if (/^(mia|milliard)/.test(key)) return 9;
  return /^(tkr|tusind)/.test(key) || (key === "t" && tokens[after + 1]?.text === ".") ? 3 : 0;
}

/** An amount in kroner; a rate keeps its percent. */
function moneyAt(tokens: readonly Token[], found: Pick<Found, "first" | "last" | "value" | "decimals">): Found {
  if (isPercent(tokens, found.last)) return { ...found, form: "percent", noClaim: "money" };
  const power = powerOf(tokens, found.last);
  // 2,3 × 10⁶ in whole øre, so that no binary fraction is left over.
  const value = Math.round(found.value * 10 ** (power + 2)) / 100;
  return { ...found, value, decimals: found.decimals - power, form: "count", noClaim: "money" };
}

const LINKS = words("er var blev ligger lå på udgør udgjorde endte således dermed nu");

/** "Frafaldsprocenten er 27,1.": the word before says that it is a percentage, and nothing behind says what else. */
function isPercentByLabel(tokens: readonly Token[], at: number, last: number): boolean {
  const after = tokens[last];
  if (after?.kind === "word" && !LINKS.has(after.key) && !/^(i|mod|og|men|hvilket|som|for)$/.test(after.key)) return false;
  let before = at - 1;
  while (at - before <= 3 && (LINKS.has(keyAt(tokens, before)) || tokens[before]?.text === ":")) before -= 1;
  return /(procent|procenten|pct)$/.test(keyAt(tokens, before)) && keyAt(tokens, before).length > "procenten".length;
}

function digitsAt(tokens: readonly Token[], at: number): readonly Found[] {
  const { text, last } = spacedAmount(tokens, at);
  const noClaim = noClaimOfDigits(tokens, at, last);
  const amount = amountOf(text);
  if (noClaim !== undefined) {
    if (noClaim === "money" && amount !== undefined) return [moneyAt(tokens, { first: at, last, ...amount })];
    const end = noClaim === "date" ? endOfDate(tokens, at) : at + 1;
    const value = noClaim === "date" || amount === undefined ? Number.parseInt(text.slice(0, 15), 10) : amount.value;
    return [{ first: at, last: end, value, decimals: 0, form: "count", noClaim }];
  }
  const form = isPercent(tokens, last) || isPercentByLabel(tokens, at, last) ? "percent" : "count";
  if (shapeOf(text) === "range") {
    const [low = 0, high = 0] = text.split(/[-–]/).map(Number);
    return [low, high].map((value) => ({ first: at, last, value, decimals: 0, form, range: [low, high] as const }));
  }
  return amount === undefined ? [] : [{ first: at, last, ...amount, form }];
}

function shareAt(tokens: readonly Token[], at: number): Found | undefined {
  const key = keyAt(tokens, at);
  const parts = partsOfWhole(key);
  if (parts !== undefined) return { first: at, last: at + 1, value: 100 / parts, decimals: 0, form: "part" };
  const count = numeralWord(key);
  const of = partsOfWhole(keyAt(tokens, at + 1));
  if (count !== undefined && of !== undefined && !keyAt(tokens, at + 1).startsWith("halv")) {
    return { first: at, last: at + 2, value: (100 * count) / of, decimals: 0, form: "part" };
  }
  const each = key === "hver" || key === "hvert" ? ordinalWord(keyAt(tokens, at + 1)) : undefined;
  if (each === undefined) return undefined;
  const isRhythm = isDuration(tokens, at + 2) || /^(uge|maaned|aar|dag|gang)/.test(keyAt(tokens, at + 2));
  return { first: at, last: at + 2, value: 100 / each, decimals: 0, form: "part", ...(isRhythm ? { noClaim: "duration" as const } : {}) };
}

/** The longest run of words that is one numeral: "to tusind fem hundrede", "syv og fyrre". */
function numeralRun(tokens: readonly Token[], at: number): { readonly value: number; readonly last: number } | undefined {
  let joined = "";
  let best: { value: number; last: number } | undefined;
  for (let next = at; next < at + JOINED; next += 1) {
    const key = keyAt(tokens, next);
    if (numeralWord(key) === undefined && key !== "og") break;
    joined += key;
    const value = key === "og" ? undefined : numeralWord(joined);
    if (value !== undefined) best = { value, last: next + 1 };
  }
  return best;
}

const SINGLE = /^(eneste|enkelt|enkelte)$/;

/** Whether an unaccented "en" or "et" may count; undefined where it is a plain article. */
function countOfOne(tokens: readonly Token[], at: number): "counts" | "article" | undefined {
  const next = keyAt(tokens, at + 1);
  const before = tokens[at - 1];
  const opens = before === undefined || before.kind !== "word" || BEFORE_COUNT.has(before.key);
  if (before?.text === ":" && tokens[at + 1]?.kind !== "word") return "counts";
  if (SINGLE.test(next)) return "counts";
  // "i Odsherred er det en i job".
  if (before?.key === "det" && LINKS.has(keyAt(tokens, at - 2)) && /^(i|under|paa)$/.test(next)) return "counts";
  if (next === "af") return OF_THEM.has(keyAt(tokens, at + 2)) ? "counts" : undefined;
  if (before?.key === "kun" || before?.key === "blot" || before?.key === "bare") return "counts";
  if (COUNTED.has(next)) return /^(heraf|hvoraf|deraf)$/.test(before?.key ?? "") ? "counts" : "article";
  if (AFTER_COUNT.has(next)) return opens ? "counts" : "article";
  // "…, og hos Sidesporet en." ends with it.
  return tokens[at + 1]?.kind === "word" || tokens[at + 1]?.kind === "digits" ? undefined : "article";
}

function wordAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const share = shareAt(tokens, at);
  if (share !== undefined) return share;
  if (token.key === "ingen" || token.key === "intet" || isNone(tokens, at))
    return { first: at, last: at + 1, value: 0, decimals: 0, form: "count" };
  // "den ene, som døde", "(den ene er død)".
  if (
    token.key === "ene" &&
    keyAt(tokens, at - 1) === "den" &&
    (/^(der|som)$/.test(keyAt(tokens, at + 1)) || AFTER_COUNT.has(keyAt(tokens, at + 1)))
  )
    return { first: at, last: at + 1, value: 1, decimals: 0, form: "count", isArticle: true };
  if (token.key === "par" && keyAt(tokens, at - 1) === "et") return undefined;
  // "ikke én eneste", "ikke en enkelt": none.
  if (/^(en|et)$/.test(token.key) && keyAt(tokens, at - 1) === "ikke" && SINGLE.test(keyAt(tokens, at + 1)))
    return { first: at, last: at + 1, value: 0, decimals: 0, form: "count" };
  const run = numeralRun(tokens, at);
  if (run === undefined) return undefined;
  const form = isPercent(tokens, run.last) ? "percent" : "count";
  const isSpan = isDuration(tokens, run.last) || /^(kr|kroner|mio|millioner|milliarder)$/.test(keyAt(tokens, run.last));
  const noClaim = isSpan ? ("duration" as const) : isTimes(tokens, run.last) ? ("times" as const) : undefined;
  const found: Found = { first: at, ...run, decimals: 0, form, ...(noClaim === undefined ? {} : { noClaim }) };
  if (run.last > at + 1 || !/^(en|et)$/i.test(token.text)) return found;
  const one = countOfOne(tokens, at);
  return one === undefined ? undefined : one === "article" ? { ...found, isArticle: true } : found;
}

/** "ikke nogen", "ikke længere nogen". */
function isNone(tokens: readonly Token[], at: number): boolean {
  if (!/^(nogen|nogle)$/.test(keyAt(tokens, at))) return false;
  return [at - 1, at - 2].some((before) => keyAt(tokens, before) === "ikke");
}

/** "mellem 10 og 12", "10 til 12": two numbers, one range. */
function joinRanges(tokens: readonly Token[], numerals: readonly Numeral[]): readonly Numeral[] {
  return numerals.map((numeral, index) => {
    const opens = rangeFrom(tokens, numeral, numerals[index + 1]);
    const before = numerals[index - 1];
    const closes = before === undefined ? undefined : rangeFrom(tokens, before, numeral);
    const range = numeral.range ?? opens ?? closes;
    if (range !== undefined) return { ...numeral, range };
    const unit = numeral.noClaim === undefined ? unitBehindRange(tokens, numeral, numerals[index + 1]) : undefined;
    return unit === undefined ? numeral : { ...numeral, noClaim: unit };
  });
}

/** "mellem 24 og 57 år", "to til tre uger": the unit behind the second number is the first one's too. */
function unitBehindRange(tokens: readonly Token[], low: Numeral, high: Numeral | undefined): Numeral["noClaim"] {
  if (high?.noClaim !== "duration" || high.first !== low.last + 1) return undefined;
  const joint = tokens[low.last]?.text ?? "";
  return joint === "til" || (joint === "og" && keyAt(tokens, low.first - 1) === "mellem") ? high.noClaim : undefined;
}

function rangeFrom(tokens: readonly Token[], low: Numeral, high: Numeral | undefined): readonly [number, number] | undefined {
  if (high === undefined || low.noClaim !== undefined || high.noClaim !== undefined) return undefined;
  if (high.first !== low.last + 1 || low.value >= high.value) return undefined;
  const joint = tokens[low.last]?.text ?? "";
  if (keyAt(tokens, low.first - 1) === "fra") return undefined;
  const isBetween = keyAt(tokens, low.first - 1) === "mellem" && joint === "og";
  return isBetween || joint === "til" ? [low.value, high.value] : undefined;
}

/** Every number of the text, in digits and in words, in the order of the text. */
export function spotNumerals(tokens: readonly Token[]): readonly Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const word = token?.kind === "word" ? wordAt(tokens, at) : undefined;
    const found = token?.kind === "digits" ? digitsAt(tokens, at) : word === undefined ? [] : [word];
    found.forEach((each, part) => numerals.push(placed(tokens, each, found.length > 1 ? part : undefined)));
    at = found[0]?.last ?? at + 1;
  }
  return joinRanges(tokens, numerals);
}

function placed(tokens: readonly Token[], found: Found, part: number | undefined): Numeral {
  const first = tokens[found.first];
  const [start, end] = [first?.start ?? 0, tokens[found.last - 1]?.end ?? 0];
  const { hedge } = hedgeBefore(tokens, found.first);
  if (part === undefined) return { ...found, start, end, hedge };
  const joint = start + (first?.text.search(/[-–]/) ?? 0);
  return part === 0 ? { ...found, start, end: joint, hedge } : { ...found, start: joint + 1, end, hedge };
}
