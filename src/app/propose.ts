import { narrate } from "../domain/narrate/narrate";
import { planSheets } from "../domain/plan/planSheets";
import { readDecisions } from "../domain/recognise/readDecisions";
import { readOwnTexts } from "../domain/recognise/readOwnTexts";
import { recognise } from "../domain/recognise/recognise";
import { acceptFindings, staleAcceptances } from "../domain/reconcile/acceptFindings";
import { reconcile } from "../domain/reconcile/reconcile";
import { summarise } from "../domain/summarise/summarise";
import type { Block } from "../domain/words/block";
import type { Decision } from "../domain/words/decision";
import type { Finding } from "../domain/words/finding";
import { fingerprintOf } from "../domain/words/fingerprint";
import { FORMS } from "../domain/words/form";
import type { Reconciled } from "../domain/words/person";
import type { WritePlan } from "../domain/words/plan";
import type { Recognised } from "../domain/words/registration";
import type { Settings } from "../domain/words/settings";
import type { Summary } from "../domain/words/summary";
import type { WorkbookSnapshot } from "../domain/words/workbook";
import type { PortOptions, WorkbookPort } from "../workbook/port";
import { refuseEmpty } from "./emptyWorkbook";
import { settingsWithDecisions, withWorkbookDecisions } from "./decisions";

/** What the controller asks with: settings, and decisions from outside the workbook (those in the workbook are read besides). */
export interface ProposalRequest {
  readonly settings: Settings;
  readonly decisions: readonly Decision[];
  /** The program's version, shown on the control sheet. */
  readonly version: string;
}

/** Everything worked out, nothing written. Plain data. */
export interface Proposal {
  readonly settings: Settings;
  readonly decisions: readonly Decision[];
  readonly fingerprint: string;
  readonly recognised: Recognised;
  readonly reconciled: Reconciled;
  readonly summary: Summary;
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
  readonly plan: WritePlan;
}

/** The whole work, from what the workbook holds to what would be written. Pure. Throws WorkbookError where nobody takes part. */
export function proposeFrom(snapshot: WorkbookSnapshot, request: ProposalRequest): Proposal {
  const stored = readDecisions(snapshot);
  const decisions = withWorkbookDecisions(request.decisions, stored.decisions);
  const settings = settingsWithDecisions(request.settings, decisions);
  const found = recognise(snapshot, settings);
  const recognised = { ...found, findings: acceptFindings(found.findings, decisions) };
  refuseEmpty(snapshot, recognised);
  const judged = reconcile(recognised, settings, decisions);
  const reconciled = { ...judged, findings: acceptFindings(judged.findings, decisions) };
  const summary = summarise(recognised, reconciled, settings);
  const ownTexts = readOwnTexts(snapshot);
  const blocks = narrate(
    { recognised, reconciled, summary },
    { form: FORMS[settings.form], ownTexts, language: settings.language, length: settings.textLength },
  );
  const open = [...recognised.findings, ...reconciled.findings, ...stored.findings];
  const findings = [...open, ...staleAcceptances(open, decisions)];
  const fingerprint = fingerprintOf(snapshot);
  const plan = planSheets({
    recognised,
    reconciled,
    summary,
    blocks,
    findings,
    decisions,
    settings,
    version: request.version,
    fingerprint,
    ownTexts,
  });
  return { settings, decisions, fingerprint, recognised, reconciled, summary, blocks, findings, plan };
}

/** Reads the workbook and works out what to write. Writes nothing. */
export async function propose(workbook: WorkbookPort, request: ProposalRequest, options?: PortOptions): Promise<Proposal> {
  return proposeFrom(await workbook.read(options), request);
}

/** Writes what was proposed and agreed to. */
export async function carryOut(workbook: WorkbookPort, proposal: Proposal, options?: PortOptions): Promise<void> {
  await workbook.carryOut(proposal.plan, options);
}
