import { describePair } from "../../src/domain/narrate/describePair";
import { explainPair } from "../../src/domain/reconcile/matchRegistrations";
import { aRow } from "../reconcile/matching/builders";

const ROWS = [
  { name: "Hanne | Åkjær", cpr: "720471-1234", municipality: "Køge" },
  { name: "Hane | Aakjær", born: "1971-04-12", municipality: "Faxe" },
].map(aRow);

describe("Why two rows are one person", () => {
  it("is said in Danish, comparison by comparison", () => {
    const verdict = explainPair(ROWS, 0, 1);
    expect(verdict && describePair(verdict, "da")).toEqual({
      verdict: "Samme person",
      because: "lignende navn og samme fødselsdato",
      comparisons: [
        { field: "CPR-nummer", says: "mangler i den ene eller begge", speaks: "silent", strength: "" },
        { field: "Fornavn", says: "ens på nær en tastefejl", speaks: "for", strength: "noget" },
        {
          field: "Efternavn",
          says: "ens, men skrevet med andre bogstaver (æ, ø, å eller accenter)",
          speaks: "for",
          strength: "noget",
        },
        { field: "Fødselsdato", says: "ens", speaks: "for", strength: "meget" },
        { field: "Køn", says: "mangler i den ene eller begge", speaks: "silent", strength: "" },
        { field: "Kommune", says: "forskellig", speaks: "against", strength: "lidt" },
      ],
    });
  });

  it("is said in English as well", () => {
    const verdict = explainPair(ROWS, 1, 0);
    expect(verdict && describePair(verdict, "en").because).toBe("a similar name and the same birth date");
  });

  it("holds no name and no digit of a number", () => {
    const said = JSON.stringify(describePair(explainPair(ROWS, 0, 1) ?? never(), "da"));
    expect(said).not.toMatch(/\d|Hanne|Åkjær|Aakjær/);
  });
});

function never(): never {
  throw new Error("the rows are there");
}
