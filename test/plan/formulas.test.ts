import { cellAddress } from "../../src/domain/words/cell";
import type { PlannedCell, WritePlan } from "../../src/domain/words/plan";
import { aRegistration, aWorkbook } from "../reconcile/builders";
import { factsOf, smallPlan, smallWorkbook } from "./facts";
import type { SheetToCalculate } from "./recalculate";
import { recalculate } from "./recalculate";
import { planSheets } from "../../src/domain/plan/planSheets";

/** The user's sheet that `smallWorkbook` was read from: a name in every row of column A. */
function sourceOf(rows: number): SheetToCalculate {
  return { name: "Deltagere", cells: Array.from({ length: rows }, () => [{ value: "x" }]) };
}

/** "Overblik!C7: 39 is written, 38 comes out" for each formula whose value is not what it gives. */
function differences(plan: WritePlan, sources: readonly SheetToCalculate[]): readonly string[] {
  const results = recalculate([...plan.sheets, ...sources]);
  return plan.sheets.flatMap((sheet, index) =>
    sheet.cells.flatMap((row, rowIndex) =>
      row.flatMap((cell, column) => {
        const result = results[index]?.[rowIndex]?.[column];
        if (cell?.formula === undefined || isEqual(cell, result ?? "")) return [];
        return [
          `${sheet.name}!${cellAddress(rowIndex, column)}: ${String(cell.value)} is written, ${String(result)} comes out of ${cell.formula}`,
        ];
      }),
    ),
  );
}

/** The engine shows numbers with nine digits. */
function isEqual({ value }: PlannedCell, result: string): boolean {
  return typeof value === "number"
    ? Math.abs(Number(result) - value) < 1e-6 * Math.max(1, Math.abs(value))
    : String(value ?? "") === result;
}

const TARGETS = [
  { name: "Tilmeldte deltagere", measure: "persons", target: 4, cells: [{ sheet: "Deltagere", row: 1, column: 1 }] },
  { name: "I beskæftigelse", measure: "status.employed", target: 1, typedActual: 3, cells: [] },
  { name: "Virksomheder med vækst", measure: "companiesWithGrowth", target: 2, cells: [] },
  { name: "Nul", measure: "status.education", target: 0, cells: [] },
] as const;

describe("Every formula", () => {
  it("gives the value that is written beside it, in a real spreadsheet engine", () => {
    const blocks = [
      { field: "1", title: "Fremdrift", text: "Tre borgere.\nÆøå", numbers: [], isRequired: true, origin: "generated" as const },
    ];
    expect(differences(smallPlan({ blocks }, { targets: TARGETS }), [sourceOf(5)])).toEqual([]);
  });

  it("gives it for a workbook without hours, clusters, exits or findings too", () => {
    const workbook = aWorkbook([aRegistration({ name: { given: "Dina", family: "Digtet" } })]);
    expect(differences(planSheets(factsOf(workbook, [[0]])), [sourceOf(1)])).toEqual([]);
  });

  it("counts with names that are patterns, comparisons or quotes to Excel", () => {
    const companies = ["=1+1", ">5", "A?", 'Den "lille" ApS', "A", "AB"];
    const rows = companies.map((company) => aRegistration({ name: { given: "E", family: company }, company, municipality: company }));
    const plan = planSheets(
      factsOf(
        aWorkbook(rows),
        rows.map((_, index) => [index]),
      ),
    );
    expect(differences(plan, [sourceOf(rows.length)])).toEqual([]);
  });

  it("is caught when its value is wrong", () => {
    const plan: WritePlan = { sheets: [{ ...onlySheet(), cells: [[{ value: 3, formula: "1+1" }]] }], removals: [] };
    expect(differences(plan, [])).toEqual(["Afstem Overblik!A1: 3 is written, 2 comes out of 1+1"]);
  });

  it("points only to sheets that are written or were read", () => {
    const plan = planSheets(factsOf(smallWorkbook({ targets: TARGETS }), [[0, 2], [1, 3], [4]]));
    const known = new Set([...plan.sheets.map(({ name }) => name), "Deltagere"]);
    const named = plan.sheets.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => [...(cell?.formula ?? "").matchAll(/'([^']+)'!/g)].map(([, name]) => name ?? "")),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

function onlySheet() {
  const [sheet] = smallPlan().sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}
