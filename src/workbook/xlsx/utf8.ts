import { WorkbookError } from "../WorkbookError";

const DECLARATION = /^<\?xml[^>]*\?>/;

/** The part in UTF-8, whatever it was written in: a byte order mark, a first "<" of two bytes, or the declaration tells (XML appendix F). */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8") return bytes;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return new TextEncoder().encode(text.replace(DECLARATION, '<?xml version="1.0" encoding="UTF-8"?>'));
  } catch (cause) {
    throw new WorkbookError("damaged", { part }, { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  if (first !== 0x3c || second !== 0x3f) return "utf-8";
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const named = /^<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  return named === "us-ascii" || named === "ascii" || named === "utf8" ? "utf-8" : named;
}
