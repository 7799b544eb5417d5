import fc from "fast-check";
import { narrate } from "../../src/domain/narrate/narrate";
import { FORMS } from "../../src/domain/words/form";
import { SURPLUS_REASONS } from "../../src/domain/words/person";
import type { Records } from "../../src/domain/words/records";
import type { Target } from "../../src/domain/words/registration";
import { STATUSES } from "../../src/domain/words/statuses";
import type { Figure, Measure, Scope, Summary } from "../../src/domain/words/summary";
import { MEASURES, TOTAL } from "../../src/domain/words/summary";
import { aSummary, withRegistrations } from "../narrate/builders";

/** What is counted, by a number for each thing: so every noun and every sentence meets every number. */
export type Numbers = (what: string) => number;

const KORN: Scope = { by: "company", name: "Bageriet Korn" };
const TARGETS = ["persons", "completed", "status.employed", "status.education", "companiesWithGrowth", "companies"] as const;
const row = { place: { sheet: "Ark", row: 3, column: 0 }, cells: {} };
const RECORDS: Records = {
  companies: [
    { ...row, name: "Spireværket", role: "support", leftOn: "2021-06-30", ebitda: new Map() },
    { ...row, name: "Bageriet Korn", role: "partner", ebitda: new Map() },
  ],
  budget: [],
  vouchers: [],
  reservations: [{ ...row, text: "Timesedler mangler", supplier: "Total Kontor", action: "Udtaget af regnskabet" }],
  activities: [{ ...row, type: "Camp", outlet: "Lokalavisen", heldOn: "2021-05-04" }],
  meetings: [{ ...row, group: "Styregruppe", heldOn: "2021-10-28", present: [] }],
};

function summaryOf(numbers: Numbers): Summary {
  const statuses = (scope: string) => Object.fromEntries(STATUSES.map((status) => [status, numbers(`${scope} ${status}`)]));
  const figure = (measure: Measure, value: number, scope: Scope = TOTAL): Figure => ({ measure, scope, value, cells: [row.place] });
  const base = aSummary({
    total: { registrations: numbers("registrations"), statuses: statuses("all"), deceased: numbers("deceased") },
    clusters: {
      "Klynge 1": { registrations: numbers("registrations 1"), statuses: statuses("1"), deceased: numbers("deceased 1") },
      "Klynge 2": { registrations: numbers("registrations 2"), statuses: statuses("2") },
    },
    companies: { "Bageriet Korn": numbers("korn"), "Grøn Vask": numbers("vask") },
    targets: TARGETS.map((measure, index) => ({
      name: measure,
      measure: measure as Target["measure"],
      target: numbers(`target ${measure}`),
      actual: index === 5 ? undefined : numbers(`actual ${measure}`),
      cells: [],
    })),
  });
  const others = (Object.keys(MEASURES) as Measure[])
    .filter((measure) => !base.figures.some((each) => each.measure === measure))
    .map((measure) => {
      const unit = MEASURES[measure].unit;
      return figure(measure, numbers(measure) * (unit === "hours" ? 3600 : unit === "money" ? 100 : 1));
    });
  const byReason = Object.fromEntries(SURPLUS_REASONS.map((reason) => [reason, numbers(`surplus.${reason}`)])) as Summary["byReason"];
  const figures = [
    ...base.figures,
    ...others,
    figure("money.budget", 260_000_000, KORN),
    figure("money.actual", numbers("korn") * 100, KORN),
  ];
  return { ...base, byReason, acrossClusters: numbers("across"), figures };
}

/** Every block that the numbers give, in a length. */
export function blocksOf(numbers: Numbers, length: "full" | "short" = "full"): readonly string[] {
  const summary = summaryOf(numbers);
  const registered = ["Køge", "Stevns"].map((municipality, index) => ({
    municipality,
    cluster: `Klynge ${String(index + 1)}`,
    company: "Bageriet Korn",
    actor: "Ny Start",
  })) as unknown as Parameters<typeof withRegistrations>[0];
  const { recognised, reconciled } = withRegistrations(registered);
  const facts = { summary, reconciled, recognised: { ...recognised, records: RECORDS } };
  return narrate(facts, { form: FORMS.progress, ownTexts: {}, language: "da", length })
    .filter(({ origin }) => origin === "generated")
    .map(({ text }) => text.replaceAll("\u00A0", " "));
}

/** Two hundred blocks of random summaries, the same in every run. */
export function randomBlocks(): readonly string[] {
  const drawn = fc.sample(fc.array(fc.oneof(fc.nat(12), fc.nat(2000)), { minLength: 40, maxLength: 40 }), { numRuns: 40, seed: 2026 });
  return drawn
    .flatMap((values) => {
      let at = 0;
      return blocksOf(() => values[(at += 1) % values.length] ?? 0);
    })
    .slice(0, 200);
}
