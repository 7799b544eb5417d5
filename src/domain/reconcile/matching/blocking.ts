import { swappedDayAndMonth } from "./compareFields";
import type { Identity } from "./identity";

/** Rows of one block are compared with each other; a block beyond this is parted by a further key, so that the work stays linear. */
const LARGEST_BLOCK = 40;
const NUMBER_PIECE = 5;

/**
 * Keys under which a pair that could be one person meets at least once, whichever one of its fields is mistyped or missing.
 * Each begins with its own letter. The finer keys part a block that has grown too large.
 */
function blockKeys(person: Identity): readonly string[] {
  const { bornOn, number, place } = person;
  const [given, family] = [beginning(person.given.sound), beginning(person.family.sound)];
  const names = [given, family].sort().join(" ");
  const keys: string[] = [];
  if (number !== "") {
    keys.push(`n${number}`);
    if (person.numberKind === "foreign" && number.length >= NUMBER_PIECE) {
      const half = number.length >> 1;
      keys.push(`h${number.slice(0, half)} ${names}`, `t${number.slice(half)} ${names}`);
    }
  }
  if (bornOn !== "") {
    keys.push(`b${bornOn}`);
    const swapped = swappedDayAndMonth(bornOn);
    if (swapped.slice(4, 6) <= "12") keys.push(`b${swapped}`);
  }
  if (given !== "" && family !== "") keys.push(`a${names}`);
  if (place.postcode !== "") {
    if (family !== "") keys.push(`p${place.postcode} ${family}`);
    if (given !== "") keys.push(`p${place.postcode} ${given}`);
  }
  if (place.street !== "") keys.push(`s${place.street}`);
  return keys;
}

const BEGINNING = 4;

function beginning(sound: string): string {
  return sound.slice(0, BEGINNING);
}

/** What parts a block that has grown too large: what the people of one block still share when they are one person. */
const FINER: readonly ((person: Identity) => string)[] = [
  (person) => [person.given.sound.charAt(0), person.family.sound.charAt(0)].sort().join(""),
  (person) => [person.given.sound.slice(0, 3), person.family.sound.slice(0, 3)].sort().join(" "),
  (person) => person.bornOn,
  (person) => `${person.fullName} ${person.bornOn} ${person.place.postcode}`,
];

/** Two indices in one number, so that pairs sort and compare as numbers. Enough for two million people. */
const SPAN = 2 ** 21;

/** Pairs to compare, each once, smaller index first, in order. `people` stand in an order of their content. */
export function candidatePairs(people: readonly Identity[]): { readonly first: Int32Array; readonly second: Int32Array } {
  const pairs = new GrowingNumbers();
  for (const block of blocksOf(people)) {
    if (block.length > LARGEST_BLOCK) addChain(block, pairs);
    addPairs(block, people, pairs, 0);
  }
  const packed = pairs.sorted();
  const first = new Int32Array(packed.length);
  const second = new Int32Array(packed.length);
  let count = 0;
  packed.forEach((pair, at) => {
    if (at > 0 && pair === packed[at - 1]) return;
    first[count] = Math.floor(pair / SPAN);
    second[count++] = pair % SPAN;
  });
  return { first: first.subarray(0, count), second: second.subarray(0, count) };
}

/** Entries of hash and index, sorted: equal hashes are neighbours. Two keys that share a hash only cost a comparison. */
function* blocksOf(people: readonly Identity[]): Generator<readonly number[]> {
  const entries = new GrowingNumbers();
  people.forEach((person, index) => {
    for (const key of new Set(blockKeys(person))) entries.add(hashOf(key) * SPAN + index);
  });
  const sorted = entries.sorted();
  let block: number[] = [];
  let current = -1;
  for (const entry of sorted) {
    const hash = Math.floor(entry / SPAN);
    if (hash !== current) {
      if (block.length > 1) yield block;
      block = [];
      current = hash;
    }
    block.push(entry % SPAN);
  }
  if (block.length > 1) yield block;
}

function addPairs(block: readonly number[], people: readonly Identity[], pairs: GrowingNumbers, depth: number): void {
  if (block.length <= LARGEST_BLOCK) {
    block.forEach((first, at) => {
      for (let next = at + 1; next < block.length; next++) pairs.add(first * SPAN + (block[next] ?? first));
    });
    return;
  }
  const finer = FINER[depth];
  if (finer === undefined) addChain(block, pairs);
  else for (const part of partsOf(block, people, finer)) addPairs(part, people, pairs, depth + 1);
}

/** Each is compared with the next: links all the rows of one number, and all who are equal in name, birth date and postcode. */
function addChain(block: readonly number[], pairs: GrowingNumbers): void {
  block.forEach((second, at) => {
    const first = block[at - 1];
    if (first !== undefined) pairs.add(first * SPAN + second);
  });
}

function partsOf(block: readonly number[], people: readonly Identity[], finer: (person: Identity) => string): Iterable<readonly number[]> {
  const parts = new Map<string, number[]>();
  for (const index of block) {
    const person = people[index];
    if (person === undefined) continue;
    const key = finer(person);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [index]);
    else part.push(index);
  }
  return parts.values();
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Numbers in one growing block of memory: millions of pairs as objects would be ten times as large. */
class GrowingNumbers {
  private numbers = new Float64Array(1024);
  private length = 0;

  add(value: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = value;
  }

  sorted(): Float64Array {
    return this.numbers.subarray(0, this.length).sort();
  }
}
