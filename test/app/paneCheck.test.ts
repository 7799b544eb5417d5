import { shownCheck } from "../../src/app/paneCheck";
import type { Decision } from "../../src/domain/words/decision";
import { aSummary } from "../narrate/builders";

const summary = aSummary({
  total: { registrations: 57, statuses: { employed: 7, education: 1, jobseeking: 28, unavailable: 11 } },
  clusters: { "Klynge 1": { registrations: 48, statuses: { employed: 6, jobseeking: 24, unavailable: 9 } } },
});
const check = (text: string, decisions: readonly Decision[] = []) => shownCheck(text, { summary, decisions });

describe("A checked text in the pane", () => {
  it.each([
    ["Der er 57 borgere i projektet. Tak.", "Der er 47 borgere i projektet."],
    ["Overskrift\n\nNi borgere er i beskæftigelse.", "Syv borgere er i beskæftigelse."],
    ["Hele 38,6 % af deltagerne er ledige.", "Hele 59,6 % af deltagerne er ledige."],
  ])("offers a sentence to put in the place of a wrong one: %s", (text, replacement) => {
    expect(check(text).claims.map((claim) => claim.replacement)).toEqual([replacement]);
  });

  it("leads to the cells behind what a number was bound to", () => {
    expect(check("Der er 47 borgere i projektet.").claims[0]?.cells).toEqual([{ sheet: "Deltagere", row: 4, column: 2 }]);
  });

  it("takes a correction of what a number counts, for that number in that sentence", () => {
    const text = "Der var 24 borgere uden job til sidst. Der var 24 borgere uden job til sidst i klynge 1.";
    const [first] = check(text).claims;
    const answer = { by: "Controller", at: "2026-11-24T09:00:00.000Z", why: "" };
    const correction: Decision = {
      kind: "claim",
      sentence: first?.sentence ?? "",
      number: "24",
      measure: "status.jobseeking",
      scope: "Klynge 1",
      ...answer,
    };
    expect(first?.verdict).toBe("differs");
    const corrected = check(text, [correction]).claims.filter(({ text: number }) => number === "24");
    expect(corrected.map(({ verdict, scope }) => [verdict, scope])).toEqual([
      ["agrees", "Klynge 1"],
      ["agrees", "Klynge 1"],
    ]);
  });

  it("offers what the workbook has figures of, and where", () => {
    expect(check("").choices.find(({ measure }) => measure === "status.jobseeking")?.scopes).toEqual(["total", "Klynge 1"]);
  });
});
