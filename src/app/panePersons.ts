import type { CellArea, CellRef } from "../domain/words/cell";
import { fold } from "../domain/words/fold";
import type { Person, SamenessReason, StatusVerdict, SurplusReason } from "../domain/words/person";
import { placeOf } from "../domain/words/person";
import type { Status } from "../domain/words/statuses";
import type { ExplainedPair } from "./explainRows";
import { linksOf } from "./explainRows";
import type { Proposal } from "./propose";

/** A person as the list shows one: by pseudonym. */
export interface ShownPerson {
  readonly id: string;
  readonly status: Status;
  readonly groups: readonly string[];
  readonly registrations: number;
  /** Whole seconds, counted. */
  readonly practice: number;
  readonly paid: number;
}

/** Everything about one person that explains the figures. No name, no CPR number. */
export interface PersonDetail extends ShownPerson {
  readonly verdict: StatusVerdict;
  readonly firstStart: string | undefined;
  readonly lastExit: string | undefined;
  readonly rows: readonly CellArea[];
  /** Why the registrations are one person, pair by pair. */
  readonly links: readonly ExplainedPair[];
  readonly surplus: readonly { readonly reason: SurplusReason; readonly sameness: SamenessReason; readonly months: readonly number[] }[];
  readonly removed: readonly { readonly kept: CellRef; readonly removed: CellRef; readonly amount: number }[];
}

/** What is asked of the list: words to search for, statuses to keep, and which stretch to show. */
export interface PersonsQuery {
  readonly search: string;
  readonly status: Status | undefined;
  readonly from: number;
  readonly count: number;
}

export interface PersonsPage {
  readonly all: number;
  readonly persons: readonly ShownPerson[];
}

function shown(person: Person): ShownPerson {
  return {
    id: person.id,
    status: person.status.status,
    groups: [...person.clusters, ...person.municipalities, ...person.companies],
    registrations: person.registrations.length,
    practice: person.practice.counted,
    paid: person.paid.counted,
  };
}

/** The words by which a controller may look for a person. The name is one of them; it is searched here and never shown. */
function wordsOf(person: Person, { reconciled }: Proposal): string {
  const names = person.registrations.map((index) => {
    const registration = reconciled.registrations[index];
    return registration === undefined
      ? ""
      : `${registration.name?.given ?? ""} ${registration.name?.family ?? ""} ${registration.number ?? ""} ${registration.sheet} ${String(registration.row + 1)}`;
  });
  return fold([person.id, ...person.clusters, ...person.municipalities, ...person.companies, person.status.text, ...names].join(" "));
}

/** The stretch of persons that match every word of the search. */
export function personsPage(proposal: Proposal, query: PersonsQuery): PersonsPage {
  const words = fold(query.search).split(" ").filter(Boolean);
  const matching = proposal.reconciled.persons.filter((person) => {
    if (query.status !== undefined && person.status.status !== query.status) return false;
    if (words.length === 0) return true;
    const text = wordsOf(person, proposal);
    return words.every((word) => text.includes(word));
  });
  return { all: matching.length, persons: matching.slice(query.from, query.from + query.count).map(shown) };
}

/** Undefined when there is no such person (any longer). */
export function personDetail(proposal: Proposal, id: string): PersonDetail | undefined {
  const { reconciled } = proposal;
  const person = reconciled.persons.find((each) => each.id === id);
  if (person === undefined) return undefined;
  return {
    ...shown(person),
    verdict: person.status,
    firstStart: person.firstStart,
    lastExit: person.lastExit,
    rows: person.registrations.flatMap((index) => {
      const registration = reconciled.registrations[index];
      return registration === undefined ? [] : [placeOf(registration)];
    }),
    links: linksOf(proposal, person.registrations),
    surplus: reconciled.surplus.filter((item) => item.person === id).map(({ reason, sameness, months }) => ({ reason, sameness, months })),
    removed: reconciled.removals.filter((each) => each.person === id).map(({ kept, removed, amount }) => ({ kept, removed, amount })),
  };
}
