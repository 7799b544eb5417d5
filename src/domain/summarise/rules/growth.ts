import type { CellArea } from "../../words/cell";
import { fold } from "../../words/fold";
import type { CompanyRecord, Oere } from "../../words/records";
import { GROWTH_YEARS } from "./limits";

/** A company's EBITDA at entry and two years on, as a difference: a negative entry year has no percentage (DOMAIN R53). */
export interface Growth {
  readonly difference: Oere;
  readonly cells: readonly CellArea[];
}

/** Undefined where it cannot be measured: a year lacks, or the company went bankrupt or left. */
export function growthOf(company: CompanyRecord): Growth | undefined {
  const { entryYear, leftOn, notes = "", ebitda } = company;
  if (entryYear === undefined || leftOn !== undefined || fold(notes).includes("konkurs")) return undefined;
  const entry = ebitda.get(entryYear);
  const later = ebitda.get(entryYear + GROWTH_YEARS);
  if (entry === undefined || later === undefined) return undefined;
  return { difference: later.amount - entry.amount, cells: [entry.cell, later.cell] };
}

/** Rows of one CVR number are one company; without a number, those of one name. The first row stands. */
export function distinctCompanies(companies: readonly CompanyRecord[]): readonly CompanyRecord[] {
  const byIdentity = new Map<string, CompanyRecord>();
  for (const company of companies) {
    const identity = company.cvr ?? fold(company.name);
    if (!byIdentity.has(identity)) byIdentity.set(identity, company);
  }
  return [...byIdentity.values()];
}
