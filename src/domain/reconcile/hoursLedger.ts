import type { CellRef } from "../words/cell";
import type { Month } from "../words/day";
import type { HourKind } from "../words/hours";
import { HOUR_KINDS } from "../words/hours";
import type { HourEntries } from "../words/registration";

/**
 * Hours summed within each registration, month and kind: one position is one such sum, called a line.
 * The lines of a registration stand together, in order of month and kind: from `first[r]` up to `first[r + 1]`.
 */
export interface HoursLedger {
  readonly first: Int32Array;
  readonly month: Int32Array;
  /** Index into HOUR_KINDS. */
  readonly kind: Uint8Array;
  /** Whole seconds; a sum may exceed what 32 bits hold. */
  readonly amount: Float64Array;
  /** The first entry of the sum: the cell that stands for it. */
  readonly entry: Int32Array;
  /** The first and last month of any line, so that arrays by month can be small. */
  readonly months: readonly [Month, Month];
  readonly entries: HourEntries;
}

/** Which entries count: those of registrations that do, up to a month. */
export interface LedgerLimits {
  /** 1 for each registration that counts. */
  readonly isCounted: Uint8Array;
  readonly lastMonth: Month;
}

/** Every entry that counts, summed. Two passes over the entries: a counting sort by registration, then a sum. */
export function openLedger(entries: HourEntries, limits: LedgerLimits): HoursLedger {
  const { byRegistration, offsets } = sortByRegistration(entries, limits);
  const months = monthSpan(entries, byRegistration);
  const room = byRegistration.length;
  const registrations = limits.isCounted.length;
  const first = new Int32Array(registrations + 1);
  const month = new Int32Array(room);
  const kind = new Uint8Array(room);
  const amount = new Float64Array(room);
  const entry = new Int32Array(room);

  const slots = (months[1] - months[0] + 1) * HOUR_KINDS.length;
  const sums = new Float64Array(slots);
  const firstEntry = new Int32Array(slots).fill(-1);
  let lines = 0;
  for (let registration = 0; registration < registrations; registration += 1) {
    first[registration] = lines;
    let low = slots;
    let high = -1;
    for (let at = offsets[registration] ?? 0; at < (offsets[registration + 1] ?? 0); at += 1) {
      const each = byRegistration[at] ?? 0;
      const slot = ((entries.month[each] ?? 0) - months[0]) * HOUR_KINDS.length + (entries.kind[each] ?? 0);
      if (firstEntry[slot] === -1) firstEntry[slot] = each;
      sums[slot] = (sums[slot] ?? 0) + (entries.amount[each] ?? 0);
      if (slot < low) low = slot;
      if (slot > high) high = slot;
    }
    for (let slot = low; slot <= high; slot += 1) {
      if (firstEntry[slot] === -1) continue;
      // Hours that are zero, or that corrections cancel, are no hours of that month.
      if (sums[slot] !== 0) {
        month[lines] = months[0] + Math.floor(slot / HOUR_KINDS.length);
        kind[lines] = slot % HOUR_KINDS.length;
        amount[lines] = sums[slot] ?? 0;
        entry[lines] = firstEntry[slot] ?? 0;
        lines += 1;
      }
      firstEntry[slot] = -1;
      sums[slot] = 0;
    }
  }
  first[registrations] = lines;
  return { first, month, kind, amount, entry, months, entries };
}

function sortByRegistration(entries: HourEntries, limits: LedgerLimits) {
  const { registration, month } = entries;
  const { isCounted, lastMonth } = limits;
  const offsets = new Int32Array(isCounted.length + 1);
  for (let each = 0; each < entries.length; each += 1) {
    const owner = registration[each] ?? 0;
    if (isCounted[owner] === 1 && (month[each] ?? 0) <= lastMonth) offsets[owner + 1] = (offsets[owner + 1] ?? 0) + 1;
  }
  for (let owner = 0; owner < isCounted.length; owner += 1) offsets[owner + 1] = (offsets[owner + 1] ?? 0) + (offsets[owner] ?? 0);
  const next = offsets.slice();
  const byRegistration = new Int32Array(offsets[isCounted.length] ?? 0);
  for (let each = 0; each < entries.length; each += 1) {
    const owner = registration[each] ?? 0;
    if (isCounted[owner] !== 1 || (month[each] ?? 0) > lastMonth) continue;
    const at = next[owner] ?? 0;
    byRegistration[at] = each;
    next[owner] = at + 1;
  }
  return { byRegistration, offsets };
}

function monthSpan(entries: HourEntries, chosen: Int32Array): readonly [Month, Month] {
  let low = Infinity;
  let high = -Infinity;
  for (const each of chosen) {
    const month = entries.month[each] ?? 0;
    if (month < low) low = month;
    if (month > high) high = month;
  }
  return low > high ? [0, -1] : [low, high];
}

/** The cell that an entry stands in. */
export function cellOfEntry(entries: HourEntries, entry: number): CellRef {
  return { sheet: entries.sheets[entries.sheet[entry] ?? 0] ?? "", row: entries.row[entry] ?? 0, column: entries.column[entry] ?? 0 };
}

/** The lines of one registration. */
export function linesOf(ledger: HoursLedger, registration: number): readonly number[] {
  const from = ledger.first[registration] ?? 0;
  const to = ledger.first[registration + 1] ?? from;
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Months in which a registration has hours of each kind, in order. Corrections below zero make no month. */
export function monthsByKind(ledger: HoursLedger, registration: number): Readonly<Record<HourKind, readonly Month[]>> {
  const months: Record<HourKind, Month[]> = { practice: [], paid: [] };
  const end = ledger.first[registration + 1] ?? 0;
  for (let line = ledger.first[registration] ?? 0; line < end; line += 1) {
    if ((ledger.amount[line] ?? 0) <= 0) continue;
    months[HOUR_KINDS[ledger.kind[line] ?? 0] ?? "practice"].push(ledger.month[line] ?? 0);
  }
  return months;
}
