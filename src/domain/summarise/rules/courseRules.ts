import type { IsoDay, Month } from "../../words/day";
import { addDays, daysBetween, firstDayOf, monthOfDay } from "../../words/day";
import { fold } from "../../words/fold";
import type { Person } from "../../words/person";
import type { RuleResult } from "../../words/rule";
import { COURSE_DAYS } from "./participantRules";
import { pausesWithin } from "./pauses";
import type { NeededColumn, RuleFacts } from "./ruleFacts";
import { cellOfPerson, columnName, lacking, registrationsOf, unmeasured } from "./ruleFacts";

/** The first 26 weeks are with the actor, the other 26 in the company (DOMAIN R23). */
const HALF_COURSE_DAYS = COURSE_DAYS / 2;

const hasPaid = ({ months }: Person) => months.some(({ paid }) => paid > 0);

/** Hours are told by the month: only a month whose last day lies in the first 26 weeks is early for certain. */
function isInFirstHalf(month: Month, start: IsoDay): boolean {
  const lastDay = addDays(firstDayOf(month + 1), -1);
  return month >= monthOfDay(start) && daysBetween(start, lastDay) < HALF_COURSE_DAYS;
}

/** R23: paid hours in the first half of the course are early; practice there is allowed. */
export function earlyPaidHours(facts: RuleFacts): RuleResult {
  const missing = lacking(facts, "start");
  if (missing !== "") return unmeasured("R23", missing);
  const paid = facts.reconciled.persons.filter(hasPaid);
  const measured = paid.filter(({ firstStart }) => firstStart !== undefined);
  if (measured.length === 0) return unmeasured("R23", paid.length === 0 ? "Lønnede timer" : "Startdato for borgere med lønnede timer");
  const early = measured.filter(({ firstStart = "", months }) =>
    months.some(({ month, paid: hours }) => hours > 0 && isInFirstHalf(month, firstStart)),
  );
  return {
    rule: "R23",
    outcome: early.length === 0 ? "met" : "warning",
    about: "",
    facts: { measured: measured.length, early: early.length },
    cells: early.flatMap((person) => cellOfPerson(person, facts.reconciled, "start")),
  };
}

/** R27: no hours in a month that a note calls a pause. A pause does not end the participation, so nothing else follows from it. */
export function hoursInPauses(facts: RuleFacts): RuleResult {
  const missing = lacking(facts, "notes");
  if (missing !== "") return unmeasured("R27", missing);
  const paused = facts.reconciled.persons.flatMap((person) => {
    const pauses = registrationsOf(person, facts.reconciled).flatMap(({ notes }) => pausesWithin(notes ?? ""));
    return pauses.length === 0 ? [] : [{ person, pauses }];
  });
  if (paused.length === 0) return unmeasured("R27", "Pauser med måneder i Bemærkninger");
  const worked = paused.filter(({ person, pauses }) =>
    person.months.some(({ month, practice, paid }) => practice + paid > 0 && pauses.some(([from, to]) => month >= from && month <= to)),
  );
  return {
    rule: "R27",
    outcome: worked.length === 0 ? "met" : "warning",
    about: "",
    facts: { paused: paused.length, worked: worked.length },
    cells: worked.flatMap(({ person }) => cellOfPerson(person, facts.reconciled, "notes")),
  };
}

/** What a participant may decline to say, but must be asked (DOMAIN 1.3, Q15). */
const SENSITIVE = ["background", "disability", "otherDisadvantage"] as const satisfies readonly NeededColumn[];
/** A cell that says as much as an empty one. */
const SAYS_NOTHING = /^(?:|ukendt|uoplyst|ikke oplyst|mangler|unknown|not stated|missing)$/;

/** Q15: a value or a refusal for each sensitive field, one result a field. */
export function sensitiveAnswers(facts: RuleFacts): readonly RuleResult[] {
  const { persons } = facts.reconciled;
  return SENSITIVE.map((field): RuleResult => {
    const missing = lacking(facts, field);
    if (missing !== "") return unmeasured("Q15", missing);
    const silent = persons.filter((person) =>
      registrationsOf(person, facts.reconciled).every(({ [field]: said = "" }) => SAYS_NOTHING.test(fold(said))),
    );
    return {
      rule: "Q15",
      outcome: silent.length === 0 ? "met" : "warning",
      about: columnName(field),
      facts: { persons: persons.length, silent: silent.length },
      cells: silent.flatMap((person) => cellOfPerson(person, facts.reconciled, field)),
    };
  });
}
