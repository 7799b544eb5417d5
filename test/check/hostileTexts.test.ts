import { checkText } from "../../src/domain/check/checkText";
import { readProjects } from "./projects";

const summary = readProjects().get("vaekst")?.summary;

/** Ten times the text may take no more than this many times the time: linear, with room for a busy machine. */
const STEEPEST = 40;

function secondsFor(text: string): number {
  const start = performance.now();
  checkText(text, { summary, decisions: [] });
  return (performance.now() - start) / 1000;
}

const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ["no spaces", (size) => "a".repeat(size)],
  ["a million digits", (size) => "1".repeat(size)],
  ["digits with points", (size) => "1.".repeat(size / 2)],
  ["numbers without end", (size) => "39 ".repeat(size / 3)],
  ["numbers with commas", (size) => "39, ".repeat(size / 4)],
  ["nested parentheses", (size) => "(1".repeat(size / 2)],
  ["nested quotes", (size) => '"«»'.repeat(size / 3)],
  ["right-to-left marks", (size) => "\u202e\u200f39\u200f".repeat(size / 5)],
  ["numerals without end", (size) => "en og ".repeat(size / 6)],
  ["clusters without end", (size) => "klynge 1 og 2 ".repeat(size / 14)],
  ["cells without end", (size) => "|1".repeat(size / 2)],
  ["rows without end", (size) => "|1\n".repeat(size / 3)],
  ["line feeds", (size) => "\n".repeat(size)],
  ["points", (size) => ".".repeat(size)],
  ["open lists", (size) => "fire kommuner (Køge, ".repeat(size / 21)],
  ["heraf without end", (size) => "heraf 3 ".repeat(size / 8)],
];

describe("A hostile text", () => {
  it.each(HOSTILE)("takes time in proportion to its length: %s", (_name, make) => {
    secondsFor(make(600));
    const short = Math.max(0.005, secondsFor(make(3_000)));
    expect(secondsFor(make(30_000)) / short).toBeLessThan(STEEPEST);
  });

  it("of ten million letters, or digits, is answered", () => {
    expect(checkText("a".repeat(10_000_000), { summary, decisions: [] }).coverage.numbers).toBe(0);
    expect(checkText("7".repeat(10_000_000), { summary, decisions: [] }).claims[0]?.verdict).toBe("not-a-claim");
  });
});
