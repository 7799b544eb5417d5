import type { Language } from "./labels";

const LOCALE: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };
const DECIMALS = {
  da: new Intl.NumberFormat(LOCALE.da, { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(LOCALE.en, { maximumFractionDigits: 2 }),
};
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  da: ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};
const MONEY = {
  da: new Intl.NumberFormat(LOCALE.da, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(LOCALE.en, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};
const SHARES = {
  da: new Intl.NumberFormat(LOCALE.da, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(LOCALE.en, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
};

/** At most two decimals, in the marks of the language: "38.359,75" (DOMAIN 2.6). */
export function decimalNumber(value: number, language: Language): string {
  return DECIMALS[language].format(value);
}

/** Kroner with both decimals, the unit left to the sentence: "2.118.644,07". */
export function moneyNumber(kroner: number, language: Language): string {
  return MONEY[language].format(kroner);
}

/** A percentage with its one decimal, which the checker rounds to as well: "47,2". */
export function shareNumber(percent: number, language: Language): string {
  return SHARES[language].format(percent);
}

/** "30. september 2022", "30 September 2022". */
export function dateInText(day: string, language: Language): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${String(Number(date))}${language === "da" ? "." : ""} ${MONTHS[language][Number(month) - 1] ?? ""} ${year}`;
}

/** "marts 2020" of "2020-03". */
export function monthInText(month: string, language: Language): string {
  const [year = "", number = ""] = month.split("-");
  return `${MONTHS[language][Number(number) - 1] ?? ""} ${year}`;
}

/** "01.03.2022": the form's own way in headings. */
export function dottedDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}.${month}.${year}`;
}
