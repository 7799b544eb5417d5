import { basename } from "node:path";
import { textOfDocument } from "../app/textOf";
import { checkText } from "../domain/check/checkText";
import type { Checked, Claim, Verdict } from "../domain/words/claim";
import type { Decision } from "../domain/words/decision";
import type { Summary } from "../domain/words/summary";
import type { CommandLine } from "./commandLine";
import type { ExitCode } from "./exitCode";
import { EXIT } from "./exitCode";
import { readBytes, writeJson } from "./files";
import { openProposal } from "./openProposal";
import { requestFrom } from "./request";

const VERDICT_WORD: Readonly<Record<Verdict, string>> = {
  agrees: "stemmer",
  differs: "AFVIGER",
  unverifiable: "kan ikke kontrolleres",
  "not-a-claim": "ingen påstand",
};

async function factsFrom(line: CommandLine): Promise<{ summary: Summary | undefined; decisions: readonly Decision[] }> {
  const path = line.options["workbook"];
  const request = requestFrom(line);
  if (path === undefined) return { summary: undefined, decisions: request.decisions };
  const { proposal } = await openProposal(path, request);
  return { summary: proposal.summary, decisions: proposal.decisions };
}

function lineOf(text: string, claim: Claim): string {
  const before = text.slice(0, claim.start);
  const lineNumber = before.split("\n").length;
  const around = text
    .slice(Math.max(0, claim.start - 40), claim.end + 40)
    .replace(/\s+/gu, " ")
    .trim();
  return `linje ${String(lineNumber)}: ${VERDICT_WORD[claim.verdict]}: „${claim.text}“ (… ${around} …)\n    ${claim.why}`;
}

function readable(text: string, file: string, { coverage, claims, contradictions }: Checked): string {
  const checked = coverage.agrees + coverage.differs;
  const shown = claims.filter((claim) => claim.verdict === "differs" || claim.verdict === "unverifiable");
  return [
    `${file}: ${String(checked)} af ${String(coverage.numbers)} tal kontrolleret, ${String(coverage.differs)} afviger, ${String(coverage.unverifiable)} kan ikke kontrolleres, ${String(coverage.notAClaim)} er ingen påstand`,
    ...shown.map((claim) => lineOf(text, claim)),
    ...contradictions.map(
      ({ claims: indices, why }) => `MODSTRID: ${why} (${indices.map((index) => `„${claims[index]?.text ?? ""}“`).join(", ")})`,
    ),
    "",
  ].join("\n");
}

/** `check`: every number of a text against the workbook, or against itself where there is none. */
export async function runCheck(line: CommandLine): Promise<ExitCode> {
  const [path = ""] = line.files;
  const text = textOfDocument(readBytes(path), basename(path));
  const checked = checkText(text, await factsFrom(line));
  if (line.options["json"] !== undefined) writeJson(line.options["json"], { schema: "afstem.check/1", ...checked });
  if (line.options["json"] !== "-") process.stdout.write(readable(text, basename(path), checked));
  return checked.coverage.differs > 0 || checked.contradictions.length > 0 ? EXIT.open : EXIT.done;
}
