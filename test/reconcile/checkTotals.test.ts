import type { TypedTotal } from "../../src/domain/words/registration";
import { aRegistration, aWorkbook, reconcileGroups } from "./builders";

const cell = { sheet: "Deltagere", row: 20, column: 2 };

/** Three rows in cluster 1 of which two are one person, one row in cluster 2; 10 + 10 hours reported, 10 counted. */
function differences(totals: readonly TypedTotal[]) {
  const rows = ["Klynge 1", "Klynge 1", "Klynge 1", "Klynge 2"].map((cluster) => aRegistration({ cluster, company: "A" }));
  const workbook = aWorkbook(
    rows,
    [
      [0, "2020-03", "practice", 10],
      [1, "2020-03", "practice", 10],
    ],
    { totals },
  );
  const { findings } = reconcileGroups(workbook, [[0, 1], [2], [3]]);
  return findings.filter(({ code }) => code === "total-differs").map(({ facts }) => facts);
}

describe("A total typed in the workbook", () => {
  it.each<[string, Omit<TypedTotal, "cell">]>([
    ["of citizens is the number of persons", { label: "Antal borgere", of: "persons", value: 3 }],
    ["of rows is the number of registrations", { label: "Antal rækker", of: "registrations", value: 4 }],
    ["of rows may mean persons", { label: "Antal", of: "registrations", value: 3 }],
    ["of a cluster counts that cluster", { label: "Klynge 1 i alt", of: "persons", cluster: "Klynge 1", value: 2 }],
    ["of hours may be of those reported", { label: "I alt", of: "hours", value: 72_000 }],
    ["of hours may be of those counted once", { label: "I alt", of: "hours", kind: "practice", value: 36_000 }],
    ["of a month and kind without hours is nought", { label: "I alt", of: "hours", kind: "paid", month: 2020 * 12 + 2, value: 0 }],
  ])("%s", (_reading, total) => {
    expect(differences([{ ...total, cell }])).toEqual([]);
  });

  it.each<[string, Omit<TypedTotal, "cell">, { readonly typed: number; readonly counted: number; readonly isOfRegistrations: string }]>([
    [
      "of citizens is told to be the number of registrations, when it is",
      { label: "Antal borgere", of: "persons", value: 4 },
      { typed: 4, counted: 3, isOfRegistrations: "yes" },
    ],
    ["of citizens differs", { label: "Antal borgere", of: "persons", value: 5 }, { typed: 5, counted: 3, isOfRegistrations: "no" }],
    ["of rows differs", { label: "Antal rækker", of: "registrations", value: 7 }, { typed: 7, counted: 4, isOfRegistrations: "no" }],
    ["of hours differs", { label: "I alt", of: "hours", value: 90_000 }, { typed: 25, counted: 20, isOfRegistrations: "no" }],
  ])("%s", (_reading, total, facts) => {
    expect(differences([{ ...total, cell }])).toEqual([{ label: total.label, of: total.of, cells: 1, ...facts }]);
  });

  it("is one finding for a row of them", () => {
    const months = [1, 2].map((month) => ({ label: "I alt", of: "hours" as const, month: 2020 * 12 + month, value: 3600 }));
    expect(differences(months.map((total, column) => ({ ...total, cell: { ...cell, column } })))).toMatchObject([{ cells: 2 }]);
  });
});
