import { matchRegistrations } from "../domain/reconcile/matchRegistrations";
import { registrationKeys } from "../domain/reconcile/registrationKey";
import type { Decision } from "../domain/words/decision";
import type { MovementKind, Person, Reconciled } from "../domain/words/person";
import type { Registration } from "../domain/words/registration";
import type { Status } from "../domain/words/statuses";
import { STATUSES } from "../domain/words/statuses";
import type { Proposal } from "./propose";

export interface Movement {
  readonly kind: MovementKind;
  /** Who it was in the earlier workbook, and who it is in the later. */
  readonly earlier: readonly Person[];
  readonly later: readonly Person[];
  /** What the movement adds to the head count. */
  readonly change: number;
}

/** From one figure to another: `earlier + into − outOf = later`, always. */
export interface Flow {
  readonly earlier: number;
  readonly into: number;
  readonly outOf: number;
  readonly later: number;
}

export interface Comparison {
  readonly movements: readonly Movement[];
  /** earlier + new − left − merged + unmerged = later. */
  readonly persons: Flow;
  readonly statuses: Readonly<Record<Status, Flow>>;
}

/** The persons of both workbooks, in groups of those who are one human being by the ladder of sameness. */
function groupsOfPersons(earlier: Reconciled, later: Reconciled, decisions: readonly Decision[]) {
  const pool: Registration[] = [...earlier.registrations, ...later.registrations];
  const { groups } = matchRegistrations(pool, registrationKeys(pool), decisions);
  const groupOf = new Map(groups.flatMap((members, group) => members.map((index) => [index, group] as const)));
  const parent = groups.map((_, group) => group);
  const root = (group: number): number => {
    const above = parent[group] ?? group;
    return above === group ? group : root(above);
  };
  const sides = [
    { persons: earlier.persons, offset: 0 },
    { persons: later.persons, offset: earlier.registrations.length },
  ];
  // A person's own registrations are one, whatever the pool says of them.
  const groupsOf = (person: Person, offset: number) => person.registrations.flatMap((index) => groupOf.get(index + offset) ?? []);
  for (const { persons, offset } of sides) {
    for (const person of persons) {
      const [first, ...others] = groupsOf(person, offset);
      if (first !== undefined) for (const other of others) parent[root(other)] = root(first);
    }
  }
  const found = new Map<number, { earlier: Person[]; later: Person[] }>();
  sides.forEach(({ persons, offset }, side) => {
    for (const person of persons) {
      const [first] = groupsOf(person, offset);
      if (first === undefined) continue;
      const group = found.get(root(first)) ?? { earlier: [], later: [] };
      found.set(root(first), group);
      (side === 0 ? group.earlier : group.later).push(person);
    }
  });
  return [...found.values()];
}

function kindOf(earlier: readonly Person[], later: readonly Person[]): MovementKind {
  if (earlier.length === 0) return "new";
  if (later.length === 0) return "left";
  if (later.length < earlier.length) return "merged";
  if (later.length > earlier.length) return "unmerged";
  const pairs = earlier.map((person, at) => [person, later[at] ?? person] as const);
  if (pairs.some(([before, after]) => before.status.status !== after.status.status)) return "status-changed";
  if (pairs.some(([before, after]) => before.clusters.join() !== after.clusters.join())) return "cluster-changed";
  if (pairs.some(([before, after]) => before.practice.counted !== after.practice.counted || before.paid.counted !== after.paid.counted))
    return "hours-changed";
  return "unchanged";
}

function statusFlow(status: Status, movements: readonly Movement[]): Flow {
  const has = (persons: readonly Person[]) => persons.filter((person) => person.status.status === status).length;
  const flow = { earlier: 0, into: 0, outOf: 0, later: 0 };
  for (const { earlier, later } of movements) {
    const [before, after] = [has(earlier), has(later)];
    flow.earlier += before;
    flow.later += after;
    flow.into += Math.max(0, after - before);
    flow.outOf += Math.max(0, before - after);
  }
  return flow;
}

/** Who moved between two workbooks, person by person, summing from the earlier figures to the later (SPEC 7). */
export function compare(earlier: Proposal, later: Proposal): Comparison {
  const groups = groupsOfPersons(earlier.reconciled, later.reconciled, [...earlier.decisions, ...later.decisions]);
  const movements = groups.map((group): Movement => ({
    ...group,
    kind: kindOf(group.earlier, group.later),
    change: group.later.length - group.earlier.length,
  }));
  const gains = movements.reduce((sum, { change }) => sum + Math.max(0, change), 0);
  const losses = movements.reduce((sum, { change }) => sum + Math.max(0, -change), 0);
  return {
    movements,
    persons: { earlier: earlier.reconciled.persons.length, into: gains, outOf: losses, later: later.reconciled.persons.length },
    statuses: Object.fromEntries(STATUSES.map((status) => [status, statusFlow(status, movements)])) as Record<Status, Flow>,
  };
}
