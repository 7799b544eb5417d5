import { fold } from "../words/fold";
import { monthOfWord, shapeOf } from "./digits";
import { sensesAt } from "./lexicon";
import type { NoClaim } from "./numeral";
import type { Token } from "./tokens";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));

/** A number after one of these names a thing instead of counting it. */
const NAMING = words(
  "afvigelse indikator spørgsmål tema delmål dagsordenspunkt klynge klynger klyngerne cluster runde hold spor afsnit punkt pkt tabel figur fig bilag side kapitel kap artikel art nr nummer numrene stk fase trin niveau version forordning direktiv lov bekendtgørelse journalnr journalnummer sagsnr sagsnummer projektnr projektnummer cvr cvrnr cpr cprnr tlf telefon telefonnummer mobil lok lokal lokalnr lokalnummer pnr pnummer modul felt slide slides dias skærmbillede spørgsmål prioritet prioritetsakse anbefaling indikator kolonne række rum bygning paragraf note fodnote ref ver lokale mødelokale sal etage opgang kontor uge ugerne kl klokken år årene årgang",
);
const MONEY_AFTER = words("kr kroner mio mia tkr millioner million milliarder dkk eur euro");
const MONEY_BEFORE = words("kr dkk eur ebitda kroner");
const SPAN = words(
  "uge uger ugers ugerne år års måned måneder måneders mdr md dag dage dages kvartal kvartaler minutter minutters døgn halvår",
);
const HOURS = words("time timer timers t");
const RATE = words("ugen ugentlig ugentligt dagen dagligt uge måneden månedligt dag");
const MONEY_NEAR = words(
  "kr mio mia moms overhead tillæg støtteprocent støtteprocenten tilskudsprocent tilskudsprocenten tilskud medfinansiering medfinansieringen finansiering finansieringen støttesats støttesatsen sats satsen budget budgettet budgettets omkostninger omkostningerne udgifter udgifterne inkl",
);
/** Only behind these is a point part of the word: "på begge hold. 41 er …" begins a sentence. */
const SHORTENED = /(nr|nummer|pkt|fig|kap|art|stk|kl|tlf|ref|ver|telefon|mobil|lok|cvr|cpr)$/;
const BULLETS = new Set(["-", "–", "•", "#", "*", "·", "o", "|", ">", "("]);
const CLUSTER_WORD = /^(klynge|klynger|klyngen|klyngerne|cluster|hold)$/;
const COUNTING_AFTER = words("i fra på hos borger borgere person personer deltager deltagere af ud til kom fik");

/** In words and marks. */
const LONGEST_TITLE = 20;

const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? "";
const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";

/** The word before, over the point of an abbreviation ("nr. 3"). */
function wordBefore(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1];
  const word = keyAt(tokens, at - 2);
  return before?.kind === "mark" && /^[.:]$/.test(before.text) && before.isGlued && SHORTENED.test(word) ? word : (before?.key ?? "");
}

function startsLine(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) {
    if (tokens[i]?.kind === "break") return true;
    if (!BULLETS.has(textAt(tokens, i))) return false;
  }
  return at <= 3;
}

function isCode(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.isGlued === true && before !== undefined && (before.kind === "word" || /^[-–/@&=_#]$/.test(before.text))) {
    const holder = before.kind === "word" ? before : tokens[at - 2];
    if (holder?.kind === "word" && (before.kind === "word" || before.isGlued)) return true;
  }
  return after?.isGlued === true && after.kind === "word" && after.text.length <= 2 && !MONEY_AFTER.has(after.key) && !HOURS.has(after.key);
}

/** Four pairs of two, as telephone numbers are written. */
function isTelephone(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (/^\d\d$/.test(textAt(tokens, from - 1)) && at - from < 3) from -= 1;
  let to = at;
  while (/^\d\d$/.test(textAt(tokens, to + 1)) && to - from < 4) to += 1;
  return /^\d\d$/.test(textAt(tokens, at)) && to - from === 3;
}

function isMoney(tokens: readonly Token[], at: number, after: number): boolean {
  if (MONEY_AFTER.has(keyAt(tokens, after)) || /^[€$£]$/.test(textAt(tokens, after))) return true;
  if (keyAt(tokens, after) === "t" && textAt(tokens, after + 1) === "." && keyAt(tokens, after + 2) === "kr") return true;
  return MONEY_BEFORE.has(wordBefore(tokens, at)) || /^[€$£]$/.test(textAt(tokens, at - 1));
}

function isFinancePercent(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 6); i < Math.min(tokens.length, at + 5); i += 1) {
    if (tokens[i]?.kind === "break") {
      if (i > at) return false;
      continue;
    }
    if (MONEY_NEAR.has(keyAt(tokens, i))) return true;
  }
  return false;
}

/** "20 timer om ugen", "2 timers møde", "52 uger": a planned or stated length of time. */
export function isDuration(tokens: readonly Token[], after: number): boolean {
  if (SPAN.has(keyAt(tokens, after))) return true;
  if (!HOURS.has(keyAt(tokens, after))) return false;
  for (let i = after + 1; i <= after + 3; i += 1) if (RATE.has(keyAt(tokens, i))) return true;
  return /^(uge|dag|maaned)$/.test(keyAt(tokens, after + 2)) && textAt(tokens, after + 1) === "/";
}

/** "to gange": as a rule how often, now and then how many. */
export function isTimes(tokens: readonly Token[], after: number): boolean {
  return /^(gange|gang)$/.test(keyAt(tokens, after));
}

function isNamed(tokens: readonly Token[], at: number): boolean {
  const before = wordBefore(tokens, at);
  if (NAMING.has(before)) return true;
  // "Ad 3." of the minutes of a meeting; "på en skala fra 1 til 5".
  if (before === "ad" && startsLine(tokens, at - 1)) return true;
  if ([2, 3, 4].some((back) => keyAt(tokens, at - back) === "skala")) return true;
  return /^[§#№]$/.test(textAt(tokens, at - 1)) || /^[§#№]$/.test(textAt(tokens, at - 2));
}

/** "klynge 1 og 2", "bilag 3, 4": the second number of a list of names; "klynge 1 og 8 i klynge 2" is none. */
function isNamedInList(tokens: readonly Token[], at: number): boolean {
  const joint = textAt(tokens, at - 1);
  if (!/^(og|,|-|–|til|samt|eller|&|\+)$/.test(joint)) return false;
  const before = Number(textAt(tokens, at - 2));
  const own = Number(textAt(tokens, at));
  if (!Number.isInteger(before) || !Number.isInteger(own) || own <= before || own > before + 3) return false;
  if (COUNTING_AFTER.has(keyAt(tokens, at + 1)) || /^[%(]$/.test(textAt(tokens, at + 1))) return false;
  return isNamed(tokens, at - 2) || isNamedInList(tokens, at - 2);
}

/** "2. klynge", "5. møde": a point, then a small letter, within one line. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const [token, point, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || !/^\d{1,2}$/.test(token.text) || point?.text !== "." || !point.isGlued) return false;
  // "31 ud af 39. Klynge 2 har …" begins a sentence.
  const isNamed = next !== undefined && CLUSTER_WORD.test(next.key) && tokens[at + 3]?.kind !== "digits";
  return next?.kind === "word" && (/^\p{Ll}/u.test(next.text) || isNamed);
}

/** "1 Projektets fremdrift": Danish writes no noun with a capital, so what follows the number is a title. */
function opensHeading(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== "word" || first.isGlued || !/^\p{Lu}\p{Ll}/u.test(first.text)) return false;
  // "3 Læring" is a title, "47 Deltagere" a figure of a slide.
  if (second === undefined || second.kind === "break")
    return !sensesAt([first.key], 0).senses.some(({ kind }) => kind === "noun" || kind === "measure");
  if (second?.kind !== "word" || !/^\p{Ll}/u.test(second.text)) return false;
  let last = at + 2;
  while (last - at <= LONGEST_TITLE && tokens[last + 1] !== undefined && tokens[last + 1]?.kind !== "break") last += 1;
  return last - at <= LONGEST_TITLE && !/^[.!?;,:]$/.test(textAt(tokens, last));
}

function isListNumber(tokens: readonly Token[], at: number): boolean {
  if (!startsLine(tokens, at) || !/^\d{1,2}(\.\d{1,2})*$/.test(textAt(tokens, at))) return false;
  const next = tokens[at + 1];
  if (opensHeading(tokens, at)) return true;
  if (next === undefined || !next.isGlued) return /\./.test(textAt(tokens, at)) && next?.kind === "word" && /^\p{Lu}/u.test(next.text);
  return (next.text === "." || next.text === ")") && tokens[at + 2]?.kind === "word";
}

function isYear(tokens: readonly Token[], at: number): boolean {
  return (
    /^(19[5-9]|20[0-4])\d$/.test(textAt(tokens, at)) &&
    !/^(time|timer|praktiktim|loennede|loentimer|person|borger|deltager|registrering)/.test(keyAt(tokens, at + 1))
  );
}

function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  const next = textAt(tokens, at + 1) === "." ? at + 2 : at + 1;
  return /^\d{1,2}$/.test(textAt(tokens, at)) && monthOfWord(keyAt(tokens, next)) !== undefined;
}

/** "4600 Køge": a postal code. */
function isPostalCode(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^[1-9]\d{3}$/.test(textAt(tokens, at)) && next?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(next.text);
}

/** Why digits claim nothing, or undefined; read from the top. `after` is the token behind the number. */
export function noClaimOfDigits(tokens: readonly Token[], at: number, after: number): NoClaim | undefined {
  const text = textAt(tokens, at);
  const shape = shapeOf(text);
  if (isCode(tokens, at)) return "code";
  if (isListNumber(tokens, at)) return "list";
  if (isNamed(tokens, at) || isNamedInList(tokens, at)) return /^(kl|klokken)$/.test(wordBefore(tokens, at)) ? "time" : "reference";
  if (isMoney(tokens, at, after)) return "money";
  if (shape !== undefined && shape !== "range") return shape;
  if (isDayOfMonth(tokens, at)) return "date";
  if (isOrdinal(tokens, at)) return "ordinal";
  if (isTelephone(tokens, at) || /^\d{8,}$/.test(text)) return "code";
  if (isYear(tokens, at)) return "year";
  if (isPostalCode(tokens, at)) return "code";
  if (isDuration(tokens, after)) return "duration";
  if (isTimes(tokens, after)) return "times";
  if (isPercent(tokens, after) && isFinancePercent(tokens, at)) return "money";
  return undefined;
}

export function isPercent(tokens: readonly Token[], after: number): boolean {
  return textAt(tokens, after) === "%" || /^(pct|procents?)$/.test(keyAt(tokens, after));
}
