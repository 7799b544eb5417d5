/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { proposeFrom } from "../../src/app/propose";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import type { WorkbookSnapshot } from "../../src/domain/words/workbook";
import { excelWorkbook } from "../../src/workbook/excelWorkbook";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { MOST_BYTES } from "../../src/workbench/host/officeBridge";
import { realOffice } from "./realOffice";

const REQUEST = { settings: DEFAULT_SETTINGS, decisions: [], version: "0" };

/** What stands in the cells, without trailing emptiness. */
function cellsOf({ sheets }: WorkbookSnapshot): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    sheets.map(({ name, values }) => [
      name,
      values
        .map((row) => JSON.stringify([...row, ...Array<null>(200 - Math.min(200, row.length)).fill(null)]))
        .filter((row) => /[^[\],nul]/.test(row)),
    ]),
  );
}

describe.each(["rodet-udtraek.xlsx", "lange-timer.xlsx"])("The whole job on %s, through the real office.js,", (name) => {
  const bytes = new Uint8Array(readFileSync(join("samples", name)));
  const before = readXlsx(bytes, name);

  it("gives the command line's workbook, sheet by sheet, cell by cell", async () => {
    const { excel, bridge } = realOffice(before);
    const workbook = excelWorkbook(excel);
    const { plan } = proposeFrom(await workbook.read(), REQUEST);
    await workbook.carryOut(plan);
    const written = readXlsx(writeXlsx(bytes, proposeFrom(before, REQUEST).plan), name);
    expect(cellsOf(await workbook.read())).toEqual(cellsOf(written));
    expect(bridge.traffic.largestIn).toBeLessThan(MOST_BYTES);
    expect(bridge.traffic.largestOut).toBeLessThan(MOST_BYTES);
  });
});
