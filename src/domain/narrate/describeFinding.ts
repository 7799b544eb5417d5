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
  return (language === "da" ? FINDINGS_DA : FINDINGS_EN)[finding.code](words);
}
