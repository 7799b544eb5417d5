import { fold } from "../words/fold";
import { HOUR_KINDS } from "../words/hours";
import type { Registration } from "../words/registration";
import type { HoursLedger } from "./hoursLedger";
import { areHoursRepeatedAcrossCompanies } from "./repeatedHours";

/** A line that was removed, and the line that is counted in its stead. */
export interface RemovedLine {
  readonly kept: number;
  readonly removed: number;
}

/** Decides line by line what is counted (SPEC 2.4): what is not removed is. */
export class OnceCounter {
  /** 1 for each line of the ledger that is removed. */
  readonly isRemoved: Uint8Array;
  /** The last line of each month and kind that was met, chained to the one before it. */
  private readonly chain: Int32Array;
  private readonly lastOfSlot: Int32Array;
  private readonly ownerOfLine: Int32Array;
  private readonly folded = new Map<string, string>();

  constructor(
    private readonly ledger: HoursLedger,
    private readonly registrations: readonly Registration[],
  ) {
    const lines = ledger.first[ledger.first.length - 1] ?? 0;
    this.isRemoved = new Uint8Array(lines);
    this.chain = new Int32Array(lines);
    this.ownerOfLine = new Int32Array(lines);
    this.lastOfSlot = new Int32Array((ledger.months[1] - ledger.months[0] + 1) * HOUR_KINDS.length).fill(-1);
  }

  /**
   * The removed lines of one person, in order of month and kind. `group` is in the order of the courses: of equal amounts the
   * earliest is kept, so that shuffling rows moves no hours between companies or clusters.
   */
  countPerson(group: readonly number[]): readonly RemovedLine[] {
    if (group.length < 2) return [];
    const contested = this.linkLines(group);
    if (contested.length === 0) return [];
    const isOneCompany = areHoursRepeatedAcrossCompanies(this.ledger, group);
    const removed: RemovedLine[] = [];
    for (const slot of contested.sort((a, b) => a - b)) {
      const lines: number[] = [];
      for (let line = this.lastOfSlot[slot] ?? -1; line !== -1; line = this.chain[line] ?? -1) lines.unshift(line);
      removed.push(...this.removeRepeated(lines, isOneCompany));
    }
    this.unlinkLines(group);
    return removed;
  }

  private slotOf(line: number): number {
    return ((this.ledger.month[line] ?? 0) - this.ledger.months[0]) * HOUR_KINDS.length + (this.ledger.kind[line] ?? 0);
  }

  /** Chains the lines by month and kind; gives the slots that more than one registration has. */
  private linkLines(group: readonly number[]): number[] {
    const contested = new Set<number>();
    for (const registration of group) {
      for (let line = this.ledger.first[registration] ?? 0; line < (this.ledger.first[registration + 1] ?? 0); line += 1) {
        const slot = this.slotOf(line);
        const before = this.lastOfSlot[slot] ?? -1;
        if (before !== -1) contested.add(slot);
        this.chain[line] = before;
        this.lastOfSlot[slot] = line;
        this.ownerOfLine[line] = registration;
      }
    }
    if (contested.size === 0) this.unlinkLines(group);
    return [...contested];
  }

  private unlinkLines(group: readonly number[]): void {
    for (const registration of group) {
      for (let line = this.ledger.first[registration] ?? 0; line < (this.ledger.first[registration + 1] ?? 0); line += 1) {
        this.lastOfSlot[this.slotOf(line)] = -1;
      }
    }
  }

  /** Of the lines of one month and kind, the largest at each company is kept. */
  private removeRepeated(lines: readonly number[], isOneCompany: boolean): readonly RemovedLine[] {
    const removed: RemovedLine[] = [];
    for (const same of isOneCompany ? [lines] : this.byCompany(lines)) {
      // A correction below zero is no second sight of an amount above it.
      for (const alike of [same.filter((line) => this.amountOf(line) > 0), same.filter((line) => this.amountOf(line) < 0)]) {
        const [kept, ...others] = [...alike].sort(
          (a, b) => Math.abs(this.amountOf(b)) - Math.abs(this.amountOf(a)) || this.isOwnKind(b) - this.isOwnKind(a),
        );
        if (kept === undefined) continue;
        for (const line of others) {
          this.isRemoved[line] = 1;
          removed.push({ kept, removed: line });
        }
      }
    }
    return removed;
  }

  /** 1 where the row says that it is of the kind of these hours: practice hours belong to the practice row. */
  private isOwnKind(line: number): number {
    const kind = this.registrations[this.ownerOfLine[line] ?? 0]?.kind;
    return kind !== undefined && kind === HOUR_KINDS[this.ledger.kind[line] ?? 0] ? 1 : 0;
  }

  private amountOf(line: number): number {
    return this.ledger.amount[line] ?? 0;
  }

  /**
   * Lines of the same company together. One that names none belongs to the company that has its very amount, else to the one
   * with the largest: what is not known to be elsewhere is not added up (SPEC 2.4).
   */
  private byCompany(lines: readonly number[]): readonly (readonly number[])[] {
    const named = new Map<string, number[]>();
    const unnamed: number[] = [];
    for (const line of lines) {
      const company = this.companyOf(this.ownerOfLine[line] ?? 0);
      if (company === undefined) unnamed.push(line);
      else named.set(company, [...(named.get(company) ?? []), line]);
    }
    if (named.size === 0) return [unnamed];
    const groups = [...named.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
    const largest = (group: readonly number[]) => Math.max(...group.map((line) => this.amountOf(line)));
    for (const line of unnamed) {
      const equal = groups.find((group) => group.some((each) => this.amountOf(each) === this.amountOf(line)));
      const home = equal ?? [...groups].sort((a, b) => largest(b) - largest(a))[0];
      home?.push(line);
    }
    return groups;
  }

  private companyOf(registration: number): string | undefined {
    const { company, cvr } = this.registrations[registration] ?? {};
    if (company === undefined) return cvr;
    const known = this.folded.get(company) ?? fold(company);
    this.folded.set(company, known);
    return known;
  }
}
