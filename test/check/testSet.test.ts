import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkText } from "../../src/domain/check/checkText";
import { readMarkedTexts } from "./markedTexts";
import { measureSet, type Figures } from "./measureSet";
import { readProjects } from "./projects";

const projects = readProjects();
const HALVES = {
  tuned: measureSet(readMarkedTexts(["tuned-reports.txt", "tuned-more.txt"], projects)),
  heldOut: measureSet(readMarkedTexts(["held-reports.txt", "held-more.txt"], projects)),
  fresh: measureSet(readMarkedTexts(["fresh-reports.txt"], projects)),
  later: measureSet(readMarkedTexts(["later-reports.txt"], projects)),
  last: measureSet(readMarkedTexts(["last-reports.txt"], projects)),
  final: measureSet(readMarkedTexts(["final-reports.txt"], projects)),
  blind: measureSet(readMarkedTexts(["blind-reports.txt"], projects)),
  latest: measureSet(readMarkedTexts(["seventh-reports.txt", "eighth-reports.txt", "ninth-reports.txt"], projects)),
  strangers: measureSet(readMarkedTexts(["strangers-c.txt", "strangers-b.txt", "strangers-e.txt"], projects)),
};

const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

function line(name: string, figures: Figures): string {
  const all = figures.numbers + figures.plain;
  return [
    name.padEnd(8),
    `${String(figures.sentences)} sentences, ${String(figures.numbers)} marked numbers and ${String(figures.plain)} plain ones;`,
    `found ${String(share(figures.found, all))} %;`,
    `planted errors caught with the right value ${String(figures.rightValue)}/${String(figures.planted)} (${String(share(figures.rightValue, figures.planted))} %);`,
    `false alarms ${String(figures.falseAlarms)} (${String(share(figures.falseAlarms, all))} %);`,
    `confirmed ${String(share(figures.confirmed, figures.confirmable))} % of the true;`,
    `said to agree though nobody can tell: ${String(figures.falseComfort)};`,
    `bound as a person binds them ${String(share(figures.sameBinding, figures.bound))} %`,
  ].join(" ");
}

/** Printed for `npm run check-set`: the figures that stand in docs/checking.md. */
function print(): void {
  for (const [name, figures] of Object.entries(HALVES)) process.stdout.write(`${line(name, figures)}\n`);
}

describe("The test set", () => {
  it("is as large as it must be", () => {
    expect(HALVES.tuned.sentences + HALVES.heldOut.sentences).toBeGreaterThanOrEqual(300);
    expect(HALVES.tuned.numbers + HALVES.heldOut.numbers).toBeGreaterThanOrEqual(600);
    print();
  });

  it.each(Object.entries(HALVES))("holds its promises in the %s part", (_name, figures) => {
    const all = figures.numbers + figures.plain;
    expect(share(figures.found, all)).toBeGreaterThanOrEqual(99);
    expect(share(figures.rightValue, figures.planted)).toBeGreaterThanOrEqual(95);
    expect(share(figures.falseAlarms, all)).toBeLessThanOrEqual(2);
    expect(figures.falseComfort).toBeLessThanOrEqual(3);
  });
});

describe("A text against itself", () => {
  const texts = readFileSync(join(__dirname, "set", "contradictions.txt"), "utf8")
    .replace(/^#.*\n/gm, "")
    .split(/^--- /m)
    .slice(1)
    .map((block) => {
      const [head = "", ...lines] = block.split("\n");
      return { isContradictory: head.startsWith("+"), name: head.slice(2), text: lines.join("\n") };
    });

  it.each(
    texts.map(
      ({ name, isContradictory, text }) =>
        [isContradictory ? "found to contradict itself" : "found in order", name, isContradictory, text] as const,
    ),
  )("is %s: %s", (_found, _name, isContradictory, text) => {
    expect(checkText(text, { summary: undefined, decisions: [] }).contradictions.length > 0).toBe(isContradictory);
  });
});
