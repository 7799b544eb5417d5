import type { Answer } from "../words/decision";
import type { Finding } from "../words/finding";
import { FINDINGS_DA } from "./findingsDa";
import { FINDINGS_EN } from "./findingsEn";
import { FindingWords } from "./findingWords";
import type { Language } from "./labels";

/** A finding in words: what was found, and what to do ("" where nothing is asked). Where it was found, the cells say. */
export interface Described {
  readonly what: string;
  readonly remedy: string;
}

/** The words of a finding; the tables hold every code, which the compiler sees to. */
export function describeFinding(finding: Finding, language: Language): Described {
  const words = new FindingWords(finding.facts, language);
  const described = (language === "da" ? FINDINGS_DA : FINDINGS_EN)[finding.code](words);
  return finding.accepted === undefined ? described : { what: `${described.what} ${ACCEPTED[language](finding.accepted)}`, remedy: "" };
}

/** Who accepted it, and when; why stands in the decision itself. */
const ACCEPTED: Readonly<Record<Language, (answer: Answer) => string>> = {
  da: ({ by, at }) => `Accepteret${by === "" ? "" : ` af ${by}`}${at === "" ? "" : ` den ${at.slice(0, 10)}`}.`,
  en: ({ by, at }) => `Accepted${by === "" ? "" : ` by ${by}`}${at === "" ? "" : ` on ${at.slice(0, 10)}`}.`,
};
