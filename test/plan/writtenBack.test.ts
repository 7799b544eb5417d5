import { readDecisions } from "../../src/domain/recognise/readDecisions";
import { readOwnTexts } from "../../src/domain/recognise/readOwnTexts";
import type { Block } from "../../src/domain/words/block";
import type { Decision } from "../../src/domain/words/decision";
import type { WritePlan } from "../../src/domain/words/plan";
import type { WorkbookSnapshot } from "../../src/domain/words/workbook";
import { columnValues, sheetNamed, smallPlan } from "./facts";

/** The workbook as it would be read after the plan was carried out. */
function readAgain(plan: WritePlan): WorkbookSnapshot {
  const rest = {
    visibility: "visible",
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    notes: [],
    struckRows: [],
  } as const;
  const sheets = plan.sheets.map(({ name, cells }) => ({
    ...rest,
    name,
    values: cells.map((row) => row.map((cell) => cell?.value ?? null)),
  }));
  return { file: undefined, date1904: false, sheets };
}

const answer = { by: "FT", at: "2022-10-03", why: "aftalt med kommunen" } as const;
const DECISIONS: readonly Decision[] = [
  { kind: "same-person", registrations: ["4KR3M/17/2020-03-01/p", "4KR3M/18/2020-05-01/l"], ...answer },
  { kind: "different-persons", registrations: ["A/1/2020-03-01/p", "B/2/2020-05-01/l"], ...answer },
  { kind: "status-meaning", text: "afklaret til flex", code: "flexJob", ...answer },
  { kind: "exit-status", registration: "A/1/2020-03-01/p", code: "unavailable", ...answer },
  { kind: "accepted", finding: "hours-above-norm", cells: ["Timer 2020!K14", "Timer 2020!K15"], ...answer },
  { kind: "column", sheet: "Ark1", header: "Bem.", meaning: "notes", ...answer },
  { kind: "claim", sentence: "47 borgere deltog.", number: "47", measure: "persons", scope: "total", ...answer },
  { kind: "claim", sentence: "9 i klyngen.", number: "9", measure: "status.employed", scope: "Klynge 1", ...answer },
];

describe("Afstem Beslutninger", () => {
  it("says every kind of decision so that it is read back as it was", () => {
    expect(readDecisions(readAgain(smallPlan({ decisions: DECISIONS })))).toEqual({ decisions: DECISIONS, findings: [] });
  });

  it("has lines to type in, with the kinds to choose from", () => {
    const sheet = sheetNamed(smallPlan(), "Beslutninger");
    expect(columnValues(smallPlan(), "AfstemBeslutninger", "Beslutning")).toEqual(Array.from({ length: 10 }, () => null));
    expect(sheet.choices[0]?.choices).toContain("samme person");
    // Excel takes no list above 255 characters.
    expect(sheet.choices[0]?.choices.join(",").length).toBeLessThan(256);
  });

  it("asks what is open, with the place of the answer filled in, and an unanswered question decides nothing", () => {
    const findings = [
      { code: "status-unknown", cells: [{ sheet: "Deltagere", row: 0, column: 8 }], facts: { found: "afklaret til flex" } },
    ] as const;
    const plan = smallPlan({ findings });
    expect(columnValues(plan, "AfstemBeslutninger", "Gælder")[0]).toBe("afklaret til flex");
    expect(columnValues(plan, "AfstemBeslutninger", "Se her")[0]).toBe("Deltagere!I1");
    expect(readDecisions(readAgain(plan))).toEqual({ decisions: [], findings: [] });
  });

  it("keeps a line that was not understood, so that it can be mended", () => {
    const cells = [{ sheet: "Afstem Beslutninger", row: 9, column: 0 }];
    const facts = { found: "samme persn", subject: "A/1//p", object: "B/2//l", by: "FT", at: "2022-10-03", why: "ens adresse" };
    const plan = smallPlan({ findings: [{ code: "decision-malformed", cells, facts }] });
    expect(columnValues(plan, "AfstemBeslutninger", "Beslutning")[0]).toBe("samme persn");
    expect(columnValues(plan, "AfstemBeslutninger", "Begrundelse")[0]).toBe("ens adresse");
  });
});

describe("Afstem Tekst", () => {
  const block = (field: string, text: string, origin: Block["origin"], isRequired = true): Block => ({
    field,
    title: `Felt ${field}`,
    text,
    numbers: [],
    isRequired,
    origin,
  });
  const blocks = [
    block("1", "Ni borgere.", "generated"),
    block("2", "Vi har\nbrugt pengene.", "own"),
    block("3", "", "empty"),
    block("S1", "", "empty", false),
  ];

  it("says what is ready, the controller's own, missing, or optional, and how long it is", () => {
    const plan = smallPlan({ blocks });
    expect(columnValues(plan, "AfstemTekst", "Status")).toEqual(["klar", "egen tekst", "mangler", "valgfri"]);
    expect(columnValues(plan, "AfstemTekst", "Længde")).toEqual([11, 21, 0, 0]);
    expect(readOwnTexts(readAgain(plan))).toEqual({ 2: "Vi har\nbrugt pengene." });
  });

  it("keeps an own text beside a generated one", () => {
    const plan = smallPlan({ blocks, ownTexts: { 1: "Min egen." } });
    expect(columnValues(plan, "AfstemTekst", "Genereret tekst")[0]).toBe("Ni borgere.");
    expect(columnValues(plan, "AfstemTekst", "Egen tekst")[0]).toBe("Min egen.");
    expect(columnValues(plan, "AfstemTekst", "Længde")[0]).toBe(9);
  });

  it("cuts what no cell can hold, and says so", () => {
    const [cut] = columnValues(smallPlan({ blocks: [block("1", "a".repeat(40_000), "generated")] }), "AfstemTekst", "Genereret tekst");
    expect(String(cut)).toHaveLength(32_767);
    expect(String(cut)).toMatch(/32\.767 tegn\. Hele teksten står i ruden\.$/);
  });
});
