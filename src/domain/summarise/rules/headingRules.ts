import type { ProjectFacts } from "../../words/registration";
import type { RuleResult } from "../../words/rule";
import { unmeasured } from "./ruleFacts";

/** "SFNPO-18-0012" (DOMAIN R61). */
const JOURNAL_NUMBER = /^[A-Z]{2,6}-\d{2}-\d{4}$/;
/** What the form's heading needs, by the words of the front page. */
const HEADING = {
  name: "Projektnavn",
  journalNumber: "Journalnummer",
  reportPeriod: "Periode",
  wholePeriod: "Samlet periode",
} as const satisfies Readonly<Partial<Record<keyof ProjectFacts, string>>>;

/** R61: all four are stated, the journal number has its form, and the report's period lies within the whole. */
export function heading(project: ProjectFacts): readonly RuleResult[] {
  const { journalNumber, reportPeriod, wholePeriod } = project;
  const facts = Object.keys(HEADING) as (keyof typeof HEADING)[];
  const lacks = facts.filter((fact) => project[fact] === undefined).map((fact) => HEADING[fact]);
  const results: RuleResult[] = lacks.length > 0 ? [unmeasured("R61", lacks.join(", "))] : [];
  if (journalNumber !== undefined) {
    const outcome = JOURNAL_NUMBER.test(journalNumber.value) ? "met" : "error";
    results.push({ rule: "R61", outcome, about: HEADING.journalNumber, facts: {}, cells: journalNumber.cells });
  }
  if (reportPeriod !== undefined && wholePeriod !== undefined) {
    const [{ from, to }, whole] = [reportPeriod.value, wholePeriod.value];
    const isWithin = from <= to && from >= whole.from && to <= whole.to;
    const cells = [...reportPeriod.cells, ...wholePeriod.cells];
    results.push({ rule: "R61", outcome: isWithin ? "met" : "error", about: HEADING.reportPeriod, facts: { from, to }, cells });
  }
  return results;
}
