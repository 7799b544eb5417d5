import type { Month } from "../../words/day";
import type { HourKind } from "../../words/hours";
import { HOUR_KINDS } from "../../words/hours";
import type { HourEntries } from "../../words/registration";

/** One amount about to be kept. */
export interface HourEntry {
  registration: number;
  month: Month;
  kind: HourKind;
  amount: number;
  row: number;
  column: number;
}

const FIRST_ROOM = 1024;

/** Gathers entries column by column; a million of them must not become a million objects (SPEC 10). */
export class HourCollector {
  private length = 0;
  private room = FIRST_ROOM;
  private registration = new Int32Array(FIRST_ROOM);
  private month = new Int32Array(FIRST_ROOM);
  private kind = new Uint8Array(FIRST_ROOM);
  private amount = new Int32Array(FIRST_ROOM);
  private sheet = new Uint16Array(FIRST_ROOM);
  private row = new Int32Array(FIRST_ROOM);
  private column = new Int32Array(FIRST_ROOM);
  private readonly sheets: string[] = [];

  private grow(): void {
    this.room *= 2;
    const wider = <T extends Int32Array | Uint8Array | Uint16Array>(fresh: T, old: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.registration = wider(new Int32Array(this.room), this.registration);
    this.month = wider(new Int32Array(this.room), this.month);
    this.kind = wider(new Uint8Array(this.room), this.kind);
    this.amount = wider(new Int32Array(this.room), this.amount);
    this.sheet = wider(new Uint16Array(this.room), this.sheet);
    this.row = wider(new Int32Array(this.room), this.row);
    this.column = wider(new Int32Array(this.room), this.column);
  }

  /** The number under which a sheet's entries are kept. */
  sheetNumber(name: string): number {
    const known = this.sheets.indexOf(name);
    return known >= 0 ? known : this.sheets.push(name) - 1;
  }

  /** `entry` may be the same object every time. */
  add(entry: Readonly<HourEntry>, sheet: number): void {
    if (this.length === this.room) this.grow();
    const at = this.length;
    this.registration[at] = entry.registration;
    this.month[at] = entry.month;
    this.kind[at] = HOUR_KINDS.indexOf(entry.kind);
    this.amount[at] = entry.amount;
    this.sheet[at] = sheet;
    this.row[at] = entry.row;
    this.column[at] = entry.column;
    this.length += 1;
  }

  entries(): HourEntries {
    const { length } = this;
    return {
      length,
      registration: this.registration.slice(0, length),
      month: this.month.slice(0, length),
      kind: this.kind.slice(0, length),
      amount: this.amount.slice(0, length),
      sheet: this.sheet.slice(0, length),
      row: this.row.slice(0, length),
      column: this.column.slice(0, length),
      sheets: [...this.sheets],
    };
  }
}
