import { describeRefusal } from "../workbook/describeRefusal";
import { WorkbookError } from "../workbook/WorkbookError";
import { CommandError } from "./CommandError";
import { readCommandLine } from "./commandLine";
import type { CommandLine } from "./commandLine";
import type { ExitCode } from "./exitCode";
import { EXIT } from "./exitCode";
import { runCheck } from "./runCheck";
import { runCompare } from "./runCompare";
import { runDecisions } from "./runDecisions";
import { runMatch } from "./runMatch";
import { runReconcile } from "./runReconcile";
import { runWhy } from "./runWhy";
import { USAGE } from "./usage";

const COMMANDS: Readonly<Record<string, (line: CommandLine) => Promise<ExitCode>>> = {
  reconcile: runReconcile,
  check: runCheck,
  compare: runCompare,
  match: runMatch,
  why: runWhy,
  decisions: runDecisions,
};

async function run(args: readonly string[]): Promise<ExitCode> {
  const line = readCommandLine(args);
  const command = COMMANDS[line.command];
  if (line.asksForHelp || command === undefined) {
    process.stdout.write(USAGE);
    return EXIT.done;
  }
  return command(line);
}

/** The one place that turns what was thrown into a sentence and an exit code. Never a stack trace, never a value of the workbook. */
function refused(error: unknown): ExitCode {
  if (error instanceof CommandError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.refused;
  }
  if (error instanceof WorkbookError) {
    process.stderr.write(`${describeRefusal(error, "da")}\n`);
    return EXIT.refused;
  }
  const kind = error instanceof Error ? error.name : "Error";
  process.stderr.write(
    `Afstem er stødt på en fejl i sig selv (${kind}). Intet er skrevet. Meld den gerne, med det skema der udløste den, uden CPR-numre.\n`,
  );
  if (process.env["AFSTEM_DEBUG"] !== undefined) process.stderr.write(`${error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
  return EXIT.bug;
}

process.stdout.on("error", () => process.exit(EXIT.done));
run(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => (process.exitCode = refused(error)),
);
