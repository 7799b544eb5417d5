import type { HourKind } from "../words/hours";
import { HOUR_KINDS } from "../words/hours";
import type { Figure } from "../words/summary";
import type { HoursByRegistration, ScopeHours } from "./hoursOfScopes";
import { hoursOfScope } from "./hoursOfScopes";
import type { Members } from "./tally";

/** `at` is the scope's place among all. Hours of a scope by kind and together: reported = counted + removed in each. */
export function hourFigures(members: Members, at: number, hours: HoursByRegistration): readonly Figure[] {
  const { scope } = members;
  const byKind = HOUR_KINDS.map((kind, index) => ({ kind, hours: hoursOfScope(members, at, index, hours) }));
  const all: ScopeHours = {
    reported: byKind.reduce((sum, each) => sum + each.hours.reported, 0),
    removed: byKind.reduce((sum, each) => sum + each.hours.removed, 0),
    reportedCells: byKind.flatMap((each) => each.hours.reportedCells),
    removedCells: byKind.flatMap((each) => each.hours.removedCells),
  };
  return [
    ...byKind.flatMap((each) => threeFigures(each.hours, each.kind).map((figure): Figure => ({ ...figure, scope }))),
    ...threeFigures(all).map((figure): Figure => ({ ...figure, scope })),
  ];
}

function threeFigures(hours: ScopeHours, kind?: HourKind): readonly Omit<Figure, "scope">[] {
  const prefix = kind === undefined ? "hours" : (`hours.${kind}` as const);
  return [
    { measure: `${prefix}.reported`, value: hours.reported, cells: hours.reportedCells },
    { measure: `${prefix}.removed`, value: hours.removed, cells: hours.removedCells },
    { measure: `${prefix}.counted`, value: hours.reported - hours.removed, cells: hours.reportedCells },
  ];
}

/** In how many months anybody of the scope has hours that count. */
export function monthFigure(members: Members, at: number, hours: HoursByRegistration): Figure {
  const months = new Set<number>();
  for (const person of members.persons) {
    // Once every month is known, no further person can add one.
    if (months.size === hours.months) break;
    for (const { month, practice, paid } of person.months) if (practice > 0 || paid > 0) months.add(month);
  }
  const cells = HOUR_KINDS.flatMap((_, kind) => hours.areas[kind]?.[at] ?? []);
  return { measure: "months", scope: members.scope, value: months.size, cells };
}
