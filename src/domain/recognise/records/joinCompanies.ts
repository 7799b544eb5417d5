import type { CompanyRecord } from "../../words/records";
import type { Findings } from "../rows/Findings";
import { companyKey } from "./companyName";

/** Two rows of one company that differ in one of these are two records: which holds is for the controller. */
const TELLING = ["role", "cluster", "slot", "joinedOn", "leftOn", "entryYear", "employees"] as const;
/** A row that gives only figures adds to its company, and makes none of its own beside it. */
function isFiguresOnly(company: CompanyRecord): boolean {
  return TELLING.every((fact) => company[fact] === undefined) && company.ebitda.size > 0;
}

function contradicts(one: CompanyRecord, other: CompanyRecord): boolean {
  return TELLING.some((fact) => one[fact] !== undefined && other[fact] !== undefined && one[fact] !== other[fact]);
}

/** Groups by name, and by CVR number where it is given: equal numbers join, different numbers part. */
function grouped(companies: readonly CompanyRecord[]): readonly (readonly CompanyRecord[])[] {
  const nameOfCvr = new Map<string, string>();
  const cvrsOfName = new Map<string, Set<string>>();
  for (const company of companies) {
    if (company.cvr === undefined) continue;
    const key = companyKey(company.name);
    if (!nameOfCvr.has(company.cvr) || key < (nameOfCvr.get(company.cvr) ?? "")) nameOfCvr.set(company.cvr, key);
    cvrsOfName.set(key, (cvrsOfName.get(key) ?? new Set()).add(company.cvr));
  }
  const keyOf = (company: CompanyRecord): string => {
    const cvrs = cvrsOfName.get(companyKey(company.name));
    const cvr = company.cvr ?? (cvrs?.size === 1 ? [...cvrs][0] : undefined);
    return cvr === undefined ? `name ${companyKey(company.name)}` : `cvr ${cvr}`;
  };
  const groups = new Map<string, CompanyRecord[]>();
  for (const company of companies) groups.set(keyOf(company), [...(groups.get(keyOf(company)) ?? []), company]);
  return [...groups.values()];
}

/** Figures of all rows together; a year with two different amounts is left out and told. */
function figuresOf(rows: readonly CompanyRecord[], findings: Findings): CompanyRecord["ebitda"] {
  const years = [...new Set(rows.flatMap(({ ebitda }) => [...ebitda.keys()]))].sort((one, other) => one - other);
  return new Map(
    years.flatMap((year) => {
      const stated = rows.flatMap(({ ebitda }) => ebitda.get(year) ?? []);
      const [first] = stated;
      if (first === undefined) return [];
      if (stated.every(({ amount }) => amount === first.amount)) return [[year, first] as const];
      findings.add(
        "amount-contradicts",
        stated.map(({ cell }) => cell),
        { year },
      );
      return [];
    }),
  );
}

function joined(rows: readonly CompanyRecord[]): CompanyRecord {
  const [first, ...others] = rows;
  if (first === undefined) throw new Error("a group of companies is empty");
  return others.reduce<CompanyRecord>((all, next) => ({ ...next, ...all, cells: { ...next.cells, ...all.cells } }), first);
}

/** Rows that speak of one company become one record, wherever they stand; rows that contradict each other stay apart. */
export function joinCompanies(companies: readonly CompanyRecord[], findings: Findings): readonly CompanyRecord[] {
  return grouped(companies).flatMap((rows) => {
    if (rows.length === 1) return rows;
    const ebitda = figuresOf(rows, findings);
    const told = rows.filter((row) => !isFiguresOnly(row));
    const figures = rows.filter(isFiguresOnly);
    const isOne = told.every((row, at) => told.slice(at + 1).every((other) => !contradicts(row, other)));
    const kept =
      told.length === 0 ? [joined(rows)] : isOne ? [joined([...told, ...figures])] : told.map((row) => joined([row, ...figures]));
    return kept.map((company) => ({ ...company, ebitda }));
  });
}
