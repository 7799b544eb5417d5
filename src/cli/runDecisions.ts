import { basename } from "node:path";
import type { ListedDecision } from "../app/listDecisions";
import { listDecisions } from "../app/listDecisions";
import { CommandError } from "./CommandError";
import type { CommandLine } from "./commandLine";
import type { ExitCode } from "./exitCode";
import { EXIT } from "./exitCode";
import { writeJson } from "./files";
import { openProposal } from "./openProposal";
import { requestFrom } from "./request";

function line({ what, about, by, at, why }: ListedDecision): string {
  const who = [at.slice(0, 10), by].filter(Boolean).join(" ");
  return `${who === "" ? "" : `${who}: `}${what}: ${about}${why === "" ? "" : ` (${why})`}`;
}

function periodFrom(text: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return text;
  throw new CommandError(`--month "${text}" er ikke en måned. Skriv den som åååå-mm, for eksempel 2022-02, eller året alene.`);
}

/** `decisions`: what the controller has decided, in all or in one month. */
export async function runDecisions(commandLine: CommandLine): Promise<ExitCode> {
  const [path = ""] = commandLine.files;
  const { month, json } = commandLine.options;
  const { proposal } = await openProposal(path, requestFrom(commandLine));
  const listed = listDecisions(proposal, month === undefined ? "" : periodFrom(month));
  if (json !== undefined) writeJson(json, { schema: "afstem.decided/1", decisions: listed });
  if (json === "-") return EXIT.done;
  const within = month === undefined ? "" : ` i ${month}`;
  const lines = listed.length === 0 ? [`Ingen beslutninger${within}.`] : listed.map(line);
  process.stdout.write(`${[`${basename(path)}: beslutninger${within}`, ...lines].join("\n")}\n`);
  return EXIT.done;
}
