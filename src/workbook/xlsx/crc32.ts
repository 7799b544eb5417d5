/** Eight tables, so that eight bytes are folded in at once: the sum is taken over every part that is read. */
const TABLES: readonly Int32Array[] = makeTables();

function makeTables(): Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  const tables = [first];
  while (tables.length < 8) tables.push((tables.at(-1) ?? first).map((sum) => (sum >>> 8) ^ look(first, sum & 255)));
  return tables;
}

/** The checksum of the zip format. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let sum = -1;
  let at = 0;
  const whole = bytes.length - (bytes.length % 8);
  while (at < whole) {
    sum ^= at4(bytes, at);
    const next = at4(bytes, at + 4);
    sum =
      look(t7, sum & 255) ^
      look(t6, (sum >>> 8) & 255) ^
      look(t5, (sum >>> 16) & 255) ^
      look(t4, sum >>> 24) ^
      look(t3, next & 255) ^
      look(t2, (next >>> 8) & 255) ^
      look(t1, (next >>> 16) & 255) ^
      look(t0, next >>> 24);
    at += 8;
  }
  while (at < bytes.length) sum = (sum >>> 8) ^ look(t0, (sum ^ byteAt(bytes, at++)) & 255);
  return ~sum >>> 0;
}

function look(table: Int32Array, index: number): number {
  return table[index] as number;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function at4(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
}
