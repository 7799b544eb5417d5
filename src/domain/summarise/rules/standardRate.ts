import { rowOwners } from "../hoursOfScopes";
import { companyKey } from "../../recognise/records/companyName";
import type { Month } from "../../words/day";
import { addDays, firstDayOf, monthFrom, monthOfDay } from "../../words/day";
import { decimalHours, HOUR_KINDS } from "../../words/hours";
import type { Reconciled } from "../../words/person";
import type { CompanyRecord, Oere, Records } from "../../words/records";
import type { RuleResult } from "../../words/rule";
import { companyFinder } from "./companyOf";
import type { RuleFacts } from "./ruleFacts";
import { lacking, unmeasured } from "./ruleFacts";

/** 250 kr. an hour from 1 September 2018; before it the rate was another (DOMAIN 2.3, R39). */
const RATE: Oere = 25_000;
const RATE_FROM: Month = monthFrom(2018, 9);
const SECONDS_PER_HOUR = 3600;
const PAID = HOUR_KINDS.indexOf("paid");

/** Paid seconds by month, of the registrations of one company. */
interface Employer {
  readonly name: string;
  readonly records: readonly CompanyRecord[];
  readonly byMonth: Map<Month, number>;
}

/** Paid hours counted once, from the month of the rate on, by the company of their registration. */
class Employers {
  private readonly byName = new Map<string, Employer>();
  private readonly find: (registration: number) => Employer | undefined;
  /** Seconds of registrations that name no company. */
  companyless = 0;

  constructor({ registrations }: Reconciled, { companies }: Records) {
    const recordsOf = companyFinder(companies);
    const known = registrations.map((registration) => {
      if (registration.company === undefined) return undefined;
      const records = recordsOf(registration);
      const key = companyKey(records[0]?.name ?? registration.company);
      const employer = this.byName.get(key) ?? { name: registration.company, records, byMonth: new Map<Month, number>() };
      this.byName.set(key, employer);
      return employer;
    });
    this.find = (registration) => known[registration];
  }

  add(registration: number, month: Month, seconds: number): void {
    if (month < RATE_FROM) return;
    const employer = this.find(registration);
    if (employer === undefined) this.companyless += seconds;
    else employer.byMonth.set(month, (employer.byMonth.get(month) ?? 0) + seconds);
  }

  all(): readonly Employer[] {
    const paying = [...this.byName.values()].filter(({ byMonth }) => [...byMonth.values()].some((seconds) => seconds > 0));
    return paying.sort((one, other) => new Intl.Collator("da").compare(one.name, other.name));
  }
}

function employersOf({ recognised, reconciled }: RuleFacts): Employers {
  const { hours, counted, asOf, removals } = reconciled;
  const employers = new Employers(reconciled, recognised.records);
  const isCounted = new Uint8Array(reconciled.registrations.length);
  for (const index of counted) isCounted[index] = 1;
  const lastMonth = asOf === undefined ? Infinity : monthOfDay(asOf);
  for (let entry = 0; entry < hours.length; entry += 1) {
    const month = hours.month[entry] ?? 0;
    const owner = hours.registration[entry] ?? 0;
    if (hours.kind[entry] === PAID && month <= lastMonth && isCounted[owner] === 1) employers.add(owner, month, hours.amount[entry] ?? 0);
  }
  const paid = removals.filter(({ kind }) => kind === "paid");
  if (paid.length > 0) {
    const ownerOf = rowOwners(hours);
    for (const { removed, month, amount } of paid) employers.add(ownerOf(removed.sheet, removed.row), month, -amount);
  }
  return employers;
}

/** A partner in that month: it had joined by the month's end, and not left before its beginning. */
function isPartnerIn(month: Month, { joinedOn, leftOn }: CompanyRecord): boolean {
  const lastDay = addDays(firstDayOf(month + 1), -1);
  return (joinedOn === undefined || joinedOn <= lastDay) && (leftOn === undefined || leftOn >= firstDayOf(month));
}

function resultOf({ name, records, byMonth }: Employer, isInBudget: (name: string) => boolean): RuleResult {
  const isKnown = records.length === 0 || records.some(({ role }) => role !== undefined) || isInBudget(name);
  if (!isKnown) return unmeasured("R39", "Rolle", name);
  const partners = records.filter(({ role }) => role === "partner" || (role === undefined && isInBudget(name)));
  const isListedAsOther = records.length > 0 && partners.length === 0;
  const isRegistered = (month: Month) =>
    !isListedAsOther && (partners.some((record) => isPartnerIn(month, record)) || (records.length === 0 && isInBudget(name)));
  const sum = (months: readonly (readonly [Month, number])[]) => months.reduce((all, [, seconds]) => all + seconds, 0);
  const outside = sum([...byMonth].filter(([month]) => !isRegistered(month)));
  const seconds = outside > 0 ? outside : sum([...byMonth]);
  return {
    rule: "R39",
    outcome: outside > 0 ? "warning" : "met",
    about: name,
    facts: { hours: decimalHours(seconds), amount: Math.round((seconds * RATE) / SECONDS_PER_HOUR), outside: outside > 0 ? 1 : 0 },
    cells: records.flatMap(({ cells, place }) => cells.role ?? cells.name ?? place),
  };
}

/** R39: paid hours at 250 kr. only at a company that is a registered partner in that month; one result a company. */
export function standardRate(facts: RuleFacts): readonly RuleResult[] {
  const { records } = facts.recognised;
  const missing = lacking(facts, "company");
  if (missing !== "") return [unmeasured("R39", missing)];
  const partners = new Set(records.budget.flatMap(({ partner }) => (partner === undefined ? [] : [companyKey(partner)])));
  if (records.companies.length === 0 && partners.size === 0) return [unmeasured("R39", "Liste over partnere")];
  const employers = employersOf(facts);
  const results = employers.all().map((employer) => resultOf(employer, (name) => partners.has(companyKey(name))));
  if (employers.companyless > 0) return [...results, unmeasured("R39", "Virksomhed for alle lønnede timer")];
  return results.length > 0 ? results : [unmeasured("R39", "Lønnede timer")];
}
