/** A seeded source of chance (mulberry32): the same seed gives the same workbook on every machine. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  pick<T>(choices: readonly T[]): T {
    const found = choices[this.between(0, choices.length - 1)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  }

  shuffled<T>(things: readonly T[]): T[] {
    const mixed = [...things];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = this.between(0, last);
      [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
    }
    return mixed;
  }
}
