import { recordRules } from "../../src/domain/summarise/rules/applyRules";
import type { BudgetLine, Records, Reservation, Voucher } from "../../src/domain/words/records";
import { NO_RECORDS } from "../../src/domain/words/records";
import type { ProjectFacts } from "../../src/domain/words/registration";
import { told } from "./rulesOfWorkbook";

const place = { sheet: "Økonomi", row: 1, column: 0 };
const results = (records: Partial<Records>, project: ProjectFacts = {}) => recordRules({ records: { ...NO_RECORDS, ...records }, project });
const lines = (...facts: readonly Partial<BudgetLine>[]) => facts.map((line) => ({ place, cells: {}, ...line }));
const vouchers = (...facts: readonly Partial<Voucher>[]) => facts.map((line) => ({ place, cells: {}, ...line }));
const reservation = (facts: Partial<Reservation>): Reservation => ({ place, cells: {}, text: "Moms", ...facts });

describe("R34: the rate of support", () => {
  it.each<[string, readonly Partial<BudgetLine>[], number]>([
    ["is the grant of the account, line by line", [{ actual: 200_000, budget: 999_999, grant: 100_000 }], 500],
    ["is of the budget where no account is stated", [{ budget: 300_000, grant: 100_000 }], 333],
    ["rounds half a per mille up", [{ budget: 2_000, grant: 1_001 }], 501],
    ["is of all costs, whether or not a line bears a grant", [{ actual: 100_000, grant: 100_000 }, { actual: 100_000 }], 500],
    ["is of the costs with 18 % where the grant stands apart", [{ actual: 100_000 }, { grant: 59_000 }], 500],
    ["is of all where it is as much as the costs", [{ actual: 100_000, grant: 100_000 }], 1000],
  ])("%s", (_reading, facts, permille) => {
    const rate = results({ budget: lines(...facts) }).find(({ rule }) => rule === "R34");
    expect([rate?.outcome, rate?.facts["permille"]]).toEqual(["met", permille]);
  });

  it.each<[string, readonly Partial<BudgetLine>[], readonly string[]]>([
    ["warns of an øre more than the costs", [{ actual: 100_000, grant: 100_001 }], ["R34: warning"]],
    ["warns of a grant below none", [{ actual: 100_000, grant: -1 }], ["R34: warning"]],
    ["needs a grant", [{ actual: 100_000 }], ["R34: unmeasured EU-tilskud"]],
    ["needs costs", [{ grant: 100_000 }], ["R34: unmeasured Regnskab eller budget"]],
    ["needs costs above none", [{ actual: 0, grant: 1 }], ["R34: unmeasured Udgifter over 0 kr."]],
    [
      "is not guessed where grants stand both beside costs and apart",
      [{ actual: 100_000, grant: 50_000 }, { grant: 50_000 }],
      ["R34: unmeasured Tilskud og udgifter på de samme linjer"],
    ],
    [
      "is not guessed where the grants are of different costs",
      [
        { actual: 100_000, grant: 50_000 },
        { budget: 100_000, grant: 50_000 },
      ],
      ["R34: unmeasured Tilskud og udgifter på de samme linjer"],
    ],
    ["is silent without a sheet of economy", [], []],
  ])("%s", (_reading, facts, expected) => {
    expect(told(results({ budget: lines(...facts) }), "R34")).toEqual(expected);
  });
});

describe("R40: the account against the budget", () => {
  it.each<[string, readonly Partial<BudgetLine>[], readonly string[]]>([
    ["is met by exactly the budget", [{ budget: 100_000, actual: 100_000 }], ["R40: met"]],
    ["warns of an øre more", [{ budget: 100_000, actual: 100_001 }], ["R40: warning"]],
    [
      "is judged of the project and of each partner",
      [
        { partner: "A", budget: 100, actual: 150 },
        { partner: "B", budget: 100, actual: 50 },
      ],
      ["R40: met", "R40 A: warning", "R40 B: met"],
    ],
    ["needs an account", [{ budget: 100 }], ["R40: unmeasured Regnskab"]],
    ["needs a budget", [{ partner: "A", actual: 100 }], ["R40: unmeasured Budget", "R40 A: unmeasured Budget"]],
    ["is silent where nothing is spent or planned", [{ grant: 100 }], []],
  ])("%s", (_reading, facts, expected) => {
    expect(told(results({ budget: lines(...facts) }), "R40")).toEqual(expected);
  });

  it("tells the difference in øre and the share in per mille", () => {
    const [result] = results({ budget: lines({ budget: 80_000, actual: 90_000 }) }).filter(({ rule }) => rule === "R40");
    expect(result?.facts).toEqual({ budget: 80_000, actual: 90_000, difference: 10_000, permille: 1125 });
  });
});

describe("R37: vouchers with a reservation", () => {
  const period = { value: { from: "2022-03-01", to: "2022-09-30" }, cells: [] };
  const named = [reservation({ supplier: "Fonden Havet" })];
  const own: Partial<Voucher> = { supplier: "Havet A/S", amount: 90_000, date: "2022-03-01" };
  const marked = { ...own, reservation: "Moms" };
  it.each<[string, Partial<Records>, string[]]>([
    ["are in the account", { vouchers: vouchers(marked) }, ["R37: error"]],
    ["are in it without a date", { vouchers: vouchers({ amount: 1, reservation: "Moms" }) }, ["R37: error"]],
    ["are in it on the period's last day", { vouchers: vouchers({ ...marked, date: "2022-09-30" }) }, ["R37: error"]],
    ["are of an earlier account", { vouchers: vouchers({ ...marked, date: "2022-02-28" }) }, ["R37: met"]],
    ["are of a later account", { vouchers: vouchers({ ...marked, date: "2022-10-01" }) }, ["R37: met"]],
    ["were taken out", { vouchers: vouchers({ ...marked, action: "Udtaget af regnskabet" }) }, ["R37: met"]],
    ["were not taken out", { vouchers: vouchers({ ...marked, action: "Ikke udtaget" }) }, ["R37: error"]],
    ["are in it, whatever else was done", { vouchers: vouchers({ ...marked, action: "Faktura eftersendt" }) }, ["R37: error"]],
    ["leave the supplier's other vouchers alone", { vouchers: vouchers({ ...marked, action: "Udtaget" }, own) }, ["R37: met"]],
    ["may be those of a supplier that the list names", { reservations: named, vouchers: vouchers(own) }, ["R37: warning"]],
    ["are not those of another supplier", { reservations: named, vouchers: vouchers({ supplier: "Skoven", amount: 1 }) }, ["R37: met"]],
    [
      "may be those that the list names in its text",
      { reservations: [reservation({ text: "Fakturaer fra Havet" })], vouchers: vouchers(own) },
      ["R37: warning"],
    ],
    [
      "are not found by two letters of its text",
      { reservations: [reservation({ text: "Al husleje" })], vouchers: vouchers({ supplier: "Al A/S" }) },
      ["R37: unmeasured Leverandør"],
    ],
    ["are not those of a longer name", { reservations: [reservation({ supplier: "Hav" })], vouchers: vouchers(own) }, ["R37: met"]],
    [
      "cannot be told without a supplier",
      { reservations: [reservation({})], vouchers: vouchers({ amount: 1 }) },
      ["R37: unmeasured Leverandør"],
    ],
    ["cannot be told without vouchers", { reservations: named }, ["R37: unmeasured Bilag"]],
    ["are no question without reservations", { vouchers: vouchers(own) }, []],
  ])("%s", (_reading, records, expected) => {
    expect(told(results(records, { reportPeriod: period }), "R37")).toEqual(expected);
  });

  it("are counted and summed, and nobody is named", () => {
    const listed = vouchers(own, { ...own, amount: 10_000 }, { ...own, action: "Krediteret" });
    const result = results({ reservations: named, vouchers: listed }).find(({ rule }) => rule === "R37");
    expect(result?.facts).toEqual({ vouchers: 2, removed: 1, amount: 100_000 });
    expect(JSON.stringify(result)).not.toContain("Havet");
  });
});

describe("R38: the market search of a purchase", () => {
  const other: Partial<Voucher> = { supplier: "Skoven", amount: 5_000_000, date: "2020-01-01", marketSearch: "Bilag 7" };
  const buys = (amount: number, date?: string): Partial<Voucher> => ({
    supplier: "Havet",
    amount,
    ...(date === undefined ? {} : { date }),
  });
  it.each<[string, readonly Partial<Voucher>[], string]>([
    ["is needed at 30.000,00 kr.", [other, buys(3_000_000, "2018-09-01")], "R38: error"],
    ["is not at 29.999,99 kr.", [other, buys(2_999_999, "2018-09-01")], "R38: met"],
    ["is needed at 10.000,00 kr. until August 2018", [other, buys(1_000_000, "2018-08-31")], "R38: error"],
    ["is not at 9.999,99 kr. then", [other, buys(999_999, "2018-08-31")], "R38: met"],
    ["is needed at 30.000,00 kr. without a date", [other, buys(3_000_000)], "R38: error"],
    ["is not below that without a date", [other, buys(2_999_999)], "R38: met"],
    ["is there", [other], "R38: met"],
    ["is not needed of wages, which have no supplier", [other, { amount: 9_000_000 }], "R38: met"],
    ["is nowhere", [buys(3_000_000)], "R38: unmeasured Markedsafsøgning"],
    ["is not needed of small purchases", [buys(100)], "R38: met"],
    ["cannot be asked for without suppliers", [{ amount: 3_000_000 }], "R38: unmeasured Leverandør"],
    ["cannot be asked for without amounts", [{ supplier: "Havet" }], "R38: unmeasured Beløb"],
  ])("%s", (_reading, facts, expected) => {
    expect(told(results({ vouchers: vouchers(...facts) }), "R38")).toEqual([expected]);
  });

  it("is told with the cells of those that lack it", () => {
    const listed = [...vouchers(other), { ...vouchers(buys(3_000_000))[0], place: { ...place, row: 9 }, cells: {} }];
    expect(results({ vouchers: listed }).find(({ rule }) => rule === "R38")).toMatchObject({
      facts: { purchases: 2, without: 1 },
      cells: [{ sheet: "Økonomi", row: 9, column: 0 }],
    });
  });
});
