import { dottedDay } from "../domain/narrate/numbersInText";
import { textToSend, type Block } from "../domain/words/block";
import type { Period } from "../domain/words/day";
import type { Form } from "../domain/words/form";
import type { ProjectFacts } from "../domain/words/registration";

/** The form as a document: what stands at its head, and its fields. */
export interface ReportDocument {
  readonly title: string;
  /** Label and value, in the order of the form. A value that the workbook does not give is "". */
  readonly heading: readonly (readonly [string, string])[];
  readonly fields: readonly ReportField[];
}

/** One field as the form has it. */
export interface ReportField {
  /** The title of a report within the form that begins with this field. */
  readonly opens?: string;
  /** "1 Projektets fremdrift" */
  readonly heading: string;
  /** What goes into the field: the controller's own text where there is one. */
  readonly text: string;
}

/** Said in a field that is empty. */
export const EMPTY_FIELD = "(ikke udfyldt)";

/** "[01.03.2022] - [30.09.2022]": the form's own way (SPEC 5). */
function bracketed(period: Period | undefined): string {
  return period === undefined ? "" : `[${dottedDay(period.from)}] - [${dottedDay(period.to)}]`;
}

function fieldsOf(form: Form, blocks: readonly Block[]): readonly ReportField[] {
  return blocks.map((block, index) => {
    const partOf = (id: string | undefined) => form.fields.find((field) => field.id === id)?.part;
    const part = partOf(block.field);
    const isFirst = part !== undefined && partOf(blocks[index - 1]?.field)?.title !== part.title;
    return {
      ...(isFirst ? { opens: part.title } : {}),
      heading: `${part?.number ?? block.field} ${block.title}`,
      text: textToSend(block),
    };
  });
}

/** The report of a project, ready to be written as Markdown or Word. */
export function reportDocument(form: Form, project: ProjectFacts, blocks: readonly Block[]): ReportDocument {
  return {
    title: form.title,
    heading: [
      ["Projektnavn", project.name?.value ?? ""],
      ["Journalnummer", project.journalNumber?.value ?? ""],
      ["Rapporteringsperiode", bracketed(project.reportPeriod?.value)],
      ["Samlet periode", bracketed(project.wholePeriod?.value)],
    ],
    fields: fieldsOf(form, blocks),
  };
}
