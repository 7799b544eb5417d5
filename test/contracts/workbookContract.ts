import type { CellValue } from "../../src/domain/words/cell";
import type { WorkbookSnapshot } from "../../src/domain/words/workbook";
import type { WorkbookPort } from "../../src/workbook/port";
import { aPlannedSheet, richPlan } from "./richPlan";

type Rows = readonly (readonly CellValue[])[];

/** A workbook of the user's with these sheets, nothing but values. */
export function aWorkbook(sheets: Readonly<Record<string, Rows>>): WorkbookSnapshot {
  const plain = {
    visibility: "visible" as const,
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    notes: [],
    struckRows: [],
  };
  return { file: undefined, date1904: false, sheets: Object.entries(sheets).map(([name, values]) => ({ name, values, ...plain })) };
}

const PARTICIPANTS: Rows = [
  ["Nr.", "CPR-nr.", "Navn", "Timer"],
  [1, "690266-0375", "Kirsten Bøgh", 37.5],
  [2, "710190-1234", "Åse Æbelø", 12.25],
];
const SEED = aWorkbook({ Deltagere: PARTICIPANTS, Måltal: [["Tilmeldte deltagere", 40]] });
const PLAN = richPlan("Deltagere");

/** What every workbook adapter promises. `open` makes a workbook that holds the snapshot's values. */
export function describeWorkbookContract(name: string, open: (seed: WorkbookSnapshot) => Promise<WorkbookPort>): void {
  describe(`${name}, as a workbook,`, () => {
    it("is read sheet by sheet in its own order", async () => {
      const { sheets } = await (await open(SEED)).read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(["Deltagere", "Måltal"]);
      expect(filled(sheets[0]?.values)).toEqual(PARTICIPANTS);
    });

    it("reads back what was planned, behind the user's sheets and in the plan's order", async () => {
      const workbook = await open(SEED);
      await workbook.carryOut(PLAN);
      const { sheets } = await workbook.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(["Deltagere", "Måltal", "Afstem Overblik", "Afstem Personer"]);
      expect(filled(sheets[3]?.values)).toEqual([
        ["Person", "Klynge", "Status", "Timer", "Start"],
        ["P001", "Klynge 1", "i beskæftigelse", 37.5, 44621],
        ["P002", "Klynge 1", "ledig", 12.25, 44652],
        ["P003", "Klynge 2", "=1+1", 0],
      ]);
      expect(sheets[3]?.tables).toEqual([{ name: "AfstemPersoner", top: 0, left: 0, bottom: 3, right: 4 }]);
      expect(sheets[2]?.merges).toEqual(PLAN.sheets[0]?.merges);
    });

    it("holds the formulas' results", async () => {
      const workbook = await open(SEED);
      await workbook.carryOut(PLAN);
      const overview = (await workbook.read()).sheets.find((sheet) => sheet.name === "Afstem Overblik");
      expect(filled(overview?.values).slice(2, 6)).toEqual([
        ["Klynge", "Personer", "I beskæftigelse"],
        ["Klynge 1", 2, 1],
        ["Klynge 2", 1, 0],
        ["I alt", 3, 1],
      ]);
    });

    it.each([
      "=1+1",
      "+45 12",
      "-",
      "@SUM(A1)",
      "'citat",
      "0101",
      "1e5",
      "TRUE",
      "#N/A?",
      "<b>&amp;</b>",
      "_x0041_",
      "linje\nlinje",
      "  luft  ",
    ])("keeps the text %j as that text", async (text) => {
      const workbook = await open(SEED);
      await workbook.carryOut({ sheets: [aPlannedSheet("Afstem Fund", { cells: [[{ value: text, style: "text" }]] })], removals: [] });
      expect((await workbook.read()).sheets.at(-1)?.values[0]?.[0]).toBe(text);
    });

    it("touches no other sheet", async () => {
      const workbook = await open(SEED);
      const before = await workbook.read();
      await workbook.carryOut(PLAN);
      expect((await workbook.read()).sheets.slice(0, 2)).toEqual(before.sheets);
    });

    it("is the same when the plan is carried out twice", async () => {
      const workbook = await open(SEED);
      await workbook.carryOut(PLAN);
      const once = await workbook.read();
      await workbook.carryOut(PLAN);
      expect(await workbook.read()).toEqual(once);
    });

    it("replaces a sheet as a whole", async () => {
      const workbook = await open(SEED);
      await workbook.carryOut(PLAN);
      await workbook.carryOut({ sheets: [aPlannedSheet("Afstem Personer")], removals: [] });
      const { sheets } = await workbook.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(["Deltagere", "Måltal", "Afstem Overblik", "Afstem Personer"]);
      expect(filled(sheets[3]?.values)).toEqual([["Fund"]]);
      expect(sheets[3]?.tables).toEqual([]);
    });

    it("is as before when every sheet of ours is taken away", async () => {
      const workbook = await open(SEED);
      const before = await workbook.read();
      await workbook.carryOut(PLAN);
      await workbook.carryOut({ sheets: [], removals: ["Afstem Overblik", "Afstem Personer", "Afstem Timer"] });
      expect((await workbook.read()).sheets).toEqual(before.sheets);
    });

    it("is left as it was when the writing is cancelled", async () => {
      const workbook = await open(SEED);
      const before = await workbook.read();
      const stop = new AbortController();
      const writing = workbook.carryOut(PLAN, { signal: stop.signal });
      stop.abort();
      await expect(writing).rejects.toMatchObject({ name: "WorkbookError", kind: "cancelled" });
      expect(await workbook.read()).toEqual(before);
    });

    it("stops reading when it is cancelled", async () => {
      const workbook = await open(SEED);
      const stop = new AbortController();
      stop.abort();
      await expect(workbook.read({ signal: stop.signal })).rejects.toMatchObject({ name: "WorkbookError", kind: "cancelled" });
    });
  });
}

/** Rows without the empty cells and rows at their ends: a host may tell them or not. */
function filled(values: Rows | undefined): readonly (readonly CellValue[])[] {
  const rows = (values ?? []).map((row) =>
    row.slice(
      0,
      lengthOf(row, (value) => value !== null),
    ),
  );
  return rows.slice(
    0,
    lengthOf(rows, (row) => row.length > 0),
  );
}

function lengthOf<Value>(values: readonly Value[], counts: (value: Value) => boolean): number {
  let length = values.length;
  while (length > 0 && !counts(values[length - 1] as Value)) length--;
  return length;
}
