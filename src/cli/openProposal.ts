import { proposeFrom } from "../app/propose";
import type { Proposal, ProposalRequest } from "../app/propose";
import type { OpenedWorkbook } from "./openWorkbook";
import { openWorkbook } from "./openWorkbook";

/** Opens a workbook and works everything out. Throws WorkbookError. */
export async function openProposal(path: string, request: ProposalRequest): Promise<{ opened: OpenedWorkbook; proposal: Proposal }> {
  const opened = openWorkbook(path);
  return { opened, proposal: proposeFrom(await opened.port.read(), request) };
}
