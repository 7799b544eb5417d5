import type { Finding } from "../words/finding";
import type { Person } from "../words/person";
import type { TargetResult } from "../words/summary";
import type { BridgeTables } from "./bridgeTables";
import { bridgeTables } from "./bridgeTables";
import { findingsTable } from "./findingsTable";
import type { HoursTables } from "./hoursTables";
import { hoursTables } from "./hoursTables";
import type { Mask } from "./maskedText";
import { maskFor } from "./maskedText";
import { personsTable } from "./personsTable";
import type { PlacedTable } from "./placedTable";
import type { PlanFacts } from "./planFacts";
import { targetsTable } from "./targetsTable";

/** The tables that formulas of several sheets point into, placed before any sheet is drawn. */
export interface Layout extends BridgeTables, HoursTables {
  readonly persons: PlacedTable<Person>;
  readonly findings: PlacedTable<Finding>;
  readonly targets: PlacedTable<TargetResult>;
  readonly mask: Mask;
}

export function layOut(facts: PlanFacts): Layout {
  const { reconciled, summary } = facts;
  const mask = maskFor(reconciled.registrations);
  const persons = personsTable(reconciled, mask);
  return {
    mask,
    persons,
    targets: targetsTable(summary.targets, persons, mask),
    ...bridgeTables(reconciled),
    ...hoursTables(reconciled),
    findings: findingsTable(facts, mask),
  };
}
