import { summarise } from "../../src/domain/summarise/summarise";
import type { Recognised, Target } from "../../src/domain/words/registration";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import type { Measure, Scope } from "../../src/domain/words/summary";
import { TOTAL, figureOf } from "../../src/domain/words/summary";
import type { Amount } from "../reconcile/builders";
import { aRegistration, aWorkbook, reconcileGroups } from "../reconcile/builders";

/** Four rows, three persons: rows 0 and 1 are one, who is in both clusters; row 3 is still there. */
const ROWS = [
  aRegistration({ cluster: "Klynge 2", municipality: "Ørsted", company: "A", kind: "practice", exit: "2020-05-31", says: "job" }),
  aRegistration({ cluster: "Klynge 10", municipality: "Ørsted", company: "B", kind: "paid", exit: "2020-06-30", says: "job" }),
  aRegistration({ cluster: "Klynge 2", municipality: "Aarhus", company: "A", kind: "practice", exit: "2020-06-30", says: "deceased" }),
  aRegistration({ cluster: "Klynge 2", municipality: "Åbenrå", company: "A", kind: "practice", start: "2020-01-06" }),
];
const HOURS: readonly Amount[] = [
  [0, "2020-03", "practice", 10],
  [1, "2020-04", "paid", 20],
  [2, "2020-03", "practice", 30.25],
];
const GROUPS = [[0, 1], [2], [3]];

const summaryOf = (rest: Partial<Recognised> = {}, rows = ROWS, hours = HOURS) => {
  const workbook = aWorkbook(rows, hours, rest);
  return summarise(workbook, reconcileGroups(workbook, GROUPS), DEFAULT_SETTINGS);
};
const cluster = (name: string): Scope => ({ by: "cluster", name });

describe("A summary counts", () => {
  const summary = summaryOf();

  it.each<[Measure, Scope, number | undefined]>([
    ["registrations", TOTAL, 4],
    ["persons", TOTAL, 3],
    ["surplus", TOTAL, 1],
    ["surplus.sequential", TOTAL, 1],
    ["persons", cluster("Klynge 2"), 3],
    ["persons", cluster("Klynge 10"), 1],
    ["surplus", cluster("Klynge 10"), 0],
    ["personsInSeveralClusters", TOTAL, 1],
    ["status.employed", TOTAL, 1],
    ["status.employed", cluster("Klynge 10"), 1],
    ["status.unavailable", TOTAL, 1],
    ["status.deceased", TOTAL, 1],
    ["status.active", TOTAL, 1],
    ["exited", TOTAL, 2],
    ["everBoth", TOTAL, 1],
    ["companies", TOTAL, 2],
    ["companies", cluster("Klynge 2"), 1],
    ["municipalities", TOTAL, 3],
    ["months", TOTAL, 2],
    ["hours.practice.counted", TOTAL, 40.25 * 3600],
    ["hours.paid.counted", cluster("Klynge 2"), 0],
    ["hours.counted", { by: "company", name: "B" }, 20 * 3600],
    ["completed", TOTAL, undefined],
    ["everEmployedAtPartner", TOTAL, undefined],
    ["companiesWithGrowth", TOTAL, undefined],
  ])("%s in %j: %s", (measure, scope, value) => {
    expect(figureOf(summary, measure, scope)?.value).toBe(value);
  });

  it("clusters by their number, other names as Danish sorts them, Aa as Å", () => {
    expect([...summary.byCluster.keys()]).toEqual(["Klynge 2", "Klynge 10"]);
    expect([...summary.byMunicipality.keys()]).toEqual(["Ørsted", "Åbenrå", "Aarhus"]);
  });

  it("statuses at the cells that decided them", () => {
    expect(figureOf(summary, "status.deceased")?.cells).toMatchObject([{ row: 2, column: 8 }]);
  });

  it("hours at the rectangles that hold them", () => {
    expect(figureOf(summary, "hours.practice.counted")?.cells.map(({ row, rows }) => [row, rows])).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });
});

describe("A target is", () => {
  const target = (measure: Target["measure"]): Target => ({ name: "Mål", measure, target: 10, cells: [] });

  it.each<[string, Target["measure"], number | undefined, string | undefined]>([
    ["measured by persons", "persons", 3, undefined],
    ["measured by persons in employment", "status.employed", 1, undefined],
    ["measured by companies", "companies", 2, undefined],
    ["not measured where the column is missing, which is named", "completed", undefined, "Gennemført/afbrudt"],
    ["not measured by growth that the rows cannot tell", "companiesWithGrowth", undefined, "EBITDA pr. virksomhed"],
    ["not measured when its name is not known", undefined, undefined, undefined],
  ])("%s", (...[, measure, actual, missing]) => {
    const [result] = summaryOf({ targets: [target(measure)] }).targets;
    expect([result?.actual, result?.missing]).toEqual([actual, missing]);
  });

  it("measured by completion where the workbook states it", () => {
    const rows = ROWS.map((row, at) => ({ ...row, completion: at === 2 ? ("interrupted" as const) : ("completed" as const) }));
    expect(summaryOf({ targets: [target("completed")] }, rows).targets[0]?.actual).toBe(2);
  });
});

describe("Jobs at partner companies", () => {
  it.each<[string, readonly (string | undefined)[], readonly [number, number]]>([
    ["are counted by what the column says, yes or a name", ["ja", undefined, "Renthjem.nu", "nej"], [2, 1]],
    ["are not counted where it says no", ["nej", "Nej, ikke endnu", "-", "0"], [0, 0]],
  ])("%s", (_reading, said, [ever, lost]) => {
    const rows = ROWS.map((row, at) => ({
      ...row,
      ...(said[at] === undefined ? {} : { employedAtPartner: said[at] }),
      cells: { ...row.cells, employedAtPartner: { sheet: "Deltagere", row: at, column: 12 } },
    }));
    const summary = summaryOf({}, rows);
    expect(figureOf(summary, "everEmployedAtPartner")?.value).toBe(ever);
    expect(figureOf(summary, "lostPartnerJob")?.value).toBe(lost);
  });
});
