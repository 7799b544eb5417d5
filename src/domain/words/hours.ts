declare const hoursBrand: unique symbol;

/**
 * Time given, in whole seconds: every hundredth of an hour (36 s) and every minute (60 s) is a whole number of them,
 * so that sums are exact whichever way the sheet writes hours (SPEC 2.4).
 */
export type Hours = number & { readonly [hoursBrand]: never };

export const NO_HOURS = 0 as Hours;

const SECONDS_PER_HOUR = 3600;
/** Decimal places below a millionth of a second are noise of floating point, not a finer amount. */
const NOISE = 1e-6;

/** Whole seconds for a number of hours; what is finer than a second is rounded (`isExact` tells). */
export function hoursFromDecimal(decimal: number): { readonly hours: Hours; readonly isExact: boolean } {
  const seconds = decimal * SECONDS_PER_HOUR;
  const whole = Math.round(seconds);
  return { hours: whole as Hours, isExact: Math.abs(seconds - whole) < NOISE * Math.max(1, Math.abs(seconds)) };
}

/** Decimal hours with at most two places: the form of results and sheets. */
export function decimalHours(hours: number): number {
  return Math.round(hours / 36) / 100;
}

export type HourKind = "practice" | "paid";
export const HOUR_KINDS = ["practice", "paid"] as const satisfies readonly HourKind[];
