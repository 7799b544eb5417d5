import type { Registration } from "../../src/domain/words/registration";
import type { Amount } from "./builders";
import { aRegistration, monthly, reconcileOnePerson } from "./builders";

/** Reasons by row of the sheet (from 0); the person's first registration has none. */
function reasons(rows: readonly Registration[], amounts: readonly Amount[]): Record<number, string> {
  const { surplus } = reconcileOnePerson(rows, amounts);
  return Object.fromEntries(surplus.map((item) => [item.registrations[1], item.reason]));
}

const practice = (start?: string) => aRegistration({ kind: "practice", ...(start === undefined ? {} : { start }) });
const paid = (start?: string) => aRegistration({ kind: "paid", ...(start === undefined ? {} : { start }) });
const untyped = (start?: string, exit?: string) =>
  aRegistration({ ...(start === undefined ? {} : { start }), ...(exit === undefined ? {} : { exit }) });

describe("A registration beyond the person's first, with hours of its own kind, is", () => {
  it.each<[string, readonly Registration[], readonly Amount[], Record<number, string>]>([
    [
      "concurrent when practice and paid work share two months",
      [practice("2020-01-06"), paid("2020-03-02")],
      [...monthly(0, ["2020-01", "2020-04"], "practice", 50), ...monthly(1, ["2020-03", "2020-06"], "paid", 90)],
      { 1: "concurrent" },
    ],
    [
      "a transition when they share the one month in which practice ends and paid work begins",
      [practice("2020-01-06"), paid("2020-04-15")],
      [...monthly(0, ["2020-01", "2020-04"], "practice", 50), ...monthly(1, ["2020-04", "2020-06"], "paid", 90)],
      { 1: "transition" },
    ],
    [
      "concurrent when they share one month but practice goes on after it",
      [practice("2020-01-06"), paid("2020-03-02")],
      [...monthly(0, ["2020-01", "2020-04"], "practice", 50), ...monthly(1, ["2020-03", "2020-03"], "paid", 20)],
      { 1: "concurrent" },
    ],
    [
      "concurrent when they share one month but paid work began before it",
      [paid("2020-01-06"), practice("2020-03-02")],
      [...monthly(0, ["2020-01", "2020-03"], "paid", 50), ...monthly(1, ["2020-03", "2020-05"], "practice", 20)],
      { 1: "concurrent" },
    ],
    [
      "a transition when their only months are one and the same",
      [practice("2020-03-02"), paid("2020-03-16")],
      [...monthly(0, ["2020-03", "2020-03"], "practice", 30), ...monthly(1, ["2020-03", "2020-03"], "paid", 40)],
      { 1: "transition" },
    ],
    [
      "sequential when paid work begins in the next month",
      [practice("2020-01-06"), paid("2020-04-01")],
      [...monthly(0, ["2020-01", "2020-03"], "practice", 50), ...monthly(1, ["2020-04", "2020-06"], "paid", 90)],
      { 1: "sequential" },
    ],
    [
      "sequential when paid work came first and practice followed",
      [paid("2020-01-06"), practice("2020-05-01")],
      [...monthly(0, ["2020-01", "2020-03"], "paid", 50), ...monthly(1, ["2020-05", "2020-06"], "practice", 90)],
      { 1: "sequential" },
    ],
    [
      "sequential when the month that both name holds zero hours of one kind",
      [practice("2020-01-06"), paid("2020-03-01")],
      [
        ...monthly(0, ["2020-01", "2020-02"], "practice", 50),
        [0, "2020-03", "practice", 0],
        ...monthly(1, ["2020-03", "2020-04"], "paid", 90),
      ],
      { 1: "sequential" },
    ],
    [
      "a duplicate when a month of the same kind is repeated",
      [practice("2020-01-06"), practice("2020-03-02")],
      [...monthly(0, ["2020-01", "2020-03"], "practice", 50), ...monthly(1, ["2020-03", "2020-05"], "practice", 60)],
      { 1: "duplicate" },
    ],
    [
      "a re-entry when the kind is the same and no month in common",
      [practice("2020-01-06"), practice("2020-09-01")],
      [...monthly(0, ["2020-01", "2020-03"], "practice", 50), ...monthly(1, ["2020-09", "2020-11"], "practice", 60)],
      { 1: "re-entry" },
    ],
    ["unexplained by hours when none of the two has any", [practice("2020-01-06"), paid("2020-04-01")], [], { 1: "no-hours" }],
    [
      "unexplained by hours when it has none itself",
      [practice("2020-01-06"), paid("2020-04-01")],
      monthly(0, ["2020-01", "2020-03"], "practice", 50),
      { 1: "no-hours" },
    ],
    [
      "unexplained by hours when the first has none",
      [practice("2020-01-06"), paid("2020-04-01")],
      monthly(1, ["2020-04", "2020-06"], "paid", 50),
      { 1: "no-hours" },
    ],
  ])("%s", (_reading, rows, amounts, expected) => {
    expect(reasons(rows, amounts)).toEqual(expected);
  });
});

describe("Of three and more registrations, each surplus one is judged by itself:", () => {
  it.each<[string, readonly Registration[], readonly Amount[], Record<number, string>]>([
    [
      "practice, practice again after a gap, then paid work that takes over",
      [practice("2020-01-06"), practice("2020-08-03"), paid("2020-10-15")],
      [
        ...monthly(0, ["2020-01", "2020-03"], "practice", 50),
        ...monthly(1, ["2020-08", "2020-10"], "practice", 50),
        ...monthly(2, ["2020-10", "2020-12"], "paid", 90),
      ],
      { 1: "re-entry", 2: "transition" },
    ],
    [
      "practice, paid work after it, and the paid row pasted twice",
      [practice("2020-01-06"), paid("2020-04-01"), paid("2020-04-01")],
      [
        ...monthly(0, ["2020-01", "2020-03"], "practice", 50),
        ...monthly(1, ["2020-04", "2020-06"], "paid", 90),
        ...monthly(2, ["2020-04", "2020-06"], "paid", 90),
      ],
      { 1: "sequential", 2: "duplicate" },
    ],
    [
      "a re-entry that is itself pasted twice",
      [practice("2020-01-06"), practice("2020-05-01"), practice("2020-05-01")],
      [
        ...monthly(0, ["2020-01", "2020-03"], "practice", 50),
        ...monthly(1, ["2020-05", "2020-07"], "practice", 40),
        ...monthly(2, ["2020-05", "2020-07"], "practice", 40),
      ],
      { 1: "re-entry", 2: "duplicate" },
    ],
    [
      "two with hours and one without",
      [practice("2020-01-06"), paid("2020-03-02"), practice("2020-09-01")],
      [...monthly(0, ["2020-01", "2020-04"], "practice", 50), ...monthly(1, ["2020-03", "2020-06"], "paid", 90)],
      { 1: "concurrent", 2: "no-hours" },
    ],
    [
      "practice, paid in the month of hand-over, practice again: the month is none of hand-over for the person as a whole",
      [practice("2020-01-06"), paid("2020-03-16"), practice("2020-08-03")],
      [
        ...monthly(0, ["2020-01", "2020-03"], "practice", 50),
        ...monthly(1, ["2020-03", "2020-05"], "paid", 90),
        ...monthly(2, ["2020-08", "2020-09"], "practice", 50),
      ],
      { 1: "concurrent", 2: "re-entry" },
    ],
  ])("%s", (_reading, rows, amounts, expected) => {
    expect(reasons(rows, amounts)).toEqual(expected);
  });
});

describe("Where rows without a kind split the hours between them, the reason is", () => {
  it.each<[string, readonly Registration[], readonly Amount[], Record<number, string>]>([
    [
      "that of practice and paid work",
      [untyped("2020-01-06"), untyped("2020-04-15")],
      [...monthly(0, ["2020-01", "2020-04"], "practice", 50), ...monthly(1, ["2020-04", "2020-06"], "paid", 90)],
      { 1: "transition" },
    ],
    [
      "that of the same kind",
      [untyped("2020-01-06"), untyped("2020-09-01")],
      [...monthly(0, ["2020-01", "2020-04"], "practice", 50), ...monthly(1, ["2020-09", "2020-10"], "practice", 50)],
      { 1: "re-entry" },
    ],
    [
      "that of the kind which the later row brings",
      [untyped("2020-01-06"), untyped("2020-05-04")],
      [
        ...monthly(0, ["2020-01", "2020-03"], "practice", 50),
        ...monthly(1, ["2020-05", "2020-06"], "practice", 30),
        ...monthly(1, ["2020-06", "2020-08"], "paid", 90),
      ],
      { 1: "transition" },
    ],
  ])("%s", (_reading, rows, amounts, expected) => {
    expect(reasons(rows, amounts)).toEqual(expected);
  });
});

describe("Where every row repeats all of the person's hours, the reason is", () => {
  const everyRow = (rows: number, ...amounts: readonly (readonly Amount[])[]): readonly Amount[] =>
    Array.from({ length: rows }, (_, row) => amounts.flat().map(([, ...rest]): Amount => [row, ...rest])).flat();

  it.each<[string, readonly Registration[], readonly Amount[], Record<number, string>]>([
    [
      "concurrent by the person's months",
      [untyped("2020-01-06"), untyped("2020-03-02")],
      everyRow(2, monthly(0, ["2020-01", "2020-04"], "practice", 50), monthly(0, ["2020-03", "2020-06"], "paid", 90)),
      { 1: "concurrent" },
    ],
    [
      "a transition by the person's months, though the later start stands first in the sheet",
      [untyped("2020-04-15"), untyped("2020-01-06")],
      everyRow(2, monthly(0, ["2020-01", "2020-04"], "practice", 50), monthly(0, ["2020-04", "2020-06"], "paid", 90)),
      { 0: "transition" },
    ],
    [
      "sequential by the person's months",
      [untyped("2020-01-06"), untyped("2020-04-01")],
      everyRow(2, monthly(0, ["2020-01", "2020-03"], "practice", 50), monthly(0, ["2020-04", "2020-06"], "paid", 90)),
      { 1: "sequential" },
    ],
    [
      "a re-entry when of one kind and the start follows a gap",
      [untyped("2020-01-06"), untyped("2020-09-01")],
      everyRow(2, monthly(0, ["2020-01", "2020-04"], "practice", 50), monthly(0, ["2020-09", "2020-10"], "practice", 90)),
      { 1: "re-entry" },
    ],
    [
      "a duplicate when of one kind and the start lies within the earlier months",
      [untyped("2020-01-06"), untyped("2020-03-02")],
      everyRow(2, monthly(0, ["2020-01", "2020-04"], "practice", 50), monthly(0, ["2020-09", "2020-10"], "practice", 90)),
      { 1: "duplicate" },
    ],
    [
      "a duplicate when both rows start on the same day",
      [untyped("2020-01-06"), untyped("2020-01-06")],
      everyRow(2, monthly(0, ["2020-01", "2020-04"], "practice", 50)),
      { 1: "duplicate" },
    ],
    [
      "told apart by the starts of three rows: a re-entry, and the row with which paid work begins",
      [untyped("2020-01-06"), untyped("2020-08-03"), untyped("2020-10-15")],
      everyRow(
        3,
        monthly(0, ["2020-01", "2020-03"], "practice", 50),
        monthly(0, ["2020-08", "2020-10"], "practice", 50),
        monthly(0, ["2020-10", "2020-12"], "paid", 90),
      ),
      { 1: "re-entry", 2: "transition" },
    ],
    [
      "the same although one cell was typed otherwise",
      [untyped("2020-01-06"), untyped("2020-04-15")],
      [
        ...everyRow(2, monthly(0, ["2020-01", "2020-04"], "practice", 50), monthly(0, ["2020-05", "2020-06"], "paid", 90)),
        [0, "2020-04", "paid", 12],
        [1, "2020-04", "paid", 21],
      ],
      { 1: "transition" },
    ],
    [
      "told apart by starts only if each row holds nearly all hours: otherwise what is repeated is a duplicate",
      [untyped("2020-01-06"), untyped("2020-03-02")],
      [
        ...monthly(0, ["2020-01", "2020-06"], "practice", 50),
        ...monthly(0, ["2020-07", "2020-08"], "paid", 90),
        ...monthly(1, ["2020-03", "2020-06"], "practice", 50),
      ],
      { 1: "duplicate" },
    ],
    [
      "the same although the rows say their kinds",
      [practice("2020-01-06"), paid("2020-04-15")],
      everyRow(2, monthly(0, ["2020-01", "2020-04"], "practice", 50), monthly(0, ["2020-04", "2020-06"], "paid", 90)),
      { 1: "transition" },
    ],
  ])("%s", (_reading, rows, amounts, expected) => {
    expect(reasons(rows, amounts)).toEqual(expected);
  });
});

describe("A surplus registration", () => {
  it("is measured against the person's first by start, wherever that stands in the sheet", () => {
    const { surplus } = reconcileOnePerson(
      [paid("2020-04-01"), practice("2020-01-06")],
      [...monthly(0, ["2020-04", "2020-06"], "paid", 90), ...monthly(1, ["2020-01", "2020-03"], "practice", 50)],
    );
    expect(surplus).toMatchObject([{ person: "P001", registrations: [1, 0], reason: "sequential", months: [] }]);
  });

  it("says beside its reason that the person is in several clusters", () => {
    const rows = [aRegistration({ kind: "practice", cluster: "Klynge 1" }), aRegistration({ kind: "paid", cluster: "Klynge 2" })];
    const { surplus, findings } = reconcileOnePerson(rows);
    expect(surplus).toMatchObject([{ reason: "no-hours", isAcrossClusters: true }]);
    expect(findings).toContainEqual(expect.objectContaining({ code: "cluster-several", facts: { clusters: "Klynge 1, Klynge 2" } }));
  });
});
