import type { CellArea } from "../words/cell";
import type { ColumnMeaning } from "../words/columns";
import type { SurplusItem } from "../words/person";
import { SURPLUS_REASONS } from "../words/person";
import type { Figure, Measure, Scope } from "../words/summary";
import { nameIn } from "./scopes";
import type { SurplusPersons } from "./surplusOfScope";
import { surplusOfScope } from "./surplusOfScope";
import type { Members, Places, Tally } from "./tally";

/** Registrations of a scope, and those beyond the persons' first by reason. */
export function registrationFigures(members: Members, surplus: SurplusPersons, places: Places): readonly Figure[] {
  const { scope, registrations } = members;
  const within = surplusOfScope(members, surplus);
  const ofItems = (items: readonly SurplusItem[]): Tally => ({
    value: items.length,
    cells: items.map((item) => places.ofRegistration(item.registrations[1])),
  });
  return [
    { measure: "registrations", scope, value: registrations.size, cells: Array.from(registrations, places.ofRegistration) },
    { measure: "surplus", scope, ...ofItems(within) },
    ...SURPLUS_REASONS.map((reason): Figure => {
      const measure: Measure = `surplus.${reason}`;
      return { measure, scope, ...ofItems(within.filter((item) => item.reason === reason)) };
    }),
  ];
}

const GROUP_MEASURES = [
  ["clusters", "cluster"],
  ["municipalities", "municipality"],
  ["companies", "company"],
  ["actors", "actor"],
] as const satisfies readonly (readonly [Measure, Exclude<Scope["by"], "total"> & ColumnMeaning])[];

/** How many clusters, municipalities, companies and actors a scope's registrations name; silent where none names any. */
export function groupFigures({ scope, registrations }: Members, places: Places): readonly Figure[] {
  return GROUP_MEASURES.flatMap(([measure, by]): readonly Figure[] => {
    if (scope.by === by) return [];
    const firstOf = new Map<string, CellArea | undefined>();
    for (const index of registrations) {
      const registration = places.registration(index);
      const name = nameIn(by, registration);
      if (name !== undefined && !firstOf.has(name)) firstOf.set(name, registration?.cells[by]);
    }
    const cells = [...firstOf.values()].flatMap((cell) => cell ?? []);
    return firstOf.size === 0 ? [] : [{ measure, scope, value: firstOf.size, cells }];
  });
}
