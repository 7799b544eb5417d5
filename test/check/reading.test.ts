import { checkText } from "../../src/domain/check/checkText";
import type { Claim } from "../../src/domain/words/claim";
import { readProjects } from "./projects";

const projects = readProjects();

function claimsOf(text: string, project: string): readonly Claim[] {
  return checkText(text, { summary: projects.get(project)?.summary, decisions: [] }).claims;
}

function claimOn(text: string, number: string, project = "siv"): Claim | undefined {
  return claimsOf(text, project).find((claim) => claim.text === number);
}

describe("A group that a text speaks of", () => {
  it.each([
    ["by its heading", "## Køge Kommune\n\nKommunen har visiteret 16 borgere. Heraf er 5 i job.", "5", "Køge", 4],
    ["by its heading in a list", "## Renthjem.nu\n\n- **Borgere:** 8\n- **I beskæftigelse:** 2", "2", "Renthjem.nu", 3],
    [
      "by a word made of its name",
      "Mureren har haft 8 borgere. Heraf er 4 ledige, og 3 er ikke til rådighed.",
      "4",
      "RV Murerforretning",
      5,
    ],
    ["by where its people live", "Fra Køge kom 16 borgere. Af køgenserne er 3 i job.", "3", "Køge", 4],
    ["by its size", "I den lille klynge er 5 borgere ledige.", "5", "Klynge 2", 4],
    ["in a list with respectively", "I Klynge 1 og Klynge 2 er henholdsvis 24 og 5 borgere ledige.", "5", "Klynge 2", 4],
    [
      "abreast of the sentence before",
      "I Klynge 1 er 24 ledige, i Klynge 2 er 4. Ikke til rådighed er 9 henholdsvis 3.",
      "3",
      "Klynge 2",
      2,
    ],
    [
      "after the groups, as their sum",
      "I Klynge 1 er 24 borgere ledige og i Klynge 2 er 4 borgere ledige, i alt 29 ledige borgere.",
      "29",
      "total",
      28,
    ],
    ["at the head of a row", "| Kommune | Borgere | I job |\n|---|---|---|\n| Køge | 16 | 4 |\n| Holbæk | 8 | 2 |", "2", "Holbæk", 1],
  ] as const)("is known %s", (...[, text, number, scope, expected]) => {
    expect(claimOn(text, number)).toMatchObject({ verdict: "differs", scope, expected });
  });
});

describe("A percentage", () => {
  it.each([
    ["71,7 % af de afsluttede har gennemført.", "71,7", "agrees"],
    ["68,6 % af de afsluttede har gennemført.", "68,6", "differs"],
    ["68,6 % af deltagerne har gennemført.", "68,6", "agrees"],
    ["Af de 113, der har forladt projektet, har 71,7 % gennemført.", "71,7", "agrees"],
    ["I forhold til dem, der har forladt projektet, er frafaldet 27,1 %.", "27,1", "differs"],
    ["Beregnet af de 113, der har forladt projektet, er gennemførelsen 68,6 %.", "68,6", "differs"],
    ["28,8 % af deltagerne er i beskæftigelse.", "28,8", "agrees"],
    ["30,1 % af deltagerne er i beskæftigelse.", "30,1", "differs"],
    ["Målet for beskæftigelse er opfyldt med 85 %.", "85", "agrees"],
    ["Målet for beskæftigelse er opfyldt med 28,8 %.", "28,8", "differs"],
    ["4,5 % af de indberettede praktiktimer er fjernet som dobbelte.", "4,5", "agrees"],
  ])("is of what the text says that it is of: »%s«", (text, number, verdict) => {
    expect(claimOn(text, number, "broen")?.verdict).toBe(verdict);
  });

  it("may be a group's part of the whole", () => {
    expect(claimOn("Klynge 1 står for 80,8 % af timerne.", "80,8")).toMatchObject({ verdict: "agrees", scope: "Klynge 1" });
    expect(claimOn("Klynge 1 står for 88,8 % af timerne.", "88,8")).toMatchObject({
      verdict: "differs",
      scope: "Klynge 1",
      expected: 80.8,
    });
  });
});

describe("»over« before a number", () => {
  it.each([
    ["Timerne er spredt over 37 måneder med timer.", "37"],
    ["Køge kan glæde sig over 4 borgere i job.", "4"],
    ["I Odsherred, Stevns og Holbæk er der aldrig mere end 1 borger i job pr. kommune.", "1"],
  ])("is no hedge where it belongs to the verb or is denied: »%s«", (text, number) => {
    expect(claimOn(text, number)?.verdict).not.toBe("differs");
  });

  it("ends with its sentence", () => {
    expect(claimOn("Det er nu helt ovre og forbi, og vi er kommet over. 16 borgere fra Køge deltog.", "16")?.why).not.toContain(
      "inden for",
    );
  });
});

describe("A list of true figures", () => {
  it("tells which group it is of, so that the one that is wrong stands out", () => {
    const text = "Holbæk\nBorgere: 8. I job: 1. I uddannelse: 1. Ledige: 4. Ikke til rådighed: 3.";
    const claims = claimsOf(text, "siv");
    expect(claims.map(({ verdict }) => verdict)).toEqual(["agrees", "agrees", "agrees", "agrees", "differs"]);
    expect(claims.at(-1)).toMatchObject({ scope: "Holbæk", expected: 2 });
  });
});

describe("What the workbook bears out", () => {
  it("is no contradiction, however the text words it", () => {
    const text = "På Hold Nord har 61 borgere deltaget og på Hold Syd 47, i alt 106, da to har deltaget på begge hold.";
    const { contradictions } = checkText(text, { summary: projects.get("hold")?.summary, decisions: [] });
    expect(contradictions).toEqual([]);
  });
});

describe("What a text says against itself", () => {
  it("is said once, though a number of it stands twice", () => {
    const text =
      "Projektet har haft 47 deltagere. Af de 47 deltagere er 7 i beskæftigelse, 1 er i uddannelse, 28 er ledige, og 12 er ikke til rådighed.";
    const { contradictions } = checkText(text, { summary: projects.get("siv")?.summary, decisions: [] });
    expect(contradictions.map(({ why }) => why)).toEqual(["7 + 1 + 28 + 12 = 48, men teksten siger 47."]);
  });
});
