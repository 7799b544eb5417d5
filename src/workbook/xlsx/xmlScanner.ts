import { WorkbookError } from "../WorkbookError";
import { XmlText } from "./xmlText";

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const COLON = 58;
const BANG = 33;
const QUESTION = 63;
/** Deeper than any workbook; deeper is made to harm. */
const DEEPEST = 4096;
const MOST_ATTRIBUTES = 256;

/**
 * Reads XML in UTF-8 from its bytes, token by token, without building anything: names are compared as hashes of their local part
 * (nameHash), so that prefixes do not matter. Comments, instructions and document types are passed over; no entity is ever defined.
 * What is not well-formed is a WorkbookError of kind damaged that names the part.
 */
export class XmlScanner {
  /** Of the open or close tag: hash of the local name, and where the qualified name stands. */
  name = 0;
  nameStart = 0;
  nameEnd = 0;
  /** The tag is `<a/>`: there comes no CLOSE. */
  isEmpty = false;
  /** Where the token begins; it ends at `position`. */
  start = 0;
  textStart = 0;
  textEnd = 0;
  isCdata = false;
  position = 0;
  depth = 0;
  attributeCount = 0;
  readonly attributeNames = new Int32Array(MOST_ATTRIBUTES);
  readonly attributeStarts = new Int32Array(MOST_ATTRIBUTES);
  readonly attributeEnds = new Int32Array(MOST_ATTRIBUTES);
  private readonly open = new Int32Array(DEEPEST);
  private readonly decoder = new XmlText();

  constructor(
    readonly bytes: Uint8Array,
    private readonly part: string,
  ) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.position = 3;
  }

  next(): Token {
    const { bytes } = this;
    const { length } = bytes;
    for (;;) {
      const at = this.position;
      if (at >= length) return this.atEnd();
      this.start = at;
      if (bytes[at] !== LESS) return this.scanText(at);
      const second = bytes[at + 1];
      if (second === SLASH) return this.scanClose(at + 2);
      if (second === QUESTION) this.position = this.after("?>", at + 2);
      else if (second === BANG) {
        if (this.scanBang(at)) return TEXT;
      } else return this.scanOpen(at + 1);
    }
  }

  /** The text of the TEXT token, entities resolved. */
  text(): string {
    return this.decoder.decode(this.bytes, this.textStart, this.textEnd, this.isCdata);
  }

  /** Index of an attribute of the OPEN tag, or −1. */
  attributeIndex(name: number): number {
    for (let index = 0; index < this.attributeCount; index++) if (this.attributeNames[index] === name) return index;
    return -1;
  }

  attribute(name: number): string | undefined {
    const index = this.attributeIndex(name);
    return index < 0 ? undefined : this.attributeText(index);
  }

  attributeText(index: number): string {
    return this.decoder.decode(this.bytes, this.attributeStarts[index] as number, this.attributeEnds[index] as number, false);
  }

  /** After an OPEN: passes over everything up to its end. */
  skip(): void {
    if (this.isEmpty) return;
    const outside = this.depth - 1;
    while (this.depth > outside) if (this.next() === END) return;
  }

  /** After an OPEN: all text up to its end, without the text of elements named in `without`. */
  textWithin(without = 0): string {
    if (this.isEmpty) return "";
    const outside = this.depth - 1;
    let text = "";
    while (this.depth > outside) {
      const token = this.next();
      if (token === END) return text;
      if (token === TEXT) text = text === "" ? this.text() : text + this.text();
      else if (token === OPEN && without !== 0 && this.name === without) this.skip();
    }
    return text;
  }

  damaged(): WorkbookError {
    return new WorkbookError("damaged", { part: this.part });
  }

  private atEnd(): Token {
    if (this.depth !== 0) throw this.damaged();
    return END;
  }

  private scanText(at: number): Token {
    const { bytes } = this;
    const { length } = bytes;
    let end = at;
    while (end < length && bytes[end] !== LESS) end++;
    this.textStart = at;
    this.textEnd = end;
    this.isCdata = false;
    this.position = end;
    return TEXT;
  }

  /** True where a CDATA section was found; comments and document types are passed over. */
  private scanBang(at: number): boolean {
    const { bytes } = this;
    if (bytes[at + 2] === 45 && bytes[at + 3] === 45) {
      this.position = this.after("-->", at + 4);
      return false;
    }
    if (bytes[at + 2] === 91) {
      this.textStart = at + 9;
      this.position = this.after("]]>", at + 9);
      this.textEnd = this.position - 3;
      this.isCdata = true;
      return true;
    }
    this.position = this.afterDocumentType(at + 2);
    return false;
  }

  private afterDocumentType(from: number): number {
    let brackets = 0;
    for (let at = from; at < this.bytes.length; at++) {
      const byte = this.bytes[at];
      if (byte === 91) brackets++;
      else if (byte === 93) brackets--;
      else if (byte === 34 || byte === 39) at = this.quoteEnd(at);
      else if (byte === GREATER && brackets <= 0) return at + 1;
    }
    throw this.damaged();
  }

  private quoteEnd(at: number): number {
    const end = this.bytes.indexOf(this.bytes[at] as number, at + 1);
    if (end < 0) throw this.damaged();
    return end;
  }

  private after(mark: string, from: number): number {
    const first = mark.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      let matched = 1;
      while (matched < mark.length && this.bytes[at + matched] === mark.charCodeAt(matched)) matched++;
      if (matched === mark.length) return at + mark.length;
    }
    throw this.damaged();
  }

  /** The name that begins at `at`; leaves its end in nameEnd. */
  private scanName(at: number): number {
    const { bytes } = this;
    let hash = 0;
    let end = at;
    for (; ; end++) {
      const byte = bytes[end];
      if (byte === undefined || byte === LESS) throw this.damaged();
      if (byte <= 32 || byte === GREATER || byte === SLASH || byte === EQUALS) break;
      hash = byte === COLON ? 0 : (Math.imul(hash, 31) + byte) | 0;
    }
    if (end === at) throw this.damaged();
    this.nameEnd = end;
    return hash;
  }

  private scanClose(at: number): Token {
    this.name = this.scanName(at);
    this.nameStart = at;
    let end = this.nameEnd;
    while ((this.bytes[end] as number) <= 32) end++;
    if (this.bytes[end] !== GREATER || this.depth === 0) throw this.damaged();
    this.depth--;
    if (this.open[this.depth] !== this.name) throw this.damaged();
    this.position = end + 1;
    return CLOSE;
  }

  private scanOpen(at: number): Token {
    const { bytes } = this;
    const name = this.scanName(at);
    const nameEnd = this.nameEnd;
    this.attributeCount = 0;
    let end = nameEnd;
    for (;;) {
      const byte = bytes[end];
      if (byte === undefined) throw this.damaged();
      if (byte <= 32) end++;
      else if (byte === GREATER || byte === SLASH) break;
      else end = this.scanAttribute(end);
    }
    this.isEmpty = bytes[end] === SLASH;
    if (this.isEmpty && bytes[++end] !== GREATER) throw this.damaged();
    this.position = end + 1;
    this.name = name;
    this.nameStart = at;
    this.nameEnd = nameEnd;
    if (!this.isEmpty) this.push(name);
    return OPEN;
  }

  private push(name: number): void {
    if (this.depth >= DEEPEST) throw this.damaged();
    this.open[this.depth++] = name;
  }

  private scanAttribute(at: number): number {
    const { bytes } = this;
    const name = this.scanName(at);
    let start = this.nameEnd;
    while ((bytes[start] as number) <= 32) start++;
    if (bytes[start++] !== EQUALS) throw this.damaged();
    while ((bytes[start] as number) <= 32) start++;
    const quote = bytes[start];
    if ((quote !== 34 && quote !== 39) || this.attributeCount >= MOST_ATTRIBUTES) throw this.damaged();
    let end = ++start;
    while (bytes[end] !== quote) if (bytes[end++] === undefined) throw this.damaged();
    this.attributeNames[this.attributeCount] = name;
    this.attributeStarts[this.attributeCount] = start;
    this.attributeEnds[this.attributeCount++] = end;
    return end + 1;
  }
}
