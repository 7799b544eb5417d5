import { readFileSync } from "node:fs";
import { join } from "node:path";
import { castOf } from "../../samples/make/cast";
import { Chance } from "../../samples/make/chance";
import { anyClusters, EXAMPLE, LAYOUTS, sampleOf } from "../../samples/make/projects";
import type { Layout } from "../../samples/make/projects";
import type { Truth } from "../../samples/make/truth";
import { truthOf } from "../../samples/make/truth";
import { workbookFile } from "../../samples/make/workbookFile";
import { proposeFrom } from "../../src/app/propose";
import { resultOf } from "../../src/app/result";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";

function resultOfFile(bytes: Uint8Array) {
  const proposal = proposeFrom(readXlsx(bytes, "sample.xlsx"), { settings: DEFAULT_SETTINGS, decisions: [], version: "0" });
  return resultOf(proposal, { file: "sample.xlsx", sha256: "" });
}

/** The result, brought to the shape of the truth. */
function figuresOf(result: ReturnType<typeof resultOf>): Truth {
  const hundredths = ({ reported, removed, counted }: Record<"reported" | "removed" | "counted", number>) => ({
    reported: Math.round(reported * 100),
    removed: Math.round(removed * 100),
    counted: Math.round(counted * 100),
  });
  return {
    registrations: result.registrations,
    persons: result.persons,
    surplus: result.surplus.byReason,
    acrossClusters: result.surplus.acrossClusters,
    total: result.status.total,
    byCluster: result.status.byCluster,
    byMunicipality: result.status.byMunicipality,
    hours: { practice: hundredths(result.hours.practice), paid: hundredths(result.hours.paid) },
  };
}

describe.each(LAYOUTS.map((layout): [string, Layout] => [layout.name, layout]))("A workbook laid out as %s", (name, layout) => {
  it("gives the example project's figures", () => {
    const truth = JSON.parse(readFileSync(join("samples", `${name}.truth.json`), "utf8")) as Truth;
    const result = resultOfFile(readFileSync(join("samples", `${name}.xlsx`)));
    expect(figuresOf(result)).toEqual(truth);
    expect(result.surplus.unexplained).toBe(0);
    expect(result.findings.filter((finding) => finding.severity === "error")).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6])("gives the figures of any cast (seed %i)", (seed) => {
    const { cast, sheets } = sampleOf(layout, anyClusters(seed, layout.stories), seed * 7919);
    expect(figuresOf(resultOfFile(workbookFile(sheets)))).toEqual(truthOf(cast, layout.repeats));
  });

  it("gives the same figures whatever the order of rows and sheets", () => {
    const cast = castOf(11, EXAMPLE);
    const [one, other] = [12, 13].map((order) => figuresOf(resultOfFile(workbookFile(layout.lay(cast, new Chance(order)).reverse()))));
    expect(one).toEqual(other);
  });
});
