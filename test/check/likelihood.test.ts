import { kinOf } from "../../src/domain/check/weighing/kin";
import { mistaken, unrelated, type About } from "../../src/domain/check/weighing/likelihood";
import { EXACT, type Numeral } from "../../src/domain/check/numeral";
import { readProjects } from "./projects";

const summary = readProjects().get("siv")?.summary;

const number = (value: number, decimals = 0): Numeral => ({
  first: 0,
  last: 1,
  start: 0,
  end: 2,
  value,
  decimals,
  form: "count",
  hedge: EXACT,
});

const about = (actual: number, more: Partial<About> = {}): About => ({
  measure: "status.jobseeking",
  actual,
  kin: [],
  others: [],
  neighbours: [],
  isShare: false,
  ...more,
});

function likely(value: number, facts: About): number {
  if (summary === undefined) throw new Error("The set has no such project.");
  return mistaken(summary, number(value), facts);
}

describe("A mistake about a figure", () => {
  it("is likelier close to it than far away", () => {
    expect(likely(29, about(28))).toBeGreaterThan(likely(35, about(28)));
  });

  it("is likelier with the figure that it is easily taken for than with any other", () => {
    expect(likely(47, about(28, { kin: [47] }))).toBeGreaterThan(likely(46, about(28, { kin: [47] })));
    expect(likely(24, about(28, { others: [24, 4] }))).toBeGreaterThan(likely(24, about(28)));
  });

  it("is likelier with its digits swapped or its point shifted", () => {
    expect(likely(82, about(28))).toBeGreaterThan(likely(83, about(28)));
    expect(likely(280, about(28))).toBeGreaterThan(likely(281, about(28)));
  });

  it("is hardly ever many times as large as the project", () => {
    expect(likely(64_000, about(28))).toBeLessThan(unrelated(number(64_000)) / 100);
  });
});

describe("A number of which nothing is known", () => {
  it("is the less probable the larger and the finer it is", () => {
    expect(unrelated(number(3))).toBeGreaterThan(unrelated(number(300)));
    expect(unrelated(number(300))).toBeGreaterThan(unrelated(number(300.5, 1)));
  });
});

describe("What a measure is taken for", () => {
  it.each([
    ["persons", "registrations"],
    ["registrations", "persons"],
    ["status.employed", "target.status.employed"],
    ["target.completed", "completed"],
    ["hours.practice.counted", "hours.practice.reported"],
    ["hours.paid.counted", "hours.counted"],
  ] as const)("of %s is %s", (measure, other) => {
    expect(kinOf(measure)).toContain(other);
  });

  it("is never itself", () => {
    expect(kinOf("persons")).not.toContain("persons");
  });
});
