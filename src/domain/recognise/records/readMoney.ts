import type { CellValue } from "../../words/cell";
import { fold } from "../../words/fold";
import type { Oere } from "../../words/records";
import { shownAs } from "../cells/dateFormat";
import { isNothing, textOf } from "../cells/textOf";

/** What a cell of money says. `none`: no amount is stated; 0 is an amount. */
export type MoneyReading =
  { readonly is: "amount"; readonly amount: Oere } | { readonly is: "none" } | { readonly is: "unreadable"; readonly found: string };

const NONE: MoneyReading = { is: "none" };
const FOUND_LENGTH = 40;
/** Words that say that there is no amount, or none yet (DOMAIN 5.4, R53: not published, bankrupt). */
const NOT_STATED =
  /^(?:ingen|intet|ikke oplyst|uoplyst|ukendt|n a|na|none|nil|unknown|tbd|(?:ikke|ej) (?:offentliggjort|aflagt|tilgaengelig|relevant)(?: endnu)?|afventer|mangler|not (?:available|published|applicable)(?: yet)?|konkurs|bankrupt)$/;
const UNITS = String.raw`(?:(?:kr|kroner|krone|dkk|mio|mill|millioner|million|millions|tkr|tdkk|tusinde?|thousand|m|t|k)\b\.? ?)*`;
/** Sign, unit, number, ",-", unit, sign; brackets around it all say minus. */
const SHAPE = new RegExp(
  String.raw`^(\(?)([-–−+]?) ?(${UNITS})([-–−+]?) ?(\d[\d.,'’ ]*?|[.,]\d+)(?:[,.] ?[-–−]{1,2})? ?(${UNITS})([-–−]?)\)?$`,
  "iu",
);

/** Kroner in one unit of what a header or title announces: "(t.kr.)", "i 1.000 kr.", "mio. kr."; 1 where it says nothing of it. */
export function moneyScale(text: string): number {
  const folded = fold(text);
  if (/\b(?:mio|mill|millioner?|millions?) ?(?:kr|kroner|dkk)?\b/.test(folded)) return 1_000_000;
  return /(?<!\b(?:over|under|end|max|min|mindst|maks|above|below|least) )\b(?:t ?kr|t ?dkk|tusind|tusinde|thousands?|(?:kr|dkk|i|in|a|hele) 1 ?000|1 ?000 ?(?:kr|kroner|dkk))\b/.test(
    folded,
  )
    ? 1000
    : 1;
}

function oere(kroner: number, found: string): MoneyReading {
  // Halves of an øre round away from zero; + 0 turns -0 into 0.
  const amount = Math.sign(kroner) * Math.round(Math.abs(kroner) * 100 * (1 + Number.EPSILON)) + 0;
  return Number.isSafeInteger(amount) ? { is: "amount", amount } : { is: "unreadable", found };
}

/** Digits with Danish or English marks. Kroner have two decimals: a lone mark before exactly three digits parts the thousands. */
function decimalOf(digits: string, isInMillions: boolean): number | undefined {
  const bare = digits.replace(/[\s'’]/gu, "");
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/.test(bare) && !(isInMillions && !bare.includes(","))) {
    return Number(bare.replaceAll(".", "").replace(",", "."));
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(bare) && !(isInMillions && !bare.includes("."))) return Number(bare.replaceAll(",", ""));
  // "1.234 mio. kr." may be either.
  if (isInMillions && /^[1-9]\d{0,2}\.\d{3}$/.test(bare)) return undefined;
  return /^(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(bare) ? Number(bare.replace(",", ".")) : undefined;
}

/** Kroner in what the cell's own unit counts; undefined where it names none. */
function scaleOf(units: string): number | undefined {
  const words = fold(units).split(" ");
  if (words.some((word) => /^m(?:$|i)/.test(word))) return 1_000_000;
  if (words.some((word) => /^(?:k$|t)/.test(word))) return 1000;
  return units.trim() === "" ? undefined : 1;
}

function fromText(text: string, scale: number): MoneyReading {
  const found = text.slice(0, FOUND_LENGTH);
  if (isNothing(text) || NOT_STATED.test(fold(text))) return NONE;
  const [, bracket = "", before = "", unit = "", inner = "", digits = "", unitAfter = "", after = ""] = SHAPE.exec(text) ?? [];
  const own = scaleOf(`${unit} ${unitAfter}`) ?? scale;
  const decimal = digits === "" ? undefined : decimalOf(digits, own === 1_000_000);
  if (decimal === undefined) return { is: "unreadable", found };
  const isNegative = bracket !== "" || /[-–−]/u.test(before + inner + after);
  return oere((isNegative ? -decimal : decimal) * own, found);
}

/** Money in every form that people type: "1.234.567,89", "1234567.89", "kr. 2.500.000", "2,5 mio. kr.", "(500)", "500,-". */
export function readMoney(value: CellValue | undefined, format: string | undefined, scale: number): MoneyReading {
  if (value === null || value === undefined) return NONE;
  if (typeof value === "boolean") return { is: "unreadable", found: String(value) };
  if (typeof value === "string") {
    const text = textOf(value);
    return text === "" ? NONE : fromText(text, scale);
  }
  const shown = format === undefined ? "number" : shownAs(format);
  return shown === "date" || shown === "time" ? { is: "unreadable", found: String(value) } : oere(value * scale, String(value));
}
