import type { Decision, RegistrationKey } from "../words/decision";
import type { Settings } from "../words/settings";
import type { ExitRecord } from "./exitRecord";
import { registrationFinder } from "./findRegistration";
import type { JudgedStatus } from "./judgeStatus";
import { decidedVerdict } from "./statusVerdict";

type ExitDecision = Extract<Decision, { kind: "exit-status" }>;
type Decided = (judged: JudgedStatus, records: readonly ExitRecord[], settings: Settings) => JudgedStatus;

/** What the controller has decided of a person's exit stands above what the rows say; of several decisions, the latest (SPEC 7). */
export function decidedStatuses(decisions: readonly Decision[], keys: readonly RegistrationKey[]): Decided {
  const exits = decisions.filter((decision): decision is ExitDecision => decision.kind === "exit-status");
  const find = registrationFinder(exits.length > 0 ? keys : []);
  const byRegistration = new Map<number | undefined, ExitDecision>();
  for (const decision of [...exits].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const registration = find(decision.registration);
    byRegistration.delete(registration);
    byRegistration.set(registration, decision);
  }
  const inOrder = [...byRegistration.entries()].reverse();
  return (judged, records, settings) => {
    for (const [registration, decision] of inOrder) {
      const record = records.find((each) => each.registration === registration);
      if (record === undefined) continue;
      const { verdict, lastExit } = judged;
      const before = { status: verdict.status, text: verdict.text, cells: verdict.cells };
      return { verdict: { ...decidedVerdict(decision, record, settings), runnerUp: before }, lastExit };
    }
    return judged;
  };
}
