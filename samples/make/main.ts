import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXAMPLE, LAYOUTS, sampleOf } from "./projects";
import { truthOf } from "./truth";
import { workbookFile } from "./workbookFile";

const SEED = 20220930;

/** `npm run samples`: the example project in every layout, each with its truth beside it. */
for (const layout of LAYOUTS) {
  const { cast, sheets } = sampleOf(layout, EXAMPLE, SEED);
  writeFileSync(join("samples", `${layout.name}.xlsx`), workbookFile(sheets));
  writeFileSync(join("samples", `${layout.name}.truth.json`), `${JSON.stringify(truthOf(cast, layout.repeats), null, 1)}\n`);
}
