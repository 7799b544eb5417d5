import type { Row } from "./builders";
import { match, verdictOn } from "./builders";

const HANNE: Row = { name: "Hanne | Åkjær", born: "1971-04-12" };

describe("Two registrations", () => {
  it.each<[string, Row, Row, string]>([
    ["are one person when their CPR numbers agree", { cpr: "720471-1234" }, { cpr: "7204711234" }, "same: same-cpr"],
    [
      "are one person by CPR number though a name is mistyped",
      { name: "Hanne | Åkjær", cpr: "720471-1234" },
      { name: "Hane | Aakjær", cpr: "720471-1234" },
      "same: same-cpr",
    ],
    [
      "are one person by CPR number, with a contradiction to look at, when the names have nothing in common",
      { name: "Hanne | Åkjær", cpr: "720471-1234" },
      { name: "Torben | Friis", cpr: "720471-1234" },
      "same: same-cpr-contradicted",
    ],
    [
      "are one person by CPR number, with a contradiction, when the birth date columns differ",
      { name: "Hanne | Åkjær", cpr: "720471-1234", born: "1971-04-12" },
      { name: "Hanne | Åkjær", cpr: "720471-1234", born: "1971-04-21" },
      "same: same-cpr-contradicted",
    ],
    [
      "are two people when their CPR numbers differ",
      { name: "Hanne | Åkjær", cpr: "720471-1234" },
      { name: "Torben | Friis", cpr: "650380-2341" },
      "different",
    ],
    [
      "may be one person with an old and a new CPR number when name and birth date agree",
      { name: "Hanne | Åkjær", cpr: "720471-1234" },
      { name: "Hanne | Aakjær", cpr: "720471-2470" },
      "suggested: different-cpr-alike",
    ],
    [
      "may be one person when one digit of the CPR number is another and the names agree",
      { name: "Hanne | Åkjær", cpr: "720471-1234" },
      { name: "Hanne | Åkjær", cpr: "720571-1234" },
      "suggested: different-cpr-alike",
    ],
    [
      "may be one person when two digits of the CPR number are swapped and the names are alike",
      { name: "Hanne | Åkjær", cpr: "720471-1234" },
      { name: "Hanne | Aakjer", cpr: "720471-1324" },
      "suggested: different-cpr-alike",
    ],
    [
      "are twins, two people, though their CPR numbers are one digit apart",
      { name: "Line | Holm", cpr: "720471-1234" },
      { name: "Louise | Holm", cpr: "720471-1236" },
      "different",
    ],
    ["are one person when name and birth date agree", HANNE, HANNE, "same: same-name-and-birth-date"],
    [
      "are one person written the Danish way and without Danish letters",
      HANNE,
      { ...HANNE, name: "HANNE | AAKJAER" },
      "same: same-name-and-birth-date",
    ],
    [
      "are one person though the letters were broken on the way",
      HANNE,
      { ...HANNE, name: "Hanne | Ã…kjÃ¦r" },
      "same: same-name-and-birth-date",
    ],
    ["are one person with the family name written first", HANNE, { ...HANNE, name: "Åkjær | Hanne" }, "same: same-name-and-birth-date"],
    [
      "are one person when the CPR number is missing in one of them",
      { name: "Hanne | Åkjær", cpr: "720471-1234" },
      HANNE,
      "same: same-name-and-birth-date",
    ],
    ["are one person when a letter is mistyped", HANNE, { ...HANNE, name: "Hanne | Åkjar" }, "same: similar-name-same-birth-date"],
    [
      "are one person when the accents were dropped",
      { name: "Søren | Østergård", born: "1980-05-02" },
      { name: "Soren | Ostergard", born: "1980-05-02" },
      "same: similar-name-same-birth-date",
    ],
    [
      "are one person when a middle name is left out",
      { name: "Anne Marie | Holm Friis", born: "1980-05-02" },
      { name: "Anne | Friis", born: "1980-05-02" },
      "same: similar-name-same-birth-date",
    ],
    [
      "may be one person with a maiden name",
      { name: "Solveig | Friis", born: "1980-05-02" },
      { name: "Solveig | Krogh", born: "1980-05-02" },
      "suggested: similar",
    ],
    [
      "may be one person with a nickname",
      { name: "Elisabeth | Friis", born: "1980-05-02" },
      { name: "Lise | Friis", born: "1980-05-02" },
      "suggested: similar",
    ],
    [
      "may be one person with an initial",
      { name: "T. | Friis", born: "1980-05-02" },
      { name: "Torben | Friis", born: "1980-05-02" },
      "suggested: similar",
    ],
    [
      "may be one person with day and month swapped",
      { name: "Torben | Friis", born: "1980-05-02" },
      { name: "Torben | Friis", born: "1980-02-05" },
      "suggested: similar",
    ],
    [
      "may be one person when one digit of the birth date is another",
      { name: "Torben | Friis", born: "1980-05-02" },
      { name: "Torben | Friis", born: "1981-05-02" },
      "suggested: similar",
    ],
    ["may be one person when a birth date is missing", HANNE, { name: "Hanne | Åkjær" }, "suggested: similar"],
    ["are not merged: Lise and Louise", { ...HANNE, name: "Lise | Friis" }, { ...HANNE, name: "Louise | Friis" }, "suggested: similar"],
    ["are not merged: Inge and Inger", { ...HANNE, name: "Inge | Friis" }, { ...HANNE, name: "Inger | Friis" }, "suggested: similar"],
    ["are not merged: Line and Lene", { ...HANNE, name: "Line | Friis" }, { ...HANNE, name: "Lene | Friis" }, "suggested: similar"],
    [
      "are not merged: Hanna and Hanne, one of them written family name first",
      { ...HANNE, name: "Hanna | Friis" },
      { ...HANNE, name: "Friis | Hanne" },
      "suggested: similar",
    ],
    [
      "are twins: one birth date and family name, two given names",
      { ...HANNE, name: "Mikkel | Friis" },
      { ...HANNE, name: "Sara | Friis" },
      "different",
    ],
    [
      "are father and son: one name, two birth dates",
      { name: "Hans | Friis", born: "1951-03-12", municipality: "Køge" },
      { name: "Hans | Friis", born: "1979-08-30", municipality: "Køge" },
      "different",
    ],
    [
      "are not merged by a similar name when they are a woman and a man",
      { ...HANNE, name: "Kim | Friis", gender: "woman" },
      { ...HANNE, name: "Kimm | Friis", gender: "man" },
      "suggested: similar-name-same-birth-date",
    ],
    ["are two people when nothing is known of either", {}, {}, "different"],
    ["are two people when only the birth date agrees", { born: "1980-05-02" }, { born: "1980-05-02" }, "different"],
  ])("%s", (_reading, a, b, verdict) => {
    expect(verdictOn(a, b)).toBe(verdict);
    expect(verdictOn(b, a)).toBe(verdict);
  });
});

describe("A masked CPR number", () => {
  it("tells its birth date: with the name, that is enough", () => {
    expect(verdictOn({ name: "Hanne | Åkjær", cpr: "720471-xxxx" }, HANNE)).toBe("same: same-name-and-birth-date");
  });
  it("is not a number: two with one beginning are not one person by it", () => {
    expect(verdictOn({ name: "Hanne | Åkjær", cpr: "720471-xxxx" }, { name: "Torben | Friis", cpr: "720471-xxxx" })).toBe("different");
  });
});

describe("Groups", () => {
  it("close over a chain: number, then name and birth date", () => {
    const { groups } = match([
      { name: "Hanne | Åkjær", cpr: "720471-1234" },
      { name: "Hanne | Friis", cpr: "720471-1234" },
      { name: "Hanne | Friis", born: "1971-04-12" },
      { name: "Torben | Friis", cpr: "650380-2341" },
    ]);
    expect(groups).toEqual([[0, 1, 2], [3]]);
  });

  it("never hold two whole CPR numbers: a row without one that fits two people is left to the controller", () => {
    const { groups, pairs } = match([
      { name: "Hanne | Åkjær", cpr: "720471-1234" },
      { name: "Hanne | Åkjær", cpr: "720471-2470" },
      { name: "Hanne | Åkjær", born: "1971-04-12" },
    ]);
    expect(groups).toEqual([[0], [1], [2]]);
    expect(pairs.map(({ pair, verdict }) => [...pair, verdict])).toEqual([
      [0, 1, "suggested"],
      [0, 2, "suggested"],
      [1, 2, "suggested"],
    ]);
  });

  it("take the equal name before the similar one", () => {
    const { groups } = match([
      { name: "Hanne | Åkjær", cpr: "720471-1234" },
      { name: "Hanne | Åkjar", cpr: "720471-2470" },
      { name: "Hanne | Åkjær", born: "1971-04-12" },
    ]);
    expect(groups).toEqual([[0, 2], [1]]);
  });

  it("hold every row of one person, however many there are and however the name is written", () => {
    const rows = Array.from({ length: 120 }, (_, at): Row => ({
      name: at % 2 === 0 ? "Hanne | Åkjær" : "Øjvind | Bro",
      cpr: "720471-1234",
    }));
    expect(match(rows).groups).toHaveLength(1);
  });
});

describe("A decision", () => {
  const old: Row = { name: "Hanne | Åkjær", cpr: "720471-1234" };
  const renewed: Row = { name: "Hanne | Åkjær", cpr: "720471-2470" };

  it("that two are one person outranks their different CPR numbers, and whoever has either number follows", () => {
    const third: Row = { name: "Hanne | Friis", cpr: "720471-2470" };
    expect(match([old, renewed, third], [["same", 0, 1]]).groups).toEqual([[0, 1, 2]]);
  });
  it("that two are different people outranks equal CPR numbers", () => {
    const { groups, pairs } = match([old, { ...old, name: "Torben | Friis" }], [["different", 0, 1]]);
    expect(groups).toEqual([[0], [1]]);
    expect(pairs.map(({ because }) => because)).toEqual(["decided-different"]);
  });
  it("that two are different people ends all asking about their other rows", () => {
    const rows = [old, old, renewed, renewed];
    expect(match(rows).pairs.filter(({ verdict }) => verdict === "suggested")).toHaveLength(4);
    const decided = match(rows, [["different", 0, 2]]);
    expect(decided.groups).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(decided.pairs.filter(({ verdict }) => verdict === "suggested")).toEqual([]);
  });
  it("made later replaces the earlier one on the same two rows", () => {
    const decided = match(
      [old, renewed],
      [
        ["same", 0, 1],
        ["different", 1, 0],
      ],
    );
    expect(decided.groups).toEqual([[0], [1]]);
  });
});
