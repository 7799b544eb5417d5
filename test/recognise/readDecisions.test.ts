import type { CellValue } from "../../src/domain/words/cell";
import { readDecisions } from "../../src/domain/recognise/readDecisions";
import { readOwnTexts } from "../../src/domain/recognise/readOwnTexts";
import type { WorkbookSnapshot } from "../../src/domain/words/workbook";

function workbook(name: string, values: readonly (readonly CellValue[])[]): WorkbookSnapshot {
  const sheet = {
    name,
    values,
    visibility: "visible" as const,
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    notes: [],
    struckRows: [],
  };
  return { file: undefined, date1904: false, sheets: [sheet] };
}

const HEADER = ["Beslutning", "Gælder", "Og", "Svar", "Besluttet af", "Dato", "Begrundelse"];

function read(...rows: readonly (readonly CellValue[])[]) {
  return readDecisions(workbook("Afstem Beslutninger", [["Beslutninger"], [], HEADER, ...rows]));
}

const ANSWER = ["LK", "2022-10-03", "Ringet til kommunen"];
const GIVEN = { by: "LK", at: "2022-10-03", why: "Ringet til kommunen" };

describe("A row of Afstem Beslutninger", () => {
  it.each<[string, readonly CellValue[], object]>([
    [
      "says that two are one person",
      ["Samme person", "A/1", "B/2", null, ...ANSWER],
      { kind: "same-person", registrations: ["A/1", "B/2"], ...GIVEN },
    ],
    [
      "says that two are not",
      ["forskellige personer", "A/1", "B/2", null, ...ANSWER],
      { kind: "different-persons", registrations: ["A/1", "B/2"], ...GIVEN },
    ],
    [
      "says what a status text means",
      ["Statustekst betyder", "på tværs", null, "jobsøgende", ...ANSWER],
      { kind: "status-meaning", text: "på tværs", code: "jobseeking", ...GIVEN },
    ],
    [
      "decides an exit",
      ["STATUS VED AFSLUTNING", "A/1", null, "Fleksjob", ...ANSWER],
      { kind: "exit-status", registration: "A/1", code: "flexJob", ...GIVEN },
    ],
    [
      "accepts a finding in its cells",
      ["afvigelse accepteret", "hours-unequal", "Ark 1!K4 / Ark 1!K9", null, ...ANSWER],
      { kind: "accepted", finding: "hours-unequal", cells: ["Ark 1!K4", "Ark 1!K9"], ...GIVEN },
    ],
    [
      "says what a column means",
      ["kolonne betyder", "Ark1", "Sted", "kommune", ...ANSWER],
      { kind: "column", sheet: "Ark1", header: "Sted", meaning: "municipality", ...GIVEN },
    ],
    [
      "binds a number to a company whose name has a slash",
      ["tal i tekst", "Der var 9.", "9", "persons / Grøn / Blå A/S", ...ANSWER],
      { kind: "claim", sentence: "Der var 9.", number: "9", measure: "persons", scope: "Grøn / Blå A/S", ...GIVEN },
    ],
  ])("%s", (_reading, row, expected) => {
    expect(read(row)).toEqual({ decisions: [expected], findings: [] });
  });

  it("may hold its date as a date", () => {
    expect(read(["Samme person", "A", "B", null, "LK", 44837, ""]).decisions).toMatchObject([{ at: "2022-10-03" }]);
  });

  it.each<[string, readonly CellValue[]]>([
    ["a kind that is not known", ["måske samme", "A", "B", null, ...ANSWER]],
    ["one person only", ["Samme person", "A", null, null, ...ANSWER]],
    ["the same registration twice", ["Samme person", "A", "A", null, ...ANSWER]],
    ["a status that is not known", ["Status ved afslutning", "A", null, "glad", ...ANSWER]],
    ["an answer without its kind", [null, "A", "B", null, ...ANSWER]],
  ])("is reported, not dropped, when it says %s", (_reading, row) => {
    expect(read(row)).toMatchObject({
      decisions: [],
      findings: [{ code: "decision-malformed", cells: [{ sheet: "Afstem Beslutninger", row: 3 }] }],
    });
  });

  it("decides nothing while it is an open question or empty", () => {
    expect(read([null, "A", "B"], [])).toEqual({ decisions: [], findings: [] });
  });
});

describe("Afstem Tekst", () => {
  it("gives back the controller's own texts with their paragraphs, by field", () => {
    const rows = [
      ["Felt", "Titel", "Genereret tekst", "Egen tekst"],
      ["1", "Fremdrift", "…", null],
      ["2", "Økonomi", null, "Budgettet holder.\r\n\r\nIntet nyt."],
    ];
    expect(readOwnTexts(workbook("Afstem Tekst", rows))).toEqual({ "2": "Budgettet holder.\n\nIntet nyt." });
  });
});
