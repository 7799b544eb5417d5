import { WorkbookError } from "../WorkbookError";

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, index) => bytes[index] === byte);
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Refuses what is no zip archive, by what it is instead; a fact `found` names it. */
export function refuseForeignBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError("empty", { found: "nothing" });
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return;
  if (starts(bytes, 0x50, 0x4b, 0x05, 0x06)) throw new WorkbookError("not-a-workbook", { found: "zip" });
  if (starts(bytes, ...OLE2)) refuseCompoundFile(bytes);
  // A stream of BIFF 2 to 5, from before there were compound files.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 16 && bytes[3] === 0) {
    throw new WorkbookError("old-format");
  }
  throw new WorkbookError("not-a-workbook", { found: foreignKind(bytes) });
}

function refuseCompoundFile(bytes: Uint8Array): never {
  if (holdsWide(bytes, "EncryptedPackage")) throw new WorkbookError("encrypted");
  if (holdsWide(bytes, "Workbook") || holdsWide(bytes, "Book")) throw new WorkbookError("old-format");
  throw new WorkbookError("not-a-workbook", { found: "ole2" });
}

function foreignKind(bytes: Uint8Array): string {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  const head = new TextDecoder().decode(bytes.subarray(0, 512)).toLowerCase();
  if (/<html|<!doctype html|<table/.test(head)) return "html";
  if (head.includes("<?xml")) return "xml";
  return bytes.subarray(0, 512).includes(0) ? "binary" : "text";
}

/** Names in a compound file are UTF-16, little end first. */
function holdsWide(bytes: Uint8Array, word: string): boolean {
  const wanted = Array.from(word).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
