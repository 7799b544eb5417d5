import type { CastPerson } from "./cast";
import { Chance } from "./chance";

/** Amounts in whole kroner; the sheets may write them otherwise. */
export interface CastCompany {
  readonly name: string;
  readonly cvr: string;
  readonly role: "partner" | "support";
  readonly cluster: string;
  readonly slot: string;
  readonly joinedOn: string;
  readonly leftOn: string | undefined;
  /** From the year of joining to two years later. */
  readonly ebitda: readonly { readonly year: number; readonly kroner: number }[];
}

export interface CastBudgetLine {
  readonly partner: string;
  readonly account: "wages" | "materials" | "external";
  readonly budget: number;
  readonly actual: number;
  readonly grant: number;
}

export interface CastVoucher {
  readonly number: number;
  readonly date: string;
  readonly supplier: string;
  readonly partner: string;
  readonly kroner: number;
  readonly reservation: string | undefined;
  readonly action: string | undefined;
}

export interface CastEvent {
  readonly heldOn: string;
  readonly topic: string;
}

export interface CastRecords {
  readonly companies: readonly CastCompany[];
  readonly budget: readonly CastBudgetLine[];
  readonly vouchers: readonly CastVoucher[];
  readonly meetings: readonly (CastEvent & { readonly present: readonly string[] })[];
  readonly activities: readonly (CastEvent & { readonly outlet: string | undefined; readonly participants: number })[];
}

const day = (year: number, month: number, date: number) => `${String(year)}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;

function companiesOf(chance: Chance, cast: readonly CastPerson[]): CastCompany[] {
  const names = [...new Set(cast.map(({ company }) => company))].sort();
  const listed = [...names, "Rene Ruder", "Spireværket"];
  return listed.map((name, at): CastCompany => {
    const entryYear = chance.between(2018, 2019);
    const first = chance.between(-200, 900) * 1000;
    return {
      name,
      cvr: String(40_000_000 + at * 1_111_111),
      role: names.includes(name) ? "partner" : "support",
      cluster: cast.find(({ company }) => company === name)?.registrations[0]?.cluster ?? "Klynge 1",
      slot: String(Math.min(at, names.length - 1) + 1),
      joinedOn: day(entryYear, chance.between(3, 11), 1),
      leftOn: at === listed.length - 1 ? day(2021, 6, 30) : undefined,
      // The even companies grow, the odd ones shrink.
      ebitda: [0, 1, 2].map((after) => ({ year: entryYear + after, kroner: first + (at % 2 === 0 ? 25_000 : -25_000) * after })),
    };
  });
}

/** The first partner is above 2.5 million kr. with the supplement of 18 %, the others below. */
function budgetOf(chance: Chance, partners: readonly string[]): CastBudgetLine[] {
  return partners.flatMap((partner, at) =>
    (["wages", "materials", "external"] as const).map((account): CastBudgetLine => {
      const budget = at === 0 ? chance.between(800, 900) * 1000 : chance.between(100, 600) * 1000;
      const actual = budget - chance.between(1, 90_000);
      return { partner, account, budget, actual, grant: Math.floor(actual / 2) };
    }),
  );
}

const RESERVED = ["Markedspris er ikke dokumenteret", "Timesedler mangler", "Fakturaen er uden specifikation"];

function vouchersOf(chance: Chance, partners: readonly string[]): CastVoucher[] {
  return Array.from({ length: 12 }, (_, at): CastVoucher => {
    const isReserved = at % 4 === 1;
    return {
      number: at + 1,
      date: day(2022, chance.between(3, 9), chance.between(1, 28)),
      supplier: chance.pick(["Papirhuset", "Total Kontor A/S", "Vognmand Friis"]),
      partner: chance.pick(partners),
      kroner: chance.between(1, 29) * 1000 + chance.between(0, 999),
      reservation: isReserved ? RESERVED[Math.floor(at / 4) % RESERVED.length] : undefined,
      action: isReserved && at > 3 ? "Udtaget af regnskabet" : undefined,
    };
  });
}

/** Companies, economy, meetings and activities of a project: drawn apart, so that the cast stays as it was. */
export function recordsOf(cast: readonly CastPerson[], seed: number): CastRecords {
  const chance = new Chance(seed);
  const companies = companiesOf(chance, cast);
  const partners = companies.filter(({ role }) => role === "partner").map(({ name }) => name);
  const municipalities = [...new Set(cast.map(({ municipality }) => municipality))].sort();
  return {
    companies,
    budget: budgetOf(chance, partners),
    vouchers: vouchersOf(chance, partners),
    meetings: [2019, 2020, 2021].flatMap((year) => [3, 10].map((month) => ({ heldOn: day(year, month, chance.between(1, 28)), topic: "Status og budget", present: municipalities }))),
    activities: Array.from({ length: 5 }, (_, at) => ({
      heldOn: day(2022, at + 3, chance.between(1, 28)),
      topic: chance.pick(["Trivsel på arbejdspladsen", "Mød en virksomhed", "Vejen til job"]),
      outlet: at % 2 === 0 ? chance.pick(["Dagbladet", "Projektets hjemmeside"]) : undefined,
      participants: chance.between(6, 24),
    })),
  };
}
