import { readFileSync } from "node:fs";
import { join } from "node:path";
import { proposeFrom } from "../../src/app/propose";
import { readinessOf } from "../../src/app/readiness";
import { reportDocument } from "../../src/app/reportDocument";
import { reportMarkdown } from "../../src/app/reportMarkdown";
import { FORMS } from "../../src/domain/words/form";
import type { Settings } from "../../src/domain/words/settings";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import { xlsxWorkbook } from "../../src/workbook/xlsxWorkbook";

/** The sample with money and meetings; 47 persons, of whom 7 are in employment. Its report is the last one. */
async function proposal(settings: Partial<Settings> = {}) {
  const file = "type-pr-raekke.xlsx";
  const snapshot = await xlsxWorkbook(new Uint8Array(readFileSync(join("samples", file))), file).read();
  return proposeFrom(snapshot, { settings: { ...DEFAULT_SETTINGS, ...settings }, decisions: [], version: "test" });
}

/** As if the controller had written in the column of own texts. */
async function withOwn(field: string, own: string, longest?: number) {
  const made = await proposal();
  const blocks = made.blocks.map((block) =>
    block.field !== field
      ? block
      : block.origin === "empty"
        ? { ...block, text: own, origin: "own" as const, ...(longest === undefined ? {} : { longest }) }
        : { ...block, own, ...(longest === undefined ? {} : { longest }) },
  );
  return { ...made, blocks };
}

describe("A form", () => {
  it("is not ready while a required field is empty; the final report's are required in the last period", async () => {
    const made = await proposal();
    expect(readinessOf(made)).toEqual(["4", "8", "S3", "S4"].map((field) => ({ field, kind: "empty", count: 1 })));
  });

  it("holds the controller's own text against the workbook", async () => {
    const made = await withOwn("8", "Af projektets 47 borgere er 9 i beskæftigelse.");
    expect(readinessOf(made)).toContainEqual({ field: "8", kind: "differs", count: 1 });
    expect(readinessOf(await withOwn("8", "Af projektets 47 borgere er 7 i beskæftigelse.")).map(({ field }) => field)).not.toContain("8");
  });

  it("tells how much too long a text is", async () => {
    expect(readinessOf(await withOwn("8", "Ingen forslag.", 10))).toContainEqual({ field: "8", kind: "too-long", count: 4 });
  });

  it("looks for CPR numbers in what would be sent", async () => {
    expect(readinessOf(await withOwn("1", "Borgeren 700190-1234 er i job."))).toContainEqual({ field: "1", kind: "privacy", count: 1 });
  });

  it("sends the controller's own text where there is one", async () => {
    const made = await withOwn("1", "Min egen tekst.");
    const written = reportMarkdown(reportDocument(FORMS.progress, made.summary.project, made.blocks));
    expect(written).toContain("## 1 Projektets fremdrift\n\nMin egen tekst.\n");
    expect(written).toContain("# Slutrapport\n\n## 1 Projektets formål og vigtigste partnere\n");
  });

  it("may be another authority's, with other numbers and limits", async () => {
    const made = await proposal({ form: "status", textLength: "short" });
    expect(made.blocks.map(({ field, origin, longest }) => [field, origin, longest])).toEqual([
      ["A", "generated", 4000],
      ["B", "generated", 2000],
      ["C", "generated", 2000],
      ["D", "empty", 2000],
    ]);
    expect(readinessOf(made)).toEqual([]);
  });
});
