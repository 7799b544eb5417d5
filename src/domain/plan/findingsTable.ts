import { describeFinding } from "../narrate/describeFinding";
import { SEVERITY_LABELS } from "../narrate/labels";
import { areaName } from "../words/cell";
import type { Decision } from "../words/decision";
import type { Finding, Severity } from "../words/finding";
import { severityOf } from "../words/finding";
import { OWN_SHEETS } from "../words/ownSheets";
import type { PlannedCell } from "../words/plan";
import { linkTo, text } from "./cells";
import type { Mask } from "./maskedText";
import type { TableColumn } from "./placedTable";
import { PlacedTable } from "./placedTable";
import type { PlanFacts } from "./planFacts";

const FINDINGS_HEADER_ROW = 4;
export const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];
export const OPEN = "Åben";
const ACCEPTED = "Accepteret";

export function severityWord(severity: Severity): string {
  return SEVERITY_LABELS.da[severity];
}

export function findingsTable({ findings, decisions }: PlanFacts, mask: Mask): PlacedTable<Finding> {
  const isAccepted = acceptedBy(decisions);
  const described = new Map(findings.map((finding) => [finding, describeFinding(maskedFacts(finding, mask), "da")]));
  const columns: readonly TableColumn<Finding>[] = [
    { key: "severity", header: "Alvor", cell: (finding) => text(severityWord(severityOf(finding))) },
    { key: "place", header: "Sted", cell: place },
    { key: "person", header: "Person", cell: ({ person }) => (person === undefined ? null : text(person)) },
    { key: "what", header: "Hvad blev fundet", cell: (finding) => text(described.get(finding)?.what ?? "", "wrapped") },
    { key: "remedy", header: "Hvad skal der gøres", cell: (finding) => text(described.get(finding)?.remedy ?? "", "wrapped") },
    { key: "state", header: "Tilstand", cell: (finding) => text(isAccepted(finding) ? ACCEPTED : OPEN) },
    { key: "code", header: "Kode", cell: ({ code }) => text(code, "muted") },
  ];
  const rows = inOrder(findings);
  return new PlacedTable("AfstemFund", OWN_SHEETS.findings, { top: FINDINGS_HEADER_ROW, left: 0 }, { columns, rows });
}

/** What a finding quotes is from the source's cells; pseudonyms and codes pass the mask unchanged. */
export function maskedFacts(finding: Finding, mask: Mask): Finding {
  const facts = Object.fromEntries(
    Object.entries(finding.facts).map(([name, fact]) => [name, typeof fact === "string" ? mask(fact) : fact] as const),
  );
  return { ...finding, facts };
}

/** The worst first, then from the top of the workbook; equal places stay as they were found. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = new Map<Severity, number>(SEVERITIES.map((severity, index) => [severity, index]));
  const sheets = [...new Set(findings.flatMap(({ cells }) => cells.slice(0, 1).map(({ sheet }) => sheet)))];
  const keyOf = (finding: Finding): readonly number[] => {
    const [cell] = finding.cells;
    return [rank.get(severityOf(finding)) ?? 0, cell === undefined ? -1 : sheets.indexOf(cell.sheet), cell?.row ?? -1, cell?.column ?? -1];
  };
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => a.key.reduce((order, part, index) => order || part - (b.key[index] ?? 0), 0))
    .map(({ finding }) => finding);
}

function place({ cells }: Finding): PlannedCell | null {
  const [first, ...others] = cells;
  if (first === undefined) return null;
  return linkTo(first, others.length === 0 ? areaName(first) : `${areaName(first)} (+ ${String(others.length)})`);
}

function acceptedBy(decisions: readonly Decision[]): (finding: Finding) => boolean {
  const questions = new Set(
    decisions.flatMap((decision) => (decision.kind === "accepted" ? [`${decision.finding} ${[...decision.cells].sort().join(" ")}`] : [])),
  );
  return ({ code, cells }) => questions.size > 0 && questions.has(`${code} ${cells.map(areaName).sort().join(" ")}`);
}
