import type { Oere } from "../../words/records";

/** The supplement for indirect costs is 18 % of the direct ones (DOMAIN R35). */
const WITH_SUPPLEMENT_PERCENT = 118;
/** 2.500.000,00 kr. with the supplement; a partner at exactly that is not above (DOMAIN R36). */
const PARTNER_LIMIT: Oere = 250_000_000;
/** Growth is judged so many years after the company's entry (DOMAIN R53). */
export const GROWTH_YEARS = 2;

/** To the nearest øre. The product is whole, so only the last division rounds. */
export function withSupplement(direct: Oere): Oere {
  return Math.round((direct * WITH_SUPPLEMENT_PERCENT) / 100);
}

/** Compared before any rounding: a hundredth of an øre too much is too much. */
export function isAbovePartnerLimit(direct: Oere): boolean {
  return direct * WITH_SUPPLEMENT_PERCENT > PARTNER_LIMIT * 100;
}
