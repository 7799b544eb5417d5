import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { typeCells } from "../../src/workbook/xlsx/typeCells";

const SAMPLE = new Uint8Array(readFileSync(join("samples", "rodet-udtraek.xlsx")));

/** The sample with one sheet part in other words. */
function withSheet(xml: string): Uint8Array {
  const parts = unzipSync(SAMPLE);
  const sheet = Object.keys(parts).find((name) => /worksheets\/sheet1\.xml$/.test(name)) ?? "";
  return zipSync({ ...parts, [sheet]: strToU8(xml) });
}

const sheetXml = (data: string, prefix = "") => {
  const p = prefix === "" ? "" : `${prefix}:`;
  const space = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  return `<${p}worksheet ${space}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><${p}dimension ref="A1"/>${data}</${p}worksheet>`;
};
const first = readXlsx(SAMPLE, "a.xlsx").sheets[0]?.name ?? "";
const valuesOf = (bytes: Uint8Array) => readXlsx(bytes, "a.xlsx").sheets[0]?.values;
const type = (bytes: Uint8Array, ...cells: Parameters<typeof typeCells>[1] extends ReadonlyMap<string, infer C> ? C : never) =>
  typeCells(bytes, new Map([[first, cells]]));

describe("Cells that a person typed in", () => {
  it.each([
    ["a sheet without rows", sheetXml("<sheetData/>"), [[null, "ny"]]],
    [
      "a row that is not there, before others",
      sheetXml('<sheetData><row r="3"><c r="A3"><v>1</v></c></row></sheetData>'),
      [[null, "ny"], [], [1]],
    ],
    ["a row without cells", sheetXml('<sheetData><row r="1"/></sheetData>'), [[null, "ny"]]],
    [
      "a cell between others",
      sheetXml('<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row></sheetData>'),
      [[1, "ny", 3]],
    ],
    ["a cell that held a number", sheetXml('<sheetData><row r="1"><c r="B1"><v>7</v></c></row></sheetData>'), [[null, "ny"]]],
    ["cells without references", sheetXml("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>"), [[1, "ny"]]],
    ["names with a prefix", sheetXml('<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>', "x"), [[1, "ny"]]],
  ])("stand in %s", (_, xml, expected) => {
    const { bytes, leftOut } = type(withSheet(xml), { row: 0, column: 1, value: "ny" });
    expect(valuesOf(bytes)).toEqual(expected);
    expect(leftOut).toBe(0);
  });

  it("may be numbers, truth values, text that looks like XML, formulas, or empty", () => {
    const { bytes } = type(
      SAMPLE,
      { row: 200, column: 0, value: 12.5 },
      { row: 200, column: 1, value: true },
      { row: 200, column: 2, value: "<b> & “æøå”" },
      { row: 200, column: 3, value: 25, formula: "=A201*2" },
      { row: 0, column: 0, value: null },
    );
    const values = valuesOf(bytes);
    expect(values?.[200]?.slice(0, 4)).toEqual([12.5, true, "<b> & “æøå”", 25]);
    expect(values?.[0]?.[0] ?? null).toBeNull();
  });

  it("take the number format that the text brought along", () => {
    const { bytes } = type(SAMPLE, { row: 200, column: 0, value: 44_621, format: "dd-mm-yyyy" });
    expect(readXlsx(bytes, "a.xlsx").sheets[0]?.formats[200]?.[0]).toBe("dd-mm-yyyy");
  });

  it("leave a formula that stands for several cells as it is, and say so", () => {
    const shared = '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>4</v></c></row></sheetData>';
    const { bytes, leftOut } = type(withSheet(sheetXml(shared)), { row: 0, column: 0, value: 9 });
    expect(valuesOf(bytes)).toEqual([[4]]);
    expect(leftOut).toBe(1);
  });

  it("change their sheet and the order to compute anew, and nothing else", () => {
    const before = unzipSync(SAMPLE);
    const after = unzipSync(type(SAMPLE, { row: 1, column: 1, value: "ny" }).bytes);
    const changed = Object.keys(before).filter(
      (name) => strFromU8(before[name] ?? new Uint8Array()) !== strFromU8(after[name] ?? new Uint8Array()),
    );
    expect(changed.sort()).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });
});
