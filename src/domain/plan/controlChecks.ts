import { HOUR_KINDS } from "../words/hours";
import { SURPLUS_REASONS } from "../words/person";
import { STATUSES } from "../words/statuses";
import type { Measure, StatusCounts } from "../words/summary";
import { figureOf } from "../words/summary";
import type { Computed } from "./cells";
import { decimal, YES } from "./cells";
import { kindWord } from "./hoursTables";
import type { Layout } from "./layout";
import type { PlanFacts } from "./planFacts";
import { countInSource } from "./sourceCount";
import type { Condition } from "./tableCounts";
import { countRows, countWhere, equals, sumWhere } from "./tableCounts";
import { reasonWord, statusWord } from "./words";

/** A headline number, by the engine and by a formula over our own tables (SPEC 4, Kontrol). */
export interface Check {
  readonly label: string;
  readonly scope: string;
  readonly engine: number;
  readonly formula: Computed;
  readonly style: "integer" | "hours";
}

const TOTAL = "I alt";
const PARTS = { reported: "indberettet", removed: "fjernet", counted: "talt med" } as const;

export function controlChecks(facts: PlanFacts, layout: Layout): readonly Check[] {
  const { summary } = facts;
  const groups = [
    ["cluster", summary.byCluster],
    ["municipality", summary.byMunicipality],
  ] as const;
  return [
    ...sourceChecks(facts),
    ...statusChecks({ scope: TOTAL, counts: summary.total, conditions: [] }, layout),
    ...surplusChecks(facts, layout),
    ...hourChecks(facts, layout),
    ...groups.flatMap(([group, byName]) =>
      [...byName.entries()].flatMap(([name, counts]) => statusChecks({ scope: name, counts, conditions: [equals(group, name)] }, layout)),
    ),
  ];
}

function check(label: string, scope: string, engine: number, formula: Computed): Check {
  return { label, scope, engine, formula, style: "integer" };
}

/** The rows that were read are still filled in: counted in the source itself. */
function sourceChecks({ recognised: { registrations } }: PlanFacts): readonly Check[] {
  const formula = countInSource(registrations);
  return formula === undefined ? [] : [check("Registreringer i kildearkene", "Kilden", registrations.length, formula)];
}

interface Counted {
  readonly scope: string;
  readonly counts: StatusCounts;
  readonly conditions: readonly Condition[];
}

function statusChecks({ scope, counts, conditions }: Counted, { persons, registrations }: Layout): readonly Check[] {
  const all = conditions.length === 0;
  return [
    check("Registreringer", scope, counts.registrations, all ? countRows(registrations, "person") : countWhere(registrations, conditions)),
    check("Personer", scope, counts.persons, all ? countRows(persons, "person") : countWhere(persons, conditions)),
    ...STATUSES.map((status) =>
      check(statusWord(status), scope, counts[status], countWhere(persons, [...conditions, equals("status", statusWord(status))])),
    ),
    check("Heraf afdøde", scope, counts.deceased, countWhere(persons, [...conditions, equals("deceased", YES)])),
  ];
}

function surplusChecks({ summary }: PlanFacts, { surplus, persons, registrations }: Layout): readonly Check[] {
  const extra = countRows(surplus, "person");
  const { formula: all, value: registered } = countRows(registrations, "person");
  const { formula: heads, value: counted } = countRows(persons, "person");
  const { formula: marked, value: extras } = countWhere(registrations, [equals("surplus", YES)]);
  const unexplained: Computed = {
    formula: `${all}-${heads}-${extra.formula}`,
    value: Number(registered) - Number(counted) - Number(extra.value),
  };
  return [
    check("Ekstra registreringer", TOTAL, summary.total.registrations - summary.total.persons, extra),
    check("Ekstra registreringer, mærket i listen", TOTAL, summary.total.registrations - summary.total.persons, {
      formula: marked,
      value: extras,
    }),
    check("Registreringer ifølge Afstem Personer", TOTAL, summary.total.registrations, sumWhere(persons, "registrations")),
    ...SURPLUS_REASONS.map((reason) =>
      check(`Årsag: ${reasonWord(reason)}`, TOTAL, summary.byReason[reason], countWhere(surplus, [equals("reason", reasonWord(reason))])),
    ),
    check("Ekstra på tværs af klynger", TOTAL, summary.acrossClusters, countWhere(surplus, [equals("across", YES)])),
    check("Uforklaret", TOTAL, summary.unexplained, unexplained),
  ];
}

/** Twice: over the persons, and over the months; with removed hours also over the list of removals. */
function hourChecks({ summary }: PlanFacts, { persons, months, removals }: Layout): readonly Check[] {
  const hourCheck = (label: string, scope: string, measure: Measure, formula: Computed): readonly Check[] => {
    const figure = figureOf(summary, measure);
    return figure === undefined ? [] : [{ label, scope, engine: decimal(figure.value), formula, style: "hours" }];
  };
  return HOUR_KINDS.flatMap((kind) => [
    ...(["reported", "removed", "counted"] as const).flatMap((part) => {
      const label = `${kindWord(kind)}, ${PARTS[part]}`;
      const measure: Measure = `hours.${kind}.${part}`;
      return [
        ...hourCheck(label, "Afstem Personer", measure, sumWhere(persons, `${kind}.${part}`)),
        ...hourCheck(label, "Afstem Timer", measure, sumWhere(months, `${kind}.${part}`)),
      ];
    }),
    ...hourCheck(
      `${kindWord(kind)}, fjernet`,
      "Listen i Afstem Timer",
      `hours.${kind}.removed`,
      sumWhere(removals, "amount", [equals("kind", kindWord(kind))]),
    ),
  ]);
}
