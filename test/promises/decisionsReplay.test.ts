import fc from "fast-check";
import type { Proposal } from "../../src/app/propose";
import { proposeFrom } from "../../src/app/propose";
import type { Decision } from "../../src/domain/words/decision";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import type { WorkbookSnapshot } from "../../src/domain/words/workbook";
import { aWorkbook } from "../contracts/workbookContract";

const HEADER = ["Nr.", "CPR-nr.", "Navn", "Fødselsdato", "Startdato", "Slutdato", "Status ved afslutning"];
const ROWS = [
  [1, "610190-0375", "Kirsten Bøgh", "01-01-1990", "01-02-2021", "01-06-2021", "på toppen"],
  [2, "610190-0357", "Kirsten Bøgh", "01-01-1990", "01-08-2021", "01-12-2021", "i job"],
  [3, "710185-1234", "Åse Æbelø", "11-01-1985", "01-02-2021", "01-06-2021", "Ledig"],
  [4, "", "Aase Aebeloe", "11-01-1985", "01-08-2021", "01-12-2021", "Ledig"],
  [5, "690270-0001", "Bo Toft", "09-02-1970", "01-02-2021", "01-01-2021", "FGU"],
];
const WORKBOOK = aWorkbook({ Deltagere: [HEADER, ...ROWS] });

function proposed(snapshot: WorkbookSnapshot, decisions: readonly Decision[]): Proposal {
  return proposeFrom(snapshot, { settings: DEFAULT_SETTINGS, decisions, version: "0" });
}

/** The workbook as it stands when the plan has been carried out, as far as decisions are read from it. */
function written({ plan }: Proposal): WorkbookSnapshot {
  const sheet = plan.sheets.find(({ name }) => name === "Afstem Beslutninger");
  const values = (sheet?.cells ?? []).map((row) => row.map((cell) => cell?.value ?? null));
  const own = aWorkbook({ "Afstem Beslutninger": values }).sheets;
  return { ...WORKBOOK, sheets: [...WORKBOOK.sheets, ...own] };
}

const keys = proposed(WORKBOOK, []).reconciled.keys;
const key = fc.constantFrom(...keys);
const answer = fc.record({
  by: fc.constantFrom("Kirsten Holm", "Bo"),
  at: fc.integer({ min: 1, max: 28 }).map((day) => `2022-02-${String(day).padStart(2, "0")}`),
  why: fc.constantFrom("", "set i sagen"),
});
const pair = fc.tuple(fc.constantFrom("same-person" as const, "different-persons" as const), key, key, answer);
const decision: fc.Arbitrary<Decision> = fc.oneof(
  pair
    .filter(([, one, other]) => one !== other)
    .map(([kind, one, other, given]): Decision => ({ kind, registrations: [one, other], ...given })),
  answer.map((given): Decision => ({ kind: "status-meaning", text: "på toppen", code: "job", ...given })),
  fc.tuple(key, answer).map(([registration, given]): Decision => ({ kind: "exit-status", registration, code: "education", ...given })),
  answer.map((given): Decision => ({ kind: "accepted", finding: "exit-before-start", cells: ["Deltagere!E6", "Deltagere!F6"], ...given })),
);

const groups = ({ reconciled }: Proposal) => reconciled.persons.map(({ registrations, status }) => [registrations, status.status]);
const sorted = ({ decisions }: Proposal) => decisions.map((each) => JSON.stringify(Object.entries(each).sort())).sort();

describe("Decisions", () => {
  it("replay: what stands on the sheet gives the same persons and statuses, and the same sheet again", () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 5 }), (decisions) => {
        const first = proposed(WORKBOOK, decisions);
        const second = proposed(written(first), []);
        expect(groups(second)).toEqual(groups(first));
        expect(sorted(second)).toEqual(sorted(first));
        const third = proposed(written(second), decisions);
        expect(groups(third)).toEqual(groups(second));
        expect(sorted(third)).toEqual(sorted(second));
      }),
      { numRuns: 60 },
    );
  });
});
