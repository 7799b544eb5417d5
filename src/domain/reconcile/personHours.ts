import type { Month } from "../words/day";
import type { HourKind, Hours } from "../words/hours";
import { HOUR_KINDS } from "../words/hours";
import type { HoursOfKind, MonthOfHours, PersonMonth } from "../words/person";
import type { HoursLedger } from "./hoursLedger";

/** Hours of one person, from the lines that count. */
export interface PersonHours {
  readonly practice: HoursOfKind;
  readonly paid: HoursOfKind;
  readonly months: readonly PersonMonth[];
}

const KINDS = HOUR_KINDS.length;

/** Sums lines by person, and over all persons by month. One instance serves a whole workbook; nothing is looked up by name. */
export class HoursSummer {
  private readonly span: number;
  /** By month and kind: of the person at hand, and of all. */
  private readonly own: Float64Array;
  private readonly reported: Float64Array;
  private readonly removed: Float64Array;
  private readonly heads: Int32Array;
  private readonly overlap: Int32Array;
  private readonly isTouched: Uint8Array;

  constructor(
    private readonly ledger: HoursLedger,
    private readonly isRemoved: Uint8Array,
  ) {
    this.span = ledger.months[1] - ledger.months[0] + 1;
    this.own = new Float64Array(this.span * KINDS);
    this.reported = new Float64Array(this.span * KINDS);
    this.removed = new Float64Array(this.span * KINDS);
    this.heads = new Int32Array(this.span * KINDS);
    this.overlap = new Int32Array(this.span);
    this.isTouched = new Uint8Array(this.span);
  }

  sumPerson(group: readonly number[]): PersonHours {
    const { first, month, kind, amount, months } = this.ledger;
    const reported = [0, 0];
    const removed = [0, 0];
    let [low, high] = [this.span, -1];
    for (const registration of group) {
      const end = first[registration + 1] ?? 0;
      for (let line = first[registration] ?? 0; line < end; line += 1) {
        const at = (month[line] ?? 0) - months[0];
        const which = kind[line] ?? 0;
        const slot = at * KINDS + which;
        const seconds = amount[line] ?? 0;
        reported[which] = (reported[which] ?? 0) + seconds;
        this.reported[slot] = (this.reported[slot] ?? 0) + seconds;
        if (this.isRemoved[line] === 1) {
          removed[which] = (removed[which] ?? 0) + seconds;
          this.removed[slot] = (this.removed[slot] ?? 0) + seconds;
        } else {
          this.own[slot] = (this.own[slot] ?? 0) + seconds;
          this.isTouched[at] = 1;
          if (at < low) low = at;
          if (at > high) high = at;
        }
      }
    }
    return {
      practice: hoursOfKind(reported[0], removed[0]),
      paid: hoursOfKind(reported[1], removed[1]),
      months: this.takeMonths(low, high),
    };
  }

  /** The person's months, counted into everybody's heads and cleared for the next person. */
  private takeMonths(low: number, high: number): readonly PersonMonth[] {
    const months: PersonMonth[] = [];
    for (let at = low; at <= high; at += 1) {
      if (this.isTouched[at] !== 1) continue;
      const slot = at * KINDS;
      const practice = this.own[slot] ?? 0;
      const paid = this.own[slot + 1] ?? 0;
      this.isTouched[at] = 0;
      this.own[slot] = 0;
      this.own[slot + 1] = 0;
      if (practice > 0) this.heads[slot] = (this.heads[slot] ?? 0) + 1;
      if (paid > 0) this.heads[slot + 1] = (this.heads[slot + 1] ?? 0) + 1;
      if (practice > 0 && paid > 0) this.overlap[at] = (this.overlap[at] ?? 0) + 1;
      months.push({ month: this.ledger.months[0] + at, practice: practice as Hours, paid: paid as Hours });
    }
    return months;
  }

  /** Every month in which anybody has hours, in order. */
  everyMonth(): readonly MonthOfHours[] {
    const months: MonthOfHours[] = [];
    for (let at = 0; at < this.span; at += 1) {
      const month: Month = this.ledger.months[0] + at;
      const practice = this.ofSlot(at, "practice");
      const paid = this.ofSlot(at, "paid");
      const practiceHeads = this.heads[at * KINDS] ?? 0;
      const paidHeads = this.heads[at * KINDS + 1] ?? 0;
      const overlap = this.overlap[at] ?? 0;
      if (practice.reported === 0 && paid.reported === 0 && practiceHeads + paidHeads === 0) continue;
      months.push({ month, practice, paid, practiceHeads, paidHeads, overlap, heads: practiceHeads + paidHeads - overlap });
    }
    return months;
  }

  private ofSlot(at: number, kind: HourKind): HoursOfKind {
    const slot = at * KINDS + HOUR_KINDS.indexOf(kind);
    return hoursOfKind(this.reported[slot], this.removed[slot]);
  }
}

function hoursOfKind(reported = 0, removed = 0): HoursOfKind {
  return { reported: reported as Hours, removed: removed as Hours, counted: (reported - removed) as Hours };
}
