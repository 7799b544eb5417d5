import { companyKey } from "../../recognise/records/companyName";
import type { CompanyRecord } from "../../words/records";
import type { Registration } from "../../words/registration";

type Employer = Pick<Registration, "company" | "cvr">;

/** The records of the company that a registration names: by its CVR number, else by its name. Rows that contradict each other are several. */
export function companyFinder(companies: readonly CompanyRecord[]): (employer: Employer) => readonly CompanyRecord[] {
  const byCvr = new Map<string, CompanyRecord[]>();
  const byName = new Map<string, CompanyRecord[]>();
  const add = (map: Map<string, CompanyRecord[]>, key: string, company: CompanyRecord) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [company]);
    else known.push(company);
  };
  for (const company of companies) {
    if (company.cvr !== undefined) add(byCvr, company.cvr, company);
    add(byName, companyKey(company.name), company);
  }
  return ({ company, cvr }) =>
    (cvr === undefined ? undefined : byCvr.get(cvr)) ?? (company === undefined ? undefined : byName.get(companyKey(company))) ?? [];
}
