import fc from "fast-check";
import { checkText } from "../../src/domain/check/checkText";
import { numeralWord } from "../../src/domain/check/numeralWords";
import { numberInWords } from "../../src/domain/narrate/numberInWords";
import type { Claim } from "../../src/domain/words/claim";
import type { Decision } from "../../src/domain/words/decision";
import { fold } from "../../src/domain/words/fold";
import { readProjects } from "./projects";

const projects = readProjects();

function check(text: string, decisions: readonly Decision[] = [], project: string | undefined = "vaekst") {
  return checkText(text, { summary: project === undefined ? undefined : projects.get(project)?.summary, decisions });
}

/** The one number of a text that claims something. */
function onlyClaim(text: string, project?: string): Claim | undefined {
  return check(text, [], project).claims.find(({ verdict }) => verdict !== "not-a-claim");
}

describe("A number of a text", () => {
  it.each([
    ["Dagen er den 4. maj 2021.", "4. maj 2021"],
    ["Mødet var kl. 10.30.", "10.30"],
    ["Sagen har nr. 18-4711.", "18-4711"],
    ["Loftet er 2,5 mio. kr.", "2,5"],
    ["Jf. § 12 i loven.", "12"],
    ["Kurset varer 6 uger.", "6"],
    ["Restriktionerne under COVID-19 ramte os.", "19"],
    ["Ring på 11 22 33 44.", "33"],
    ["Se bilag 7.", "7"],
    ["1 Projektets fremdrift\nDer er 47 borgere i projektet.", "1"],
    ["Noget andet\n6 Partnere afholdt mere end 2,5 mio. samt øvrige forhold\nTekst", "6"],
    ["Den 3. klynge begynder snart.", "3"],
    ["Adressen er 4600 Køge.", "4600"],
  ])("claims nothing in »%s«", (text, number) => {
    const claim = check(text).claims.find((each) => each.text === number);
    expect(claim?.verdict).toBe("not-a-claim");
  });

  it.each([
    ["57 borgere deltog i projektet.", 47, "57 er antallet af registreringer i alt."],
    ["I klynge 1 er der visiteret 57 borgere.", 39, "57 er antallet af registreringer i alt."],
    ["I alt er 24 borgere ledige.", 28, "24 er tallet for Klynge 1."],
    ["28 borgere er ikke til rådighed.", 11, "28 er ledige eller aktivt jobsøgende borgere i alt."],
    ["10 borgere er i beskæftigelse.", 7, "10 er målet for beskæftigelse."],
    ["Der er 171.305 praktiktimer.", 17130.5, "Kommaet eller punktummet står forkert."],
    ["12,3 % af deltagerne er i beskæftigelse.", 14.9, "12,3 % er af registreringerne."],
    ["Klynge 1 har 9 borgere i job.", 6, "9 er borgere, der ikke er til rådighed i Klynge 1."],
  ])("differs in »%s«, and the likely confusion is named", (text, expected, confusion) => {
    const claim = onlyClaim(text);
    expect(claim?.verdict).toBe("differs");
    expect(claim?.expected).toBeCloseTo(expected, 5);
    expect(claim?.why).toContain(confusion);
  });

  it.each([
    ["48 borgere har fået et kursus i økonomi."],
    ["4 af de ledige borgere har fået kørekort."],
    ["I forrige periode var 20 borgere ledige."],
    ["12 borgere i fleksjob har fået nye opgaver."],
    ["Hver virksomhed skal modtage 8 borgere."],
    ["De 5 virksomheder, der trak sig, var små."],
    ["3 ud af 4 borgere har fået bedre trivsel."],
  ])("is never called false where what it counts is not certain: »%s«", (text) => {
    expect(check(text).claims.map(({ verdict }) => verdict)).not.toContain("differs");
  });

  it("cannot be checked without a workbook, but says what it was bound to", () => {
    const { claims } = checkText("7 borgere er i beskæftigelse.", { summary: undefined, decisions: [] });
    expect(claims[0]).toMatchObject({ verdict: "unverifiable", measure: "status.employed", scope: "total" });
  });

  it("is bound as the controller has decided, in the same sentence only", () => {
    const sentence = "24 borgere har fået et kursus.";
    const decision: Decision = {
      kind: "claim",
      sentence,
      number: "24",
      measure: "status.jobseeking",
      scope: "Klynge 1",
      by: "A",
      at: "2022-10-01",
      why: "holdet",
    };
    expect(check(sentence).claims[0]?.verdict).toBe("unverifiable");
    expect(check(`${sentence} 24 borgere fik et brev.`, [decision]).claims.map(({ verdict }) => verdict)).toEqual([
      "agrees",
      "unverifiable",
    ]);
  });

  it("that was read as no claim may be said to count something, and back again", () => {
    const sentence = "Se bilag 39.";
    const decided = (measure: string): Decision => ({
      kind: "claim",
      sentence,
      number: "39",
      measure,
      scope: "Klynge 1",
      by: "A",
      at: "2022-10-01",
      why: "tallet mangler sit ord",
    });
    expect(check(sentence).claims[0]?.verdict).toBe("not-a-claim");
    expect(check(sentence, [decided("persons")]).claims[0]).toMatchObject({ verdict: "agrees", measure: "persons", scope: "Klynge 1" });
    expect(check(sentence, [decided("persons"), decided("")]).claims[0]?.verdict).toBe("not-a-claim");
  });

  it("is counted once in the coverage", () => {
    const { coverage, claims } = check("I klynge 1 er 39 borgere, 25 er ledige. Pr. 1. maj 2020 var der 12. Vi holdt 4 møder.");
    expect(coverage.numbers).toBe(claims.length);
    expect(coverage.agrees + coverage.differs + coverage.unverifiable + coverage.notAClaim).toBe(coverage.numbers);
  });
});

describe("A Danish numeral", () => {
  it("is read in every value below ten thousand, as it is written", () => {
    for (let value = 0; value < 10_000; value += 1) {
      const word = fold(numberInWords(value));
      if (!word.includes(" ") && /\p{L}/u.test(word)) expect([value, numeralWord(word)]).toEqual([value, value]);
    }
  });

  it.each([
    ["halvtredsindstyve", 50],
    ["fireoghalvfemsindstyve", 94],
    ["tredve", 30],
    ["fyrretyve", 40],
    ["hundredeogseks", 106],
    ["totusindfemhundrede", 2500],
  ])("is read in its older and longer forms: %s", (word, value) => {
    expect(numeralWord(word)).toBe(value);
  });
});

describe("Any text", () => {
  const fragment = fc.constantFrom(
    "39",
    "én",
    "halvdelen",
    "borgere",
    "er",
    "ledige",
    "i klynge 1",
    ",",
    ".",
    "(",
    ")",
    "heraf",
    "\n",
    "\t",
    "|",
    "%",
    "og",
    "10-12",
    "ingen",
    "\u200f",
    "«",
    "1. marts 2020",
    "🙂",
  );

  it("is answered with verdicts in order, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(" ")),
        ),
        (text) => {
          const { claims } = check(text);
          claims.forEach((claim, index) => {
            expect(text.slice(claim.start, claim.end)).toBe(claim.text);
            expect(claim.start).toBeGreaterThanOrEqual(claims[index - 1]?.start ?? 0);
          });
        },
      ),
    );
  });

  it("gets the same verdicts each time", () => {
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(" ")),
        (text) => expect(check(text)).toEqual(check(text)),
      ),
    );
  });
});
