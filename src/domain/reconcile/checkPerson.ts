import type { CellArea } from "../words/cell";
import type { IsoDay } from "../words/day";
import type { Finding } from "../words/finding";
import type { Person } from "../words/person";
import type { ProjectFacts, Registration } from "../words/registration";
import type { ExitRecord } from "./exitRecord";
import { finding } from "./finding";
import type { JudgedStatus } from "./judgeStatus";

/** What a person's findings are made from. */
export interface PersonUnderCheck {
  readonly person: Person;
  readonly judged: JudgedStatus;
  readonly records: readonly ExitRecord[];
}

export interface CheckFacts {
  readonly registrations: readonly Registration[];
  readonly project: ProjectFacts;
  readonly asOf: IsoDay | undefined;
  /** Whether any registration of the workbook has a status: without the column, its absence is no news about a person. */
  readonly isStatusStated: boolean;
}

/** What is odd about one person's groups, status and dates. */
export function checkPerson(under: PersonUnderCheck, facts: CheckFacts): readonly Finding[] {
  const registrations = under.person.registrations.flatMap((index) => facts.registrations[index] ?? []);
  return [
    ...checkGroups(under.person, registrations),
    ...checkStatus(under, facts),
    ...registrations.flatMap((registration) => checkDates(under.person.id, registration, facts.project)),
  ];
}

function checkGroups(person: Person, registrations: readonly Registration[]): readonly Finding[] {
  const findings: Finding[] = [];
  if (person.clusters.length > 1) {
    const cells = registrations.flatMap((each) => each.cells.cluster ?? []);
    findings.push(finding("cluster-several", { cells, person: person.id, facts: { clusters: person.clusters.join(", ") } }));
  }
  if (person.municipalities.length > 1) {
    const cells = registrations.flatMap((each) => each.cells.municipality ?? []);
    const facts = { municipalities: person.municipalities.join(", ") };
    findings.push(finding("municipality-several", { cells, person: person.id, facts }));
  }
  return findings;
}

function checkStatus(under: PersonUnderCheck, facts: CheckFacts): readonly Finding[] {
  const { person, judged, records } = under;
  if (judged.verdict.rule === "nothing-stated") return [];
  return [
    ...checkConflict(person, judged),
    ...checkEarlier(person, judged),
    ...records.flatMap((record) => checkRecord(person, record)),
    ...checkMissingStatus(under, facts),
    ...checkStillActive(person, facts),
  ];
}

function checkConflict(person: Person, { verdict, conflict, lastExit }: JudgedStatus): readonly Finding[] {
  if (verdict.rule !== "conflict") return [];
  const [first, second] = [...new Map((conflict ?? []).map((each) => [each.status?.status, each])).values()];
  return [
    finding("status-conflict", {
      cells: verdict.cells,
      person: person.id,
      facts: {
        exit: lastExit ?? "",
        first: first?.status?.text ?? "",
        second: second?.status?.text ?? "",
        firstStatus: first?.status?.status ?? "unknown",
        secondStatus: second?.status?.status ?? "unknown",
      },
    }),
  ];
}

function checkEarlier(person: Person, { verdict, earlier, lastExit }: JudgedStatus): readonly Finding[] {
  if (earlier === undefined || verdict.rule === "decided") return [];
  const facts = { earlier: earlier.status?.text ?? "", earlierExit: earlier.exit ?? "", later: verdict.text, laterExit: lastExit ?? "" };
  return [finding("status-changed-earlier", { cells: [...earlier.cells, ...verdict.cells], person: person.id, facts })];
}

function checkRecord(person: Person, { status, exit, isExitAfterAsOf, cells }: ExitRecord): readonly Finding[] {
  if (status === undefined || isExitAfterAsOf || status.code === "movedOn") return [];
  if (exit === undefined) {
    if (status.status === "active" || status.status === "unknown") return [];
    return [finding("status-without-exit", { cells, person: person.id, facts: { text: status.text, status: status.status } })];
  }
  return status.status === "active" ? [finding("active-with-exit", { cells, person: person.id, facts: { text: status.text, exit } })] : [];
}

function checkMissingStatus({ person, judged, records }: PersonUnderCheck, { isStatusStated }: CheckFacts): readonly Finding[] {
  const { verdict, lastExit } = judged;
  const isMissing = verdict.status === "unknown" && verdict.text === "" && verdict.rule !== "conflict" && verdict.rule !== "decided";
  if (!isMissing || lastExit === undefined || !isStatusStated) return [];
  const cells = records.filter(({ exit }) => exit === lastExit).flatMap((record) => record.cells);
  return [finding("exit-without-status", { cells, person: person.id, facts: { exit: lastExit } })];
}

function checkStillActive(person: Person, { asOf, project }: CheckFacts): readonly Finding[] {
  const projectEnd = project.wholePeriod?.value.to;
  if (person.status.status !== "active" || asOf === undefined || projectEnd === undefined || asOf < projectEnd) return [];
  return [finding("active-after-project", { cells: person.status.cells, person: person.id, facts: { asOf, projectEnd } })];
}

function checkDates(person: string, { start, exit, cells }: Registration, project: ProjectFacts): readonly Finding[] {
  const findings: Finding[] = [];
  const at = (...areas: readonly (CellArea | undefined)[]) => areas.flatMap((area) => area ?? []);
  if (start !== undefined && exit !== undefined && exit < start) {
    findings.push(finding("exit-before-start", { cells: at(cells.start, cells.exit), person, facts: { start, exit } }));
  }
  const whole = project.wholePeriod?.value;
  if (whole === undefined) return findings;
  for (const [of, day, cell] of [["start", start, cells.start] as const, ["exit", exit, cells.exit] as const]) {
    if (day === undefined || (day >= whole.from && day <= whole.to)) continue;
    findings.push(finding("outside-project", { cells: at(cell), person, facts: { of, day, from: whole.from, to: whole.to } }));
  }
  return findings;
}
