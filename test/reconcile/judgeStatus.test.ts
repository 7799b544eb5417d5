import type { Registration } from "../../src/domain/words/registration";
import type { Settings } from "../../src/domain/words/settings";
import type { Amount } from "./builders";
import { aRegistration, aWorkbook, monthly, reconcileGroups, reconcileOnePerson } from "./builders";

const period = (from: string, to: string) => ({ value: { from, to }, cells: [] });

function judged(rows: readonly Registration[], amounts: readonly Amount[] = [], settings: Partial<Settings> = {}) {
  const { persons, findings } = reconcileOnePerson(rows, amounts, settings);
  return { status: persons[0]?.status, findings: findings.map(({ code }) => code), lastExit: persons[0]?.lastExit };
}

describe("A person of one registration is", () => {
  it.each<[string, Registration, Partial<Settings>, string, string, readonly string[]]>([
    ["what the exit says", aRegistration({ exit: "2020-06-30", says: "job" }), {}, "employed", "only-exit", []],
    ["not available when deceased", aRegistration({ exit: "2020-06-30", says: "deceased" }), {}, "unavailable", "only-exit", []],
    ["job-seeking when the exit says practice", aRegistration({ exit: "2020-06-30", says: "practice" }), {}, "jobseeking", "only-exit", []],
    ["active without exit and status", aRegistration({ start: "2020-01-06" }), {}, "active", "no-exit", []],
    [
      "active before the exit",
      aRegistration({ exit: "2020-07-01", says: "job" }),
      { asOf: "2020-06-30" },
      "active",
      "exit-after-as-of",
      [],
    ],
    [
      "exited on the day of the exit",
      aRegistration({ exit: "2020-06-30", says: "job" }),
      { asOf: "2020-06-30" },
      "employed",
      "only-exit",
      [],
    ],
    ["what a text without exit says", aRegistration({ says: "ill" }), {}, "unavailable", "text-without-exit", ["status-without-exit"]],
    ["active when a text without exit says so", aRegistration({ says: "active" }), {}, "active", "text-without-exit", []],
    [
      "unknown, with a finding, when the exit says nothing",
      aRegistration({ exit: "2020-06-30" }),
      {},
      "unknown",
      "only-exit",
      ["exit-without-status"],
    ],
    [
      "active by its text, with a finding, when an exit is given",
      aRegistration({ exit: "2020-06-30", says: "active" }),
      {},
      "active",
      "only-exit",
      ["active-with-exit"],
    ],
    [
      "unknown when only moved on",
      aRegistration({ exit: "2020-06-30", says: "movedOn", text: "overgået til klynge 2" }),
      {},
      "unknown",
      "only-exit",
      [],
    ],
    [
      "employed in few hours, unless the setting asks for more",
      aRegistration({ exit: "2020-06-30", says: "job", weeklyHours: 10 }),
      {},
      "employed",
      "only-exit",
      [],
    ],
    [
      "job-seeking in fewer hours than the setting asks for",
      aRegistration({ exit: "2020-06-30", says: "job", weeklyHours: 19.5 }),
      { weeklyHoursForEmployment: 20 },
      "jobseeking",
      "only-exit",
      [],
    ],
    [
      "employed in as many hours as the setting asks for",
      aRegistration({ exit: "2020-06-30", says: "flexJob", weeklyHours: 20 }),
      { weeklyHoursForEmployment: 20 },
      "employed",
      "only-exit",
      [],
    ],
    [
      "as the policy says of small jobs",
      aRegistration({ exit: "2020-06-30", says: "job", weeklyHours: 5 }),
      { weeklyHoursForEmployment: 20, policy: { smallJob: "unavailable" } },
      "unavailable",
      "only-exit",
      [],
    ],
  ])("%s", (...[, row, settings, status, rule, findings]) => {
    const found = judged([row], [], settings);
    expect(found.status).toMatchObject({ status, rule });
    expect(found.findings).toEqual(findings);
  });

  it("counted among the deceased when that is what the exit says", () => {
    expect(judged([aRegistration({ exit: "2020-06-30", says: "deceased" })]).status).toMatchObject({ isDeceased: true });
  });
});

describe("Of a person's several registrations", () => {
  it.each<[string, readonly Registration[], readonly Amount[], string, string, readonly string[]]>([
    [
      "the last exit decides, and the earlier one is told",
      [aRegistration({ exit: "2020-03-31", says: "jobseeking" }), aRegistration({ exit: "2020-06-30", says: "job" })],
      [],
      "employed",
      "last-exit",
      ["status-changed-earlier"],
    ],
    [
      "exits that agree are one",
      [aRegistration({ exit: "2020-03-31", says: "job" }), aRegistration({ exit: "2020-06-30", says: "flexJob" })],
      [],
      "employed",
      "exits-agree",
      [],
    ],
    [
      "two exits on one day with different statuses are a conflict, counted as unknown",
      [aRegistration({ exit: "2020-06-30", says: "jobseeking" }), aRegistration({ exit: "2020-06-30", says: "job" })],
      [],
      "unknown",
      "conflict",
      ["status-conflict"],
    ],
    [
      "a status beside a blank one on the same day is no conflict",
      [aRegistration({ exit: "2020-06-30" }), aRegistration({ exit: "2020-06-30", says: "job" })],
      [],
      "employed",
      "exits-agree",
      [],
    ],
    [
      "the row that says practice does not outvote the one that says where it ended, on the same day",
      [aRegistration({ exit: "2020-06-30", says: "practice" }), aRegistration({ exit: "2020-06-30", says: "job" })],
      [],
      "employed",
      "exits-agree",
      [],
    ],
    [
      "the row that was moved on follows the other, even when its exit is later",
      [aRegistration({ exit: "2020-06-30", says: "education" }), aRegistration({ exit: "2020-09-30", says: "movedOn" })],
      [],
      "education",
      "only-exit",
      [],
    ],
    [
      "the one that began after the other's exit and goes on makes the person active",
      [aRegistration({ start: "2020-01-06", exit: "2020-03-31", says: "jobseeking" }), aRegistration({ start: "2020-04-01" })],
      [],
      "active",
      "no-exit",
      [],
    ],
    [
      "the one with hours after the other's exit makes the person active",
      [aRegistration({ start: "2020-01-06", exit: "2020-03-31", says: "jobseeking" }), aRegistration({ start: "2020-02-03" })],
      monthly(1, ["2020-02", "2020-05"], "paid", 40),
      "active",
      "no-exit",
      [],
    ],
    [
      "a practice row that ended as practice leaves the word to the paid row that goes on",
      [aRegistration({ start: "2020-01-06", exit: "2020-03-31", says: "practice" }), aRegistration({ start: "2020-03-02" })],
      [],
      "active",
      "no-exit",
      [],
    ],
    [
      "one left blank beside an exit that it does not outlast says nothing",
      [aRegistration({ start: "2020-01-06", exit: "2020-06-30", says: "job" }), aRegistration({ start: "2020-03-02" })],
      monthly(1, ["2020-03", "2020-06"], "paid", 40),
      "employed",
      "only-exit",
      [],
    ],
    [
      "a last exit that says nothing is not answered by an earlier one",
      [aRegistration({ exit: "2020-03-31", says: "job" }), aRegistration({ exit: "2020-06-30" })],
      [],
      "unknown",
      "only-exit",
      ["exit-without-status"],
    ],
    [
      "texts without exits that differ are a conflict when neither is later",
      [aRegistration({ start: "2020-01-06", says: "job" }), aRegistration({ start: "2020-01-06", says: "jobseeking" })],
      [],
      "unknown",
      "conflict",
      ["status-conflict", "status-without-exit", "status-without-exit"],
    ],
    [
      "of texts without exits, that of the later start decides",
      [aRegistration({ start: "2020-05-06", says: "job" }), aRegistration({ start: "2020-01-06", says: "jobseeking" })],
      [],
      "employed",
      "text-without-exit",
      ["status-without-exit", "status-without-exit"],
    ],
  ])("%s", (...[, rows, amounts, status, rule, findings]) => {
    const found = judged(rows, amounts);
    expect(found.status).toMatchObject({ status, rule });
    expect(found.findings).toEqual(findings);
  });

  it("a death told by one of two rows of one day is told of the person", () => {
    const rows = [aRegistration({ exit: "2020-06-30", says: "unavailable" }), aRegistration({ exit: "2020-06-30", says: "deceased" })];
    expect(judged(rows).status).toMatchObject({ status: "unavailable", isDeceased: true, rule: "exits-agree" });
  });

  it("a conflict shows both sides", () => {
    const rows = [
      aRegistration({ exit: "2020-06-30", says: "jobseeking", text: "Ledig" }),
      aRegistration({ exit: "2020-06-30", says: "job", text: "I job" }),
    ];
    const { persons, findings } = reconcileOnePerson(rows);
    expect(persons[0]?.status).toMatchObject({ text: "I job / Ledig", runnerUp: { text: "Ledig", status: "jobseeking" } });
    expect(findings[0]).toMatchObject({ code: "status-conflict", person: "P001", facts: { exit: "2020-06-30" } });
  });

  it("the controller's decision stands above them all", () => {
    const workbook = aWorkbook([
      aRegistration({ exit: "2020-06-30", says: "jobseeking" }),
      aRegistration({ exit: "2020-06-30", says: "job" }),
    ]);
    const decision = { kind: "exit-status", registration: "row 1", code: "job", by: "AB", at: "2022-10-01", why: "ringede" } as const;
    const { persons, findings } = reconcileGroups(workbook, [[0, 1]], { decisions: [decision] });
    expect(persons[0]?.status).toMatchObject({ status: "employed", rule: "decided" });
    expect(findings).toEqual([]);
  });
});

describe("A workbook that has neither exits nor statuses", () => {
  it("says of nobody that they are active", () => {
    const workbook = aWorkbook([aRegistration({ start: "2020-01-06" })], [], { tables: [] });
    expect(reconcileGroups(workbook, [[0]]).persons[0]?.status).toMatchObject({ status: "unknown", rule: "nothing-stated" });
  });
});

describe("After the project's end", () => {
  it("a person without an exit is a finding", () => {
    const project = { wholePeriod: period("2018-02-28", "2022-09-30") };
    const { asOf, findings } = reconcileGroups(aWorkbook([aRegistration({ start: "2020-01-06" })], [], { project }), [[0]]);
    expect(asOf).toBe("2022-09-30");
    expect(findings).toMatchObject([{ code: "active-after-project", facts: { asOf: "2022-09-30", projectEnd: "2022-09-30" } }]);
  });
});
