import { registrationFinder } from "../domain/reconcile/findRegistration";
import { STATUS_LABELS } from "../domain/narrate/labels";
import type { CellArea } from "../domain/words/cell";
import { rowName } from "../domain/words/cell";
import type { Decision, RegistrationKey } from "../domain/words/decision";
import { COLUMN_WORDS, DECISION_WORDS } from "../domain/words/ownSheets";
import { placeOf } from "../domain/words/person";
import type { StatusCode } from "../domain/words/statuses";
import { STATUS_OF_CODE } from "../domain/words/statuses";
import type { Proposal } from "./propose";

/** A decision as a controller reads it: what, about what, by whom, when and why. */
export interface ListedDecision {
  readonly kind: Decision["kind"];
  readonly what: string;
  readonly about: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
  /** The rows that it speaks of, where this workbook holds them. */
  readonly rows: readonly CellArea[];
}

/** The rows of the keys, as far as they are found in this workbook. */
type Find = (keys: readonly RegistrationKey[]) => readonly (CellArea | undefined)[];

function finderOf({ reconciled }: Proposal): Find {
  const find = registrationFinder(reconciled.keys);
  return (keys) =>
    keys.map((key) => {
      const index = find(key);
      const registration = index === undefined ? undefined : reconciled.registrations[index];
      return registration === undefined ? undefined : placeOf(registration);
    });
}

const GONE = "en registrering, der ikke findes i dette skema";

function rowWords(rows: readonly (CellArea | undefined)[]): string {
  return rows.map((row) => (row === undefined ? GONE : rowName(row))).join(" og ");
}

function statusWords(code: StatusCode): string {
  const status = STATUS_OF_CODE[code];
  return status === undefined ? code : STATUS_LABELS.da[status];
}

function about(decision: Decision, find: Find): { readonly about: string; readonly rows: readonly CellArea[] } {
  const rowsOf = (keys: readonly RegistrationKey[], rest = "") => {
    const rows = find(keys);
    return { about: rowWords(rows) + rest, rows: rows.flatMap((row) => row ?? []) };
  };
  switch (decision.kind) {
    case "same-person":
    case "different-persons":
      return rowsOf(decision.registrations);
    case "exit-status":
      return rowsOf([decision.registration], `: ${statusWords(decision.code)}`);
    case "status-meaning":
      return { about: `"${decision.text}": ${statusWords(decision.code)}`, rows: [] };
    case "accepted":
      return { about: [decision.finding, ...decision.cells].join(" "), rows: [] };
    case "column":
      return { about: `${decision.sheet}, "${decision.header}": ${COLUMN_WORDS[decision.meaning]}`, rows: [] };
    case "claim":
      return { about: `"${decision.sentence}": ${decision.number} er ${decision.measure}, ${decision.scope}`, rows: [] };
  }
}

/** Every decision that holds, the latest first; with a period ("2022-02", "2022"), those of it. */
export function listDecisions(proposal: Proposal, period = ""): readonly ListedDecision[] {
  const find = finderOf(proposal);
  return proposal.decisions
    .filter(({ at }) => at.startsWith(period))
    .map((decision) => {
      const { kind, by, at, why } = decision;
      return { kind, what: DECISION_WORDS[kind], by, at, why, ...about(decision, find) };
    })
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
