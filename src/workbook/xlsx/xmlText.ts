const AMPERSAND = 38;
const SEMICOLON = 59;
const RETURN = 13;
const NAMED: Readonly<Record<string, number>> = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 };
/** "&#x10FFFF;" is the longest that means anything. */
const LONGEST_ENTITY = 12;
const AT_ONCE = 8192;

/** Turns the bytes of XML text into a string: UTF-8, the five entities and the numbered ones; an unknown entity stays as it is written. */
export class XmlText {
  private units = new Uint16Array(256);
  private at = 0;
  private count = 0;

  decode(bytes: Uint8Array, start: number, end: number, isRaw: boolean): string {
    if (this.units.length < end - start) this.units = new Uint16Array(2 * (end - start));
    this.count = 0;
    this.at = start;
    while (this.at < end) this.step(bytes, end, isRaw);
    if (this.count <= AT_ONCE) return String.fromCharCode.apply(null, this.units.subarray(0, this.count) as unknown as number[]);
    return this.long();
  }

  private long(): string {
    let text = "";
    for (let from = 0; from < this.count; from += AT_ONCE) {
      text += String.fromCharCode.apply(null, this.units.subarray(from, Math.min(this.count, from + AT_ONCE)) as unknown as number[]);
    }
    return text;
  }

  private step(bytes: Uint8Array, end: number, isRaw: boolean): void {
    const byte = bytes[this.at] as number;
    if (byte >= 0x80) this.point(bytes, byte, end);
    else if (byte === AMPERSAND && !isRaw) this.entity(bytes, end);
    else if (byte === RETURN) {
      // XML 2.11: a line ends in a line feed, however it was written.
      this.at++;
      if (bytes[this.at] !== 10) this.units[this.count++] = 10;
    } else {
      this.units[this.count++] = byte;
      this.at++;
    }
  }

  private point(bytes: Uint8Array, first: number, end: number): void {
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
    let code = length === 4 ? first & 7 : length === 3 ? first & 15 : first & 31;
    let isBroken = length === 0 || this.at + length > end;
    for (let index = 1; index < length && !isBroken; index++) {
      const byte = bytes[this.at + index] as number;
      if ((byte & 0xc0) !== 0x80) isBroken = true;
      code = (code << 6) | (byte & 63);
    }
    this.at += isBroken ? 1 : length;
    this.push(isBroken || code > 0x10ffff ? 0xfffd : code);
  }

  private push(code: number): void {
    if (code < 0x10000) this.units[this.count++] = code;
    else {
      this.units[this.count++] = 0xd800 + ((code - 0x10000) >> 10);
      this.units[this.count++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    }
  }

  private entity(bytes: Uint8Array, end: number): void {
    let close = this.at + 1;
    const last = Math.min(end, close + LONGEST_ENTITY);
    while (close < last && bytes[close] !== SEMICOLON) close++;
    const code = close < last ? entityCode(String.fromCharCode(...bytes.subarray(this.at + 1, close))) : undefined;
    if (code === undefined) {
      this.units[this.count++] = AMPERSAND;
      this.at++;
    } else {
      this.push(code);
      this.at = close + 1;
    }
  }
}

function entityCode(name: string): number | undefined {
  if (!name.startsWith("#")) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  const code = /^#x[0-9a-f]+$/i.test(name) ? parseInt(name.slice(2), 16) : /^#\d+$/.test(name) ? parseInt(name.slice(1), 10) : NaN;
  return code > 0 && code <= 0x10ffff ? code : undefined;
}

/** How XML writes a truth. */
export function isTruth(text: string | undefined): boolean {
  return text === "1" || text === "true" || text === "on";
}

/** Excel's own escape for what XML cannot hold: `_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

const MAY_NEED_ESCAPE = /[\p{Cc}\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const HALF_PAIR = /\p{Surrogate}/gu;

/** Text for a cell: what XML cannot hold, and what looks like such an escape, is escaped Excel's way; half a surrogate pair becomes U+FFFD. */
export function encodeCellText(text: string): string {
  return escapeXml(text.replace(HALF_PAIR, "\uFFFD").replace(MAY_NEED_ESCAPE, escapeUnit));
}

/** Tab and line feed stand as they are; so do the control characters from U+007F, which XML allows. */
function escapeUnit(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 9 || code === 10 || (code >= 0x7f && code < 0xfffe)) return character;
  return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** For text and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
