import type { Month } from "../words/day";
import { monthOfDay } from "../words/day";
import type { HourKind } from "../words/hours";
import type { Registration } from "../words/registration";
import type { HoursLedger } from "./hoursLedger";
import { monthsByKind } from "./hoursLedger";

/** A registration as the surplus is judged: when it began and its months of each kind. */
export interface Course {
  readonly registration: number;
  readonly facts: Registration;
  readonly practice: readonly Month[];
  readonly paid: readonly Month[];
}

/**
 * The person's first registration first: earliest start (where none is given: earliest hours), practice before paid work.
 * The sheet's order comes last, between registrations that nothing else tells apart, so that shuffling rows moves no figure.
 */
function inCourseOrder(courses: readonly Course[]): readonly Course[] {
  return courses
    .map((course) => ({ course, key: orderKey(course) }))
    .sort((a, b) => compareKeys(a.key, b.key) || a.course.registration - b.course.registration)
    .map(({ course }) => course);
}

const AFTER_ALL = Number.MAX_SAFE_INTEGER;

function orderKey({ facts, practice, paid }: Course): readonly (number | string)[] {
  const months = [...practice, ...paid].sort((a, b) => a - b);
  const firstHours = months[0] ?? AFTER_ALL;
  return [
    facts.start === undefined ? firstHours : monthOfDay(facts.start),
    facts.start ?? "",
    firstHours,
    kindRank(facts.kind, practice),
    months.at(-1) ?? AFTER_ALL,
    facts.exit ?? "",
    practice.join(),
    paid.join(),
    facts.kind ?? "",
    facts.cluster ?? "",
    facts.municipality ?? "",
    facts.company ?? "",
    facts.actor ?? "",
    facts.number ?? "",
    facts.sheet,
  ];
}

function kindRank(kind: HourKind | undefined, practice: readonly Month[]): number {
  return (kind ?? (practice.length > 0 ? "practice" : "paid")) === "practice" ? 0 : 1;
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const [left, right] = [a[at] ?? "", b[at] ?? ""];
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}

/** A person's registrations as courses, in their order. */
export function coursesOf(group: readonly number[], registrations: readonly Registration[], ledger: HoursLedger): readonly Course[] {
  return inCourseOrder(
    group.flatMap((registration) => {
      const facts = registrations[registration];
      return facts === undefined ? [] : [{ registration, facts, ...monthsByKind(ledger, registration) }];
    }),
  );
}
