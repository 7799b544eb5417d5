/** Powers of ten that a double holds exactly: digits divided by one of them are rounded once, so the result is the nearest double. */
const TENS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
/** As many digits as are always an exact integer in a double. */
const EXACT_DIGITS = 15;

/** The number that stands in the bytes, NaN where none does. The common case without a string being made. */
export function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 45;
  if (isNegative) at++;
  let digits = 0;
  let point = -1;
  let value = 0;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) {
      value = value * 10 + byte - 48;
      digits++;
    } else if (byte === 46 && point < 0) point = digits;
    else break;
  }
  if (at < end || digits === 0 || digits > EXACT_DIGITS) return slowNumber(bytes, start, end);
  if (point >= 0) value /= TENS[digits - point] as number;
  return isNegative ? -value : value;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 64))).trim();
  return end - start <= 64 && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
