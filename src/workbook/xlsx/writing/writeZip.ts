import { deflateSync } from "fflate";
import { WorkbookError } from "../../WorkbookError";
import { crc32 } from "../crc32";
import type { ZipEntry } from "../zipEntries";
import { DEFLATED } from "../zipEntries";
import { concatenate } from "./edits";

/** 1 January 1980, midnight: the same work gives the same bytes whatever the day. */
const FIXED_TIME = 0x00210000;
const DESCRIPTOR_FLAG = 8;
const UTF8_FLAG = 0x0800;
const LARGEST_ARCHIVE = 0xfffffffe;
const MOST_ENTRIES = 0xfffe;

export function packEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: UTF8_FLAG,
    method: DEFLATED,
    time: FIXED_TIME,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: 6 }),
  };
}

/** The archive; what was packed is copied as it lies, not packed anew. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const shared = sharedFields(entry);
    const local = record(0x04034b50, [[20, 2], ...shared, [0, 2]]);
    const central = [[20, 2], [20, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]] as const;
    directory.push(record(0x02014b50, central), entry.nameBytes);
    pieces.push(local, entry.nameBytes, entry.packed);
    offset += local.length + entry.nameBytes.length + entry.packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  if (offset + size > LARGEST_ARCHIVE || entries.length > MOST_ENTRIES) throw new WorkbookError("too-large", { part: "zip" });
  const counts = [
    [entries.length, 2],
    [entries.length, 2],
  ] as const;
  return concatenate([...pieces, ...directory, record(0x06054b50, [[0, 2], [0, 2], ...counts, [size, 4], [offset, 4], [0, 2]])]);
}

type Field = readonly [value: number, width: number];

/** Sizes stand in the header, so no descriptor follows the bytes. */
function sharedFields(entry: ZipEntry): readonly Field[] {
  return [
    [entry.flags & ~DESCRIPTOR_FLAG, 2],
    [entry.method, 2],
    [entry.time, 4],
    [entry.crc, 4],
    [entry.packed.length, 4],
    [entry.size, 4],
    [entry.nameBytes.length, 2],
  ];
}

function record(signature: number, fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(4 + fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}
