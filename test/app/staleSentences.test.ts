import { staleSentences } from "../../src/app/staleSentences";

const EARLIER =
  "I Klynge 1 er der tilmeldt 39 borgere. Pr. 30. september 2022 er 6 i beskæftigelse. Loftet er 2,5 mio. kr. Målsætningen er nået.";

describe("What was copied", () => {
  it("is not stale while nothing changes", () => {
    expect(staleSentences(EARLIER, EARLIER)).toEqual([]);
  });

  it("is stale by the sentence, old and new side by side", () => {
    expect(staleSentences(EARLIER, EARLIER.replace("er 6 i", "er 7 i"))).toEqual([
      { was: "Pr. 30. september 2022 er 6 i beskæftigelse.", is: "Pr. 30. september 2022 er 7 i beskæftigelse." },
    ]);
  });

  it("is stale where a sentence is gone, or has come", () => {
    expect(staleSentences(EARLIER, EARLIER.replace(" Målsætningen er nået.", ""))).toEqual([{ was: "Målsætningen er nået." }]);
    expect(staleSentences("Én er i job.", "Én er i job. To er ledige.")).toEqual([{ is: "To er ledige." }]);
  });

  it("tells paragraphs apart", () => {
    expect(staleSentences("Første afsnit.\n\nAndet afsnit.", "Første afsnit.\n\nTredje afsnit.")).toEqual([
      { was: "Andet afsnit.", is: "Tredje afsnit." },
    ]);
  });
});
