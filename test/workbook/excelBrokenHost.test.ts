/** @jest-environment jsdom */
import type { PlannedSheet, WritePlan } from "../../src/domain/words/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/words/workbook";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { HostError } from "../../src/workbench/host/HostError";
import { MOST_BYTES } from "../../src/workbench/host/officeBridge";
import { aPlannedSheet, richPlan } from "../contracts/richPlan";
import { aWorkbook } from "../contracts/workbookContract";
import { realOffice } from "../workbench/realOffice";

const SEED = aWorkbook({
  Deltagere: [
    ["Navn", "Timer"],
    ["Åse Æbelø", 12.25],
  ],
});
const PLAN = richPlan("Deltagere");
const SHORTER: WritePlan = { sheets: [aPlannedSheet("Afstem Personer")], removals: [] };

function opened(seed: WorkbookSnapshot = SEED, newest?: string) {
  const office = realOffice(seed, newest);
  return { ...office, workbook: excelWorkbook(office.excel) };
}

/** Refuses the n-th time that a property or method of that name is used. */
function refuse(office: ReturnType<typeof opened>, name: string, code: string, times = { from: 1, to: 1 }): void {
  let seen = 0;
  office.bridge.host.fault = (action) => {
    if (action.name !== name) return;
    seen += 1;
    if (seen >= times.from && seen <= times.to) throw new HostError(code, "refused on purpose");
  };
}

describe("An Excel that refuses", () => {
  it("because it is too old says which Excel is needed, and is asked for nothing", async () => {
    const { workbook, bridge } = opened(SEED, "1.12");
    await expect(workbook.read()).rejects.toMatchObject({ kind: "host-too-old", facts: { needed: "Excel 2021 / Microsoft 365" } });
    await expect(workbook.carryOut(PLAN)).rejects.toMatchObject({ kind: "host-too-old" });
    expect(bridge.traffic.batches).toBe(0);
  });

  it("because its structure is protected is left as it was", async () => {
    const { workbook, book } = opened();
    book.isProtected = true;
    await expect(workbook.carryOut(PLAN)).rejects.toMatchObject({ kind: "workbook-protected" });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Deltagere"]);
  });

  it("because one of our sheets is protected names that sheet", async () => {
    const { workbook, book } = opened();
    await workbook.carryOut(PLAN);
    const sheet = book.sheet("Afstem Personer");
    if (sheet !== undefined) sheet.isProtected = true;
    await expect(workbook.carryOut(PLAN)).rejects.toMatchObject({ kind: "sheet-protected", facts: { sheet: "Afstem Personer" } });
  });

  it("because the user has a sheet of that name, but for its case, keeps the user's sheet", async () => {
    const { workbook, book } = opened(aWorkbook({ "AFSTEM PERSONER": [["mit eget"]] }));
    await expect(workbook.carryOut(PLAN)).rejects.toMatchObject({ kind: "sheet-name-taken", facts: { sheet: "AFSTEM PERSONER" } });
    expect(book.sheets.map(({ name }) => name)).toEqual(["AFSTEM PERSONER"]);
  });

  it("because a cell is being edited is left as it was", async () => {
    const { workbook, bridge, book } = opened();
    bridge.editCell(true);
    await expect(workbook.read()).rejects.toMatchObject({ kind: "cell-edit" });
    await expect(workbook.carryOut(PLAN)).rejects.toMatchObject({ kind: "cell-edit" });
    expect(book.sheets).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    ["a sheet's values", "Values", "GeneralException"],
    ["a link", "Hyperlink", "InvalidArgument"],
    ["a format", "NumberFormat", "InvalidOperationInCellEditMode"],
    ["a table", "Name", "ItemAlreadyExists"],
    ["a formula", "Formulas", "InvalidArgument"],
    ["a chart", "SetPosition", "AccessDenied"],
  ])("half-way, at %s, is left as it was: the first time and when sheets of ours stand there", async (_, name, code) => {
    const office = opened();
    const empty = await office.workbook.read();
    refuse(office, name, code);
    await expect(office.workbook.carryOut(PLAN)).rejects.toMatchObject({ name: "WorkbookError" });
    office.bridge.host.fault = undefined;
    expect(await office.workbook.read()).toEqual(empty);
    await office.workbook.carryOut(PLAN);
    const full = await office.workbook.read();
    refuse(office, name, code);
    await expect(office.workbook.carryOut(PLAN)).rejects.toMatchObject({ name: "WorkbookError" });
    office.bridge.host.fault = undefined;
    expect(await office.workbook.read()).toEqual(full);
  });

  it.each(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "OperationCellsExceedLimit"])(
    "because something is too large (%s) says so, reading and writing, and is left as it was",
    async (code) => {
      const office = opened();
      const empty = await office.workbook.read();
      office.bridge.host.fault = ({ object }) => {
        if (object === "Range") throw new HostError(code, "refused on purpose");
      };
      await expect(office.workbook.read()).rejects.toMatchObject({ kind: "request-too-large" });
      refuse(office, "Values", code);
      await expect(office.workbook.carryOut(PLAN)).rejects.toMatchObject({ kind: "request-too-large" });
      office.bridge.host.fault = undefined;
      expect(await office.workbook.read()).toEqual(empty);
    },
  );

  it("even to take back what was begun says that the sheets are half written", async () => {
    const office = opened();
    refuse(office, "Formulas", "InvalidArgument");
    const first = office.bridge.host.fault;
    office.bridge.host.fault = (action) => {
      if (action.name === "Delete") throw new HostError("GeneralException", "refused on purpose");
      first?.(action);
    };
    await expect(office.workbook.carryOut(PLAN)).rejects.toMatchObject({ kind: "half-written" });
    office.bridge.host.fault = undefined;
    await office.workbook.carryOut(PLAN);
    expect(office.book.sheets.map(({ name }) => name)).toEqual(["Deltagere", "Afstem Overblik", "Afstem Personer"]);
  });

  it("quotes no cell in what it says", async () => {
    const office = opened();
    office.bridge.host.fault = ({ name }) => {
      if (name === "Values") throw new HostError("GeneralException", "Åse Æbelø");
    };
    const refusal: unknown = await office.workbook.carryOut(PLAN).catch((error: unknown) => error);
    expect(JSON.stringify(refusal)).not.toContain("Åse");
    expect(String(refusal)).not.toContain("Åse");
  });
});

describe("A sheet of ours that is written anew", () => {
  it("leaves no stand-in behind, in names or formulas", async () => {
    const { workbook, book } = opened();
    await workbook.carryOut(PLAN);
    const formulas = () => book.sheet("Afstem Overblik")?.rows.flatMap((row) => row.map((cell) => cell?.formula));
    const before = formulas();
    await workbook.carryOut(PLAN);
    expect(formulas()).toEqual(before);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Deltagere", "Afstem Overblik", "Afstem Personer"]);
    expect(book.sheet("Afstem Personer")?.tables.map(({ name }) => name)).toEqual(["AfstemPersoner"]);
  });
});

describe("Formulas of the user's that name a sheet of ours", () => {
  const OWN_FORMULAS = [
    ["='Afstem Overblik'!B6", "=\"Afstem Overblik: \"&'Afstem Overblik'!B6"],
    ["=COUNTA(AfstemPersoner[Person])", "=SUM(A1,1)"],
  ];
  /** The user's sheet "Noter", written when the sheets of ours were there. */
  async function withFormulas() {
    const office = opened(aWorkbook({ Deltagere: [["Navn"]], Noter: [["x", "y"]] }));
    await office.workbook.carryOut(PLAN);
    await office.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Noter").getRange("A1:B2").formulas = OWN_FORMULAS;
      await context.sync();
    });
    const formulas = () => office.book.sheet("Noter")?.rows.map((row) => row.map((cell) => cell?.formula));
    return { ...office, formulas };
  }

  it("are as before when the sheets have been written again, and give the new values", async () => {
    const { workbook, formulas } = await withFormulas();
    await workbook.carryOut(PLAN);
    expect(formulas()).toEqual(OWN_FORMULAS);
    const { sheets } = await workbook.read();
    expect(sheets.find(({ name }) => name === "Noter")?.values[0]).toEqual([3, "Afstem Overblik: 3"]);
  });

  it("are as before when one of them cannot be changed, and nothing is written", async () => {
    const office = await withFormulas();
    const full = await office.workbook.read();
    let refused = 0;
    office.bridge.host.fault = ({ object, name }) => {
      const isFollowing = office.book.sheet("Noter")?.rows[0]?.[0]?.formula?.includes("skrives") === true;
      if (!isFollowing || object !== "Range" || name !== "Formulas" || refused > 0) return;
      refused += 1;
      throw new HostError("InvalidOperation", "part of an array");
    };
    await expect(office.workbook.carryOut(PLAN)).rejects.toMatchObject({ name: "WorkbookError" });
    expect(refused).toBe(1);
    office.bridge.host.fault = undefined;
    expect(office.formulas()).toEqual(OWN_FORMULAS);
    expect(await office.workbook.read()).toEqual(full);
  });

  it("on a protected sheet are not broken: the sheet is named, and nothing is written", async () => {
    const { workbook, book, formulas } = await withFormulas();
    const notes = book.sheet("Noter");
    if (notes !== undefined) notes.isProtected = true;
    await expect(workbook.carryOut(PLAN)).rejects.toMatchObject({ kind: "formula-protected", facts: { sheet: "Noter" } });
    expect(formulas()).toEqual(OWN_FORMULAS);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Deltagere", "Noter", "Afstem Overblik", "Afstem Personer"]);
  });

  it("do not make the figures stale by following", async () => {
    const { workbook } = await withFormulas();
    const told: string[] = [];
    const stop = await workbook.onChanged(({ sheet }) => told.push(sheet));
    await workbook.carryOut(PLAN);
    await new Promise((done) => setTimeout(done, 50));
    expect(told).toEqual([]);
    await stop();
  });
});

describe("A sheet of the user's", () => {
  it("is read with comments, hidden rows and struck rows as they are", async () => {
    const [sheet] = SEED.sheets;
    const marked: SheetSnapshot = {
      ...(sheet as SheetSnapshot),
      hiddenRows: [1],
      hiddenColumns: [1],
      struckRows: [1],
      notes: [{ row: 1, column: 0, text: "ring i morgen" }],
      visibility: "visible",
    };
    const [read] = (await opened({ ...SEED, date1904: true, sheets: [marked] }, "1.18").workbook.read()).sheets;
    expect(read).toMatchObject({ hiddenRows: [1], hiddenColumns: [1], struckRows: [1], notes: marked.notes });
  });

  it("tells the date system, which office.js does not", async () => {
    expect((await opened({ ...SEED, date1904: true }).workbook.read()).date1904).toBe(true);
    expect((await opened().workbook.read()).date1904).toBe(false);
  });
});

describe("The open workbook", () => {
  it("tells of changed and selected cells until it is stopped", async () => {
    const { workbook, book } = opened();
    const told: string[] = [];
    const stops = [
      await workbook.onChanged(({ sheet, address }) => told.push(`changed ${sheet}!${address}`)),
      await workbook.onSelection(({ sheet, address }) => told.push(`selected ${sheet}!${address}`)),
    ];
    await workbook.selectArea({ sheet: "Deltagere", row: 1, column: 0, rows: 1, columns: 2 });
    const sheet = book.sheet("Deltagere");
    if (sheet !== undefined) book.changed(sheet, { top: 1, left: 1, bottom: 1, right: 1 });
    await new Promise((done) => setTimeout(done, 50));
    expect(told).toEqual(expect.arrayContaining(["selected Deltagere!A2:B2", "changed Deltagere!B2"]));
    for (const stop of stops) await stop();
    const before = told.length;
    if (sheet !== undefined) book.changed(sheet, { top: 1, left: 1, bottom: 1, right: 1 });
    await new Promise((done) => setTimeout(done, 50));
    expect(told).toHaveLength(before);
  });

  it("keeps settings, and forgets every Afstem sheet when asked", async () => {
    const { workbook, book } = opened();
    expect(await workbook.readSetting("sprog")).toBeUndefined();
    await workbook.writeSetting("sprog", { valgt: "da" });
    expect(await workbook.readSetting("sprog")).toEqual({ valgt: "da" });
    await workbook.carryOut(SHORTER);
    expect(await workbook.removeOwnSheets()).toEqual(["Afstem Personer"]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Deltagere"]);
  });
});

describe("10,000 registrations × 44 months", () => {
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 54 }, (__, column) => (column < 10 ? `Tekst ${String(row)} æøå` : (row * column) % 160)),
  );
  const seed = aWorkbook({ Deltagere: [Array.from({ length: 54 }, (_, column) => `Kolonne ${String(column)}`), ...rows] });
  const persons: PlannedSheet = aPlannedSheet("Afstem Personer", {
    cells: rows.map((row, at) =>
      row.slice(0, 20).map((value, column) => ({
        value,
        style: column < 10 ? ("text" as const) : ("hours" as const),
        ...(column === 0 && at < 1_000 ? { link: { sheet: "Deltagere", row: at + 1, column: 0 } } : {}),
      })),
    ),
    tables: [{ name: "AfstemPersoner", top: 0, left: 0, bottom: 9_999, right: 19 }],
  });
  const office = opened(seed);
  const { traffic } = office.bridge;

  it("are read in at most 20 round trips, none near 5 MB", async () => {
    const read = await office.workbook.read();
    expect(read.sheets[0]?.values).toHaveLength(10_001);
    expect(read.sheets[0]?.values[10_000]).toEqual(rows[9_999]);
    expect(traffic.batches).toBeLessThanOrEqual(20);
    expect(traffic.largestIn).toBeLessThan(MOST_BYTES / 2);
  });

  it("stop being read within 100 ms", async () => {
    const stop = new AbortController();
    const reading = office.workbook.read({ signal: stop.signal });
    await new Promise((done) => setTimeout(done, 20));
    const asked = performance.now();
    stop.abort();
    await expect(reading).rejects.toMatchObject({ kind: "cancelled" });
    expect(performance.now() - asked).toBeLessThan(100);
  });

  it("have their persons written in at most 30 round trips, none near 5 MB", async () => {
    const before = { ...traffic };
    await office.workbook.carryOut({ sheets: [persons], removals: [] });
    expect(traffic.batches - before.batches).toBeLessThanOrEqual(30);
    expect(traffic.largestOut).toBeLessThan(MOST_BYTES / 2);
    expect(office.book.sheet("Afstem Personer")?.rows).toHaveLength(10_000);
  });

  it("leave the sheets as they were when the writing is cancelled half-way", async () => {
    const stop = new AbortController();
    const writing = office.workbook.carryOut(
      { sheets: [persons], removals: [] },
      { signal: stop.signal, onProgress: ({ done, all }) => done > all / 2 && stop.abort() },
    );
    await expect(writing).rejects.toMatchObject({ kind: "cancelled" });
    expect(office.book.sheets.map(({ name }) => name)).toEqual(["Deltagere", "Afstem Personer"]);
  });
});
