import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkText } from "../../src/domain/check/checkText";
import { changeNumbers } from "./changedNumbers";
import { readMarkedTexts } from "./markedTexts";
import { measureSet, type Figures } from "./measureSet";
import { readProjects } from "./projects";
import { wrongMarks } from "./wrongMarks";

const projects = readProjects();
const filesIn = (folder: string) => readdirSync(join(__dirname, "set", folder)).map((file) => join(folder, file));
const LEARNT = filesIn("learnt");
const isOfWriter = (file: string) => /writer-/.test(file);

/** What was learnt from is measured whole only for the figures of docs/checking.md: `npm run check-set`. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  kept: filesIn("kept"),
  "by the author": LEARNT.filter((file) => !isOfWriter(file)),
  ...(process.env["CHECK_SET"] === undefined ? {} : { "by writers": LEARNT.filter(isOfWriter) }),
};
/** What share of the planted errors must be caught with the right value, in percent. */
const CAUGHT = 95;
const textsOf = (name: string) => readMarkedTexts(FILES[name] ?? [], projects);
const PARTS = Object.fromEntries(Object.keys(FILES).map((name) => [name, measureSet(textsOf(name))]));

/** Of so many true numbers of the kept part one is changed. */
const EVERY = 3;

const share = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10);

function line(name: string, figures: Figures): string {
  const all = figures.numbers + figures.plain;
  return [
    name.padEnd(14),
    `${String(figures.sentences)} sentences, ${String(figures.numbers)} marked numbers and ${String(figures.plain)} plain ones;`,
    `found ${String(share(figures.found, all))} %;`,
    `planted errors caught with the right value ${String(figures.rightValue)}/${String(figures.planted)} (${String(share(figures.rightValue, figures.planted))} %);`,
    `false alarms ${String(figures.falseAlarms)} (${String(share(figures.falseAlarms, all))} %);`,
    `confirmed ${String(share(figures.confirmed, figures.confirmable))} % of the true;`,
    `said to agree though nobody can tell: ${String(figures.falseComfort)};`,
    `bound as a person binds them ${String(share(figures.sameBinding, figures.bound))} %`,
  ].join(" ");
}

describe("The test set", () => {
  it("has a part that nothing was learnt from, as large as it must be", () => {
    expect(PARTS["kept"]?.sentences).toBeGreaterThanOrEqual(300);
    expect(PARTS["kept"]?.numbers).toBeGreaterThanOrEqual(600);
    for (const [name, figures] of Object.entries(PARTS)) process.stdout.write(`${line(name, figures)}\n`);
  });

  it.each(Object.entries(PARTS))("holds its promises in the part %s", (_name, figures) => {
    const all = figures.numbers + figures.plain;
    expect(share(figures.found, all)).toBeGreaterThanOrEqual(99);
    expect(share(figures.rightValue, figures.planted)).toBeGreaterThanOrEqual(CAUGHT);
    expect(share(figures.falseAlarms, all)).toBeLessThanOrEqual(2);
    expect(share(figures.falseComfort, all)).toBeLessThanOrEqual(1);
  });

  it("says of every number what the workbook gives", () => {
    const wrong = Object.keys(FILES).flatMap((name) => textsOf(name).flatMap(wrongMarks));
    expect(wrong).toEqual([]);
  });
});

describe("A true number of the set, when it is changed,", () => {
  it("is called false in most of the cases", () => {
    const { numbers, caught } = changeNumbers(textsOf("kept"), EVERY);
    process.stdout.write(
      `changed ${String(numbers)} true numbers; called false: ${String(caught)} (${String(share(caught, numbers))} %)\n`,
    );
    expect(share(caught, numbers)).toBeGreaterThanOrEqual(90);
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
