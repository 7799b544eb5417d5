import { findRegistration } from "../../src/domain/reconcile/findRegistration";
import { registrationKeys } from "../../src/domain/reconcile/registrationKey";
import type { Row } from "./matching/builders";
import { aRow } from "./matching/builders";

const HANNE: Row = { name: "Hanne | Åkjær", cpr: "720471-1234", number: "17", start: "2020-03-01", kind: "practice" };
const TORBEN: Row = { name: "Torben | Friis", cpr: "650380-2341", number: "18", start: "2020-03-01", kind: "practice" };

function keysOf(...rows: readonly Row[]): readonly string[] {
  return registrationKeys(rows.map(aRow));
}

/** Where the first row's key is found among the later rows. */
function foundAmong(wanted: Row, later: readonly Row[]): number | undefined {
  return findRegistration(keysOf(...later), keysOf(wanted)[0] ?? "");
}

describe("A registration's key", () => {
  it("is five letters of a check code, the controller's number, the start and the kind", () => {
    expect(keysOf(HANNE)[0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}\/17\/2020-03-01\/p$/);
  });
  it("says x for what is not known", () => {
    expect(keysOf({}, { name: "Hanne | Åkjær" }, { cpr: "720471-1234" })).toEqual([
      "xxxxx///",
      expect.stringMatching(/^xx[^x]{3}\/\/\/$/),
      expect.stringMatching(/^[^x]{2}xxx\/\/\/$/),
    ]);
  });
  it("tells equal rows apart by their order", () => {
    const [first, second] = keysOf(HANNE, HANNE);
    expect(second).toBe(`${first ?? ""}/2`);
  });
  it("leaves out a number that might be a name or a CPR number", () => {
    expect(keysOf({ ...HANNE, number: "7204711234" }, { ...HANNE, number: "Hanne Å" }).map((key) => key.split("/")[1])).toEqual(["", ""]);
  });
  it("shares the CPR half of its code with thousands of other numbers", () => {
    const codes = new Set(Array.from({ length: 9000 }, (_, serial) => keysOf({ cpr: `720471-${String(serial + 1000)}` })[0]?.slice(0, 2)));
    expect(codes.size).toBeLessThanOrEqual(1024);
    expect(codes.size).toBeGreaterThan(900);
  });
});

describe("A registration of an earlier period", () => {
  it.each<[string, Row, readonly Row[], number | undefined]>([
    ["is found where it has moved to", HANNE, [TORBEN, HANNE], 1],
    ["is found when the rows were numbered anew", HANNE, [TORBEN, { ...HANNE, number: "3" }], 1],
    [
      "is found when its number went to another person",
      HANNE,
      [
        { ...TORBEN, number: "17" },
        { ...HANNE, number: "18" },
      ],
      1,
    ],
    ["is found when its start was corrected", HANNE, [TORBEN, { ...HANNE, start: "2020-03-15" }], 1],
    ["is found when the name was corrected", HANNE, [TORBEN, { ...HANNE, name: "Hanne | Aagaard" }], 1],
    [
      "is found when the CPR number was added",
      { ...HANNE, cpr: "720471-xxxx", born: "1971-04-12", start: "2020-03-01" },
      [TORBEN, HANNE],
      1,
    ],
    [
      "is told from the person's other registration by its start",
      HANNE,
      [
        { ...HANNE, number: "40", start: "2021-01-01" },
        { ...HANNE, number: "41" },
      ],
      1,
    ],
    [
      "is told from the person's other registration by its kind",
      HANNE,
      [
        { ...HANNE, number: "40", kind: "paid" },
        { ...HANNE, number: "41" },
      ],
      1,
    ],
    ["is not found when only its number and start are another person's", HANNE, [{ ...TORBEN, number: "17" }], undefined],
    [
      "is not found when two might be it",
      HANNE,
      [
        { ...HANNE, number: "40", start: "2021-01-01" },
        { ...HANNE, number: "41", start: "2021-06-01" },
      ],
      undefined,
    ],
    ["is not found in an empty workbook", HANNE, [], undefined],
  ])("%s", (_reading, wanted, later, place) => {
    expect(foundAmong(wanted, later)).toBe(place);
  });
});
