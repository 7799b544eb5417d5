import { basename } from "node:path";
import type { Comparison, Movement } from "../app/compare";
import { compare } from "../app/compare";
import { comparisonResult } from "../app/comparisonResult";
import { MOVEMENT_LABELS, STATUS_LABELS } from "../domain/narrate/labels";
import type { Person } from "../domain/words/person";
import { STATUSES } from "../domain/words/statuses";
import type { CommandLine } from "./commandLine";
import type { ExitCode } from "./exitCode";
import { EXIT } from "./exitCode";
import { writeJson } from "./files";
import { openProposal } from "./openProposal";
import { requestFrom } from "./request";

function who(persons: readonly Person[]): string {
  return persons.length === 0 ? "–" : persons.map((person) => `${person.id} (${STATUS_LABELS.da[person.status.status]})`).join(" + ");
}

function movementLine({ kind, earlier, later }: Movement): string {
  return `  ${MOVEMENT_LABELS.da[kind]}: ${who(earlier)} → ${who(later)}`;
}

function readable({ movements, persons, statuses }: Comparison, names: readonly [string, string]): string {
  const moved = movements.filter(({ kind }) => kind !== "unchanged");
  const flow = (label: string, each: Comparison["persons"]) =>
    `${label}: ${String(each.earlier)} + ${String(each.into)} − ${String(each.outOf)} = ${String(each.later)}`;
  return [
    `${names[0]} → ${names[1]}`,
    "",
    flow("Personer", persons),
    ...STATUSES.filter((status) => statuses[status].earlier + statuses[status].later > 0).map((status) =>
      flow(STATUS_LABELS.da[status], statuses[status]),
    ),
    "",
    moved.length === 0 ? "Ingen har flyttet sig." : moved.map(movementLine).join("\n"),
    "",
  ].join("\n");
}

/** `compare`: who moved between two workbooks. */
export async function runCompare(line: CommandLine): Promise<ExitCode> {
  const request = requestFrom(line);
  const [first = "", second = ""] = line.files;
  const earlier = (await openProposal(first, request)).proposal;
  const later = (await openProposal(second, request)).proposal;
  const comparison = compare(earlier, later);
  if (line.options["json"] !== undefined) writeJson(line.options["json"], comparisonResult(comparison, earlier, later));
  if (line.options["json"] !== "-") process.stdout.write(readable(comparison, [basename(first), basename(second)]));
  return EXIT.done;
}
