import type { CellArea } from "../words/cell";
import type { Person, Reconciled } from "../words/person";
import { placeOf } from "../words/person";
import type { Registration } from "../words/registration";
import type { Scope } from "../words/summary";

/** Who belongs to a scope. */
export interface Members {
  readonly scope: Scope;
  readonly persons: readonly Person[];
  /** Indices of the registrations that name the scope themselves. */
  readonly registrations: ReadonlySet<number>;
}

/** A value and the cells that it rests on. */
export interface Tally {
  readonly value: number;
  readonly cells: readonly CellArea[];
}

/** Where each registration and each person is shown; found once, since every figure asks. */
export interface Places {
  readonly ofRegistration: (index: number) => CellArea;
  readonly ofPerson: (person: Person) => CellArea;
  readonly registration: (index: number) => Registration | undefined;
}

const NOWHERE: CellArea = { sheet: "", row: 0, column: 0 };

export function placesOf({ registrations }: Reconciled): Places {
  const places = registrations.map(placeOf);
  const ofRegistration = (index: number) => places[index] ?? NOWHERE;
  return {
    ofRegistration,
    ofPerson: (person) => ofRegistration(person.registrations[0] ?? -1),
    registration: (index) => registrations[index],
  };
}

/** The persons of a scope who count, each with the cells that decided the status, or with the row's place. */
export function tallyPersons(persons: readonly Person[], counts: (person: Person) => boolean, places: PersonPlaces): Tally {
  const cells: CellArea[] = [];
  let value = 0;
  for (const person of persons) {
    if (!counts(person)) continue;
    value += 1;
    const { cells: deciding } = person.status;
    if (places.isSeenAtStatus && deciding.length > 0) for (const cell of deciding) cells.push(cell);
    else cells.push(places.ofPerson(person));
  }
  return { value, cells };
}

export interface PersonPlaces extends Pick<Places, "ofPerson"> {
  readonly isSeenAtStatus: boolean;
}
