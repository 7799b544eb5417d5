import type { ExplainedPair, Explanation } from "../app/explainRows";
import { explainRegistrations } from "../app/explainRows";
import type { Proposal } from "../app/propose";
import { rowName } from "../domain/words/cell";
import { CommandError } from "./CommandError";
import type { CommandLine } from "./commandLine";
import type { ExitCode } from "./exitCode";
import { EXIT } from "./exitCode";
import { writeJson } from "./files";
import { openProposal } from "./openProposal";
import { requestFrom } from "./request";

/** "14", "Deltagere!14" or "'Ark 1'!14" as an index into the registrations. */
function registrationAt(written: string, { reconciled }: Proposal): number {
  const [, quoted, bare, digits = ""] = /^(?:(?:'(.+)'|(.+))!)?(?:[A-Z]{1,3})?(\d{1,7})$/i.exec(written.trim()) ?? [];
  const sheet = (quoted?.replaceAll("''", "'") ?? bare)?.toLowerCase();
  const found = reconciled.registrations.flatMap((registration, index) =>
    registration.row + 1 === Number(digits) && (sheet === undefined || registration.sheet.toLowerCase() === sheet) ? [index] : [],
  );
  const [first] = found;
  if (first === undefined)
    throw new CommandError(`${written} er ikke en registrering i skemaet. Skriv rækkens nummer, for eksempel Deltagere!14.`);
  if (found.length > 1) throw new CommandError(`Række ${written} findes på flere ark. Skriv arket med, for eksempel Deltagere!14.`);
  return first;
}

function linkLines({ places, because, comparisons }: ExplainedPair, isChain: boolean): string[] {
  const head = `${because.charAt(0).toUpperCase()}${because.slice(1)}`;
  return [
    isChain ? `${places.map(rowName).join(" og ")}: ${because}` : head,
    ...comparisons.map(({ field, says, speaks, strength }) => {
      const weighs = speaks === "silent" ? "siger intet" : `taler ${strength} ${speaks === "for" ? "for" : "imod"}`;
      return `  ${field}: ${says} (${weighs})`;
    }),
  ];
}

function readable({ persons, isOne, links }: Explanation, rows: readonly string[]): string {
  const [one, other] = persons.map((id) => id ?? "endnu ingen person");
  const head = isOne
    ? `${rows.join(" og ")} er én person (${one ?? ""}).`
    : `${rows.join(" og ")} er to personer (${one ?? ""} og ${other ?? ""}).`;
  const [only] = links;
  const maybe = !isOne && only !== undefined && links.length === 1 ? [only.verdict] : [];
  return [head, ...maybe, ...links.flatMap((link) => linkLines(link, links.length > 1))].join("\n");
}

/** `why`: why two rows are one person, or are not, comparison by comparison, without a name or a number. */
export async function runWhy(line: CommandLine): Promise<ExitCode> {
  const [path = "", one = "", other = ""] = line.files;
  const { proposal } = await openProposal(path, requestFrom(line));
  const indices = [registrationAt(one, proposal), registrationAt(other, proposal)] as const;
  const explanation = explainRegistrations(proposal, ...indices);
  if (explanation === undefined) throw new CommandError("De to rækker er den samme registrering. Giv to forskellige.");
  const { json } = line.options;
  if (json !== undefined) writeJson(json, { schema: "afstem.why/1", ...explanation });
  const rows = indices.map((index) => rowName(proposal.reconciled.registrations[index] ?? { sheet: "", row: 0 }));
  if (json !== "-") process.stdout.write(`${readable(explanation, rows)}\n`);
  return EXIT.done;
}
