import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { proposeFrom } from "../../src/app/propose";
import type { Block } from "../../src/domain/words/block";
import { DEFAULT_SETTINGS, type Settings } from "../../src/domain/words/settings";
import { scopeName, type Scope, type Summary } from "../../src/domain/words/summary";
import { xlsxWorkbook } from "../../src/workbook/xlsxWorkbook";
import type { Label, MarkedText } from "../../test/check/markedTexts";

const SAMPLES = join(__dirname, "..", "..", "samples");
const MANNERS: readonly Partial<Settings>[] = [{}, { textLength: "short" }, { form: "status" }];

function groupsOf({ figures }: Summary): readonly Scope[] {
  return [...new Map(figures.map(({ scope }) => [`${scope.by} ${scope.name}`, scope])).values()].filter(({ by }) => by !== "total");
}

function markedOf(block: Block, summary: Summary): MarkedText {
  const labels = block.numbers.flatMap(({ start, end, measure, scope }): readonly Label[] =>
    measure === "listed"
      ? []
      : [{ start, end, verdicts: ["agrees"], measure, scope: scopeName(scope), expected: undefined, isPlain: false }],
  );
  return { project: { name: "", groups: groupsOf(summary), summary }, text: block.text, labels };
}

/** The same sentences with other numbers: what a number counts is not to be read from its size. */
function withOtherNumbers(marked: MarkedText, otherFor: (written: string) => string): MarkedText {
  let text = "";
  let at = 0;
  const labels = [...marked.labels]
    .sort((a, b) => a.start - b.start)
    .map((label): Label => {
      text += marked.text.slice(at, label.start);
      const start = text.length;
      text += otherFor(marked.text.slice(label.start, label.end));
      at = label.end;
      return { ...label, start, end: text.length };
    });
  return { ...marked, text: text + marked.text.slice(at), labels };
}

/** "0", "3", "21", "160,5": a count becomes another count, and decimals stay decimals. */
const OTHERS: readonly ((written: string) => string)[] = [
  (written) => (written.includes(",") ? written : "0"),
  (written) => (written.includes(",") ? "160,5" : "3"),
  (written) => (written.includes(",") ? "12,5" : "21"),
];

/** The blocks that Afstem writes of every sample, each number with what it says: its own words are learnt from too. */
export async function ownBlocks(): Promise<readonly MarkedText[]> {
  const found: MarkedText[] = [];
  for (const file of readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()) {
    const snapshot = await xlsxWorkbook(new Uint8Array(readFileSync(join(SAMPLES, file))), file).read();
    for (const manner of MANNERS) {
      const { blocks, summary } = proposeFrom(snapshot, { settings: { ...DEFAULT_SETTINGS, ...manner }, decisions: [], version: "" });
      const marked = blocks.map((block) => markedOf(block, summary));
      found.push(...marked, ...OTHERS.flatMap((otherFor) => marked.map((each) => withOtherNumbers(each, otherFor))));
    }
  }
  return found;
}
