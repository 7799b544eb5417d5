import type { CompanyRecord } from "../../words/records";
import type { RuleResult } from "../../words/rule";
import { fold } from "../../words/fold";
import { distinctCompanies, growthOf } from "./growth";
import { GROWTH_YEARS } from "./limits";

/** R53: EBITDA(entry year + 2) − EBITDA(entry year) > 0, one result a company. */
export function companyGrowth(companies: readonly CompanyRecord[]): readonly RuleResult[] {
  return distinctCompanies(companies).map((company): RuleResult => {
    const growth = growthOf(company);
    const named = { rule: "R53", about: company.name } as const;
    if (growth === undefined) {
      return { ...named, outcome: "unmeasured", facts: {}, cells: [company.cells.name ?? company.place], missing: lackOf(company) };
    }
    const { difference, cells } = growth;
    return { ...named, outcome: difference > 0 ? "met" : "warning", facts: { difference }, cells };
  });
}

/** What stands in the way, by the name that controllers give the column. */
function lackOf({ notes = "", leftOn, entryYear, ebitda }: CompanyRecord): string {
  if (fold(notes).includes("konkurs")) return "Konkurs";
  if (leftOn !== undefined) return "Udtrådt";
  if (entryYear === undefined) return "Indtrædelsesår";
  return `EBITDA ${String(ebitda.has(entryYear) ? entryYear + GROWTH_YEARS : entryYear)}`;
}
