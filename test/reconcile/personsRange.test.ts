import { personsRange } from "../../src/domain/reconcile/personsRange";
import type { PairVerdict, SamenessReason } from "../../src/domain/words/person";

const pair = (a: number, b: number, verdict: PairVerdict["verdict"], because: SamenessReason): PairVerdict => ({
  pair: [a, b],
  verdict,
  because,
  score: 0.5,
  comparisons: [],
});
const suggested = (a: number, b: number) => pair(a, b, "suggested", "similar");

describe("The number of persons, depending on what is undecided, is", () => {
  it.each<[string, readonly (readonly number[])[], readonly PairVerdict[], readonly [number, number]]>([
    ["certain without suggestions", [[0], [1, 2]], [pair(1, 2, "same", "same-cpr")], [2, 2]],
    ["one fewer for a suggestion", [[0], [1], [2]], [suggested(0, 1)], [2, 3]],
    [
      "one fewer for two suggestions between the same two persons",
      [
        [0, 1],
        [2, 3],
      ],
      [suggested(0, 2), suggested(1, 3)],
      [1, 2],
    ],
    ["two fewer for a chain of suggestions", [[0], [1], [2]], [suggested(0, 1), suggested(1, 2)], [1, 3]],
    [
      "not fewer by joining two whom the controller has told apart",
      [[0], [1], [2]],
      [suggested(0, 1), suggested(1, 2), pair(0, 2, "different", "decided-different")],
      [2, 3],
    ],
    ["one more where only a contradicted number holds two rows together", [[0, 1]], [pair(0, 1, "same", "same-cpr-contradicted")], [1, 2]],
    [
      "no more where something else holds them together as well",
      [[0, 1, 2]],
      [pair(0, 1, "same", "same-cpr-contradicted"), pair(0, 2, "same", "same-cpr"), pair(1, 2, "same", "same-name-and-birth-date")],
      [1, 1],
    ],
  ])("%s", (_reading, groups, pairs, range) => {
    expect(personsRange(groups, pairs)).toEqual(range);
  });
});
