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
  readonly ofRegistration: (index: number) => readonly CellArea[];
  readonly ofPerson: (person: Person) => readonly CellArea[];
  /** The cells that decided the person's status. */
  readonly ofStatus: (person: Person) => readonly CellArea[];
  readonly registration: (index: number) => Registration | undefined;
}

export function placesOf({ registrations }: Reconciled): Places {
  const places = registrations.map((each) => [placeOf(each)]);
  const ofRegistration = (index: number) => places[index] ?? [];
  const ofPerson = (person: Person) => ofRegistration(person.registrations[0] ?? -1);
  return {
    ofRegistration,
    ofPerson,
    ofStatus: (person) => (person.status.cells.length > 0 ? person.status.cells : ofPerson(person)),
    registration: (index) => registrations[index],
  };
}

export function tallyPersons(persons: readonly Person[], place: (person: Person) => readonly CellArea[]): Tally {
  return { value: persons.length, cells: persons.flatMap(place) };
}
