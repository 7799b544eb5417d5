import { dottedDay } from "../domain/narrate/numbersInText";
import type { Block } from "../domain/words/block";
import type { Period } from "../domain/words/day";
import type { ProjectFacts } from "../domain/words/registration";

/** The form as a document: what stands at its head, and its fields. */
export interface ReportDocument {
  readonly title: string;
  /** Label and value, in the order of the form. A value that the workbook does not give is "". */
  readonly heading: readonly (readonly [string, string])[];
  readonly fields: readonly Block[];
}

/** Said in a field that is empty. */
export const EMPTY_FIELD = "(ikke udfyldt)";

/** "[01.03.2022] - [30.09.2022]": the form's own way (SPEC 5). */
function bracketed(period: Period | undefined): string {
  return period === undefined ? "" : `[${dottedDay(period.from)}] - [${dottedDay(period.to)}]`;
}

/** The report of a project, ready to be written as Markdown or Word. */
export function reportDocument(project: ProjectFacts, blocks: readonly Block[]): ReportDocument {
  return {
    title: "Projektredegørelse",
    heading: [
      ["Projektnavn", project.name?.value ?? ""],
      ["Journalnummer", project.journalNumber?.value ?? ""],
      ["Rapporteringsperiode", bracketed(project.reportPeriod?.value)],
      ["Samlet periode", bracketed(project.wholePeriod?.value)],
    ],
    fields: blocks,
  };
}
