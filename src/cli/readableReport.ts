import type { Proposal } from "../app/propose";
import type { ReadinessNote } from "../app/readiness";
import { readinessOf } from "../app/readiness";
import { describeFinding } from "../domain/narrate/describeFinding";
import { REASON_LABELS, STATUS_LABELS } from "../domain/narrate/labels";
import { areaName } from "../domain/words/cell";
import type { Finding, Severity } from "../domain/words/finding";
import { severityOf } from "../domain/words/finding";
import { decimalHours } from "../domain/words/hours";
import { SURPLUS_REASONS } from "../domain/words/person";
import { STATUSES } from "../domain/words/statuses";
import type { StatusCounts, Summary } from "../domain/words/summary";

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];
const SEVERITY_WORD: Readonly<Record<Severity, string>> = { error: "FEJL", warning: "ADVARSEL", info: "OPLYSNING" };
/** A terminal is read from the top: the rest stands in the sheet Afstem Fund. */
const FINDINGS_SHOWN = 20;

const NUMBER = new Intl.NumberFormat("da-DK");
const HOURS = new Intl.NumberFormat("da-DK", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function bridge({ reconciled, summary, settings }: Proposal): string[] {
  const labels = REASON_LABELS[settings.language];
  const reasons = SURPLUS_REASONS.filter((reason) => summary.byReason[reason] > 0);
  const [fewest, most] = summary.personsRange;
  return [
    `${NUMBER.format(summary.total.registrations)} registreringer`,
    ...reasons.map((reason) => `  − ${NUMBER.format(summary.byReason[reason])} ${labels[reason]}`),
    ...(reconciled.unexplained > 0 ? [`  − ${NUMBER.format(reconciled.unexplained)} UFORKLAREDE`] : []),
    `= ${NUMBER.format(summary.total.persons)} personer${fewest === most ? "" : ` (${String(fewest)}–${String(most)}, afhængigt af uafgjorte forslag)`}`,
  ];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  "),
  );
}

function statusTable(summary: Summary, language: "da" | "en"): string[] {
  const counts = (name: string, each: StatusCounts) => [
    name,
    ...STATUSES.map((status) => NUMBER.format(each[status])),
    NUMBER.format(each.persons),
    NUMBER.format(each.registrations),
  ];
  const header = ["", ...STATUSES.map((status) => STATUS_LABELS[language][status]), "personer", "registreringer"];
  return table([header, ...[...summary.byCluster].map(([name, each]) => counts(name, each)), counts("I alt", summary.total)]);
}

function hoursLines({ reconciled }: Proposal): string[] {
  return (["practice", "paid"] as const).map((kind) => {
    const sum = (part: "reported" | "removed" | "counted") =>
      HOURS.format(decimalHours(reconciled.persons.reduce((all, person) => all + person[kind][part], 0)));
    return `${kind === "practice" ? "Praktiktimer" : "Lønnede timer"}: ${sum("reported")} indberettet − ${sum("removed")} set to gange = ${sum("counted")}`;
  });
}

function findingLine(finding: Finding, language: "da" | "en"): string {
  const { what, remedy } = describeFinding(finding, language);
  const where = finding.cells[0] === undefined ? "" : `${areaName(finding.cells[0])}: `;
  return `${SEVERITY_WORD[severityOf(finding)]} ${where}${what} ${remedy}`.trim();
}

function findings(proposal: Proposal): string[] {
  const sorted = SEVERITIES.flatMap((severity) => proposal.findings.filter((finding) => severityOf(finding) === severity));
  const left = sorted.length - FINDINGS_SHOWN;
  return [
    ...sorted.slice(0, FINDINGS_SHOWN).map((finding) => findingLine(finding, proposal.settings.language)),
    ...(left > 0 ? [`… og ${NUMBER.format(left)} til: de står i arket Afstem Fund (--out) og i --json.`] : []),
  ];
}

const LACKS: Readonly<Record<ReadinessNote["kind"], (count: string) => string>> = {
  empty: () => "skal udfyldes",
  "too-long": (count) => `er ${count} tegn for lang`,
  differs: (count) => `din egen tekst har ${count} tal, som ikke er skemaets`,
  contradicts: () => "din egen tekst modsiger sig selv",
  privacy: (count) => `nævner et navn eller et CPR-nummer (${count})`,
};

/** What stands between the form and sending it. */
function formLines(proposal: Proposal): string[] {
  const notes = readinessOf(proposal);
  if (notes.length === 0) return ["Formularen er klar."];
  return ["Før formularen er klar:", ...notes.map(({ field, kind, count }) => `  felt ${field} ${LACKS[kind](NUMBER.format(count))}`)];
}

/** The report that a person reads in a terminal. */
export function readableReport(proposal: Proposal, file: string, out: string | undefined): string {
  const { summary, reconciled, settings } = proposal;
  const read = [...new Set(proposal.recognised.tables.filter((each) => each.role !== "other").map((each) => each.sheet))];
  const sections = [
    [`${file} · læst: ${read.join(", ")} · opgjort pr. ${reconciled.asOf ?? "(ingen dato)"}`],
    bridge(proposal),
    statusTable(summary, settings.language),
    hoursLines(proposal),
    formLines(proposal),
    proposal.findings.length === 0 ? ["Ingen fund."] : findings(proposal),
    [
      out === undefined
        ? "Intet er skrevet. Med --out UD.xlsx skrives arkene i en kopi."
        : `Skrevet: ${out} (${String(proposal.plan.sheets.length)} ark; 0 af dine celler er ændret)`,
    ],
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
