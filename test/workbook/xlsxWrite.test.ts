import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WritePlan } from "../../src/domain/words/plan";
import { newXlsx } from "../../src/workbook/xlsx/newXlsx";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { aPlannedSheet, richPlan } from "../contracts/richPlan";
import { aWorkbook } from "../contracts/workbookContract";
import { STYLES, builtPackage, relationships, workbook, worksheet } from "./builtPackage";

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "fixtures", name));
const RICH = ["rich-openpyxl.xlsx", "rich-libreoffice.xlsx", "rich-prefixed.xlsx"] as const;
const PLAN = richPlan("Deltagere");
const NOTHING: WritePlan = { sheets: [], removals: PLAN.sheets.map(({ name }) => name) };
/** The lists of the package, and the styles: the only parts of the user's that may change. */
const LISTS = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]));
const partText = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const firstOwnSheet = (plan: WritePlan, input = newXlsx(aWorkbook({ Skema: [["Nr."]] }))): string =>
  partText(writeXlsx(input, plan), "xl/worksheets/afstem1.xml");
const planOf = (sheet: Parameters<typeof aPlannedSheet>[1]): WritePlan => ({ sheets: [aPlannedSheet("Afstem Fund", sheet)], removals: [] });

describe.each(RICH)("Writing into %s", (name) => {
  const input = fixture(name);
  const output = writeXlsx(input, PLAN);

  it("leaves every other part as it was, byte for byte", () => {
    const before = partsOf(input);
    const after = partsOf(output);
    for (const part of Object.keys(before).filter((part) => !LISTS.includes(part)))
      expect([part, after[part] === before[part]]).toEqual([part, true]);
    expect(
      Object.keys(after)
        .filter((part) => !(part in before))
        .every((part) => part.includes("afstem")),
    ).toBe(true);
  });

  it("leaves what stands in the lists in its place", () => {
    const sheets = (bytes: Uint8Array): string[] =>
      [...partText(bytes, "xl/workbook.xml").matchAll(/<\w*:?sheet [^>]*name="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(sheets(output)).toEqual([...sheets(input), "Afstem Overblik", "Afstem Personer"]);
    const styles = (bytes: Uint8Array): string[] =>
      /cellXfs[^>]*>(.*?)<\/\w*:?cellXfs>/s.exec(partText(bytes, "xl/styles.xml"))?.[1]?.match(/<\w*:?xf .*?(?=<\w*:?xf |$)/gs) ?? [];
    expect(styles(output).slice(0, styles(input).length)).toEqual(styles(input));
    expect(styles(output).length).toBeGreaterThan(styles(input).length);
  });

  it("gives the same bytes when it is done again", () => {
    expect(Buffer.compare(writeXlsx(output, PLAN), output)).toBe(0);
  });

  it("takes every part of ours away again", () => {
    const cleared = writeXlsx(output, NOTHING);
    expect(Object.keys(partsOf(cleared)).sort()).toEqual(Object.keys(partsOf(input)).sort());
    expect(readXlsx(cleared)).toEqual(readXlsx(input));
  });

  it("keeps the user's names, and gives print titles to the sheet that they are for", () => {
    const names = [...partText(output, "xl/workbook.xml").matchAll(/<\w*:?definedName [^>]*name="([^"]*)"[^>]*>([^<]*)</g)].map(
      (match) => `${match[1] ?? ""} ${match[2] ?? ""}`,
    );
    expect(names).toEqual(
      expect.arrayContaining([expect.stringMatching(/^AlleTimer \$?Deltagere!/), "_xlnm.Print_Titles 'Afstem Personer'!$1:$1"]),
    );
  });
});

describe("Writing over our own sheets", () => {
  const own = (name: string, id: number): string => `<sheet name="${name}" sheetId="${String(id)}" r:id="rId${String(id)}"/>`;
  const sheetsAround = `${own("Afstem Fund", 1)}${own("Skema", 2)}${own("Afstem Timer", 3).replace(" r:", ' state="hidden" r:')}${own("Mere", 4)}`;
  const names =
    '<definedNames><definedName name="A" localSheetId="0">1</definedName><definedName name="B" localSheetId="1">2</definedName><definedName name="D" localSheetId="3">4</definedName><definedName name="Alle">5</definedName></definedNames>';
  const input = builtPackage(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
    "xl/workbook.xml": workbook('<bookViews><workbookView activeTab="3"/></bookViews>', sheetsAround).replace(
      "</workbook>",
      `${names}<calcPr calcId="1"/></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ...[1, 2, 3, 4].map((id) => [`rId${String(id)}`, "worksheet", `worksheets/sheet${String(id)}.xml`] as const),
      ["rId9", "calcChain", "calcChain.xml"],
      ["rId8", "styles", "styles.xml"],
    ]),
    ...Object.fromEntries([2, 3, 4].map((id) => [`xl/worksheets/sheet${String(id)}.xml`, worksheet("")])),
    "xl/calcChain.xml": '<calcChain><c r="A1" i="2"/><c r="B1" i="3"/></calcChain>',
    "xl/styles.xml": STYLES,
    "xl/worksheets/_rels/sheet3.xml.rels": relationships([["rId1", "drawing", "../drawings/drawing7.xml"]]),
    "xl/drawings/drawing7.xml": "<wsDr/>",
    "xl/drawings/lonely.xml": "<wsDr/>",
  });
  const output = writeXlsx(input, { sheets: [aPlannedSheet("Afstem Timer")], removals: ["Afstem Fund"] });
  const book = partText(output, "xl/workbook.xml");

  it("names of one sheet follow it to its new place; those of a sheet that is gone are gone", () => {
    expect(book).toContain(
      '<definedNames><definedName name="B" localSheetId="0">2</definedName><definedName name="D" localSheetId="1">4</definedName><definedName name="Alle">5</definedName></definedNames>',
    );
  });

  it("the sheet that was open is open still", () => {
    expect(book).toContain('activeTab="1"');
  });

  it("what only they used goes with them; what nobody used stays", () => {
    const parts = Object.keys(partsOf(output));
    expect(parts).not.toContain("xl/drawings/drawing7.xml");
    expect(parts).not.toContain("xl/worksheets/sheet1.xml");
    expect(parts).toContain("xl/drawings/lonely.xml");
  });

  it("Excel's list of formula cells goes when it names one of them", () => {
    expect(Object.keys(partsOf(output))).not.toContain("xl/calcChain.xml");
    expect(Object.keys(partsOf(writeXlsx(input, { sheets: [], removals: ["Afstem Fund"] })))).toContain("xl/calcChain.xml");
  });

  it("a sheet keeps its id, and stays hidden where the user hid it", () => {
    expect(book).toMatch(/name="Afstem Timer" sheetId="3" state="hidden"/);
  });
});

describe("A sheet of ours", () => {
  it("has its parts in the order that Excel demands", () => {
    const sheet = partText(writeXlsx(newXlsx(aWorkbook({ Deltagere: [["Nr."]] })), PLAN), "xl/worksheets/afstem1.xml");
    const order = [
      "<sheetPr>",
      "<dimension",
      "<sheetViews>",
      "<sheetFormatPr",
      "<cols>",
      "<sheetData>",
      "<mergeCells",
      "<conditionalFormatting",
      "<pageMargins",
      "<pageSetup",
      "<headerFooter>",
      "<ignoredErrors>",
      "<drawing",
    ];
    const places = order.map((part) => sheet.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    const people = partText(writeXlsx(newXlsx(aWorkbook({ Deltagere: [["Nr."]] })), PLAN), "xl/worksheets/afstem2.xml");
    const later = ["</sheetData>", "<dataValidations", "<hyperlinks>", "<pageMargins", "<tableParts"].map((part) => people.indexOf(part));
    expect(later).not.toContain(-1);
    expect([...later].sort((a, b) => a - b)).toEqual(later);
  });

  it.each([
    ["a text that looks like a formula", { value: "=1+1" }, ' t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>'],
    ["a text that XML cannot hold", { value: "a\u0001b" }, "a_x0001_b"],
    ["half a letter", { value: "a\uD83D" }, "a\uFFFD"],
    ["a formula with its number", { value: 2, formula: "1+1" }, "<f>1+1</f><v>2</v>"],
    ["a formula with its text", { value: "a", formula: '"a"' }, ' t="str"><f>&quot;a&quot;</f><v>a</v>'],
    ["a formula with its error", { value: "#N/A", formula: "NA()" }, ' t="e"><f>NA()</f><v>#N/A</v>'],
    ["a formula of this row", { value: 1, formula: "[@Timer]+Tal[@[To ord]]" }, "<f>[[#This Row],[Timer]]+Tal[[#This Row],[To ord]]</f>"],
    ["a young function", { value: 1, formula: 'TEXTJOIN(", ",TRUE,A2)&"LET(x"' }, "<f>_xlfn.TEXTJOIN("],
    ["a link", { value: "x", link: { sheet: "Kåre's ark", row: 1, column: 2 } }, `<hyperlink ref="A1" location="'Kåre''s ark'!C2"/>`],
    ["a text longer than Excel takes", { value: "x".repeat(40_000) }, `${"x".repeat(32_766)}…</t>`],
  ])("writes %s", (_, cell, expected) => {
    expect(firstOwnSheet(planOf({ cells: [[cell]] }))).toContain(expected);
  });

  it.each([
    ["one line", "kort", 20, undefined],
    ["two lines of words", "praktik og lønnede timer", 20, ' ht="30"'],
    ["three lines that were typed", "a\nb\nc", 20, ' ht="45"'],
    ["a word of three lines", "x".repeat(50), 20, ' ht="45"'],
    ["more lines than a row may be high", "x ".repeat(2000), 20, ' ht="409"'],
  ])("is high enough for wrapped text of %s", (_, value, width, expected) => {
    const row = /<row r="1"([^>]*)>/.exec(firstOwnSheet(planOf({ cells: [[{ value, style: "wrapped" }]], widths: [width] })))?.[1];
    expect(row).toBe(expected ?? "");
  });

  it("fixes the height of a row whose wrapped text stands in merged cells, which Excel does not fit", () => {
    const merged = {
      cells: [[{ value: "praktik og lønnede timer", style: "wrapped" as const }]],
      widths: [10, 10],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    };
    expect(firstOwnSheet(planOf(merged))).toContain('<row r="1" ht="30" customHeight="1">');
  });

  it("shows the same day in a workbook that counts from 1904", () => {
    const input = builtPackage(worksheet(""), { "xl/workbook.xml": workbook('<workbookPr date1904="1"/>') });
    expect(firstOwnSheet(planOf({ cells: [[{ value: 44621, style: "date" }]] }), input)).toContain("<v>43159</v>");
  });

  it("has tables with texts for headers, each name once, and a row beneath", () => {
    const output = writeXlsx(
      newXlsx(aWorkbook({ Skema: [["Nr."]] })),
      planOf({
        cells: [[{ value: "Timer" }, { value: "timer" }, { value: 2020 }, null]],
        tables: [{ name: "AfstemFund", top: 0, left: 0, bottom: 0, right: 3 }],
      }),
    );
    const table = partText(output, "xl/tables/afstem1.xml");
    expect([...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      "Timer",
      "timer2",
      "2020",
      "Kolonne4",
    ]);
    expect(table).toContain('ref="A1:D2"');
    expect(readXlsx(output).sheets[1]?.values).toEqual([["Timer", "timer2", "2020", "Kolonne4"]]);
  });

  it("gives a table another name where the user has that name, and the formulas follow", () => {
    const input = builtPackage(worksheet(""), {
      "xl/workbook.xml": workbook("").replace(
        "</workbook>",
        '<definedNames><definedName name="afstemfund">1</definedName></definedNames></workbook>',
      ),
    });
    const plan = planOf({
      cells: [[{ value: "Timer" }], [{ value: 1 }], [{ value: 1, formula: 'SUM(AfstemFund[Timer])&"AfstemFund[Timer]"' }]],
      tables: [{ name: "AfstemFund", top: 0, left: 0, bottom: 1, right: 0 }],
    });
    expect(partText(writeXlsx(input, plan), "xl/tables/afstem1.xml")).toContain('displayName="AfstemFund_2"');
    expect(firstOwnSheet(plan, input)).toContain("<f>SUM(AfstemFund_2[Timer])&amp;&quot;AfstemFund[Timer]&quot;</f>");
  });

  it("speaks the strict dialect in a strict workbook", () => {
    const strict = (text: string): string =>
      text
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument");
    const input = builtPackage(strict(worksheet("")), {
      "xl/workbook.xml": strict(workbook("")),
      "xl/_rels/workbook.xml.rels": strict(relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]])),
    });
    expect(firstOwnSheet(planOf({}), input)).not.toContain("schemas.openxmlformats.org");
    expect(readXlsx(writeXlsx(input, planOf({}))).sheets.map(({ name }) => name)).toEqual(["Ark1", "Afstem Fund"]);
  });

  it("is never one that the plan may not name", () => {
    expect(() => writeXlsx(newXlsx(aWorkbook({ Skema: [] })), { sheets: [aPlannedSheet("Skema")], removals: [] })).toThrow(
      /not Afstem's own/,
    );
  });
});
