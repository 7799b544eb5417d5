import type { Summary } from "../words/summary";
import { text } from "./cells";
import { danishDay, danishPeriod } from "./danishTime";
import type { SheetDraft } from "./sheetDraft";

/** Title, which project and day the sheet speaks of, and one line about the sheet: the same place everywhere. */
export function drawHead(draft: SheetDraft, { title, about }: { readonly title: string; readonly about: string }, summary: Summary): void {
  draft.put(0, 0, text(title, "title"));
  draft.put(1, 0, text(projectLine(summary), "subtitle"));
  if (about !== "") draft.put(2, 0, text(about, "subtitle"));
}

function projectLine({ project, asOf, period }: Summary): string {
  return [
    project.name?.value,
    project.journalNumber?.value,
    asOf === undefined ? "Uden opgørelsesdato" : `Opgjort pr. ${danishDay(asOf)}`,
    period === undefined ? undefined : `Periode ${danishPeriod(period)}`,
  ]
    .filter((part) => part !== undefined && part !== "")
    .join("  ·  ");
}
