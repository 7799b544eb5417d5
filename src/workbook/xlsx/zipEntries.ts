import { WorkbookError } from "../WorkbookError";

/** One file of the archive, as the central directory tells it. `packed` are the bytes as they lie there. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const FULL = 0xffffffff;

export const STORED = 0;
export const DEFLATED = 8;
export const ENCRYPTED_FLAG = 1;

/** The entries in the order of the central directory. What lies outside the bytes is damage. */
export function readZipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    // A DataView answers a place outside its bytes with a RangeError.
    throw new WorkbookError("damaged", { part: "zip" }, { cause });
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new WorkbookError("damaged", { part: "zip" });
    entries.push(readEntry(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== FULL) return { count, offset };
    return findDirectory64(view, at);
  }
  throw new WorkbookError("damaged", { part: "zip" });
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } {
  if (view.getUint32(end - 20, true) !== END64_LOCATOR) throw new WorkbookError("damaged", { part: "zip" });
  const at = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(at, true) !== END64_SIGNATURE) throw new WorkbookError("damaged", { part: "zip" });
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const { size, packedSize, local } = entrySizes(view, at, nameLength);
  if (view.getUint32(local, true) !== LOCAL_SIGNATURE) throw new WorkbookError("damaged", { part: "zip" });
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new WorkbookError("damaged", { part: "zip" });
  return {
    name: new TextDecoder().decode(nameBytes).replaceAll("\\", "/").replace(/^\/+/, ""),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** Sizes and place of an entry; what does not fit in 32 bits stands in the zip64 field, in this order. */
function entrySizes(view: DataView, at: number, nameLength: number): { size: number; packedSize: number; local: number } {
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let local = view.getUint32(at + 42, true);
  if (packedSize !== FULL && size !== FULL && local !== FULL) return { size, packedSize, local };
  let field = at + 46 + nameLength;
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  field += 4;
  const next = (): number => {
    const value = Number(view.getBigUint64(field, true));
    field += 8;
    return value;
  };
  if (size === FULL) size = next();
  if (packedSize === FULL) packedSize = next();
  if (local === FULL) local = next();
  return { size, packedSize, local };
}
