import { describeFinding } from "../narrate/describeFinding";
import type { CellRef } from "../words/cell";
import type { Finding } from "../words/finding";
import type { PairVerdict, Reconciled } from "../words/person";
import { placeOf } from "../words/person";
import type { DecisionLine } from "./decisionsSheet";
import { maskedFacts } from "./findingsTable";
import type { Mask } from "./maskedText";
import type { PlanFacts } from "./planFacts";

/** What only the controller can answer, as lines in which the answer's place is already filled in: the kind and the reason are left. */
export function openQuestions({ reconciled, findings }: PlanFacts, mask: Mask): readonly DecisionLine[] {
  const registrationAt = rowsToIndices(reconciled);
  const personOf = new Map(reconciled.persons.flatMap(({ id, registrations }) => registrations.map((index) => [index, id] as const)));
  return [
    ...reconciled.pairs.filter(isOpen).map((pair) => pairLine(pair, reconciled, (index) => personOf.get(index) ?? "")),
    ...findings.flatMap((finding) => findingLine(finding, { mask, keyAt: (cell) => reconciled.keys[registrationAt(cell)] }) ?? []),
  ];
}

function isOpen({ verdict, because }: PairVerdict): boolean {
  return verdict === "suggested" || because === "same-cpr-contradicted";
}

function pairLine(
  { pair: [first, second], verdict }: PairVerdict,
  { keys, registrations }: Reconciled,
  personOf: (index: number) => string,
): DecisionLine {
  const places = [first, second].flatMap((index) => registrations[index] ?? []).map(placeOf);
  const question =
    verdict === "suggested"
      ? `${personOf(first)} og ${personOf(second)} ligner hinanden. Samme person eller forskellige personer?`
      : `${personOf(first)}: samme CPR-nummer, men navn eller fødselsdato er forskellig. Samme person eller forskellige personer?`;
  return { subject: keys[first] ?? "", object: keys[second] ?? "", question, places };
}

interface Known {
  readonly mask: Mask;
  readonly keyAt: (cell: CellRef) => string | undefined;
}

function findingLine(finding: Finding, { mask, keyAt }: Known): DecisionLine | undefined {
  const question = describeFinding(maskedFacts(finding, mask), "da").what;
  const places = finding.cells.slice(0, 2);
  const [cell] = finding.cells;
  if (finding.code === "status-conflict" && cell !== undefined) return { subject: keyAt(cell) ?? "", question, places };
  if (finding.code !== "status-unknown" && finding.code !== "status-two-in-one") return undefined;
  const found = String(finding.facts.found ?? "");
  // A text that the mask changed holds a name: it is answered by the row's key, not by its words.
  return mask(found) === found
    ? { subject: found, question, places }
    : { subject: cell === undefined ? "" : (keyAt(cell) ?? ""), question, places };
}

function rowsToIndices({ registrations }: Reconciled): (cell: CellRef) => number {
  const indices = new Map(registrations.map(({ sheet, row }, index) => [`${String(row)} ${sheet}`, index] as const));
  return ({ sheet, row }) => indices.get(`${String(row)} ${sheet}`) ?? -1;
}
