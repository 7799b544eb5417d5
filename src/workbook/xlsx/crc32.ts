/** Eight tables in one, so that eight bytes are folded in at once: the sum is taken over every part that is read. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    tables[byte] = sum;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] as number;
    tables[at] = (before >>> 8) ^ (tables[before & 255] as number);
  }
  return tables;
}

/** The checksum of the zip format. */
export function crc32(bytes: Uint8Array): number {
  const table = TABLES;
  const whole = bytes.length - (bytes.length % 8);
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = -1;
  let at = 0;
  for (; at < whole; at += 8) {
    const first = sum ^ words.getInt32(at, true);
    const second = words.getInt32(at + 4, true);
    sum =
      (table[1792 + (first & 255)] as number) ^
      (table[1536 + ((first >>> 8) & 255)] as number) ^
      (table[1280 + ((first >>> 16) & 255)] as number) ^
      (table[1024 + (first >>> 24)] as number) ^
      (table[768 + (second & 255)] as number) ^
      (table[512 + ((second >>> 8) & 255)] as number) ^
      (table[256 + ((second >>> 16) & 255)] as number) ^
      (table[second >>> 24] as number);
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ (table[(sum ^ (bytes[at] as number)) & 255] as number);
  return ~sum >>> 0;
}
