import { numberInWords } from "../../src/domain/narrate/numberInWords";
import { narrate } from "../../src/domain/narrate/narrate";
import type { Block } from "../../src/domain/words/block";
import { PROJEKTREDEGOERELSE, STATUSRAPPORT } from "../../src/domain/words/form";
import type { Registration } from "../../src/domain/words/registration";
import type { Summary } from "../../src/domain/words/summary";
import { aSummary, withRegistrations } from "./builders";

function blocksOf(summary: Summary, registrations: readonly Registration[] = []): Readonly<Record<string, Block>> {
  const blocks = narrate(
    { ...withRegistrations(registrations), summary },
    { form: PROJEKTREDEGOERELSE, ownTexts: { "2": "Økonomien følger budgettet." }, language: "da", length: "full" },
  );
  return Object.fromEntries(blocks.map((block) => [block.field, block]));
}

const EXAMPLE = aSummary({
  total: { registrations: 57, statuses: { employed: 7, education: 1, jobseeking: 28, unavailable: 11 }, deceased: 1 },
  clusters: {
    "Klynge 1": { registrations: 48, statuses: { employed: 6, jobseeking: 24, unavailable: 9 }, deceased: 1 },
    "Klynge 2": { registrations: 9, statuses: { employed: 1, education: 1, jobseeking: 4, unavailable: 2 } },
  },
  companies: { "Bedding.dk": 1, "Renthjem.nu": 12 },
  others: {
    surplus: 10,
    "surplus.concurrent": 6,
    "surplus.transition": 2,
    "surplus.sequential": 2,
    "hours.practice.counted": 3600 * 30_991.5,
    "hours.practice.removed": 3600 * 7_368.25,
    "hours.paid.counted": 3600,
    municipalities: 4,
    companies: 2,
    "target.persons": 40,
  },
  targets: [
    { name: "Tilmeldte deltagere", measure: "persons", target: 40, actual: 47, cells: [] },
    {
      name: "Virksomheder med økonomisk vækst",
      measure: "companiesWithGrowth",
      target: 5,
      actual: undefined,
      missing: "EBITDA pr. virksomhed",
      cells: [],
    },
  ],
});

describe("Field 1 of the example project", () => {
  const lines = (blocksOf(EXAMPLE)["1"]?.text ?? "").split("\n\n");

  it("tells each cluster", () => {
    expect(lines[0]).toBe(
      "I Klynge 1 er der tilmeldt 39 borgere, fordelt på 48 registreringer. Pr. 30. september 2022 er 6 i beskæftigelse, ingen i uddannelse, 24 ledige/aktivt jobsøgende og 9 ikke til rådighed (heraf 1 afgået ved døden).",
    );
    expect(lines[1]).toBe(
      "I Klynge 2 er der tilmeldt otte borgere, fordelt på ni registreringer. Pr. 30. september 2022 er én i beskæftigelse, én i uddannelse, fire ledige/aktivt jobsøgende og to ikke til rådighed.",
    );
  });

  it("tells the clusters together, and why registrations are more than persons", () => {
    expect(lines[2]).toBe(
      "For klyngerne tilsammen er der tilmeldt 47 borgere, fordelt på 57 registreringer. Pr. 30. september 2022 er 7 i beskæftigelse, 1 i uddannelse, 28 ledige/aktivt jobsøgende og 11 ikke til rådighed (heraf 1 afgået ved døden).",
    );
    expect(lines[3]).toBe(
      "Forskellen skyldes ti registreringer, hvor en borger går igen i skemaet: seks med praktik og løn samtidig, to ved overgang fra praktik til løn og to med praktik og løn efter hinanden.",
    );
  });

  it("tells hours once, companies and targets", () => {
    expect(lines[4]).toBe(
      "Opgørelsen omfatter 30.991,5 praktiktimer og 1 lønnet time. Timer, der stod i flere registreringer, er kun talt med i den ene: 7.368,25 praktiktimer er trukket fra.",
    );
    expect(lines[5]).toBe("Borgerne har været tilknyttet Bedding.dk (1 borger) og Renthjem.nu (12 borgere).");
    expect(lines[6]).toBe(
      "Målsætningen for tilmeldte deltagere er 40, og resultatet er 47. Målsætningen er nået. Målsætningen for virksomheder med økonomisk vækst er 5; resultatet kan ikke beregnes, fordi skemaet mangler oplysningen EBITDA pr. virksomhed.",
    );
  });
});

describe("The other fields", () => {
  it("name municipalities, companies and actors, in all and by cluster", () => {
    const row = (cluster: string, municipality: string, company: string): Registration => ({
      sheet: "A",
      row: 1,
      cells: {},
      cluster,
      municipality,
      company,
    });
    const text = blocksOf(EXAMPLE, [
      row("Klynge 1", "Køge", "Bedding.dk"),
      row("Klynge 1", "Stevns", "Bedding.dk"),
      row("Klynge 2", "Aarhus", "Åfisk"),
    ])["3"]?.text;
    expect(text).toBe(
      "Projektet omfatter fire kommuner: Køge, Stevns og Aarhus. Der deltager to virksomheder: Bedding.dk og Åfisk.\n\n" +
        "I Klynge 1 deltager kommunerne Køge og Stevns; virksomheden Bedding.dk. I Klynge 2 deltager kommunen Aarhus; virksomheden Åfisk.",
    );
  });

  it("carry the controller's own text, or say that they are empty", () => {
    const blocks = blocksOf(EXAMPLE);
    expect(blocks["2"]).toMatchObject({ origin: "own", text: "Økonomien følger budgettet.", isRequired: true });
    expect(blocks["4"]).toMatchObject({ origin: "empty", text: "", isRequired: true });
    expect(blocks["S3"]).toMatchObject({ origin: "empty", isRequired: false });
  });

  it("stand under other numbers in another authority's form", () => {
    const blocks = narrate(
      { ...withRegistrations([]), summary: EXAMPLE },
      { form: STATUSRAPPORT, ownTexts: {}, language: "da", length: "short" },
    );
    expect(blocks.map(({ field, origin }) => [field, origin])).toEqual([
      ["A", "generated"],
      ["B", "generated"],
      ["C", "generated"],
      ["D", "empty"],
    ]);
  });
});

describe("A text", () => {
  it("begins with a caveat while something that changes a figure is open", () => {
    const open = aSummary({ total: { registrations: 2, statuses: { active: 2 } }, openErrors: 1 });
    expect(blocksOf(open)["1"]?.text).toMatch(/^Tallene er foreløbige/);
  });

  it.each(["da", "en"] as const)("says every number with its right noun, and knows where it stands (%s)", (language) => {
    const counts = [0, 1, 2, 10, 11, 21, 100, 1000];
    for (const one of counts) {
      for (const other of counts) {
        const statuses = { employed: one, education: other, jobseeking: one, unavailable: other, active: one, unknown: other };
        const summary = aSummary({
          total: { registrations: one + other, statuses, deceased: Math.min(1, other) },
          clusters: {
            "Klynge 1": { registrations: one, statuses: { employed: one } },
            "Klynge 2": { registrations: other, statuses: { jobseeking: other } },
          },
          companies: { Ærø: one, "B & C": other },
          others: {
            surplus: one,
            "surplus.duplicate": one,
            personsInSeveralClusters: other,
            "hours.practice.counted": one * 3600,
            "hours.paid.removed": other * 3600,
            municipalities: one,
            companies: other,
            actors: one,
          },
        });
        const blocks = narrate(
          { ...withRegistrations([]), summary },
          { form: PROJEKTREDEGOERELSE, ownTexts: {}, language, length: "full" },
        );
        for (const { text, numbers } of blocks) {
          expect(text).not.toMatch(
            / {2}|\b1 (borgere|registreringer|kommuner|virksomheder|praktiktimer|persons|registrations)\b|(?<![\d.,])0 /,
          );
          expect(text).not.toMatch(/(?:^|\n|(?<!Pr)\. )\d/);
          for (const paragraph of text.split("\n\n").filter(Boolean)) expect(paragraph).toMatch(/\.$/);
          for (const { start, end, value } of numbers)
            expect([value, text.slice(start, end)]).toEqual([value, expect.stringMatching(saying(value))]);
        }
      }
    }
  });
});

/** How a count may be said: in digits, in words, or as none. */
function saying(value: number): RegExp {
  const digits = value.toLocaleString("da-DK").replace(".", "[.,]");
  return new RegExp(`^(${value === 0 ? "ingen|no|none" : `${digits}|${numberInWords(value, "common")}`})$`);
}
