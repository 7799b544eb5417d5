import { parseArgs } from "node:util";
import { checkingQuality } from "./checking/checkingQuality";
import { checkingSpeed } from "./checking/checkingSpeed";
import { matchingQuality } from "./matching/matchingQuality";
import { matchingSpeed } from "./matching/matchingSpeed";
import type { Section } from "./report";
import { asText } from "./report";

const { values } = parseArgs({ options: { febrl: { type: "string" }, json: { type: "boolean" }, only: { type: "string" } } });

/** Every measurement, by the name that --only picks it by. */
const SECTIONS: Readonly<Record<string, () => Section | Promise<Section>>> = {
  "matching-quality": () => matchingQuality(values.febrl),
  "matching-speed": matchingSpeed,
  "checking-quality": checkingQuality,
  "checking-speed": checkingSpeed,
};

async function measure(): Promise<void> {
  const chosen = Object.entries(SECTIONS).filter(([name]) => values.only === undefined || name.startsWith(values.only));
  const sections: Section[] = [];
  for (const [, section] of chosen) {
    const measured = await section();
    sections.push(measured);
    if (values.json !== true) process.stdout.write(`${asText(measured)}\n`);
  }
  if (values.json === true) process.stdout.write(`${JSON.stringify({ schema: "afstem.bench/1", sections }, null, 2)}\n`);
}

measure().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
