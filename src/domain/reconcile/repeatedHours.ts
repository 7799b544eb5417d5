import { HOUR_KINDS } from "../words/hours";
import type { Registration } from "../words/registration";
import type { HoursLedger } from "./hoursLedger";

/** How the hours of two registrations compare, line by line. */
export interface Repetition {
  /** Months and kinds that either has. */
  readonly either: number;
  /** Those that both have, with the same amount. */
  readonly equal: number;
  readonly hasBothKinds: boolean;
}

/** Walks the lines of both, which stand in the same order. */
export function compareHours(ledger: HoursLedger, a: number, b: number): Repetition {
  let [left, right] = [ledger.first[a] ?? 0, ledger.first[b] ?? 0];
  const [leftEnd, rightEnd] = [ledger.first[a + 1] ?? 0, ledger.first[b + 1] ?? 0];
  const kinds = new Set<number>();
  let [either, equal] = [0, 0];
  while (left < leftEnd || right < rightEnd) {
    const [leftSlot, rightSlot] = [left < leftEnd ? slotOf(ledger, left) : Infinity, right < rightEnd ? slotOf(ledger, right) : Infinity];
    if (leftSlot === rightSlot && ledger.amount[left] === ledger.amount[right]) {
      equal += 1;
      kinds.add(leftSlot % HOUR_KINDS.length);
    }
    either += 1;
    if (leftSlot <= rightSlot) left += 1;
    if (rightSlot <= leftSlot) right += 1;
  }
  return { either, equal, hasBothKinds: kinds.size === HOUR_KINDS.length };
}

function slotOf(ledger: HoursLedger, line: number): number {
  return (ledger.month[line] ?? 0) * HOUR_KINDS.length + (ledger.kind[line] ?? 0);
}

/** Three amounts in four: one mistyped cell does not hide the repetition, and any two rows have at least half in common. */
const [REPEATED, OF_ALL] = [3, 4];

/**
 * Whether every row repeats all of the person's hours, as a wide export does (SPEC 2.2): each holds nearly all of what would be
 * counted. A row that says its kind and holds hours of that kind only has its own hours: then equal amounts are a duplicate,
 * not a way of exporting.
 */
export function areHoursRepeated(ledger: HoursLedger, registrations: readonly number[], facts: readonly Registration[]): boolean {
  if (registrations.length < 2) return false;
  const withHours = registrations.filter((each) => (ledger.first[each] ?? 0) < (ledger.first[each + 1] ?? 0));
  if (withHours.length < 2 || withHours.every((each) => hasOwnKindOnly(ledger, each, facts[each]))) return false;
  const largest = new Map<number, number>();
  eachLine(ledger, withHours, (slot, amount) => largest.set(slot, Math.max(amount, largest.get(slot) ?? -Infinity)));
  return withHours.every((each) => {
    let equal = 0;
    eachLine(ledger, [each], (slot, amount) => (equal += amount === largest.get(slot) ? 1 : 0));
    return equal * OF_ALL >= largest.size * REPEATED;
  });
}

function eachLine(ledger: HoursLedger, registrations: readonly number[], visit: (slot: number, amount: number) => void): void {
  for (const registration of registrations) {
    const end = ledger.first[registration + 1] ?? 0;
    for (let line = ledger.first[registration] ?? 0; line < end; line += 1) visit(slotOf(ledger, line), ledger.amount[line] ?? 0);
  }
}

function hasOwnKindOnly(ledger: HoursLedger, registration: number, facts: Registration | undefined): boolean {
  if (facts?.kind === undefined) return false;
  const own = HOUR_KINDS.indexOf(facts.kind);
  const kinds = ledger.kind.subarray(ledger.first[registration] ?? 0, ledger.first[registration + 1] ?? 0);
  return kinds.every((kind) => kind === own);
}

/** Below this, equal amounts may be chance. */
const FEWEST_LINES_FOR_CERTAINTY = 3;

/**
 * Whether repeated rows are one set of hours although they name different companies: hours of both kinds, every one equal, and
 * not a few. Anything less adds up, as hours at different companies do (SPEC 2.4).
 */
export function areHoursRepeatedAcrossCompanies(ledger: HoursLedger, registrations: readonly number[]): boolean {
  const [first, ...others] = registrations;
  if (first === undefined) return false;
  return others.every((each) => {
    const { equal, either, hasBothKinds } = compareHours(ledger, first, each);
    return hasBothKinds && equal === either && either >= FEWEST_LINES_FOR_CERTAINTY;
  });
}
