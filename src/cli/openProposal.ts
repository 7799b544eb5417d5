import { proposeFrom } from "../app/propose";
import type { Proposal, ProposalRequest } from "../app/propose";
import { emptyWorkbookRefusal } from "../app/emptyWorkbook";
import type { OpenedWorkbook } from "./openWorkbook";
import { openWorkbook } from "./openWorkbook";

/** Opens a workbook and works everything out; refuses one without participants. */
export async function openProposal(path: string, request: ProposalRequest): Promise<{ opened: OpenedWorkbook; proposal: Proposal }> {
  const opened = openWorkbook(path);
  const snapshot = await opened.port.read();
  const proposal = proposeFrom(snapshot, request);
  const refusal = emptyWorkbookRefusal(snapshot, proposal.recognised);
  if (refusal !== undefined) throw refusal;
  return { opened, proposal };
}
