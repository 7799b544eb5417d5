import type { RegistrationKey } from "../words/decision";
import { fold } from "../words/fold";
import type { Registration } from "../words/registration";

/** Crockford's letters: none that is mistaken for another when read aloud or typed. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const MISSING = "x";
/** 10 bits: some 350,000 possible CPR numbers share each code, and ten for every birth date, so that the code gives none away. */
const CPR_LETTERS = 2;
/** 15 bits: with the other half, rows of one file hardly ever meet by chance. */
const NAME_LETTERS = 3;
/** What people number rows with: at most two letters and six digits. Anything longer might be a name or a CPR number. */
const ROW_NUMBER = /^[a-zæøå]{0,2}\d{1,6}[a-zæøå]?$/;

/**
 * A name for each registration that holds neither name nor CPR number: check code, the controller's number, start and kind,
 * such as `4KR3M/17/2020-03-01/p`. Rows that are equal in all of these are told apart by their order.
 */
export function registrationKeys(registrations: readonly Registration[]): readonly RegistrationKey[] {
  const seen = new Map<string, number>();
  return registrations.map((registration) => {
    const key = keyOf(registration);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return occurrence === 1 ? key : `${key}/${String(occurrence)}`;
  });
}

function keyOf(registration: Registration): string {
  const { cpr, name, start, kind } = registration;
  const cprCode = cpr === undefined ? MISSING.repeat(CPR_LETTERS) : checkCode(cpr.digits, CPR_LETTERS);
  const words = name === undefined ? "" : [...fold(`${name.given} ${name.family}`).split(" ")].sort().join(" ");
  const bornOn = cpr?.bornOn ?? registration.bornOn ?? "";
  const nameCode = words === "" ? MISSING.repeat(NAME_LETTERS) : checkCode(`${words} ${bornOn}`, NAME_LETTERS);
  const kindLetter = kind === undefined ? "" : kind === "practice" ? "p" : "l";
  return [cprCode + nameCode, rowNumber(registration.number), start ?? "", kindLetter].join("/");
}

function rowNumber(number: string | undefined): string {
  const short = (number ?? "").toLowerCase().replace(/[\s.]/g, "");
  return ROW_NUMBER.test(short) ? short : "";
}

/** FNV-1a with murmur's finish, cut to five bits a letter. */
function checkCode(text: string, letters: number): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  let code = "";
  for (let letter = 0; letter < letters; letter++) code += LETTERS.charAt((hash >>> (5 * letter)) & 31);
  return code;
}
