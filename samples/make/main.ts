import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLE, LAYOUTS, sampleOf } from "./projects";
import { indicatorsTruth, recordsTruth } from "./recordsTruth";
import { truthOf } from "./truth";
import { workbookFile } from "./workbookFile";

const SEED = 20220930;

/** `npm run samples`: the example project in every layout, each with its truth beside it. */
for (const layout of LAYOUTS) {
  const { cast, records, sheets } = sampleOf(layout, EXAMPLE, SEED);
  const truth = { ...truthOf(cast, layout.repeats), ...(records === undefined ? {} : { records: recordsTruth(records), indicators: indicatorsTruth(cast) }) };
  writeFileSync(join("samples", `${layout.name}.xlsx`), workbookFile(sheets));
  writeFileSync(join("samples", `${layout.name}.truth.json`), `${JSON.stringify(truth, null, 1)}\n`);
}
