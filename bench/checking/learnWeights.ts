import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMarkedTexts } from "../../test/check/markedTexts";
import { readProjects } from "../../test/check/projects";
import { examplesOf, Pieces } from "./examples";
import { ownBlocks } from "./ownBlocks";
import { weightsFrom } from "./weightsFrom";

const SET = join(__dirname, "..", "..", "test", "check", "set");
const WEIGHING = join(__dirname, "..", "..", "src", "domain", "check", "weighing");

/** Learns the weights of the checker from the reports that are there to be learnt from, and writes them where the checker reads them. */
async function main(): Promise<void> {
  const files = readdirSync(join(SET, "learnt")).sort();
  const reports = readMarkedTexts(
    files.map((file) => join("learnt", file)),
    readProjects(),
  );
  const texts = [...reports, ...(await ownBlocks())];
  const pieces = new Pieces();
  const examples = examplesOf(texts, pieces);
  const { around, own, impressions } = weightsFrom(examples, pieces);
  const write = (name: string, content: unknown) => writeFileSync(join(WEIGHING, name), `${JSON.stringify(content, undefined, 1)}\n`);
  write("learnt.json", { around, own });
  write("together.json", impressions);
  const count = Object.keys(own).length + Object.values(around).reduce((sum, row) => sum + Object.keys(row).length, 0);
  const rows = impressions.around.length + impressions.own.length;
  process.stdout.write(
    `${String(texts.length)} reports, ${String(examples.length)} numbers, ${String(count)} weights, ${String(rows)} rows of impressions\n`,
  );
}

void main();
