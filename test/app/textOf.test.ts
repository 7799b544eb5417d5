import { strToU8, zipSync } from "fflate";
import { textOfDocument } from "../../src/app/textOf";
import { WorkbookError, type RefusalKind } from "../../src/workbook/WorkbookError";

const SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function docx(body: string, head = `<?xml version="1.0"?><w:document ${SPACE}>`): Uint8Array {
  return zipSync({ "word/document.xml": strToU8(`${head}<w:body>${body}</w:body></w:document>`) });
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join("")}</w:p>`;

function refusal(bytes: Uint8Array, name: string): RefusalKind | undefined {
  try {
    textOfDocument(bytes, name);
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookError) return error.kind;
    throw error;
  }
}

describe("The text of a report", () => {
  it.each<[string, string, string]>([
    ["joins paragraphs by a line feed", paragraph(run("Klynge 1")) + paragraph(run("39 borgere")), "Klynge 1\n39 borgere"],
    ["joins the runs of a paragraph", paragraph(run("39"), run(" borgere")), "39 borgere"],
    [
      "leaves tracked deletions out",
      paragraph(run("39 "), `<w:del><w:r><w:delText>48</w:delText></w:r></w:del>`, run("borgere")),
      "39 borgere",
    ],
    ["leaves out what was moved away", paragraph(`<w:moveFrom>${run("57 ")}</w:moveFrom>`, run("47 borgere")), "47 borgere"],
    ["keeps tracked insertions", paragraph(`<w:ins>${run("39")}</w:ins>`, run(" borgere")), "39 borgere"],
    [
      "writes tabs and breaks",
      paragraph(run("I job"), "<w:r><w:tab/></w:r>", run("7"), "<w:r><w:br/></w:r>", run("Ledige")),
      "I job\t7\nLedige",
    ],
    ["takes no tab stop for a tab", paragraph('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>', run("39")), "39"],
    ["decodes entities", paragraph(run("k&#248;n &amp; alder")), "køn & alder"],
    [
      "writes a table's cells with tabs",
      `<w:tbl><w:tr><w:tc>${paragraph(run("I job"))}</w:tc><w:tc>${paragraph(run("7"))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run("Ledige"))}</w:tc><w:tc>${paragraph(run("28"))}</w:tc></w:tr></w:tbl>`,
      "I job\t7\nLedige\t28",
    ],
  ])("%s", (_promise, body, text) => {
    expect(textOfDocument(docx(body), "rapport.docx")).toBe(text);
  });

  it("is read from UTF-8 and from Windows-1252", () => {
    expect(textOfDocument(new TextEncoder().encode("én på kø"), "a.txt")).toBe("én på kø");
    expect(textOfDocument(Uint8Array.from([0xe9, 0x6e, 0x20, 0x70, 0xe5]), "a.txt")).toBe("én på");
  });

  it.each<[string, Uint8Array, string, RefusalKind]>([
    ["an empty file", new Uint8Array(), "a.txt", "empty"],
    ["an old .doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), "a.doc", "old-format"],
    ["a .docx under a password", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), "a.docx", "encrypted"],
    ["a broken zip", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2]), "a.docx", "damaged"],
    ["a zip of another kind", zipSync({ "xl/workbook.xml": strToU8("<x/>") }), "a.docx", "not-a-document"],
    ["a document type declaration", docx("", `<!DOCTYPE x [<!ENTITY a "b">]><w:document ${SPACE}>`), "a.docx", "damaged"],
    ["a file of bytes", Uint8Array.from([0x41, 0, 0x42]), "a.txt", "not-a-document"],
  ])("refuses %s", (_what, bytes, name, kind) => {
    expect(refusal(bytes, name)).toBe(kind);
  });

  it("ends on a body that opens a million tags and closes none", () => {
    expect(textOfDocument(docx("<".repeat(1_000_000)), "a.docx")).toBe("");
  });
});
