import type { WorkbookSnapshot } from "./workbook";
import { isOwnSheet } from "./workbook";

const MIX_LOW = 2654435761;
const MIX_HIGH = 1597334677;
/** Marks beyond any UTF-16 code unit, so that "ab","c" and "a","bc" differ, and the text "1" from the number 1. */
const END_OF_TEXT = 0x10000;
const NUMBER = 0x10001;
const LOGICAL = 0x10002;
const PLACE = 0x10003;

const asNumber = new Float64Array(1);
const asBits = new Int32Array(asNumber.buffer);

/** Two multiplicative hashes side by side: 64 bits, enough to notice a change, not meant against forgery. */
class Fingerprint {
  private low = 0xdeadbeef;
  private high = 0x41c6ce57;

  mix(bits: number): void {
    this.low = Math.imul(this.low ^ bits, MIX_LOW);
    this.low ^= this.low >>> 15;
    this.high = Math.imul(this.high ^ bits, MIX_HIGH);
    this.high ^= this.high >>> 13;
  }

  text(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.mix(text.charCodeAt(at));
    this.mix(END_OF_TEXT);
  }

  number(value: number): void {
    asNumber[0] = value;
    this.mix(NUMBER);
    this.mix(asBits[0] ?? 0);
    this.mix(asBits[1] ?? 0);
  }

  logical(value: boolean): void {
    this.mix(LOGICAL);
    this.mix(value ? 1 : 0);
  }

  place(row: number, column: number): void {
    this.mix(PLACE);
    this.mix(row);
    this.mix(column);
  }

  toString(): string {
    const hex = (half: number) => (half >>> 0).toString(16).padStart(8, "0");
    return hex(this.high ^ (this.low >>> 13)) + hex(this.low ^ (this.high >>> 16));
  }
}

/** Sixteen hexadecimal digits over every value of the user's own sheets: equal before and after, or something was changed. */
export function fingerprintOf(snapshot: WorkbookSnapshot): string {
  const fingerprint = new Fingerprint();
  for (const { name, values } of snapshot.sheets) {
    if (isOwnSheet(name)) continue;
    fingerprint.text(name);
    for (let row = 0; row < values.length; row += 1) {
      const cells = values[row] ?? [];
      for (let column = 0; column < cells.length; column += 1) {
        const value = cells[column];
        if (value === null || value === undefined || value === "") continue;
        fingerprint.place(row, column);
        if (typeof value === "string") fingerprint.text(value);
        else if (typeof value === "number") fingerprint.number(value);
        else fingerprint.logical(value);
      }
    }
  }
  return fingerprint.toString();
}
