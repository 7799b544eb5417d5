import type { WorkBook } from "@e965/xlsx";
import { read as readWithOracle } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { STYLES, builtPackage, relationships, strings, workbook, worksheet } from "./builtPackage";

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "fixtures", name));
const firstSheet = (bytes: Uint8Array) => readXlsx(bytes).sheets[0];
const valuesOf = (rows: string, parts = {}) => firstSheet(builtPackage(worksheet(rows), parts))?.values;
const cell = (xml: string, parts = {}) => valuesOf(`<row r="1">${xml}</row>`, parts)?.[0]?.[0] ?? null;

describe("A cell of an .xlsx", () => {
  it.each([
    ["a number", '<c r="A1"><v>12.5</v></c>', 12.5],
    ["a number with blanks around it", '<c r="A1"><v> 7 </v></c>', 7],
    ["a negative number", '<c r="A1"><v>-0.25</v></c>', -0.25],
    ["a number with an exponent", '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ["a number of seventeen digits", '<c r="A1"><v>0.10000000000000001</v></c>', 0.1],
    ["an empty value", '<c r="A1"><v></v></c>', null],
    ["an empty value, written short", '<c r="A1"><v/></c>', null],
    ["an empty shared text", '<c r="A1" t="s"><v></v></c>', null],
    ["nothing but a style", '<c r="A1" s="2"/>', null],
    ["a truth", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an untruth", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', "#N/A"],
    ["a formula's number", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["a shared formula's number", '<c r="A1"><f t="shared" si="0"/><v>4</v></c>', 4],
    ["a formula's text", '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', "a"],
    ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', null],
    ["a formula without a result", '<c r="A1"><f>1+1</f></c>', null],
    ["text in the cell", '<c r="A1" t="inlineStr"><is><t>Køge</t></is></c>', "Køge"],
    [
      "rich text in the cell",
      '<c r="A1" t="inlineStr"><is><r><t>Kø</t></r><r><rPr><b/></rPr><t>ge</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      "Køge",
    ],
    ["an ISO date", '<c r="A1" t="d"><v>2022-03-01</v></c>', 44621],
    ["entities", '<c r="A1" t="str"><v>a &amp; b &lt;c&gt; &#230; &#x41; &quot;&apos;</v></c>', "a & b <c> æ A \"'"],
    ["an entity that is not defined", '<c r="A1" t="str"><v>&lol;</v></c>', "&lol;"],
    ["a CDATA section", '<c r="A1" t="str"><v><![CDATA[a<b&amp;]]></v></c>', "a<b&amp;"],
    ["a comment inside", '<c r="A1"><v>1<!-- x -->2</v></c>', 12],
    ["an escaped character", '<c r="A1" t="str"><v>a_x000D_b</v></c>', "a\rb"],
    ["an escaped escape", '<c r="A1" t="str"><v>_x005F_x0041_</v></c>', "_x0041_"],
    ["text beyond the first plane", '<c r="A1" t="str"><v>😀</v></c>', "😀"],
    ["single quotes", "<c r='A1' t='str'><v>a</v></c>", "a"],
    ["blanks about the equals sign", '<c r = "A1" t\n=\n"b"><v>1</v></c>', true],
  ])("gives %s", (_, xml, expected) => {
    expect(cell(xml)).toEqual(expected);
  });

  it.each([
    ["plain", "<si><t>Ålborg</t></si>", "Ålborg"],
    ["in runs", "<si><r><t>Ål</t></r><r><t>borg</t></r></si>", "Ålborg"],
    ["with a phonetic reading", "<si><t>borg</t><rPh sb='0' eb='1'><t>ボ</t></rPh></si>", "borg"],
    ["with an escape", "<si><t>a_x000A_b</t></si>", "a\nb"],
    ["with blanks kept", '<si><t xml:space="preserve"> a </t></si>', " a "],
    ["of two lines", "<si><t>a\r\nb</t></si>", "a\nb"],
  ])("gives a shared text %s", (_, item, expected) => {
    expect(cell('<c r="A1" t="s"><v>0</v></c>', { "xl/sharedStrings.xml": strings(item) })).toBe(expected);
  });

  it("that names a text which is not there makes the workbook damaged", () => {
    expect(() => cell('<c r="A1" t="s"><v>9</v></c>', { "xl/sharedStrings.xml": strings("<si><t>a</t></si>") })).toThrow(
      expect.objectContaining({ kind: "damaged", facts: { part: "xl/worksheets/sheet1.xml" } }),
    );
  });
});

describe("Rows and cells of an .xlsx", () => {
  it.each([
    ["without places follow each other", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", [[1, 2], [3]]],
    ["take the row from their cells where the row does not say it", '<row><c r="B3"><v>1</v></c></row>', [[], [], [null, 1]]],
    [
      "stand where they say, whatever comes first",
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>0</v></c></row>',
      [[0, 1], [2]],
    ],
    ["have lower-case letters", '<row r="1"><c r="b1"><v>1</v></c></row>', [[null, 1]]],
    [
      "beyond the last column are left out",
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFE1"><v>2</v></c><c r="ZZZZZZZZZ1"><v>3</v></c></row>',
      [[1]],
    ],
    [
      "beyond the last row are left out",
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048577"><c r="A1048577"><v>2</v></c></row>',
      [[1]],
    ],
    ["have prefixed names", '<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row>', [[5]]],
    ["may be empty", '<row r="1"/><row r="2"></row>', []],
  ])("%s", (_, rows, expected) => {
    expect(valuesOf(rows)).toEqual(expected);
  });

  it("are not taken from what stands beside the cells", () => {
    const sheet = worksheet(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<extLst><ext><x14:row xmlns:x14="x" r="9"><c r="A9"><v>9</v></c></x14:row></ext></extLst>',
    );
    expect(firstSheet(builtPackage(sheet))?.values).toEqual([[1]]);
  });

  it("do not believe an absurd dimension", () => {
    const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', "", '<dimension ref="A1:XFD1048576"/>');
    expect(firstSheet(builtPackage(sheet))?.values).toEqual([[1]]);
  });

  it("cost what they hold, not the sheet that they stand on", () => {
    const values = valuesOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(values?.length).toBe(1_048_576);
    expect(values?.at(-1)?.[16_383]).toBe(1);
    expect(new Set(values).size).toBe(2);
  });

  it("that would fill the memory with empty places are refused", () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `<row r="${String(row + 1)}"><c r="XFD${String(row + 1)}"><v>1</v></c></row>`);
    expect(() => valuesOf(rows.join(""))).toThrow(expect.objectContaining({ kind: "too-large", facts: { sheet: "Ark1" } }));
  });
});

describe("A sheet of an .xlsx", () => {
  const styled = { "xl/styles.xml": STYLES };

  it("tells number formats as en-US codes, built-in ones too", () => {
    const rows =
      '<row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2" s="2"><v>1</v></c><c r="D2" s="3" t="str"><v>a</v></c></row>';
    expect(firstSheet(builtPackage(worksheet(rows), styled))?.formats[1]).toEqual(["m/d/yyyy", undefined, "dd\\-mm\\-yyyy", "@"]);
  });

  it("tells rows and columns that are hidden, by whatever means, where they hold something", () => {
    const rows =
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0"><c r="C2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row><row r="9" hidden="1"/>';
    const sheet = firstSheet(
      builtPackage(
        worksheet(
          rows,
          "",
          '<cols><col min="2" max="2" hidden="true"/><col min="3" max="3" width="0"/><col min="4" max="16384" hidden="1"/></cols>',
        ),
      ),
    );
    expect(sheet?.hiddenRows).toEqual([0, 1]);
    expect(sheet?.hiddenColumns).toEqual([1, 2]);
  });

  it("tells rows of which the text is struck through", () => {
    const rows =
      '<row r="1"><c r="A1" s="4"><v>1</v></c><c r="B1" s="4"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    expect(firstSheet(builtPackage(worksheet(rows), styled))?.struckRows).toEqual([0]);
  });

  it("tells merged areas", () => {
    const after = '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>';
    expect(firstSheet(builtPackage(worksheet("", after)))?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  });

  it("tells a thread of comments instead of the note that stands in for it", () => {
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["rId1", "comments", "/xl/comments1.xml"],
        ["rId2", "threadedComment", "../threadedComments/threadedComment1.xml"],
      ]),
      "xl/comments1.xml":
        '<comments><authors><author>x</author></authors><commentList><comment ref="B2"><text><t>[Threaded comment]</t></text></comment><comment ref="A1"><text>\n <r><t>døde </t></r><r><t>3/4</t></r></text></comment></commentList></comments>',
      "xl/threadedComments/threadedComment1.xml":
        '<ThreadedComments><threadedComment ref="B2"><text>stoppet?</text></threadedComment><threadedComment ref="B2"><text>ja</text></threadedComment></ThreadedComments>',
    };
    const notes = firstSheet(builtPackage(worksheet(""), parts))?.notes;
    expect(notes).toEqual(
      expect.arrayContaining([
        { row: 0, column: 0, text: "døde 3/4" },
        { row: 1, column: 1, text: "stoppet?\nja" },
      ]),
    );
    expect(notes).toHaveLength(2);
  });
});

describe("A package", () => {
  const one = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Køge</t></is></c></row>');
  const expected = [["Køge"]];

  it.each([
    ["with targets from the root", { "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]]) }],
    [
      "in strict names",
      {
        "xl/workbook.xml": workbook("").replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
        "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]).replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006",
          "http://purl.oclc.org/ooxml/officeDocument",
        ),
      },
    ],
    ["with other cases in its names", { "xl/worksheets/sheet1.xml": undefined, "XL/Worksheets/Sheet1.XML": one }],
    ["without relationships of its own", { "_rels/.rels": undefined }],
    [
      "with a document type",
      {
        "xl/worksheets/sheet1.xml": one.replace(
          "\n<worksheet",
          '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet',
        ),
      },
    ],
    ["with a sheet in UTF-16", { "xl/worksheets/sheet1.xml": Buffer.from(`\uFEFF${one.replace("UTF-8", "UTF-16")}`, "utf16le") }],
    ["with a sheet in UTF-16 without a mark", { "xl/worksheets/sheet1.xml": Buffer.from(one.replace("UTF-8", "UTF-16"), "utf16le") }],
    ["with a sheet in ISO-8859-1", { "xl/worksheets/sheet1.xml": Buffer.from(one.replace("UTF-8", "ISO-8859-1"), "latin1") }],
    ["with a byte order mark", { "xl/worksheets/sheet1.xml": `\uFEFF${one}` }],
  ])("%s is read", (_, parts) => {
    expect(firstSheet(builtPackage(one, parts))?.values).toEqual(expected);
  });

  it("counts days from 1904 where it says so", () => {
    const bytes = builtPackage(worksheet('<row r="1"><c r="A1" t="d"><v>2022-03-01</v></c></row>'), {
      "xl/workbook.xml": workbook('<workbookPr date1904="1"/>'),
    });
    expect(readXlsx(bytes).date1904).toBe(true);
    expect(firstSheet(bytes)?.values).toEqual([[43159]]);
  });

  it("passes over sheets that hold a chart", () => {
    const parts = {
      "xl/workbook.xml": workbook(
        "",
        '<sheet name="Diagram" sheetId="2" r:id="rId9"/><sheet name="Ark1" sheetId="1" state="veryHidden" r:id="rId1"/>',
      ),
      "xl/_rels/workbook.xml.rels": relationships([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
      ]),
    };
    expect(readXlsx(builtPackage(one, parts)).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Ark1", "veryHidden"]]);
  });

  it("with names that mean something to the language harms nobody", () => {
    const parts = {
      "xl/workbook.xml": workbook("", '<sheet name="__proto__" sheetId="1" r:id="constructor"/>'),
      "xl/_rels/workbook.xml.rels": relationships([
        ["constructor", "worksheet", "worksheets/sheet1.xml"],
        ["__proto__", "styles", "toString"],
      ]),
    };
    expect(readXlsx(builtPackage(one, parts)).sheets.map(({ name }) => name)).toEqual(["__proto__"]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("A rich workbook", () => {
  it.each(["rich-openpyxl.xlsx", "rich-libreoffice.xlsx", "rich-prefixed.xlsx"])(
    "%s gives its values, hidden parts, table, note and struck row",
    (name) => {
      const { sheets } = readXlsx(fixture(name));
      const participants = sheets.find((sheet) => sheet.name === "Deltagere");
      expect(participants?.values.slice(0, 3)).toEqual([
        ["Nr.", "CPR-nr.", "Navn", "Start", "Timer", "Status", "Aktiv"],
        [1, "690266-0375", "Kirsten Bøgh", 44060, 37.5, "i beskæftigelse", true],
        [2, "710190-1234", "Åse Æbelø", 44075, "12,5", "ledig", false],
      ]);
      expect(participants).toMatchObject({ hiddenRows: [2], hiddenColumns: [1], struckRows: [2] });
      expect(participants?.tables).toEqual([{ name: "tblDeltagere", top: 0, left: 0, bottom: 3, right: 6 }]);
      expect(participants?.notes).toEqual([{ row: 2, column: 2, text: "stoppet i marts" }]);
      expect(sheets.find((sheet) => sheet.name === "Skjult")?.visibility).toBe("hidden");
    },
  );

  it.each(["rich-openpyxl.xlsx", "rich-libreoffice.xlsx"])("%s gives the same values as another reader", (name) => {
    const oracle = readWithOracle(fixture(name), { dense: true });
    const ours = readXlsx(fixture(name)).sheets.flatMap((sheet) =>
      sheet.values.flatMap((row, rowIndex) =>
        row.flatMap((value, column) => {
          // The other reader gives an error as its number.
          if (value === null || value === "#N/A") return [];
          return [{ sheet: sheet.name, row: rowIndex, column, value, theirs: theirValue(oracle, sheet.name, rowIndex, column) }];
        }),
      ),
    );
    expect(ours.length).toBeGreaterThan(25);
    expect(ours.filter(({ value, theirs }) => theirs !== value)).toEqual([]);
  });
});

function theirValue(book: WorkBook, sheet: string, row: number, column: number): unknown {
  const cells: readonly (readonly ({ readonly v?: unknown } | undefined)[] | undefined)[] = book.Sheets[sheet]?.["!data"] ?? [];
  return cells[row]?.[column]?.v;
}
