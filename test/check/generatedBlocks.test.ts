import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { proposeFrom, type Proposal } from "../../src/app/propose";
import { checkText } from "../../src/domain/check/checkText";
import type { Block, BlockNumber } from "../../src/domain/words/block";
import { decimalHours } from "../../src/domain/words/hours";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import { MEASURES, figureOf, type Measure } from "../../src/domain/words/summary";
import { xlsxWorkbook } from "../../src/workbook/xlsxWorkbook";

const SAMPLES = join(__dirname, "..", "..", "samples");

async function proposals(): Promise<readonly Proposal[]> {
  const files = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));
  return Promise.all(
    files.map(async (file) => {
      const snapshot = await xlsxWorkbook(new Uint8Array(readFileSync(join(SAMPLES, file))), file).read();
      return proposeFrom(snapshot, { settings: DEFAULT_SETTINGS, decisions: [], version: "test" });
    }),
  );
}

const inDanish = (value: number): string => new Intl.NumberFormat("da-DK", { maximumFractionDigits: 2 }).format(value);

/** What the number could have been written as by mistake, none of them true. */
function mistakes({ summary }: Proposal, number: BlockNumber): readonly number[] {
  const { measure, scope, value } = number;
  const near = measure.startsWith("share.")
    ? [value + 1, value - 1]
    : [value + 1, value - 1, value * 10, ...(value >= 10 ? [value / 10] : [])];
  if (!(measure in MEASURES)) return near;
  const name = measure as Measure;
  const inUnit = (seconds: number) => (MEASURES[name].unit === "hours" ? decimalHours(seconds) : seconds);
  const elsewhere = summary.figures
    .filter((figure) => figure.measure === name && figure.scope.by === "cluster")
    .map((figure) => inUnit(figure.value));
  const registrations = name === "persons" ? (figureOf(summary, "registrations", scope)?.value ?? value) : value;
  return [...near, ...elsewhere, registrations];
}

/** Whole numbers stay whole: "47" with a shifted point is 4,7, which nobody writes of persons. */
const isWritable = (mistake: number, number: BlockNumber): boolean =>
  mistake >= 0 && Math.abs(mistake - number.value) > 1e-9 && (Number.isInteger(mistake) || !Number.isInteger(number.value));

function verdictOn(proposal: Proposal, block: Block, number: BlockNumber, mistake: number): string {
  const text = block.text.slice(0, number.start) + inDanish(mistake) + block.text.slice(number.end);
  const { claims } = checkText(text, { summary: proposal.summary, decisions: [] });
  return claims.find(({ start }) => start === number.start)?.verdict ?? "not found";
}

describe("A generated block", () => {
  it("comes back with every number agreeing, and no contradiction", async () => {
    for (const proposal of await proposals()) {
      for (const block of proposal.blocks) {
        const { claims, contradictions } = checkText(block.text, { summary: proposal.summary, decisions: [] });
        const odd = claims.filter(({ verdict }) => verdict === "differs" || verdict === "unverifiable");
        expect({ field: block.field, odd, contradictions }).toEqual({ field: block.field, odd: [], contradictions: [] });
      }
    }
  });

  it("is caught in every single changed figure", async () => {
    const escaped: string[] = [];
    let tried = 0;
    for (const proposal of await proposals()) {
      for (const block of proposal.blocks) {
        for (const number of block.numbers.filter(({ measure }) => measure !== "listed")) {
          for (const mistake of new Set(mistakes(proposal, number).filter((value) => isWritable(value, number)))) {
            tried += 1;
            const verdict = verdictOn(proposal, block, number, mistake);
            if (verdict === "differs") continue;
            escaped.push(
              `${verdict}: ${block.text.slice(number.start - 40, number.start)}[${inDanish(mistake)}]${block.text.slice(number.end, number.end + 40)}`,
            );
          }
        }
      }
    }
    expect({ escaped, hasTried: tried > 300 }).toEqual({ escaped: [], hasTried: true });
  }, 60_000);
});
