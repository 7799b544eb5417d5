import { decimalHours } from "../../domain/words/hours";
import type { Language } from "./labels";

const LOCALE: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };
const INTEGERS = { da: new Intl.NumberFormat(LOCALE.da), en: new Intl.NumberFormat(LOCALE.en) };
const TWO_PLACES = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const HOURS = { da: new Intl.NumberFormat(LOCALE.da, TWO_PLACES), en: new Intl.NumberFormat(LOCALE.en, TWO_PLACES) };

export function integer(value: number, language: Language): string {
  return INTEGERS[language].format(value);
}

/** Decimal hours from whole seconds. */
export function hours(seconds: number, language: Language): string {
  return HOURS[language].format(decimalHours(seconds));
}

/** "30.9.2022" in Danish, "30/09/2022" in English, from an ISO day. */
export function day(iso: string, language: Language): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(LOCALE[language], { timeZone: "UTC" });
}
