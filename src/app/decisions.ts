import type { Decision } from "../domain/words/decision";
import { fold } from "../domain/words/fold";
import type { Settings, SheetCorrection } from "../domain/words/settings";
import type { StatusCode } from "../domain/words/statuses";

/** What a decision is about: a later answer to the same question replaces the earlier one. */
export function questionOf(decision: Decision): string {
  switch (decision.kind) {
    case "same-person":
    case "different-persons":
      return `pair ${[...decision.registrations].sort().join(" ")}`;
    case "status-meaning":
      return `status ${fold(decision.text)}`;
    case "exit-status":
      return `exit ${decision.registration}`;
    case "accepted":
      return `accepted ${decision.finding} ${decision.cells.join(" ")}`;
    case "column":
      return `column ${decision.sheet} ${fold(decision.header)}`;
    case "claim":
      return `claim ${decision.sentence} ${decision.number}`;
  }
}

/** Decisions from a file or the pane, and those that stand in the workbook; of two answers to one question the later holds. */
export function withWorkbookDecisions(given: readonly Decision[], stored: readonly Decision[]): readonly Decision[] {
  const latest = new Map<string, Decision>();
  for (const decision of [...given, ...stored]) {
    const question = questionOf(decision);
    const earlier = latest.get(question);
    if (earlier === undefined || earlier.at <= decision.at) latest.set(question, decision);
  }
  return [...latest.values()];
}

/** Meanings of statuses and of columns that were decided become settings: recognition asks no other source. */
export function settingsWithDecisions(settings: Settings, decisions: readonly Decision[]): Settings {
  const statusMeanings: Record<string, StatusCode> = { ...settings.statusMeanings };
  const corrections: SheetCorrection[] = [...settings.corrections];
  for (const decision of decisions) {
    if (decision.kind === "status-meaning") statusMeanings[fold(decision.text)] = decision.code;
    if (decision.kind === "column") corrections.push({ sheet: decision.sheet, headers: { [decision.header]: decision.meaning } });
  }
  return { ...settings, statusMeanings, corrections };
}
