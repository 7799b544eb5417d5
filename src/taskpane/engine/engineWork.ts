import { shownCheck } from "../../app/paneCheck";
import { shownComparison } from "../../app/paneCompare";
import { VERSION } from "../../app/version";
import { listDecisions } from "../../app/listDecisions";
import { personDetail, personsPage } from "../../app/panePersons";
import type { PersonsQuery } from "../../app/panePersons";
import { reviewQuestions } from "../../app/paneReview";
import { paneViewOf } from "../../app/paneView";
import { proposeFrom } from "../../app/propose";
import type { Proposal, ProposalRequest } from "../../app/propose";
import type { Decision } from "../../domain/words/decision";
import type { SnapshotPart } from "../../workbook/parts";
import { assembled, planSource } from "../../workbook/parts";

/** What an engine is asked, by name. The worker and the in-process engine answer from this one table. */
export function engineWork() {
  let parts: SnapshotPart[] = [];
  let proposal: Proposal | undefined;
  const current = (): Proposal => {
    if (proposal === undefined) throw new Error("nothing has been proposed yet");
    return proposal;
  };
  return {
    begin: () => {
      parts = [];
    },
    take: (part: SnapshotPart) => {
      parts.push(part);
    },
    propose: (request: ProposalRequest) => {
      proposal = proposeFrom(assembled(parts), request);
      return paneViewOf(proposal);
    },
    planOutline: () => {
      const { outline, rowCounts } = planSource(current().plan);
      return { outline, rowCounts };
    },
    planRows: (sheet: number, from: number, count: number) => planSource(current().plan).rows(sheet, from, count),
    persons: (query: PersonsQuery) => personsPage(current(), query),
    person: (id: string) => personDetail(current(), id),
    review: () => reviewQuestions(current()),
    decisions: () => listDecisions(current()),
    decided: () => current().decisions,
    compare: async (bytes: Uint8Array, name: string) => {
      const later = current();
      const { xlsxWorkbook } = await import("../../workbook/xlsxWorkbook");
      const request = { settings: { ...later.settings, asOf: undefined }, decisions: later.decisions, version: VERSION };
      return shownComparison(proposeFrom(await xlsxWorkbook(bytes, name).read(), request), later);
    },
    check: (text: string, pending: readonly Decision[]) =>
      shownCheck(text, { summary: proposal?.summary, decisions: [...(proposal?.decisions ?? []), ...pending] }),
  };
}

export type EngineWork = ReturnType<typeof engineWork>;
