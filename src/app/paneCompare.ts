import type { CellArea } from "../domain/words/cell";
import type { MovementKind } from "../domain/words/person";
import { placeOf } from "../domain/words/person";
import type { Status } from "../domain/words/statuses";
import type { Comparison, Flow } from "./compare";
import { compare } from "./compare";
import type { Proposal } from "./propose";

/** One human being, or several that were held to be one, by pseudonym; rows are those of the later workbook. */
export interface ShownMovement {
  readonly kind: MovementKind;
  readonly earlier: readonly { readonly id: string; readonly status: Status }[];
  readonly later: readonly { readonly id: string; readonly status: Status }[];
  readonly rows: readonly CellArea[];
}

/** Who moved between two workbooks, and how the figures came from one to the other. */
export interface ShownComparison {
  readonly persons: Flow;
  readonly statuses: Comparison["statuses"];
  /** Those who moved; who stayed as they were is said by number alone. */
  readonly movements: readonly ShownMovement[];
  readonly unchanged: number;
}

export function shownComparison(earlier: Proposal, later: Proposal): ShownComparison {
  const { movements, persons, statuses } = compare(earlier, later);
  const shown = (each: Comparison["movements"][number]["later"]) => each.map(({ id, status: { status } }) => ({ id, status }));
  const moved = movements.filter(({ kind }) => kind !== "unchanged");
  return {
    persons,
    statuses,
    unchanged: movements.length - moved.length,
    movements: moved.map(({ kind, earlier: before, later: after }) => ({
      kind,
      earlier: shown(before),
      later: shown(after),
      rows: after.flatMap(({ registrations }) =>
        registrations.flatMap((index) => later.reconciled.registrations[index] ?? []).map(placeOf),
      ),
    })),
  };
}
