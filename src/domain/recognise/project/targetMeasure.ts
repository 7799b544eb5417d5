import { fold } from "../../words/fold";
import type { TargetMeasure } from "../../words/registration";

const COMPANIES = /\b(?:\w*virksomheder?|compan(?:y|ies)|enterprises)\b/;
const GROWTH = /vaekst|ebitda|growth/;
const COMPLETED = /gennemfoer|fuldfoer|complet|afslutte/;
const EMPLOYED = /beskaeftig|\bi job\b|\bjob\b|\bansat|ansaettelse|\barbejde\b|employ|\bwork\b/;
const EDUCATION = /uddannelse|education|training/;
const PERSONS = /tilmeld|indskrevne|visitere|deltager|borger|person|enrol|participant|citizen/;
/** Other groups or amounts of the same people. */
const OTHERWISE = /ledig|jobsoeg|arbejdssoeg|raadighed|timer|hours|unemploy|not |ikke|kvinder|maend|women|kommune|aktoer|moede|camp/;

/** The measure that a target speaks of; undefined where its name says none, or two. */
export function targetMeasure(name: string): TargetMeasure | undefined {
  const folded = fold(name);
  if (OTHERWISE.test(folded)) return undefined;
  const isCompany = COMPANIES.test(folded.replace(/\bvirksomhedspraktik\b/g, ""));
  if (isCompany && GROWTH.test(folded)) return "companiesWithGrowth";
  const said = [
    COMPLETED.test(folded) && "completed",
    EMPLOYED.test(folded) && "status.employed",
    EDUCATION.test(folded) && "status.education",
  ] as const;
  const results = said.filter((measure) => measure !== false);
  if (isCompany) return results.length === 0 ? "companies" : undefined;
  if (results.length > 1) return undefined;
  return results[0] ?? (PERSONS.test(folded) ? "persons" : undefined);
}
