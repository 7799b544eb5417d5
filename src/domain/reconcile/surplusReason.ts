import type { Month } from "../words/day";
import { monthOfDay } from "../words/day";
import type { SurplusReason } from "../words/person";
import type { Course } from "./courseOrder";

/** Why one registration is there beyond the person's first. */
export interface Explanation {
  /** The earlier registration that it is measured against. */
  readonly against: Course;
  readonly reason: SurplusReason;
  readonly months: readonly Month[];
}

/** P and L of SPEC 2.2: months of each kind over all of the person's registrations. */
export interface PersonMonths {
  readonly practice: readonly Month[];
  readonly paid: readonly Month[];
}

/** Practice and paid work of one person, by the months that they share (SPEC 2.2). */
export function reasonOfTwoKinds({ practice, paid }: PersonMonths): Pick<Explanation, "reason" | "months"> {
  const shared = sharedMonths(practice, paid);
  const [only] = shared;
  if (only === undefined) return { reason: "sequential", months: [] };
  const isHandOver = shared.length === 1 && practice.at(-1) === only && paid[0] === only;
  return { reason: isHandOver ? "transition" : "concurrent", months: shared };
}

/**
 * A registration with hours of its own, against the person's earlier ones. Read from the top: what repeats a month of the same
 * kind is a duplicate; what brings the other kind is judged on the person's months; the rest is a re-entry. The nearest of several
 * earlier registrations is named.
 */
export function explainByOwnHours(course: Course, earlier: readonly Course[], person: PersonMonths): Explanation | undefined {
  const known = earlier.filter(hasHours);
  if (!hasHours(course) || known.length === 0) return undefined;
  const repeated = mostOf(known, (each) => repeatedMonths(course, each).length);
  if (repeated !== undefined) return { against: repeated, reason: "duplicate", months: repeatedMonths(course, repeated) };
  const isNewKind =
    (course.practice.length > 0 && known.every((each) => each.practice.length === 0)) ||
    (course.paid.length > 0 && known.every((each) => each.paid.length === 0));
  if (isNewKind) return { against: nearest(course, known), ...reasonOfTwoKinds(person) };
  const sameKind = known.filter((each) => haveKindInCommon(each, course));
  const against = nearest(course, sameKind.length > 0 ? sameKind : known);
  return { against, reason: "re-entry", months: gapBetween(allMonths(against), allMonths(course)) };
}

/**
 * A person all of whose rows repeat all hours: the rows tell apart by their starts alone (SPEC 2.2). Where there are hours of both
 * kinds, the row that starts nearest to the second kind's first month stands for it; the others are judged by their start.
 */
export function explainByStarts(course: Course, ordered: readonly Course[], person: PersonMonths): Explanation | undefined {
  const [base] = ordered;
  if (base === undefined || !hasHours(course)) return undefined;
  if (person.practice.length > 0 && person.paid.length > 0 && course === rowOfSecondKind(ordered, person)) {
    return { against: base, ...reasonOfTwoKinds(person) };
  }
  return { against: base, ...reasonOfStart(course, ordered, person) };
}

/** The row that names the second kind where rows name kinds, else the one that starts nearest to its first month. */
function rowOfSecondKind(ordered: readonly Course[], { practice, paid }: PersonMonths): Course | undefined {
  const [firstPractice, firstPaid] = [practice[0] ?? 0, paid[0] ?? 0];
  const begins = Math.max(firstPractice, firstPaid);
  const surplus = ordered.slice(1).filter(hasHours);
  const named = surplus.filter(({ facts }) => facts.kind === (firstPaid >= firstPractice ? "paid" : "practice"));
  const candidates = named.length > 0 ? named : surplus;
  return mostOf(candidates, ({ facts }) => 1 / (1 + (facts.start === undefined ? begins : Math.abs(monthOfDay(facts.start) - begins))));
}

function reasonOfStart(course: Course, ordered: readonly Course[], person: PersonMonths): Pick<Explanation, "reason" | "months"> {
  const months = union(person.practice, person.paid);
  const start = course.facts.start === undefined ? undefined : monthOfDay(course.facts.start);
  if (start === undefined) return { reason: "duplicate", months };
  const earlier = months.filter((month) => month < start);
  const next = months.find((month) => month >= start);
  const others = ordered.slice(0, ordered.indexOf(course));
  const hasLeftBefore = others.length > 0 && others.every(({ facts }) => facts.exit !== undefined && monthOfDay(facts.exit) < start);
  const last = earlier.at(-1);
  const isAfterGap = last !== undefined && (next === undefined || last < next - 1);
  if (isAfterGap || hasLeftBefore) return { reason: "re-entry", months: last === undefined ? [] : gapBetween([last], [next ?? start]) };
  return { reason: "duplicate", months: months.filter((month) => month >= start) };
}

export function hasHours({ practice, paid }: Course): boolean {
  return practice.length > 0 || paid.length > 0;
}

function haveKindInCommon(a: Course, b: Course): boolean {
  return (a.practice.length > 0 && b.practice.length > 0) || (a.paid.length > 0 && b.paid.length > 0);
}

function repeatedMonths(a: Course, b: Course): readonly Month[] {
  return union(sharedMonths(a.practice, b.practice), sharedMonths(a.paid, b.paid));
}

function allMonths({ practice, paid }: Course): readonly Month[] {
  return union(practice, paid);
}

/** The first of those with the most, if any has some. */
function mostOf(courses: readonly Course[], count: (course: Course) => number): Course | undefined {
  let best: Course | undefined;
  for (const course of courses) {
    const most = best === undefined ? 0 : count(best);
    if (count(course) > most) best = course;
  }
  return best;
}

/** The earlier registration that lies fewest months away. */
function nearest(course: Course, others: readonly Course[]): Course {
  return mostOf(others, (each) => 1 / (1 + gapBetween(allMonths(each), allMonths(course)).length)) ?? course;
}

/** The months that lie between two registrations; none where they meet or overlap. */
function gapBetween(a: readonly Month[], b: readonly Month[]): readonly Month[] {
  const [first, second] = (a[0] ?? 0) <= (b[0] ?? 0) ? [a, b] : [b, a];
  const [from, to] = [first.at(-1) ?? 0, second[0] ?? 0];
  return to - from < 2 ? [] : Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at);
}

export function sharedMonths(a: readonly Month[], b: readonly Month[]): readonly Month[] {
  if (a.length === 0 || b.length === 0) return [];
  const others = new Set(b);
  return a.filter((month) => others.has(month));
}

/** Months of either, in order. Both come in order, each month once. */
export function union(a: readonly Month[], b: readonly Month[]): readonly Month[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const months: Month[] = [];
  let [left, right] = [0, 0];
  while (left < a.length || right < b.length) {
    const month = Math.min(a[left] ?? Infinity, b[right] ?? Infinity);
    months.push(month);
    if (a[left] === month) left += 1;
    if (b[right] === month) right += 1;
  }
  return months;
}
