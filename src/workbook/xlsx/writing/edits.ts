import type { XmlElement } from "../xmlTree";

/** A change of a part: the bytes from `start` to `end` give way to `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part with its changes; everything else byte for byte. Changes at one place come in the order given. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return bytes;
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(bytes.subarray(at, edit.start), encoder.encode(edit.text));
    at = edit.end;
  }
  pieces.push(bytes.subarray(at));
  return concatenate(pieces);
}

export function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

export function removal(element: XmlElement): Edit {
  return { start: element.start, end: element.end, text: "" };
}

/** Adds children at the end of an element, opening it where it is written `<a/>`. */
export function appending(element: XmlElement, xml: string): Edit[] {
  if (xml === "") return [];
  if (!element.isEmptyTag) return [{ start: element.closeStart, end: element.closeStart, text: xml }];
  // From the slash of "/>" to its end.
  return [{ start: element.end - 2, end: element.end, text: `>${xml}</${element.name}>` }];
}

/** Sets an attribute that has no prefix. */
export function settingAttribute(element: XmlElement, name: string, value: string): Edit[] {
  const present = element.attributes.find((attribute) => attribute.name === name);
  if (present !== undefined) return present.value === value ? [] : [{ start: present.start, end: present.end, text: value }];
  const behindName = element.start + 1 + element.name.length;
  return [{ start: behindName, end: behindName, text: ` ${name}="${value}"` }];
}

/** The place for a child that is missing: behind the last child of those that come before it in the schema. */
export function placeAfter(parent: XmlElement, earlier: readonly string[]): number {
  return parent.children.filter((child) => earlier.includes(child.local)).at(-1)?.end ?? parent.openEnd;
}
