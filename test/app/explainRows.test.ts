import { explainRegistrations, linksOf } from "../../src/app/explainRows";
import { listDecisions } from "../../src/app/listDecisions";
import type { Proposal } from "../../src/app/propose";
import { proposeFrom } from "../../src/app/propose";
import type { Decision } from "../../src/domain/words/decision";
import { severityOf } from "../../src/domain/words/finding";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import { aWorkbook } from "../contracts/workbookContract";

const HEADER = ["Nr.", "CPR-nr.", "Navn", "Fødselsdato", "Startdato", "Slutdato", "Status ved afslutning"];
/** Rows 2 to 6. The fourth is the third in other letters and without a number; the fifth is somebody else. */
const ROWS = [
  [1, "610190-0375", "Kirsten Bøgh", "01-01-1990", "01-02-2021", "01-06-2021", "Ledig"],
  [2, "610190-0375", "Kirsten Bøgh", "01-01-1990", "01-08-2021", "01-12-2021", "i job"],
  [3, "710185-1234", "Åse Æbelø", "11-01-1985", "01-02-2021", "01-06-2021", "Ledig"],
  [4, "", "Aase Aebeloe", "11-01-1985", "01-08-2021", "01-12-2021", "Ledig"],
  [5, "690270-0001", "Bo Toft", "09-02-1970", "01-02-2021", "01-01-2021", "Ledig"],
];

function proposed(decisions: readonly Decision[] = []): Proposal {
  return proposeFrom(aWorkbook({ Deltagere: [HEADER, ...ROWS] }), { settings: DEFAULT_SETTINGS, decisions, version: "0" });
}
const keys = proposed().reconciled.keys;
const KIRSTEN = { by: "Kirsten Holm", at: "2022-02-14", why: "set i sagen" };
const pair = (kind: "same-person" | "different-persons", one: number, other: number): Decision => ({
  kind,
  registrations: [keys[one] ?? "", keys[other] ?? ""],
  ...KIRSTEN,
});
const notApplied = ({ findings }: Proposal) => findings.filter(({ code }) => code === "decision-not-applied").length;

describe("Why are two rows one person?", () => {
  it("the number that they share, and what else speaks for it, without a name or a digit", () => {
    const explained = explainRegistrations(proposed(), 0, 1);
    expect(explained).toMatchObject({ isOne: true, persons: ["P001", "P001"], links: [{ because: "samme CPR-nummer" }] });
    expect(explained?.links[0]?.comparisons.map(({ field, speaks }) => `${field} ${speaks}`)).toContain("CPR-nummer for");
    expect(JSON.stringify(explained)).not.toMatch(/Kirsten|Bøgh|0190/);
  });

  it("two rows that nothing links are two persons, and it says what speaks against", () => {
    const explained = explainRegistrations(proposed(), 0, 4);
    expect(explained).toMatchObject({ isOne: false, persons: ["P001", "P003"] });
    expect(explained?.links[0]?.comparisons.some(({ speaks }) => speaks === "against")).toBe(true);
  });

  it("a decision is named as the reason", () => {
    expect(explainRegistrations(proposed([pair("same-person", 0, 4)]), 0, 4)?.links[0]?.because).toBe(
      "du har afgjort, at det er samme person",
    );
  });

  it("a chain is told link by link", () => {
    const explained = explainRegistrations(proposed([pair("same-person", 1, 4)]), 0, 4);
    expect(explained?.links.map(({ because }) => because)).toEqual(["samme CPR-nummer", "du har afgjort, at det er samme person"]);
  });

  it("a row is not compared with itself", () => {
    expect(explainRegistrations(proposed(), 0, 0)).toBeUndefined();
  });

  it("every registration of a person hangs together with the first", () => {
    const { reconciled } = proposed([pair("same-person", 1, 4)]);
    const three = reconciled.persons.find(({ registrations }) => registrations.length === 3);
    expect(linksOf(proposed([pair("same-person", 1, 4)]), three?.registrations ?? [])).toHaveLength(2);
  });
});

describe("What did we decide in February?", () => {
  const decisions: readonly Decision[] = [
    { kind: "same-person", registrations: [keys[0] ?? "", keys[4] ?? ""], ...KIRSTEN },
    { kind: "status-meaning", text: "kontanthjælp", code: "jobseeking", by: "Bo", at: "2022-03-01T09:00:00Z", why: "" },
  ];

  it("what was decided, about which rows, by whom and why", () => {
    expect(listDecisions(proposed(decisions), "2022-02")).toMatchObject([
      { what: "samme person", about: "Deltagere!2 og Deltagere!6", by: "Kirsten Holm", at: "2022-02-14", why: "set i sagen" },
    ]);
  });

  it("all of them, the latest first", () => {
    expect(listDecisions(proposed(decisions)).map(({ kind }) => kind)).toEqual(["status-meaning", "same-person"]);
  });
});

describe("A decision", () => {
  const EXIT_BEFORE_START: Decision = { kind: "accepted", finding: "exit-before-start", cells: ["Deltagere!F6"], ...KIRSTEN };

  it("that accepts a deviation: it asks for nothing any more, and is still shown with who accepted it", () => {
    const before = proposed().findings.find(({ code }) => code === "exit-before-start");
    expect(before?.cells[0]).toMatchObject({ sheet: "Deltagere", row: 5 });
    const cells = (before?.cells ?? []).map(({ sheet, row, column }) => `${sheet}!${"ABCDEFG"[column] ?? ""}${String(row + 1)}`);
    const accepted = proposed([{ ...EXIT_BEFORE_START, cells } as Decision]);
    const after = accepted.findings.find(({ code }) => code === "exit-before-start");
    expect(after?.accepted?.by).toBe("Kirsten Holm");
    expect(after === undefined ? "" : severityOf(after)).toBe("info");
    expect(notApplied(accepted)).toBe(0);
  });

  it("that accepts what is no longer found is reported", () => {
    expect(notApplied(proposed([{ ...EXIT_BEFORE_START, cells: ["Deltagere!F99"] } as Decision]))).toBe(1);
  });

  it("that others overrule through a third row is reported, not dropped", () => {
    const clash = proposed([pair("same-person", 2, 4), pair("same-person", 4, 0), pair("different-persons", 2, 0)]);
    expect(notApplied(clash)).toBe(1);
  });
});
