import { readFileSync } from "node:fs";
import { join } from "node:path";
import { castOf } from "../../samples/make/cast";
import type { RecordsTruth } from "../../samples/make/recordsTruth";
import { recordsTruth } from "../../samples/make/recordsTruth";
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

function proposalOf(bytes: Uint8Array) {
  return proposeFrom(readXlsx(bytes, "sample.xlsx"), { settings: DEFAULT_SETTINGS, decisions: [], version: "0" });
}

function resultOfFile(bytes: Uint8Array) {
  return resultOf(proposalOf(bytes), { file: "sample.xlsx", sha256: "" });
}

type ReadRecords = Omit<RecordsTruth, "companies" | "partnersAboveLimit"> & {
  readonly companies: Omit<RecordsTruth["companies"], "withGrowth">;
};

/** What was read of companies, economy and events, brought to the shape of the truth; what is judged of them is tested elsewhere. */
function recordsOfFile(bytes: Uint8Array): ReadRecords {
  const { companies, budget, vouchers, meetings, activities } = proposalOf(bytes).recognised.records;
  const sum = (amounts: readonly (number | undefined)[]) => amounts.reduce<number>((all, next) => all + (next ?? 0), 0);
  const reserved = vouchers.filter(({ reservation }) => reservation !== undefined);
  return {
    companies: {
      listed: companies.length,
      left: companies.filter(({ leftOn }) => leftOn !== undefined).length,
      support: companies.filter(({ role }) => role === "support").length,
    },
    ebitda: Object.fromEntries(
      companies.map(({ name, ebitda }) => [name, Object.fromEntries([...ebitda].map(([year, { amount }]) => [String(year), amount]))]),
    ),
    budget: {
      lines: budget.filter(({ partner, account }) => partner !== undefined && account !== undefined).length,
      budget: sum(budget.map((line) => line.budget)),
      actual: sum(budget.map((line) => line.actual)),
      grant: sum(budget.map((line) => line.grant)),
    },
    vouchers: { count: vouchers.length, amount: sum(vouchers.map(({ amount }) => amount)) },
    reservations: {
      count: reserved.length,
      handled: reserved.filter(({ action }) => action !== undefined).length,
      amount: sum(reserved.map(({ amount }) => amount)),
    },
    meetings: meetings.map(({ heldOn }) => heldOn ?? ""),
    activities: activities.map(({ heldOn }) => heldOn ?? ""),
    outlets: activities.filter(({ outlet }) => outlet !== undefined).length,
  };
}

function readable({ companies, ebitda, budget, vouchers, reservations, meetings, activities, outlets }: RecordsTruth): ReadRecords {
  const { listed, left, support } = companies;
  return { companies: { listed, left, support }, ebitda, budget, vouchers, reservations, meetings, activities, outlets };
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

interface WholeTruth extends Truth {
  readonly records?: RecordsTruth;
  readonly indicators?: unknown;
}

function truthBeside(name: string): WholeTruth {
  return JSON.parse(readFileSync(join("samples", `${name}.truth.json`), "utf8")) as WholeTruth;
}

describe.each(LAYOUTS.map((layout): [string, Layout] => [layout.name, layout]))("A workbook laid out as %s", (name, layout) => {
  it("gives the example project's figures", () => {
    const { registrations, persons, surplus, acrossClusters, total, byCluster, byMunicipality, hours } = truthBeside(name);
    const truth: Truth = { registrations, persons, surplus, acrossClusters, total, byCluster, byMunicipality, hours };
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

describe.each(LAYOUTS.filter(({ layRecords }) => layRecords !== undefined).map((layout): [string, Layout] => [layout.name, layout]))(
  "The companies, the economy and the events of a workbook laid out as %s",
  (name, layout) => {
    it("are those of the example project", () => {
      const { records } = truthBeside(name);
      expect(records).toBeDefined();
      expect(recordsOfFile(readFileSync(join("samples", `${name}.xlsx`)))).toEqual(records === undefined ? undefined : readable(records));
    });

    it.each([1, 2, 3])("are those of any cast (seed %i)", (seed) => {
      const { records, sheets } = sampleOf(layout, anyClusters(seed, layout.stories), seed * 7919);
      expect(recordsOfFile(workbookFile(sheets))).toEqual(records === undefined ? undefined : readable(recordsTruth(records)));
    });
  },
);
