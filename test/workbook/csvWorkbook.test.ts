import fc from "fast-check";
import { WorkbookError } from "../../src/workbook/WorkbookError";
import { csvWorkbook } from "../../src/workbook/csvWorkbook";
import { readCsv } from "../../src/workbook/readCsv";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { richPlan } from "../contracts/richPlan";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (bytes: Uint8Array | string) => readCsv(typeof bytes === "string" ? bytesOf(bytes) : bytes, "skema.csv").sheets[0]?.values;

describe("A .csv file", () => {
  it.each<readonly [string, string, unknown]>([
    [
      "semicolons, and commas for decimals",
      "Nr.;Timer\n1;12,5\n2;7,25\n",
      [
        ["Nr.", "Timer"],
        [1, "12,5"],
        [2, "7,25"],
      ],
    ],
    [
      "commas",
      "Nr.,Timer\n1,12.5\n",
      [
        ["Nr.", "Timer"],
        [1, 12.5],
      ],
    ],
    [
      "tabs",
      "Nr.\tTimer\n1\t2\n",
      [
        ["Nr.", "Timer"],
        [1, 2],
      ],
    ],
    ["one column", "Navn\nÅse\n", [["Navn"], ["Åse"]]],
    [
      "a title above the table",
      "Skema 2022\n\nNr.;Navn;Status\n1;Åse, B.;ledig\n2;Bo, C.;ledig\n",
      [["Skema 2022"], [null], ["Nr.", "Navn", "Status"], [1, "Åse, B.", "ledig"], [2, "Bo, C.", "ledig"]],
    ],
    ["Excel's own line for the delimiter", "sep=|\na|b;c\n", [["a", "b;c"]]],
    [
      "line ends of Windows",
      "a;b\r\n1;2\r\n",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    [
      "line ends of an old Mac",
      "a;b\r1;2",
      [
        ["a", "b"],
        [1, 2],
      ],
    ],
    [
      "quotes with delimiters, quotes and lines within",
      'a;b\n"x;""y""";"1\n2"\n',
      [
        ["a", "b"],
        ['x;"y"', "1\n2"],
      ],
    ],
    [
      "a quote in the middle of a field",
      'a;b\n5" rør;2\n',
      [
        ["a", "b"],
        ['5" rør', 2],
      ],
    ],
    [
      "a quote that never closes",
      'a;b\n1;"x',
      [
        ["a", "b"],
        [1, "x"],
      ],
    ],
    [
      "empty fields",
      "a;b;c\n;;\n1;;\n",
      [
        ["a", "b", "c"],
        [null, null, null],
        [1, null, null],
      ],
    ],
    [
      "leading zeros, kept",
      "CPR;Kode\n0101901234;007\n",
      [
        ["CPR", "Kode"],
        ["0101901234", "007"],
      ],
    ],
    [
      "a thousand with a dot between semicolons, left to recognising",
      "a;b\n1.234;12.5\n",
      [
        ["a", "b"],
        ["1.234", 12.5],
      ],
    ],
    [
      "more digits than a number holds",
      "a;b\n12345678901234567;-3\n",
      [
        ["a", "b"],
        ["12345678901234567", -3],
      ],
    ],
  ])("is read with %s", (_, text, expected) => {
    expect(rowsOf(text)).toEqual(expected);
  });

  const DANISH = "Navn;By\nSøren Ærø;Køge\n";
  it.each([
    ["UTF-8", bytesOf(DANISH)],
    ["UTF-8 with a mark", bytesOf(`\uFEFF${DANISH}`)],
    ["Windows-1252", Buffer.from(DANISH, "latin1")],
    ["UTF-16 with a mark", Buffer.from(`\uFEFF${DANISH}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(DANISH, "utf16le")],
  ])("is read in %s", (_, bytes) => {
    expect(rowsOf(bytes)).toEqual([
      ["Navn", "By"],
      ["Søren Ærø", "Køge"],
    ]);
  });

  it.each([
    ["empty", new Uint8Array(), "empty"],
    ["no text", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0]), "not-a-workbook"],
  ])("is refused when it is %s", (_, bytes, kind) => {
    expect(() => readCsv(bytes, "skema.csv")).toThrow(
      expect.objectContaining({ kind, facts: expect.objectContaining({ file: "skema.csv" }) }),
    );
  });

  it.each([
    ["skema.csv", "skema"],
    ["Afstem Fund.csv", "Ark1"],
    ["a[1]:*?.csv", "a 1"],
    [undefined, "Ark1"],
  ])("%s becomes the sheet %s", (file, expected) => {
    expect(readCsv(bytesOf("a;b"), file).sheets[0]?.name).toBe(expected);
  });

  it("answers or refuses whatever the bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          return Array.isArray(rowsOf(bytes));
        } catch (error) {
          return error instanceof WorkbookError;
        }
      }),
    );
  });

  it("gives back every text that was quoted", () => {
    const field = fc.string({ maxLength: 12 }).filter((text) => !/^[-\d]/.test(text) && !text.includes("\u0000") && text !== "");
    const table = fc.array(fc.tuple(field, field, field), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = ["Nr.;Navn;By", ...rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(";"))].join("\n");
        expect(rowsOf(text)?.slice(1)).toEqual(rows);
      }),
    );
  });

  it("becomes a workbook with its rows and the planned sheets when a plan is carried out", async () => {
    const opened = csvWorkbook(bytesOf("Nr.;Navn;Timer\n1;Åse;12,5\n2;=1+1;3\n"), "skema.csv");
    await opened.carryOut(richPlan("skema"));
    const { sheets } = readXlsx(opened.bytes());
    expect(sheets.map(({ name }) => name)).toEqual(["skema", "Afstem Overblik", "Afstem Personer"]);
    expect(sheets[0]?.values).toEqual([
      ["Nr.", "Navn", "Timer"],
      [1, "Åse", "12,5"],
      [2, "=1+1", 3],
    ]);
  });
});

describe("The contract of workbooks", () => {
  it("is kept by a .csv file as far as one sheet goes", async () => {
    const opened = csvWorkbook(bytesOf("Nr.;Navn\n1;Åse\n"), "skema.csv");
    const before = await opened.read();
    const stop = new AbortController();
    const writing = opened.carryOut(richPlan("skema"), { signal: stop.signal });
    stop.abort();
    await expect(writing).rejects.toMatchObject({ kind: "cancelled" });
    expect(await opened.read()).toEqual(before);
    await opened.carryOut(richPlan("skema"));
    const once = opened.bytes();
    await opened.carryOut(richPlan("skema"));
    expect(Buffer.compare(opened.bytes(), once)).toBe(0);
  });
});
