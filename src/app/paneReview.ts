import type { DescribedPair } from "../domain/narrate/describePair";
import { describePair } from "../domain/narrate/describePair";
import { describeFinding } from "../domain/narrate/describeFinding";
import { explainPair } from "../domain/reconcile/matchRegistrations";
import type { CellArea, CellRef } from "../domain/words/cell";
import { areaName } from "../domain/words/cell";
import type { RegistrationKey } from "../domain/words/decision";
import type { Finding } from "../domain/words/finding";
import { severityOf } from "../domain/words/finding";
import type { PairVerdict } from "../domain/words/person";
import { placeOf } from "../domain/words/person";
import type { Registration } from "../domain/words/registration";
import type { StatusCode } from "../domain/words/statuses";
import { STATUS_OF_CODE } from "../domain/words/statuses";
import type { Proposal } from "./propose";

/** What a row says of a person, as the controller needs it to tell two rows apart. CPR numbers are masked (SPEC 11). */
export interface ReviewRow {
  readonly key: RegistrationKey;
  readonly place: CellArea;
  readonly facts: Readonly<Partial<Record<ReviewFact, string>>>;
}

export const REVIEW_FACTS = ["name", "bornOn", "cpr", "municipality", "company", "start", "exit", "status"] as const;
export type ReviewFact = (typeof REVIEW_FACTS)[number];

/** What only the controller can answer. `id` is the same as long as the question is. */
export type ReviewQuestion =
  | {
      readonly kind: "pair";
      readonly id: string;
      readonly rows: readonly [ReviewRow, ReviewRow];
      readonly described: DescribedPair;
      /** 0 to 1: shown when the question is answered, never before. */
      readonly score: number;
    }
  | {
      readonly kind: "status";
      readonly id: string;
      readonly text: string;
      readonly what: string;
      readonly places: readonly CellArea[];
      readonly suggestion: StatusCode | undefined;
    }
  | {
      readonly kind: "exit";
      readonly id: string;
      readonly key: RegistrationKey;
      readonly what: string;
      readonly places: readonly CellArea[];
    }
  | {
      readonly kind: "deviation";
      readonly id: string;
      readonly code: string;
      readonly cells: readonly string[];
      readonly what: string;
      readonly remedy: string;
      readonly places: readonly CellArea[];
    };

/** "610190-••••": the birth date alone. */
function masked(digits: string): string {
  return `${digits.slice(0, 6)}-••••`;
}

function factsOf({ name, bornOn, cpr, municipality, company, start, exit, status }: Registration): ReviewRow["facts"] {
  const facts = {
    name: name === undefined ? undefined : `${name.given} ${name.family}`.trim(),
    bornOn,
    cpr: cpr === undefined ? undefined : masked(cpr.digits),
    municipality,
    company,
    start,
    exit,
    status: status?.text,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined && text !== "")) as ReviewRow["facts"];
}

function rowOf(index: number, { reconciled }: Proposal): ReviewRow {
  const registration = reconciled.registrations[index];
  const key = reconciled.keys[index] ?? "";
  return registration === undefined
    ? { key, place: { sheet: "", row: 0, column: 0 }, facts: {} }
    : { key, place: placeOf(registration), facts: factsOf(registration) };
}

function pairQuestion(pair: PairVerdict, proposal: Proposal): ReviewQuestion {
  const { reconciled, settings } = proposal;
  const [first, second] = pair.pair;
  const compared =
    pair.comparisons.length > 0 ? pair : { ...pair, comparisons: explainPair(reconciled.registrations, first, second)?.comparisons ?? [] };
  const rows = [rowOf(first, proposal), rowOf(second, proposal)] as const;
  return {
    kind: "pair",
    id: `pair ${rows[0].key} ${rows[1].key}`,
    rows,
    described: describePair(compared, settings.language),
    score: pair.score,
  };
}

/** Of two persons, one question is enough: the pair that is most alike. */
function pairQuestions(proposal: Proposal): readonly ReviewQuestion[] {
  const { pairs, persons } = proposal.reconciled;
  const personOf = new Map(persons.flatMap(({ id, registrations }) => registrations.map((index): [number, string] => [index, id])));
  const best = new Map<string, PairVerdict>();
  for (const pair of pairs) {
    if (pair.verdict !== "suggested" && pair.because !== "same-cpr-contradicted") continue;
    const between = pair.pair
      .map((index) => personOf.get(index) ?? "")
      .sort()
      .join(" ");
    if (pair.score > (best.get(between)?.score ?? -1)) best.set(between, pair);
  }
  return [...best.values()].map((pair) => pairQuestion(pair, proposal));
}

const ASKED_ELSEWHERE: readonly Finding["code"][] = [
  "person-suggested",
  "person-contradicts",
  "decision-not-applied",
  "decision-malformed",
];

function findingQuestion(finding: Finding, proposal: Proposal, keyAt: (cell: CellRef) => RegistrationKey | undefined): ReviewQuestion[] {
  const { code, cells, facts } = finding;
  if (severityOf(finding) === "info" || ASKED_ELSEWHERE.includes(code)) return [];
  const { what, remedy } = describeFinding(finding, proposal.settings.language);
  const id = [code, ...cells.map(areaName)].join(" ");
  const [cell] = cells;
  if (code === "status-unknown" || code === "status-two-in-one") {
    const text = String(facts["found"] ?? "");
    const suggestion = Object.keys(STATUS_OF_CODE).find((each) => each === facts["suggestion"]);
    return [{ kind: "status", id: `status ${text}`, text, what, places: cells, suggestion: suggestion as StatusCode | undefined }];
  }
  const key = cell === undefined ? undefined : keyAt(cell);
  if (code === "status-conflict" && key !== undefined) return [{ kind: "exit", id, key, what, places: cells }];
  return [{ kind: "deviation", id, code, cells: cells.map(areaName), what, remedy, places: cells }];
}

/** Everything that waits for the controller: who is who first, then statuses, then deviations that may be accepted. */
export function reviewQuestions(proposal: Proposal): readonly ReviewQuestion[] {
  const { registrations, keys } = proposal.reconciled;
  const indices = new Map(registrations.map(({ sheet, row }, index) => [`${String(row)} ${sheet}`, index] as const));
  const keyAt = ({ sheet, row }: CellRef) => keys[indices.get(`${String(row)} ${sheet}`) ?? -1];
  const asked = proposal.findings.flatMap((finding) => findingQuestion(finding, proposal, keyAt));
  const order: readonly ReviewQuestion["kind"][] = ["pair", "status", "exit", "deviation"];
  const all = new Map([...pairQuestions(proposal), ...asked].map((question) => [question.id, question] as const));
  return [...all.values()].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
