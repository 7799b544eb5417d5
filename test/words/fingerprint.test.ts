import type { CellValue } from "../../src/domain/words/cell";
import { fingerprintOf } from "../../src/domain/words/fingerprint";
import type { WorkbookSnapshot } from "../../src/domain/words/workbook";

function workbook(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): WorkbookSnapshot {
  return {
    file: undefined,
    date1904: false,
    sheets: Object.entries(sheets).map(([name, values]) => ({
      name,
      values,
      visibility: "visible",
      formats: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      tables: [],
      notes: [],
      struckRows: [],
    })),
  };
}

describe("The fingerprint of a workbook", () => {
  const before = fingerprintOf(workbook({ Ark1: [["ab", "c", 1, true]] }));

  it.each<[string, Readonly<Record<string, readonly (readonly CellValue[])[]>>]>([
    ["a value is changed", { Ark1: [["ab", "c", 2, true]] }],
    ["text moves between cells", { Ark1: [["a", "bc", 1, true]] }],
    ["a number becomes text", { Ark1: [["ab", "c", "1", true]] }],
    ["a cell moves", { Ark1: [["ab", "c", null, 1, true]] }],
    ["a row is inserted", { Ark1: [[], ["ab", "c", 1, true]] }],
    ["a sheet is renamed", { Ark2: [["ab", "c", 1, true]] }],
  ])("differs when %s", (_reading, sheets) => {
    expect(fingerprintOf(workbook(sheets))).not.toBe(before);
  });

  it("does not see our own sheets, nor empty cells", () => {
    expect(fingerprintOf(workbook({ Ark1: [["ab", "c", 1, true, null, ""]], "Afstem Personer": [["P001"]] }))).toBe(before);
  });
});
