import { parseArgs } from "node:util";
import { CommandError } from "./CommandError";

/** A command as typed: what it works on and the options given. */
export interface CommandLine {
  readonly command: string;
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  readonly asksForHelp: boolean;
}

const OPTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  reconcile: ["out", "json", "text", "settings", "decisions", "as-of", "lang"],
  check: ["workbook", "json", "settings", "decisions", "as-of"],
  compare: ["json", "settings", "decisions", "as-of"],
  match: ["json"],
  why: ["json", "settings", "decisions", "as-of", "lang"],
  decisions: ["json", "month", "settings", "decisions", "as-of"],
};
const FILES_OF: Readonly<Record<string, number>> = { reconcile: 1, check: 1, compare: 2, match: 1, why: 3, decisions: 1 };

const EXPECTED: Readonly<Record<string, string>> = { why: "en fil og to rækker" };

function parse(args: readonly string[], names: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
        help: { type: "boolean" as const, short: "h" },
      },
    });
  } catch (cause) {
    const found = cause instanceof Error ? (/'([^']+)'/.exec(cause.message)?.[1] ?? "") : "";
    throw new CommandError(`Indstillingen ${found} kendes ikke eller mangler en værdi. Se dem, der findes, med --help.`, { cause });
  }
}

/** Reads the command line. A CommandError says what is wrong with it. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const [command = "", ...rest] = args;
  if (command === "" || command === "help" || command === "--help" || command === "-h") {
    return { command: "help", files: [], options: {}, asksForHelp: true };
  }
  const names = OPTIONS_OF[command];
  if (names === undefined) {
    throw new CommandError(`Kommandoen "${command}" kendes ikke. De kendte er: ${Object.keys(OPTIONS_OF).join(", ")}.`);
  }
  const { values, positionals } = parse(rest, names);
  const asksForHelp = values["help"] === true;
  const expected = FILES_OF[command] ?? 1;
  if (!asksForHelp && positionals.length !== expected) {
    throw new CommandError(
      `"${command}" skal have ${EXPECTED[command] ?? `${String(expected)} fil(er)`}, men fik ${String(positionals.length)}. Se hvordan med --help.`,
    );
  }
  const options = Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
  return { command, files: positionals, options, asksForHelp };
}
