import { CLOSE, END, OPEN, XmlScanner } from "./xmlScanner";

export interface XmlAttribute {
  /** As written, prefix included. */
  readonly name: string;
  readonly local: string;
  readonly value: string;
  /** Where the value stands, without its quotes. */
  readonly start: number;
  readonly end: number;
}

/** An element of a small part, with its places in the bytes, so that a part can be changed without being written anew. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  /** "x:" or "". */
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly start: number;
  /** Behind the open tag. */
  readonly openEnd: number;
  /** Before the close tag; equal to `openEnd` where the tag is `<a/>`. */
  readonly closeStart: number;
  readonly end: number;
  readonly isEmptyTag: boolean;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** The root of a part. Iterative: hostile depth costs no stack. */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const scanner = new XmlScanner(bytes, part);
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    const parent = open.at(-1);
    if (token === OPEN) {
      const element = elementAt(scanner);
      if (parent !== undefined) parent.children.push(element);
      else root ??= element;
      if (!scanner.isEmpty) open.push(element);
    } else if (token === CLOSE) {
      const element = open.pop();
      if (element !== undefined) Object.assign(element, { closeStart: scanner.start, end: scanner.position });
    } else if (parent !== undefined) parent.text += scanner.text();
  }
  if (root === undefined) throw scanner.damaged();
  return root;
}

function elementAt(scanner: XmlScanner): Growing {
  const name = ascii(scanner, scanner.nameStart, scanner.nameEnd);
  const local = name.slice(name.indexOf(":") + 1);
  return {
    name,
    local,
    prefix: name.slice(0, name.length - local.length),
    attributes: attributesAt(scanner),
    children: [],
    text: "",
    start: scanner.start,
    openEnd: scanner.position,
    closeStart: scanner.position,
    end: scanner.position,
    isEmptyTag: scanner.isEmpty,
  };
}

function attributesAt(scanner: XmlScanner): XmlAttribute[] {
  return Array.from({ length: scanner.attributeCount }, (_, index) => {
    const start = scanner.attributeStarts[index] ?? 0;
    let nameEnd = start - 2;
    while (isBlankOrEquals(scanner.bytes[nameEnd])) nameEnd--;
    let nameStart = nameEnd;
    while (!isBlankOrEquals(scanner.bytes[nameStart - 1])) nameStart--;
    const name = ascii(scanner, nameStart, nameEnd + 1);
    const value = scanner.attributeText(index);
    return { name, local: name.slice(name.indexOf(":") + 1), value, start, end: scanner.attributeEnds[index] ?? start };
  });
}

const isBlankOrEquals = (byte: number | undefined): boolean => byte === undefined || byte <= 32 || byte === 61;

function ascii(scanner: XmlScanner, start: number, end: number): string {
  return new TextDecoder().decode(scanner.bytes.subarray(start, end));
}

export function attributeOf(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((attribute) => attribute.local === local)?.value;
}

export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** All text in it, in order of elements: enough for text that stands in elements of its own. */
export function allText(element: XmlElement): string {
  return element.text + element.children.map(allText).join("");
}
