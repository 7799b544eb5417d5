import type { MatchResult } from "../app/matchPeople";
import { matchCsv } from "../app/matchPeople";
import { CommandError } from "./CommandError";

/** Person matching alone (SPEC 8, `match`): a CSV text in, the result for --json out. */
export function runMatch(csvText: string): { readonly json: MatchResult } {
  const answer = matchCsv(csvText);
  if (!answer.ok) throw new CommandError(answer.sentence);
  return { json: answer.result };
}
