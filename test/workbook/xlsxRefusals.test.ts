import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WorkbookError } from "../../src/workbook/WorkbookError";
import { describeRefusal } from "../../src/workbook/describeRefusal";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { richPlan } from "../contracts/richPlan";
import { builtPackage, relationships, worksheet } from "./builtPackage";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (stream: string): Uint8Array => Uint8Array.from([...OLE2, ...new Uint8Array(504), ...Buffer.from(stream, "utf16le")]);
const whole = builtPackage(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'));

function refusalOf(bytes: Uint8Array): WorkbookError {
  try {
    readXlsx(bytes, "skema.xlsx");
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error("it was read");
}

/** A sheet that unpacks to 65 megabytes of one byte. */
const BOMB = builtPackage("", { "xl/worksheets/sheet1.xml": new Uint8Array(65 * 1024 ** 2) });

/** The archive with the size that its directory states for the sheet put to another. */
function withStatedSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === "xl/worksheets/sheet1.xml") view.setUint32(at + 24, size, true);
  }
  return changed;
}

describe("What is no workbook is refused,", () => {
  it.each<readonly [string, Uint8Array, string, Record<string, unknown>]>([
    ["nothing at all", new Uint8Array(), "empty", { found: "nothing" }],
    ["a text", strToU8("Nr.;Navn\n1;x"), "not-a-workbook", { found: "text" }],
    ["a web page named .xls", strToU8("<html><table><tr><td>1"), "not-a-workbook", { found: "html" }],
    ["a PDF", strToU8("%PDF-1.7 …"), "not-a-workbook", { found: "pdf" }],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not-a-workbook", { found: "binary" }],
    ["a Word document", zipSync({ "word/document.xml": strToU8("<w/>") }), "not-a-workbook", { found: "docx" }],
    [
      "an OpenDocument spreadsheet",
      zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<w/>") }),
      "not-a-workbook",
      { found: "ods" },
    ],
    [
      "a binary workbook",
      zipSync({ "_rels/.rels": strToU8(relationships([["rId1", "officeDocument", "xl/workbook.bin"]])), "xl/workbook.bin": strToU8("") }),
      "not-a-workbook",
      { found: "xlsb" },
    ],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook", { found: "zip" }],
    ["an .xls", compound("Workbook"), "old-format", {}],
    ["an .xls of before 1997", Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0]), "old-format", {}],
    ["one behind a password", compound("EncryptedPackage"), "encrypted", {}],
    ["an older Word document", compound("WordDocument"), "not-a-workbook", { found: "ole2" }],
    ["one that is cut off", whole.subarray(0, whole.length - 30), "damaged", { part: "zip" }],
    [
      "one with a broken sheet",
      builtPackage('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData></worksheet>'),
      "damaged",
      { part: "xl/worksheets/sheet1.xml" },
    ],
    [
      "one with a sheet that ends too soon",
      builtPackage('<worksheet><sheetData><row r="1">'),
      "damaged",
      { part: "xl/worksheets/sheet1.xml" },
    ],
    [
      "one that lacks a sheet",
      builtPackage("", { "xl/worksheets/sheet1.xml": undefined }),
      "damaged",
      { part: "xl/worksheets/sheet1.xml" },
    ],
    ["a part that unpacks to much more than cells do", BOMB, "too-large", { part: "xl/worksheets/sheet1.xml" }],
    ["a part that says it is larger than it can be", withStatedSize(whole, 60_000_000), "damaged", { part: "xl/worksheets/sheet1.xml" }],
    ["a part that says it is 2 GB", withStatedSize(whole, 2 ** 31), "too-large", { part: "xl/worksheets/sheet1.xml" }],
    ["a part that is larger than it says", withStatedSize(BOMB, 100), "damaged", { part: "xl/worksheets/sheet1.xml" }],
  ])("%s", (_, bytes, kind, facts) => {
    const refusal = refusalOf(bytes);
    expect(refusal).toMatchObject({ kind, facts: { file: "skema.xlsx", ...facts } });
    for (const language of ["da", "en"] as const) {
      const sentence = describeRefusal(refusal, language);
      expect(sentence).toMatch(/^[^\n]*skema\.xlsx[^\n]*\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|Error/);
    }
  });

  it("elements nested without end are damage, not a full stack", () => {
    expect(refusalOf(builtPackage(worksheet("<a>".repeat(100_000))))).toMatchObject({ kind: "damaged" });
  });
});

describe("Bytes that were tampered with", () => {
  const rich = readFileSync(join(__dirname, "fixtures", "rich-openpyxl.xlsx"));
  const answered = (bytes: Uint8Array): boolean => {
    for (const work of [() => readXlsx(bytes), () => writeXlsx(bytes, richPlan("Deltagere"))]) {
      try {
        work();
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
      }
    }
    return true;
  };

  it("give a workbook or a refusal when they are cut off", () => {
    fc.assert(
      fc.property(fc.nat(rich.length), (length) => answered(rich.subarray(0, length))),
      { numRuns: 60 },
    );
  });

  it("give a workbook or a refusal when bits are flipped in the archive", () => {
    const flips = fc.array(fc.tuple(fc.nat(rich.length - 1), fc.nat(7)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(flips, (places) => {
        const bytes = Uint8Array.from(rich);
        for (const [at, bit] of places) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        return answered(bytes);
      }),
      { numRuns: 100 },
    );
  });

  it("give a workbook or a refusal when letters change within a sheet, the archive being sound", () => {
    const sheet = worksheet(
      '<row r="1" ht="0"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a &amp; b</t></r></is></c></row><!-- x -->',
    );
    const letters = fc.constantFrom(..."<>/=\"'&;!-[]?:x0 \u0000");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(sheet.length - 1), letters), { minLength: 1, maxLength: 5 }), (places) => {
        const text = [...sheet];
        for (const [at, letter] of places) text[at] = letter;
        return answered(builtPackage(text.join("")));
      }),
      { numRuns: 300 },
    );
  });
});
