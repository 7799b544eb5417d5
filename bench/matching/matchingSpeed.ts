import { matchPeople } from "../../src/domain/reconcile/matchPeople";
import { bestOf, heldMiB } from "../measure";
import type { Section } from "../report";
import { danishPeople } from "./danishPeople";
import { exactKeyPeer } from "./exactKeyPeer";

const SIZES = [10_000, 30_000, 100_000];
const SEED = 7;
/** Rows that the generator makes of one person on the average, second rows and traps included; a little low, the rest is cut off. */
const ROWS_PER_PERSON = 1.7;
const RUNS = 2;

/** Time and memory over sizes, beside a DuckDB query for the exact keys alone. */
export async function matchingSpeed(): Promise<Section> {
  const rows = [];
  for (const size of SIZES) {
    const people = danishPeople(Math.ceil(size / ROWS_PER_PERSON), SEED).people.slice(0, size);
    const before = heldMiB();
    let held: unknown;
    const time = await bestOf(RUNS, () => (held = matchPeople(people)));
    const memory = heldMiB() - before;
    const peer = await exactKeyPeer(people, RUNS);
    rows.push({
      people: people.length,
      "time, s": (time / 1000).toFixed(2),
      "µs a person": ((time * 1000) / people.length).toFixed(0),
      "result, MiB": held === undefined ? "" : memory.toFixed(0),
      "ratio to DuckDB, exact keys alone": peer === undefined ? "not installed" : (time / peer).toFixed(0),
    });
  }
  return {
    title: "Matching people: time",
    rows,
    notes: [
      "DuckDB finds rows of one number and rows of one name and birth date, from a table already in its memory; it folds no names, finds nothing similar, closes no chains and explains nothing. To have it measured: npm --prefix bench ci",
    ],
  };
}
