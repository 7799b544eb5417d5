import type { CastPerson } from "./cast";
import { ageOn } from "./entry";
import type { CastRecords } from "./records";

const sum = (amounts: readonly number[]) => amounts.reduce((all, next) => all + next, 0);

/** What the sheets of records must give, in whole øre where it is money: worked out from what was drawn, not from the sheets. */
export interface RecordsTruth {
  readonly companies: { readonly listed: number; readonly left: number; readonly support: number; readonly withGrowth: number };
  /** EBITDA by company: "year: øre". */
  readonly ebitda: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly budget: { readonly lines: number; readonly budget: number; readonly actual: number; readonly grant: number };
  /** Partners whose budget or account with 18 % exceeds 2.5 million kr. (DOMAIN R36). */
  readonly partnersAboveLimit: readonly string[];
  readonly vouchers: { readonly count: number; readonly amount: number };
  readonly reservations: { readonly count: number; readonly handled: number; readonly amount: number };
  readonly meetings: readonly string[];
  readonly activities: readonly string[];
  readonly outlets: number;
}

const ABOVE = 2_500_000;

export function recordsTruth({ companies, budget, vouchers, meetings, activities }: CastRecords): RecordsTruth {
  const grew = companies.filter(({ ebitda }) => (ebitda[2]?.kroner ?? 0) > (ebitda[0]?.kroner ?? 0));
  const reserved = vouchers.filter(({ reservation }) => reservation !== undefined);
  const partners = [...new Set(budget.map(({ partner }) => partner))];
  const isAbove = (partner: string) => {
    const own = budget.filter((line) => line.partner === partner);
    return Math.max(sum(own.map((line) => line.budget)), sum(own.map((line) => line.actual))) * 118 > ABOVE * 100;
  };
  return {
    companies: {
      listed: companies.length,
      left: companies.filter(({ leftOn }) => leftOn !== undefined).length,
      support: companies.filter(({ role }) => role === "support").length,
      withGrowth: grew.length,
    },
    ebitda: Object.fromEntries(companies.map(({ name, ebitda }) => [name, Object.fromEntries(ebitda.map(({ year, kroner }) => [String(year), kroner * 100]))])),
    budget: {
      lines: budget.length,
      budget: sum(budget.map((line) => line.budget)) * 100,
      actual: sum(budget.map((line) => line.actual)) * 100,
      grant: sum(budget.map((line) => line.grant)) * 100,
    },
    partnersAboveLimit: partners.filter(isAbove),
    vouchers: { count: vouchers.length, amount: sum(vouchers.map(({ kroner }) => kroner)) * 100 },
    reservations: {
      count: reserved.length,
      handled: reserved.filter(({ action }) => action !== undefined).length,
      amount: sum(reserved.map(({ kroner }) => kroner)) * 100,
    },
    meetings: meetings.map(({ heldOn }) => heldOn),
    activities: activities.map(({ heldOn }) => heldOn),
    outlets: activities.filter(({ outlet }) => outlet !== undefined).length,
  };
}

/** The common indicators that the entry facts settle (DOMAIN 1.3), persons in all, women and men. */
export type IndicatorsTruth = Readonly<Record<string, { readonly value: number; readonly women: number; readonly men: number }>>;

function startOf({ registrations }: CastPerson): string {
  return registrations.map(({ start }) => start).sort()[0] ?? "";
}

export function indicatorsTruth(cast: readonly CastPerson[]): IndicatorsTruth {
  const age = (person: CastPerson) => ageOn(person.entry.bornOn, startOf(person));
  const isLong = (person: CastPerson) => (person.entry.monthsUnemployed ?? 0) > (age(person) < 25 ? 6 : 12);
  const rules: Readonly<Record<string, (person: CastPerson) => boolean>> = {
    CO01: ({ entry }) => entry.status === "unemployed",
    CO02: isLong,
    CO03: ({ entry }) => entry.status === "inactive",
    CO05: ({ entry }) => entry.status === "employed",
    CO06: (person) => age(person) < 25,
    CO07: (person) => age(person) > 54,
    CO09: ({ entry }) => entry.education === "primary",
    CO10: ({ entry }) => entry.education === "secondary",
    CO11: ({ entry }) => entry.education === "tertiary",
  };
  return Object.fromEntries(
    Object.entries(rules).map(([code, holds]) => {
      const counted = cast.filter(holds);
      const women = counted.filter(({ entry }) => entry.gender === "woman").length;
      return [code, { value: counted.length, women, men: counted.length - women }];
    }),
  );
}
