import type { RegistrationKey } from "../words/decision";

interface KeyParts {
  readonly text: string;
  readonly cprCode: string;
  readonly nameCode: string;
  readonly number: string;
  readonly start: string;
  readonly kind: string;
}

type Likeness = (wanted: KeyParts, found: KeyParts) => boolean;

const sameNumber: Likeness = (wanted, found) => wanted.number !== "" && wanted.number === found.number;
const sameStart: Likeness = (wanted, found) => wanted.start === found.start;
const sameKind: Likeness = (wanted, found) => wanted.kind === found.kind;
const sameCpr: Likeness = (wanted, found) => isGiven(wanted.cprCode) && wanted.cprCode === found.cprCode;
const sameName: Likeness = (wanted, found) => isGiven(wanted.nameCode) && wanted.nameCode === found.nameCode;
const eitherCode: Likeness = (wanted, found) => sameCpr(wanted, found) || sameName(wanted, found);
/** Half a code may be new (a CPR number was added) but none may have changed. */
const sameCode: Likeness = (wanted, found) =>
  eitherCode(wanted, found) && mayBe(wanted.cprCode, found.cprCode) && mayBe(wanted.nameCode, found.nameCode);

/**
 * Read from the top: the first likeness that any registration has decides, if only one has it.
 * Rows may have moved and been renumbered, a start, a name or a CPR number corrected, but not everything at once.
 */
const LADDER: readonly (readonly Likeness[])[] = [
  [(wanted, found) => wanted.text === found.text],
  [sameCode, sameNumber, sameStart],
  [sameCode, sameNumber],
  [sameCode, sameStart, sameKind],
  [sameCode, sameStart],
  [eitherCode, sameNumber, sameStart],
  [sameCode],
];

/** The registration that a decision of an earlier period speaks of; undefined when none is, or several might be. */
export function findRegistration(keys: readonly RegistrationKey[], key: RegistrationKey): number | undefined {
  return registrationFinder(keys)(key);
}

/** As findRegistration, for many keys against one workbook. */
export function registrationFinder(keys: readonly RegistrationKey[]): (key: RegistrationKey) => number | undefined {
  const found = keys.map(partsOf);
  const byText = new Map(keys.map((text, index) => [text, index]));
  return (key) => {
    const exact = byText.get(key);
    if (exact !== undefined) return exact;
    const wanted = partsOf(key);
    for (const rung of LADDER) {
      const alike = found.flatMap((parts, index) => (rung.every((likeness) => likeness(wanted, parts)) ? [index] : []));
      if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
    }
    return undefined;
  };
}

function partsOf(text: RegistrationKey): KeyParts {
  const [code = "", number = "", start = "", kind = ""] = text.split("/");
  return { text, cprCode: code.slice(0, 2), nameCode: code.slice(2), number, start, kind };
}

function isGiven(code: string): boolean {
  return code !== "" && !code.startsWith("x");
}

function mayBe(wanted: string, found: string): boolean {
  return wanted === found || !isGiven(wanted) || !isGiven(found);
}
