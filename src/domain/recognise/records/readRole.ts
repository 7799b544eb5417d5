import { fold } from "../../words/fold";
import type { CompanyRole } from "../../words/records";

/** Read from the top: "støttepartner" supports, "partnerkommune" is a municipality. */
const ROLES: readonly (readonly [RegExp, CompanyRole])[] = [
  [/\b(?:ikke|ej|not) /, "other"],
  [/stoette|support/, "support"],
  [/aktoer|\bactors?\b|service provider/, "actor"],
  [/kommune|municipal|jobcent/, "municipality"],
  [/partner|accelerator|virksomhed|compan/, "partner"],
];

/** "støttevirksomhed", "Acceleratorvirksomhed", "Aktør"; undefined for nothing. */
export function readRole(text: string | undefined): CompanyRole | undefined {
  if (text === undefined) return undefined;
  const folded = fold(text);
  return folded === "" ? undefined : (ROLES.find(([pattern]) => pattern.test(folded))?.[1] ?? "other");
}

/** A section row that gives the rows below it a role ("Støttevirksomheder"); a company's own name does not. */
export function sectionRole(text: string): CompanyRole | undefined {
  const isHeading =
    /^(?:(?:oevrige|andre|other|deltagende|tidligere|udtraadte|former) )?(?:partnere?|partnervirksomheder|accelerator(?:er|virksomheder)?|virksomheder|stoettevirksomheder|(?:beskaeftigelses)?aktoerer|kommuner|partners|companies|support companies|actors|municipalities)$/;
  return isHeading.test(fold(text)) ? readRole(text) : undefined;
}
