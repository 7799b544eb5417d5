import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hoursFromDecimal } from "../../src/domain/words/hours";
import { MEASURES, TOTAL, type Figure, type Measure, type Scope, type StatusCounts, type Summary } from "../../src/domain/words/summary";

const STATUS_COLUMNS = ["employed", "education", "jobseeking", "unavailable", "active", "unknown"] as const;

/** "employed" → "status.employed", "target.employed" → "target.status.employed". */
export function fullMeasure(short: string): Measure {
  for (const name of [short, `status.${short}`, short.replace("target.", "target.status.")]) if (name in MEASURES) return name as Measure;
  throw new Error(`The set names no measure: ${short}`);
}

/** "K1" → Klynge 1, "Hold_Nord" → the group of that name, nothing → the total. */
export function scopeOf(short: string | undefined, groups: readonly Scope[]): Scope {
  if (short === undefined) return TOTAL;
  const name = /^K\d$/.test(short) ? `Klynge ${short.slice(1)}` : short.replaceAll("_", " ");
  const scope = groups.find((group) => group.name === name);
  if (scope === undefined) throw new Error(`The set names no group: ${short}`);
  return scope;
}

export interface Project {
  readonly name: string;
  readonly groups: readonly Scope[];
  readonly summary: Summary;
}

/** Hours stand in the set in decimal hours, money in kroner. */
function inWhole(measure: Measure, value: number): number {
  const { unit } = MEASURES[measure];
  return unit === "hours" ? hoursFromDecimal(value).hours : unit === "money" ? Math.round(value * 100) : value;
}

const figure = (measure: Measure, scope: Scope, value: number): Figure => ({
  measure,
  scope,
  value: inWhole(measure, value),
  cells: [],
});

/** "cluster Klynge 1 39: 6 0 24 9 0 0 /1 |48": persons, the six statuses, deceased, registrations. */
function groupOf(line: string): { readonly scope: Scope; readonly figures: readonly Figure[] } | undefined {
  const found = /^(total|cluster|municipality|company|actor)(?: (.+?))? (\d+): ([\d ]+) \/(\d+) \|(\d+)$/.exec(line);
  if (found === null) return undefined;
  const [, by = "total", name = "", persons, statuses = "", deceased, registrations] = found;
  const scope: Scope = by === "total" ? TOTAL : { by: by as Scope["by"], name };
  const counts = statuses.split(" ").map(Number);
  const of = (status: (typeof STATUS_COLUMNS)[number]) => counts[STATUS_COLUMNS.indexOf(status)] ?? 0;
  const figures = [
    figure("persons", scope, Number(persons)),
    figure("registrations", scope, Number(registrations)),
    ...STATUS_COLUMNS.map((status) => figure(`status.${status}`, scope, of(status))),
    figure("status.deceased", scope, Number(deceased)),
    figure("status.employedOrEducation", scope, of("employed") + of("education")),
  ];
  return { scope, figures };
}

const NONE: StatusCounts = {
  persons: 0,
  registrations: 0,
  deceased: 0,
  employed: 0,
  education: 0,
  jobseeking: 0,
  unavailable: 0,
  active: 0,
  unknown: 0,
};

/** What the projects are called in their workbooks. */
const NAMES: Readonly<Record<string, string>> = {
  vaekst: "Vækst gennem fællesskab",
  broen: "Broen til job",
  siv: "Social inklusion gennem Vækstpartnerskaber",
  kyst: "Vækst gennem fællesskab",
};

function readProject(block: string): Project {
  const [head = "", ...lines] = block
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [name = "", asOf, from = ""] = head.split(" ");
  const figures: Figure[] = [];
  const groups: Scope[] = [];
  for (const line of lines) {
    const group = groupOf(line);
    if (group !== undefined) {
      groups.push(group.scope);
      figures.push(...group.figures);
      continue;
    }
    const [measure = "", ...rest] = line.split(" ");
    const value = Number(rest.at(-1));
    figures.push(figure(fullMeasure(measure), scopeOf(rest.length > 1 ? rest[0] : undefined, groups), value));
  }
  const called = NAMES[name];
  const summary: Summary = {
    asOf,
    project: called === undefined ? {} : { name: { value: called, cells: [] } },
    period: asOf === undefined ? undefined : { from, to: asOf },
    total: NONE,
    byCluster: new Map(),
    byMunicipality: new Map(),
    byCompany: new Map(),
    byReason: { duplicate: 0, concurrent: 0, transition: 0, sequential: 0, "re-entry": 0, "no-hours": 0 },
    unexplained: 0,
    acrossClusters: 0,
    personsRange: [0, 0],
    figures,
    targets: [],
    indicators: [],
    completeness: { full: 0, partial: 0, incomplete: 0 },
    rules: [],
    openErrors: 0,
  };
  return { name, groups, summary };
}

/** The projects of the test set, by name. */
export function readProjects(): ReadonlyMap<string, Project> {
  const text = ["projects.txt", "workbooks.txt"]
    .map((file) => readFileSync(join(__dirname, "set", file), "utf8").replace(/^#.*$/gm, ""))
    .join("\n");
  return new Map(
    text
      .split("@")
      .slice(1)
      .map(readProject)
      .map((project) => [project.name, project]),
  );
}
