import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkText } from "../../src/domain/check/checkText";
import { changeNumbers } from "./changedNumbers";
import { readMarkedTexts } from "./markedTexts";
import { measureSet, type Figures } from "./measureSet";
import { readProjects } from "./projects";

const projects = readProjects();
const FILES = {
  tuned: ["tuned-reports.txt", "tuned-more.txt"],
  heldOut: ["held-reports.txt", "held-more.txt"],
  fresh: ["fresh-reports.txt"],
  later: ["later-reports.txt"],
  last: ["last-reports.txt"],
  final: ["final-reports.txt"],
  blind: ["blind-reports.txt"],
  latest: ["seventh-reports.txt", "eighth-reports.txt", "ninth-reports.txt"],
  tenth: ["tenth-reports.txt"],
  phrases: ["phrases.txt", "traps.txt"],
  strangers: ["strangers-c.txt", "strangers-b.txt", "strangers-e.txt", "strangers-a.txt"],
} as const;
const textsOf = (name: keyof typeof FILES) => readMarkedTexts(FILES[name], projects);
const HALVES = Object.fromEntries(Object.keys(FILES).map((name) => [name, measureSet(textsOf(name as keyof typeof FILES))])) as Record<
  keyof typeof FILES,
  Figures
>;

const share = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);

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

describe("A true number of the set, when it is changed,", () => {
  it("is called false in most of the cases", () => {
    const { numbers, caught } = changeNumbers((Object.keys(FILES) as (keyof typeof FILES)[]).flatMap(textsOf));
    process.stdout.write(
      `changed ${String(numbers)} true numbers; called false: ${String(caught)} (${String(share(caught, numbers))} %)\n`,
    );
    expect(share(caught, numbers)).toBeGreaterThanOrEqual(88);
  }, 60_000);
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
