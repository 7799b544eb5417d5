import type { Paragraph } from "docx";
import type { ReportDocument } from "./reportDocument";
import { EMPTY_FIELD } from "./reportDocument";

const A4_MARGIN = 1134; // twentieths of a point: 2 cm

/** The whole form as a Word document. The library is loaded when it is asked for: it is larger than the pane itself. */
export async function reportDocx(report: ReportDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  const cell = (text: string, isLabel: boolean) =>
    new docx.TableCell({
      width: { size: isLabel ? 30 : 70, type: docx.WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [new docx.Paragraph({ children: [new docx.TextRun({ text, bold: isLabel })] })],
    });
  const body = (text: string): Paragraph[] =>
    text === ""
      ? [new docx.Paragraph({ children: [new docx.TextRun({ text: EMPTY_FIELD, italics: true, color: "6B6B6B" })] })]
      : text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line) => new docx.Paragraph({ text: line, spacing: { after: 120 } }));
  const document = new docx.Document({
    title: report.title,
    creator: "Afstem",
    styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: "da-DK" } } } } },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: A4_MARGIN, bottom: A4_MARGIN, left: A4_MARGIN, right: A4_MARGIN } },
        },
        children: [
          new docx.Paragraph({ text: report.title, heading: docx.HeadingLevel.TITLE, spacing: { after: 240 } }),
          new docx.Table({
            width: { size: 100, type: docx.WidthType.PERCENTAGE },
            rows: report.heading.map(([label, value]) => new docx.TableRow({ children: [cell(label, true), cell(value, false)] })),
          }),
          ...report.fields.flatMap(({ opens, heading, text }) => [
            ...(opens === undefined
              ? []
              : [
                  new docx.Paragraph({
                    text: opens,
                    heading: docx.HeadingLevel.HEADING_1,
                    spacing: { before: 480, after: 160 },
                    keepNext: true,
                  }),
                ]),
            new docx.Paragraph({
              text: heading,
              heading: docx.HeadingLevel.HEADING_2,
              spacing: { before: 320, after: 120 },
              keepNext: true,
            }),
            ...body(text),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await (await docx.Packer.toBlob(document)).arrayBuffer());
}
