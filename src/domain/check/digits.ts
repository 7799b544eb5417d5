/** An amount as written in digits: its value and how exactly it is given. */
export interface Amount {
  readonly value: number;
  readonly decimals: number;
}

const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,(\d+))?$/;
const COMMA = /^\d+,(\d+)$/;
const POINT = /^\d+\.(\d{1,2})$/;
const WHOLE = /^\d{1,15}$/;

/** Danish first (1.234,5), then a foreign decimal point (12.5); undefined for what is no amount. */
export function amountOf(text: string): Amount | undefined {
  if (text.length > 24) return undefined;
  const grouped = THOUSANDS.exec(text);
  if (grouped !== null) return { value: Number(text.replaceAll(".", "").replace(",", ".")), decimals: grouped[1]?.length ?? 0 };
  const comma = COMMA.exec(text);
  if (comma !== null) return { value: Number(text.replace(",", ".")), decimals: comma[1]?.length ?? 0 };
  const point = POINT.exec(text);
  if (point !== null) return { value: Number(text), decimals: point[1]?.length ?? 0 };
  return WHOLE.test(text) ? { value: Number(text), decimals: 0 } : undefined;
}

const DATE = /^(?:\d{1,2}[.\-/]\d{1,2}[.\-/](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}-(?:\d{4}|\d{2}))$/;
const YEARS = /^(?:19|20)\d{2}[-–/](?:(?:19|20)\d{2}|\d{2})$/;
const RANGE = /^(\d{1,6})[-–](\d{1,6})$/;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/** What digits with inner separators are when they are no amount: told by their shape alone. */
export function shapeOf(text: string): "date" | "year" | "time" | "range" | "code" | undefined {
  if (text.length > 24) return "code";
  if (DATE.test(text)) return "date";
  if (YEARS.test(text)) return "year";
  if (CLOCK.test(text)) return "time";
  const range = RANGE.exec(text);
  if (range !== null && Number(range[1]) < Number(range[2])) return "range";
  return amountOf(text) === undefined ? "code" : undefined;
}

/** A day written in digits, as "YYYY-MM-DD"; undefined for another order or a two-digit year. */
export function dayOfDigits(text: string): string | undefined {
  const danish = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/.exec(text);
  if (danish !== null) return `${danish[3] ?? ""}-${(danish[2] ?? "").padStart(2, "0")}-${(danish[1] ?? "").padStart(2, "0")}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

export const MONTHS = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

/** 1 for "januar" and "jan", else undefined. */
export function monthOfWord(key: string): number | undefined {
  const at = MONTHS.findIndex(
    (month) => key === month || (key.length === 3 && month.startsWith(key)) || (key === "sept" && month === "september"),
  );
  return at < 0 ? undefined : at + 1;
}
