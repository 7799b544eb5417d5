import type { CellValue } from "./cell";
import type { WorkbookSnapshot } from "./workbook";
import { isOwnSheet } from "./workbook";

const MIX_LOW = 2654435761;
const MIX_HIGH = 1597334677;

/** Two multiplicative hashes side by side: 64 bits, enough to notice a change, not meant against forgery. */
class Fingerprint {
  private low = 0xdeadbeef;
  private high = 0x41c6ce57;

  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      this.low = Math.imul(this.low ^ unit, MIX_LOW);
      this.high = Math.imul(this.high ^ unit, MIX_HIGH);
    }
    // A mark between texts, so that "ab","c" and "a","bc" differ.
    this.low = Math.imul(this.low ^ 0xffff, MIX_LOW);
    this.high = Math.imul(this.high ^ 0xffff, MIX_HIGH);
  }

  toString(): string {
    const hex = (half: number) => (half >>> 0).toString(16).padStart(8, "0");
    return hex(this.high ^ (this.low >>> 13)) + hex(this.low ^ (this.high >>> 16));
  }
}

function written(value: CellValue): string {
  return typeof value === "string" ? `s${value}` : String(value);
}

/** Sixteen hexadecimal digits over every value of the user's own sheets: equal before and after, or something was changed. */
export function fingerprintOf(snapshot: WorkbookSnapshot): string {
  const fingerprint = new Fingerprint();
  for (const sheet of snapshot.sheets) {
    if (isOwnSheet(sheet.name)) continue;
    fingerprint.add(sheet.name);
    sheet.values.forEach((row, rowIndex) => {
      row.forEach((value, column) => {
        if (value !== null && value !== "") fingerprint.add(`${String(rowIndex)}:${String(column)}:${written(value)}`);
      });
    });
  }
  return fingerprint.toString();
}
