import { inflateSync } from "fflate";
import { WorkbookError } from "../WorkbookError";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zipEntries";
import { DEFLATED, ENCRYPTED_FLAG, STORED } from "./zipEntries";

/** Everything that is read of one workbook, unpacked: above this it is refused (SPEC 11). */
export const LARGEST_TOTAL = 1024 ** 3;
/** Cell data shrinks 5 to 60 times; a large part that shrinks more is made to harm. */
const SUSPICIOUS_SIZE = 64 * 1024 ** 2;
const SUSPICIOUS_RATIO = 250;
/** Deflate cannot shrink more than this: a size beyond it is a lie. */
const LARGEST_RATIO = 1040;

/** The bytes of a part; sizes are judged before a byte is unpacked, the checksum after. */
export function inflatePart(entry: ZipEntry, alreadyRead: number): Uint8Array {
  if ((entry.flags & ENCRYPTED_FLAG) !== 0) throw new WorkbookError("encrypted");
  refuseBomb(entry, alreadyRead);
  const bytes = unpack(entry);
  // A part that unpacks to more than it said fails here too: what did not fit was not kept.
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new WorkbookError("damaged", { part: entry.name });
  return bytes;
}

function refuseBomb(entry: ZipEntry, alreadyRead: number): void {
  const ratio = entry.size / Math.max(1, entry.packed.length);
  const isBomb = entry.size > SUSPICIOUS_SIZE && ratio > SUSPICIOUS_RATIO;
  if (isBomb || alreadyRead + entry.size > LARGEST_TOTAL) {
    throw new WorkbookError("too-large", { part: entry.name, megabytes: Math.round((alreadyRead + entry.size) / 1024 ** 2) });
  }
  if (entry.method === DEFLATED && entry.size > entry.packed.length * LARGEST_RATIO + 1024) {
    throw new WorkbookError("damaged", { part: entry.name });
  }
}

function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return entry.packed;
  if (entry.method !== DEFLATED) throw new WorkbookError("damaged", { part: entry.name });
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw new WorkbookError("damaged", { part: entry.name }, { cause });
  }
}
