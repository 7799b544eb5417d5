import type { CellArea, CellRef } from "../../words/cell";
import { addDays, daysBetween } from "../../words/day";
import { fold } from "../../words/fold";
import type { Person, Reconciled } from "../../words/person";
import { placeOf } from "../../words/person";
import type { Registration } from "../../words/registration";
import type { RuleId, RuleResult } from "../../words/rule";
import type { RuleFacts } from "./ruleFacts";
import { lacking, median, unmeasured } from "./ruleFacts";

/** Thresholds of DOMAIN 5.1–5.3; each holds when it is met exactly. */
export const REFERRAL_DAYS = 28;
export const WEEKLY_HOURS = 20;
export const COURSE_DAYS = 364;
export const PARTICIPANTS_A_COMPANY = 8;
export const COLLEAGUES_A_COMPANY = 4;

function countedRegistrations({ counted, registrations }: Reconciled): readonly Registration[] {
  return counted.flatMap((index) => registrations[index] ?? []);
}

/** R20: from referral to screening in at most 28 days. */
function referral(facts: RuleFacts): RuleResult {
  const missing = lacking(facts, "referredOn", "screenedOn");
  const measured = countedRegistrations(facts.reconciled).flatMap(({ referredOn, screenedOn, cells }) =>
    referredOn === undefined || screenedOn === undefined ? [] : [{ days: daysBetween(referredOn, screenedOn), cell: cells.screenedOn }],
  );
  if (missing !== "" || measured.length === 0) return unmeasured("R20", missing === "" ? "Datoer i begge kolonner" : missing);
  const late = measured.filter(({ days }) => days > REFERRAL_DAYS);
  const cells = (late.length > 0 ? late : measured).flatMap(({ cell }): CellRef[] => (cell === undefined ? [] : [cell]));
  return {
    rule: "R20",
    outcome: late.length === 0 ? "met" : "warning",
    about: "",
    facts: { measured: measured.length, late: late.length, median: median(measured.map(({ days }) => days)) },
    cells,
  };
}

/** R25: a job counts from 20 hours a week. */
function weeklyHours(facts: RuleFacts): RuleResult {
  const missing = lacking(facts, "weeklyHours");
  const { persons, registrations } = facts.reconciled;
  const measured = persons.flatMap(({ status, registrations: own }) => {
    if (status.status !== "employed") return [];
    const last = own
      .flatMap((index) => registrations[index] ?? [])
      .filter((each) => each.weeklyHours !== undefined)
      .at(-1);
    return last?.weeklyHours === undefined ? [] : [{ hours: last.weeklyHours, cell: last.cells.weeklyHours ?? placeOf(last) }];
  });
  if (missing !== "" || measured.length === 0)
    return unmeasured("R25", missing === "" ? "Timer pr. uge for borgere i beskæftigelse" : missing);
  const below = measured.filter(({ hours }) => hours < WEEKLY_HOURS);
  const cells = (below.length > 0 ? below : measured).map(({ cell }) => cell);
  return {
    rule: "R25",
    outcome: below.length === 0 ? "met" : "warning",
    about: "",
    facts: { measured: measured.length, below: below.length },
    cells,
  };
}

/** R31: practice and paid hours of one person and month within the norm. */
function monthlyCap({ recognised, reconciled, settings }: RuleFacts): RuleResult {
  if (recognised.hours.length === 0) return unmeasured("R31", "Timer");
  const placeOfPerson = ({ registrations: [first] }: Person): CellArea[] => {
    const registration = reconciled.registrations[first ?? -1];
    return registration === undefined ? [] : [placeOf(registration)];
  };
  let months = 0;
  const above = reconciled.persons.flatMap((person) => {
    months += person.months.length;
    const over = person.months.filter(({ practice, paid }) => practice + paid > settings.monthlyNorm).length;
    return over === 0 ? [] : [{ over, cells: placeOfPerson(person) }];
  });
  const over = above.reduce((sum, each) => sum + each.over, 0);
  return {
    rule: "R31",
    outcome: over === 0 ? "met" : "warning",
    about: "",
    facts: { months, above: over },
    cells: above.flatMap(({ cells }) => cells),
  };
}

/** R12: everybody who left alive has an end form. */
function endForms(facts: RuleFacts): RuleResult {
  const missing = lacking(facts, "endForm");
  if (missing !== "") return unmeasured("R12", missing);
  const { persons, registrations } = facts.reconciled;
  const leavers = persons.filter(({ lastExit, status }) => lastExit !== undefined && !status.isDeceased);
  const without = leavers.filter(({ registrations: own }) => own.every((index) => isNo(registrations[index]?.endForm)));
  const cells = without.flatMap(({ registrations: [first] }) => {
    const registration = registrations[first ?? -1];
    return registration === undefined ? [] : [registration.cells.endForm ?? placeOf(registration)];
  });
  return {
    rule: "R12",
    outcome: without.length === 0 ? "met" : "warning",
    about: "",
    facts: { leavers: leavers.length, without: without.length },
    cells,
  };
}

function isNo(text: string | undefined): boolean {
  return text === undefined || ["", "nej", "no", "mangler", "missing", "0"].includes(fold(text));
}

/** R24: who starts later cannot have a full course of 52 weeks before the project ends. */
function latestStart({ recognised, reconciled }: RuleFacts): RuleResult {
  const end = recognised.project.wholePeriod?.value.to;
  if (end === undefined) return unmeasured("R24", "Samlet periode");
  const latest = addDays(end, -COURSE_DAYS);
  const late = reconciled.persons.filter(({ firstStart }) => firstStart !== undefined && firstStart > latest);
  const cells = late.flatMap(({ registrations: [first] }) => {
    const registration = reconciled.registrations[first ?? -1];
    return registration === undefined ? [] : [registration.cells.start ?? placeOf(registration)];
  });
  return { rule: "R24", outcome: late.length === 0 ? "met" : "warning", about: "", facts: { latest, late: late.length }, cells };
}

/** R22 and R26: eight participants a company, at least four of them with hours or in work there. */
function companyHeads(facts: RuleFacts): readonly RuleResult[] {
  const missing = lacking(facts, "company");
  if (missing !== "") return [unmeasured("R22", missing), unmeasured("R26", missing)];
  const { persons } = facts.reconciled;
  const names = [...new Set(persons.flatMap(({ companies }) => companies))].sort(new Intl.Collator("da").compare);
  const heads = (rule: RuleId, least: number, counts: (person: Person) => boolean): readonly RuleResult[] =>
    names.map((name) => {
      const there = persons.filter((person) => person.companies.includes(name) && counts(person)).length;
      return { rule, outcome: there >= least ? "met" : "warning", about: name, facts: { persons: there, least }, cells: [] };
    });
  const isColleague = ({ status, practice, paid }: Person) => status.status === "employed" || practice.counted + paid.counted > 0;
  return [...heads("R22", PARTICIPANTS_A_COMPANY, () => true), ...heads("R26", COLLEAGUES_A_COMPANY, isColleague)];
}

/** The rules of participants and their hours (DOMAIN 5.1–5.3), in the order of their numbers. */
export function participantRules(facts: RuleFacts): readonly RuleResult[] {
  const [heads, colleagues] = [
    companyHeads(facts).filter(({ rule }) => rule === "R22"),
    companyHeads(facts).filter(({ rule }) => rule === "R26"),
  ];
  return [endForms(facts), referral(facts), ...heads, latestStart(facts), weeklyHours(facts), ...colleagues, monthlyCap(facts)];
}
