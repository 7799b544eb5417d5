import type { CellValue } from "../../src/domain/words/cell";
import { targetMeasure } from "../../src/domain/recognise/project/targetMeasure";
import { codesOf, recognised, sheet } from "./workbooks";

const PERIOD = { from: "2022-03-01", to: "2022-09-30" };

describe("Project data are read", () => {
  it.each<[string, readonly (readonly CellValue[])[]]>([
    [
      "as labels with the value to the right",
      [
        ["Projektnavn", "Vækst"],
        ["Journalnummer", "SFNPO-18-0012"],
        ["Rapporteringsperiode", "01.03.2022", "30.09.2022"],
      ],
    ],
    [
      "as labels with a gap before the value",
      [
        ["Projekt navn:", null, "Vækst"],
        ["Journalnr.", null, "SFNPO-18-0012"],
        ["Periode", null, "01.03.2022", "-", "30.09.2022"],
      ],
    ],
    [
      "as labels with the value below",
      [["Projektnavn", "Journalnummer"], ["Vækst", "SFNPO-18-0012"], [], ["Rapporteringsperiode"], ["01.03.2022-30.09.2022"]],
    ],
    ["in one cell", [["Projektnavn: Vækst"], ["Journalnummer: SFNPO-18-0012"], ["Periode: [01.03.2022] - [30.09.2022]"]]],
    [
      "with the form's brackets",
      [
        ["Projektnavn", "Vækst"],
        ["Journalnummer", "SFNPO-18-0012"],
        ["Rapporteringsperiode", "[01.03.2022] - [30.09.2022]"],
      ],
    ],
    [
      "with first and last day on rows of their own",
      [
        ["Projektnavn", "Vækst"],
        ["Journalnummer", "SFNPO-18-0012"],
        ["Rapporteringsperiode fra", 44621],
        ["Rapporteringsperiode til", 44834],
      ],
    ],
    [
      "with fra and til beside each other",
      [
        ["Projektnavn", "Vækst"],
        ["Journalnummer", "SFNPO-18-0012"],
        ["Rapporteringsperiode", "fra", 44621, "til", 44834],
      ],
    ],
    [
      "in English",
      [
        ["Project name", "Vækst"],
        ["Journal number", "SFNPO-18-0012"],
        ["Reporting period", "1 March 2022", "30 September 2022"],
      ],
    ],
  ])("%s", (_how, values) => {
    const { project } = recognised([sheet("Forside", values)]);
    expect(project).toMatchObject({ name: { value: "Vækst" }, journalNumber: { value: "SFNPO-18-0012" }, reportPeriod: { value: PERIOD } });
  });

  it("with the whole period apart from the reported one", () => {
    const { project } = recognised([
      sheet("Stamdata", [
        ["Samlet periode", "28.02.2018 - 30.09.2022"],
        ["Periode", "01.03.2022 - 30.09.2022"],
      ]),
    ]);
    expect(project).toMatchObject({
      wholePeriod: { value: { from: "2018-02-28", to: "2022-09-30" }, cells: [{ sheet: "Stamdata", row: 0, column: 1 }] },
      reportPeriod: { value: PERIOD },
    });
  });

  it("saying when a period cannot be read", () => {
    expect(codesOf(recognised([sheet("Forside", [["Rapporteringsperiode", "forår 2022"]])]))).toEqual(["period-unreadable"]);
  });
});

describe("Targets are read", () => {
  it.each<[string, string, readonly (readonly CellValue[])[]]>([
    [
      "Indikator | Målsætning | Resultat",
      "Måltal",
      [
        ["Indikator", "Målsætning", "Resultat"],
        ["Tilmeldte deltagere", 40, 47],
      ],
    ],
    [
      "beneath a title",
      "Indikatorer",
      [["Projektets mål"], [], ["Indikator", "Måltal", "Realiseret"], ["Tilmeldte deltagere", "40", "47"]],
    ],
    [
      "in English",
      "Targets",
      [
        ["Indicator", "Target", "Actual"],
        ["Tilmeldte deltagere", 40, 47],
      ],
    ],
  ])("%s", (_how, name, values) => {
    expect(recognised([sheet(name, values)]).targets).toEqual([
      expect.objectContaining({ name: "Tilmeldte deltagere", measure: "persons", target: 40, typedActual: 47 }),
    ]);
  });

  it("as rows of the front page", () => {
    const { targets } = recognised([
      sheet("Forside", [
        ["Projektnavn", "Vækst"],
        ["Måltal tilmeldte deltagere", 40],
        ["Mål: gennemførte", 20],
      ]),
    ]);
    expect(targets.map(({ measure, target }) => [measure, target])).toEqual([
      ["persons", 40],
      ["completed", 20],
    ]);
  });

  it.each([
    ["Tilmeldte deltagere", "persons"], ["Visiterede borgere", "persons"], ["Enrolled participants", "persons"], ["Gennemførte", "completed"], ["Deltagere der gennemfører", "completed"],
    ["I beskæftigelse", "status.employed"], ["Deltagere i job ved afslutning", "status.employed"], ["In employment", "status.employed"], ["I uddannelse", "status.education"],
    ["Virksomheder med økonomisk vækst", "companiesWithGrowth"], ["EBITDA-vækst, virksomheder", "companiesWithGrowth"], ["Deltagende virksomheder", "companies"],
    ["I beskæftigelse eller uddannelse", undefined], ["Ledige deltagere", undefined], ["Praktiktimer", undefined], ["Afholdte camps", undefined],
  ])("%j is a target of %s", (name, measure) => {
    expect(targetMeasure(name)).toBe(measure);
  }); // prettier-ignore

  it("saying which are unknown", () => {
    expect(
      codesOf(
        recognised([
          sheet("Måltal", [
            ["Indikator", "Mål"],
            ["Afholdte camps", 4],
          ]),
        ]),
      ),
    ).toEqual(["target-unknown"]);
  });
});
