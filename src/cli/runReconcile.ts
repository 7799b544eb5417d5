import { carryOut } from "../app/propose";
import type { Proposal } from "../app/propose";
import { resultOf } from "../app/result";
import { severityOf } from "../domain/words/finding";
import type { CommandLine } from "./commandLine";
import type { ExitCode } from "./exitCode";
import { EXIT } from "./exitCode";
import { writeJson, writeWhole } from "./files";
import { openProposal } from "./openProposal";
import { readableReport } from "./readableReport";
import { requestFrom } from "./request";
import { writeReport } from "./writeReport";

/** True when something that changes a figure is unanswered (SPEC 8, exit code 1). */
export function isOpen({ findings, summary }: Pick<Proposal, "findings" | "summary">): boolean {
  const [fewest, most] = summary.personsRange;
  return summary.unexplained > 0 || fewest !== most || findings.some((finding) => severityOf(finding) === "error");
}

/** `reconcile`: everything is worked out before anything is written. */
export async function runReconcile(line: CommandLine): Promise<ExitCode> {
  const { files, options } = line;
  const { opened, proposal } = await openProposal(files[0] ?? "", requestFrom(line));
  if (options["out"] !== undefined) {
    await carryOut(opened.port, proposal);
    writeWhole(options["out"], opened.port.bytes());
  }
  if (options["text"] !== undefined) await writeReport(options["text"], proposal);
  if (options["json"] !== undefined) writeJson(options["json"], resultOf(proposal, { file: opened.file, sha256: opened.sha256 }));
  if (options["json"] !== "-") process.stdout.write(readableReport(proposal, opened.file, options["out"]));
  return isOpen(proposal) ? EXIT.open : EXIT.done;
}
