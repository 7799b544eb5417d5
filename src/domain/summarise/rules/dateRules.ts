import { monthsBetween } from "../indicators/readEntry";
import type { CellArea } from "../../words/cell";
import type { IsoDay, Period } from "../../words/day";
import { daysBetween } from "../../words/day";
import type { Person } from "../../words/person";
import type { RuleId, RuleResult } from "../../words/rule";
import { COURSE_DAYS } from "./participantRules";
import type { RuleFacts } from "./ruleFacts";
import { cellOfPerson, lacking, median, registrationsOf, unmeasured } from "./ruleFacts";

/** A course of less than a day, or of more than twice 52 weeks, is implausible (DOMAIN Q7). */
const LEAST_DAYS = 1;
const MOST_DAYS = 2 * COURSE_DAYS;
/** A result is one of the exit's within 28 days after it, both ends included (DOMAIN 1.4, Q10). */
const RESULT_DAYS = 28;
const LATER_MONTHS = 6;
const BOTH_DATES = "Datoer i begge kolonner";

/** Something that was measured, and where it stands. */
interface Measured {
  readonly value: number;
  readonly cells: readonly CellArea[];
}

/** So many were measured, so many of them break the rule; the cells are those that do. */
function judged(rule: RuleId, measured: readonly Measured[], breaks: (value: number) => boolean): RuleResult {
  const broken = measured.filter(({ value }) => breaks(value));
  return {
    rule,
    outcome: broken.length === 0 ? "met" : "warning",
    about: "",
    facts: { measured: measured.length, broken: broken.length },
    cells: broken.flatMap(({ cells }) => cells),
  };
}

const isWithin = (day: IsoDay | undefined, { from, to }: Period) => day !== undefined && day >= from && day <= to;

/** R11: how many started and left within the period of the report, beside all until the as-of date. A count; nothing breaks it. */
export function countsOfPeriod(facts: RuleFacts): RuleResult {
  const period = facts.recognised.project.reportPeriod?.value;
  const missing = [lacking(facts, "start", "exit"), period === undefined ? "Periode" : ""].filter(Boolean).join(", ");
  if (period === undefined || missing !== "") return unmeasured("R11", missing);
  const { persons } = facts.reconciled;
  const count = (isCounted: (person: Person) => boolean) => persons.filter(isCounted).length;
  return {
    rule: "R11",
    outcome: "met",
    about: "",
    facts: {
      started: count(({ firstStart }) => isWithin(firstStart, period)),
      left: count(({ lastExit }) => isWithin(lastExit, period)),
      startedInAll: count(({ firstStart }) => firstStart !== undefined),
      leftInAll: count(({ lastExit }) => lastExit !== undefined),
    },
    cells: [],
  };
}

/** R28: screened at the start, that is, no later than on its day. DOMAIN leaves open how many days before; the median is told. */
export function screeningAtStart(facts: RuleFacts): RuleResult {
  const missing = lacking(facts, "screenedOn", "start");
  const measured = facts.reconciled.persons.flatMap((person): Measured[] => {
    const screened = registrationsOf(person, facts.reconciled).flatMap(({ screenedOn }) => screenedOn ?? []);
    const [first] = screened.sort();
    if (first === undefined || person.firstStart === undefined) return [];
    return [{ value: daysBetween(first, person.firstStart), cells: cellOfPerson(person, facts.reconciled, "screenedOn") }];
  });
  if (missing !== "" || measured.length === 0) return unmeasured("R28", missing === "" ? BOTH_DATES : missing);
  const result = judged("R28", measured, (days) => days < 0);
  return { ...result, facts: { ...result.facts, median: median(measured.map(({ value }) => value)) } };
}

/** Q7: from the first start to the last exit. An exit before the start is Q6's, and a finding of its own. */
export function plausibleDuration(facts: RuleFacts): RuleResult {
  const missing = lacking(facts, "start", "exit");
  const measured = facts.reconciled.persons.flatMap((person): Measured[] => {
    const { firstStart, lastExit } = person;
    if (firstStart === undefined || lastExit === undefined || lastExit < firstStart) return [];
    return [{ value: daysBetween(firstStart, lastExit), cells: cellOfPerson(person, facts.reconciled, "exit") }];
  });
  if (missing !== "" || measured.length === 0) return unmeasured("Q7", missing === "" ? BOTH_DATES : missing);
  return judged("Q7", measured, (days) => days < LEAST_DAYS || days > MOST_DAYS);
}

/** Q10: the date of the result, from the exit's day to the 28th after it. Results of an earlier exit were replaced (DOMAIN 1.2). */
export function resultWithinWindow(facts: RuleFacts): RuleResult {
  const missing = lacking(facts, "resultDate", "exit");
  const measured = facts.reconciled.persons.flatMap((person) =>
    registrationsOf(person, facts.reconciled).flatMap(({ exit, resultDate, cells }): Measured[] => {
      if (exit === undefined || exit !== person.lastExit || resultDate === undefined) return [];
      return [{ value: daysBetween(exit, resultDate), cells: cells.resultDate === undefined ? [] : [cells.resultDate] }];
    }),
  );
  if (missing !== "" || measured.length === 0) return unmeasured("Q10", missing === "" ? BOTH_DATES : missing);
  return judged("Q10", measured, (days) => days < 0 || days > RESULT_DAYS);
}

/** Q11: nobody is known six months after an exit that lies less than six months before the as-of date, or that has not come. */
export function sixMonthsHavePassed(facts: RuleFacts): RuleResult {
  const { persons, asOf } = facts.reconciled;
  const missing = lacking(facts, "statusAfterSixMonths", "exit");
  if (missing !== "" || asOf === undefined) return unmeasured("Q11", missing === "" ? "Opgørelsesdato" : missing);
  const measured = persons.flatMap((person) =>
    registrationsOf(person, facts.reconciled).flatMap(({ statusAfterSixMonths, exit = person.lastExit, cells }): Measured[] => {
      if (statusAfterSixMonths === undefined || statusAfterSixMonths.code === "unknown") return [];
      const months = exit === undefined ? -1 : monthsBetween(exit, asOf);
      return [{ value: months, cells: cells.statusAfterSixMonths === undefined ? [] : [cells.statusAfterSixMonths] }];
    }),
  );
  const result = judged("Q11", measured, (months) => months < LATER_MONTHS);
  return result.outcome === "met" ? result : { ...result, outcome: "error" };
}
