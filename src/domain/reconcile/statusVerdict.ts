import type { Decision } from "../words/decision";
import type { StatusRule, StatusVerdict } from "../words/person";
import type { Settings } from "../words/settings";
import type { StatusCode } from "../words/statuses";
import { STATUS_OF_CODE } from "../words/statuses";
import type { ExitRecord } from "./exitRecord";

/** A verdict that rests on these records, the first of which speaks for all; without any: still active. */
export function verdictOf(rule: StatusRule, deciding: readonly ExitRecord[], other?: ExitRecord): StatusVerdict {
  const [speaker] = inOrderOfSpeaking(deciding);
  const status = speaker?.status;
  return {
    status: status?.status ?? "unknown",
    code: status?.code ?? "unknown",
    isDeceased: status?.code === "deceased",
    rule,
    text: status?.text ?? "",
    cells: deciding.flatMap(({ cells }) => cells),
    ...runnerUp(other),
  };
}

export function activeVerdict(rule: StatusRule, deciding: readonly ExitRecord[], other?: ExitRecord): StatusVerdict {
  const cells = deciding.flatMap((record) => record.cells);
  return { status: "active", code: "active", isDeceased: false, rule, text: "", cells, ...runnerUp(other) };
}

/** Counted as unknown until the controller has decided (SPEC 2.3): both sides are shown. */
export function conflictVerdict(records: readonly ExitRecord[]): StatusVerdict {
  const [first, ...others] = inOrderOfSpeaking(records);
  const other = others.find(({ status }) => status?.status !== first?.status?.status);
  return {
    status: "unknown",
    code: "unknown",
    isDeceased: false,
    rule: "conflict",
    text: [...new Set(records.map(({ status }) => status?.text ?? ""))].sort().join(" / "),
    cells: records.flatMap(({ cells }) => cells),
    ...runnerUp(other),
  };
}

export function decidedVerdict(
  decision: Extract<Decision, { kind: "exit-status" }>,
  record: ExitRecord,
  settings: Settings,
): StatusVerdict {
  const { code } = decision;
  return {
    status: settings.policy[code] ?? STATUS_OF_CODE[code],
    code,
    isDeceased: code === "deceased",
    rule: "decided",
    text: record.status?.text ?? "",
    cells: record.cells,
  };
}

function runnerUp(record: ExitRecord | undefined): Pick<StatusVerdict, "runnerUp"> {
  if (record?.status === undefined) return {};
  return { runnerUp: { status: record.status.status, text: record.status.text, cells: record.cells } };
}

/** A death is said whichever row tells it; then the same order however the rows stand, so that shuffling them changes no word. */
function inOrderOfSpeaking(records: readonly ExitRecord[]): readonly ExitRecord[] {
  return [...records].sort((a, b) => compare(speakingKey(a), speakingKey(b)) || a.registration - b.registration);
}

function speakingKey({ status }: ExitRecord): string {
  const rank: Partial<Record<StatusCode, string>> = { deceased: "0", movedOn: "2", unknown: "3" };
  return status === undefined ? "4" : `${rank[status.code] ?? "1"} ${status.status} ${status.text}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
