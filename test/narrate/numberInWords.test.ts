import { numberInWords } from "../../src/domain/narrate/numberInWords";

describe("A number in Danish words", () => {
  it.each([
    [0, "nul"],
    [1, "én"],
    [2, "to"],
    [10, "ti"],
    [12, "tolv"],
    [21, "enogtyve"],
    [30, "tredive"],
    [47, "syvogfyrre"],
    [50, "halvtreds"],
    [57, "syvoghalvtreds"],
    [60, "tres"],
    [73, "treoghalvfjerds"],
    [88, "otteogfirs"],
    [99, "nioghalvfems"],
    [100, "hundrede"],
    [101, "hundrede og en"],
    [200, "to hundrede"],
    [365, "tre hundrede og femogtres"],
    [1000, "tusind"],
    [1026, "tusind og seksogtyve"],
    [2500, "to tusind fem hundrede"],
    [12345, "tolv tusind tre hundrede og femogfyrre"],
  ])("%i is %s", (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  it("agrees in gender when it is one", () => {
    expect(numberInWords(1, "neuter")).toBe("ét");
  });
});
