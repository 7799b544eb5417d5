import { rowName } from "../domain/words/cell";
import type { Person, Reconciled } from "../domain/words/person";
import type { Comparison, Movement } from "./compare";
import type { Proposal } from "./propose";

function side(persons: readonly Person[], { registrations }: Reconciled) {
  return persons.map((person) => ({
    person: person.id,
    status: person.status.status,
    clusters: person.clusters,
    rows: person.registrations.flatMap((index) => {
      const registration = registrations[index];
      return registration === undefined ? [] : [rowName(registration)];
    }),
  }));
}

/** The result of `compare`: `afstem.compare/1`. Unchanged persons are counted, not listed. */
export function comparisonResult({ movements, persons, statuses }: Comparison, earlier: Proposal, later: Proposal) {
  const told = (movement: Movement) => ({
    kind: movement.kind,
    change: movement.change,
    earlier: side(movement.earlier, earlier.reconciled),
    later: side(movement.later, later.reconciled),
  });
  return {
    schema: "afstem.compare/1",
    persons,
    statuses,
    unchanged: movements.filter(({ kind }) => kind === "unchanged").length,
    movements: movements.filter(({ kind }) => kind !== "unchanged").map(told),
  };
}
