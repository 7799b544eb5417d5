import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMarkedTexts } from "../../test/check/markedTexts";
import { readProjects } from "../../test/check/projects";
import { examplesOf, Pieces } from "./examples";
import { ownBlocks } from "./ownBlocks";
import { learn, written } from "./learn";

const SET = join(__dirname, "..", "..", "test", "check", "set");
const LEARNT = join(__dirname, "..", "..", "src", "domain", "check", "weighing", "learnt.json");

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
  const weights = written(learn(examples, pieces), pieces);
  writeFileSync(LEARNT, `${JSON.stringify(weights, undefined, 1)}\n`);
  const count = Object.keys(weights.own).length + Object.values(weights.around).reduce((sum, row) => sum + Object.keys(row).length, 0);
  process.stdout.write(`${String(texts.length)} reports, ${String(examples.length)} numbers, ${String(count)} weights\n`);
}

void main();
