/** Longest text compared letter by letter; names are cut here, so that odd cells cost no more than others. */
const LONGEST = 48;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/** Typing errors between two texts: letters added, lost, replaced, or two neighbours swapped. Anything beyond `most` is `most + 1`. */
export function typingErrors(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [middleA, middleB] = [a.slice(start, endA), b.slice(start, endB)];
  return most === 1 ? atMostOneError(middleA, middleB) : distanceBetween(middleA.slice(0, LONGEST), middleB.slice(0, LONGEST), most);
}

/** What is left between a common beginning and a common end: one letter more, less or other, or two swapped, or else two errors. */
function atMostOneError(a: string, b: string): number {
  if (a.length <= 1 && b.length <= 1) return 1;
  const areSwapped = a.length === 2 && b.length === 2 && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0);
  return areSwapped ? 1 : 2;
}

/** Optimal string alignment over three reused rows; stops when a whole row is beyond `most`. */
function distanceBetween(a: string, b: string, most: number): number {
  let [before, above, current]: [Uint8Array, Uint8Array, Uint8Array] = [rows[0], rows[1], rows[2]];
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    current[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const letter = a.charCodeAt(i - 1);
      const replaced = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let errors = Math.min((above[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + replaced);
      const isSwap = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) errors = Math.min(errors, (before[j - 2] ?? 0) + 1);
      current[j] = errors;
      if (errors < least) least = errors;
    }
    if (least > most) return most + 1;
    [before, above, current] = [above, current, before];
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

/** Jaro–Winkler: 1 for equal texts, 0 for nothing in common; a common beginning counts for more. Symmetric. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = sharedLetters(short, long);
  const count = shared.first.length;
  if (count === 0) return 0;
  let moved = 0;
  for (let at = 0; at < count; at++) if (shared.first.charCodeAt(at) !== shared.second.charCodeAt(at)) moved++;
  const jaro = (count / a.length + count / b.length + (count - moved / 2) / count) / 3;
  let beginning = 0;
  while (beginning < 4 && beginning < short.length && a.charCodeAt(beginning) === b.charCodeAt(beginning)) beginning++;
  return jaro + beginning * 0.1 * (1 - jaro);
}

/** The letters that both hold within half the longer's length of each other, in the order of each. */
function sharedLetters(short: string, long: string): { first: string; second: string } {
  const reach = Math.max(0, Math.floor(long.length / 2) - 1);
  const isTaken = new Uint8Array(long.length);
  let first = "";
  for (let i = 0; i < short.length; i++) {
    const last = Math.min(long.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j++) {
      if (isTaken[j] === 1 || short.charCodeAt(i) !== long.charCodeAt(j)) continue;
      isTaken[j] = 1;
      first += short.charAt(i);
      break;
    }
  }
  let second = "";
  for (let j = 0; j < long.length; j++) if (isTaken[j] === 1) second += long.charAt(j);
  return { first, second };
}
