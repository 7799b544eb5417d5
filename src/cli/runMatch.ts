import { matchCsv } from "../app/matchPeople";
import { CommandError } from "./CommandError";
import type { CommandLine } from "./commandLine";
import type { ExitCode } from "./exitCode";
import { EXIT } from "./exitCode";
import { readBytes, writeJson } from "./files";

/** `match`: the ladder of sameness alone, on a list of people (SPEC 8). */
export function runMatch({ files, options }: CommandLine): Promise<ExitCode> {
  const answer = matchCsv(new TextDecoder().decode(readBytes(files[0] ?? "")));
  if (!answer.ok) throw new CommandError(answer.sentence);
  writeJson(options["json"] ?? "-", answer.result);
  return Promise.resolve(EXIT.done);
}
