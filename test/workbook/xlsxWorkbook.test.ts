import { newXlsx } from "../../src/workbook/xlsx/newXlsx";
import { xlsxWorkbook } from "../../src/workbook/xlsxWorkbook";
import { aPlannedSheet } from "../contracts/richPlan";
import { aWorkbook, describeWorkbookContract } from "../contracts/workbookContract";

describeWorkbookContract("An .xlsx file", async (seed) => xlsxWorkbook(newXlsx(seed), "skema.xlsx"));

describe("An .xlsx file", () => {
  it("never loses a sheet of the user's whose name differs from ours by case alone", async () => {
    const workbook = xlsxWorkbook(newXlsx(aWorkbook({ Skema: [["Nr."]], "AFSTEM FUND": [["mit eget"]] })));
    const plan = { sheets: [aPlannedSheet("Afstem Fund")], removals: [] };
    await expect(workbook.carryOut(plan)).rejects.toMatchObject({ kind: "sheet-name-taken", facts: { sheet: "AFSTEM FUND" } });
    expect((await workbook.read()).sheets[1]?.values).toEqual([["mit eget"]]);
  });

  it("tells how far the reading is", async () => {
    const told: number[] = [];
    await xlsxWorkbook(newXlsx(aWorkbook({ A: [[1]], B: [[2]] }))).read({ onProgress: ({ done, all }) => told.push(done / all) });
    expect(told).toEqual([0.5, 1]);
  });

  it("refuses with the file's name", async () => {
    await expect(xlsxWorkbook(new Uint8Array(), "tom.xlsx").read()).rejects.toMatchObject({ kind: "empty", facts: { file: "tom.xlsx" } });
  });
});
