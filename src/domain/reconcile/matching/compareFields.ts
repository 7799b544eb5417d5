import type { Identity, Place } from "./identity";
import { jaroWinkler, typingErrors } from "./similarity";

export type BornLevel = "equal" | "swapped" | "typing" | "different" | "missing";
export type TextLevel = "equal" | "typing" | "similar" | "different" | "missing";

/** Birth dates, year first. */
export function compareBirthDates(a: string, b: string): BornLevel {
  if (a === "" || b === "") return "missing";
  if (a === b) return "equal";
  if (a === swappedDayAndMonth(b) || b === swappedDayAndMonth(a)) return "swapped";
  return typingErrors(a, b, 1) <= 1 ? "typing" : "different";
}

/** 20 March typed as the third of the 20th, or 3 April as 4 March. */
export function swappedDayAndMonth(bornOn: string): string {
  return bornOn.slice(0, 4) + bornOn.slice(6, 8) + bornOn.slice(4, 6);
}

/** Digits of a CPR number that tell no birth date. */
const SERIAL_FROM = 6;
const CPR_LENGTH = 10;

/**
 * Identity numbers. A CPR number repeats the birth date, which is compared by itself; so its errors are counted over all of it,
 * but two numbers that share only the birth date are different. A foreign number of fewer than five characters has no errors that could be told.
 */
export function compareNumbers(a: Identity, b: Identity): TextLevel {
  if (a.number === "" || b.number === "") return "missing";
  const isCpr = a.numberKind !== "foreign";
  if (a.numberKind === "part-of-cpr" || b.numberKind === "part-of-cpr") return compareParts(a.number, b.number);
  if (a.number === b.number) return "equal";
  const errors = typingErrors(a.number, b.number, isCpr ? 1 : 2);
  if (errors === 1 && a.number.length >= 5) return "typing";
  return errors === 2 && !isCpr && a.number.length >= 7 ? "similar" : "different";
}

/** A masked number or one with a lost digit: as long as nothing is known of its serial number it tells nothing but the birth date. */
function compareParts(a: string, b: string): TextLevel {
  if (a === b && a.length === CPR_LENGTH && !a.includes("x")) return "equal";
  const [known, other] = [a.replace(/\D/g, ""), b.replace(/\D/g, "")];
  if (Math.min(known.length, other.length) <= SERIAL_FROM) return "missing";
  if (known === other) return "equal";
  if (known.startsWith(other) || other.startsWith(known)) return "similar";
  return typingErrors(known, other, 1) <= 1 ? "typing" : "different";
}

export function compareTexts(a: string, b: string): TextLevel {
  if (a === "" || b === "") return "missing";
  if (a === b) return "equal";
  const [plainA, plainB] = [a.replace(/ /g, ""), b.replace(/ /g, "")];
  if (plainA === plainB || typingErrors(plainA, plainB, 1) <= 1) return "typing";
  return jaroWinkler(plainA, plainB) >= 0.9 ? "similar" : "different";
}

/** Postcodes are too short to be similar: one typing error or two digits swapped, else different. */
export function comparePostcodes(a: Place, b: Place): Exclude<TextLevel, "similar"> {
  if (a.postcode === "" || b.postcode === "") return "missing";
  if (a.postcode === b.postcode) return "equal";
  return typingErrors(a.postcode, b.postcode, 1) <= 1 ? "typing" : "different";
}
