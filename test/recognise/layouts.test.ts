import type { CellValue } from "../../src/domain/words/cell";
import { CPRS, codesOf, hoursOf, namesOf, recognised, sheet } from "./workbooks";

const [ANNA, BO, CARL] = CPRS;
const HEADER = ["Nr.", "CPR-nr.", "Navn", "Klynge", "Kommune", "Start", "Slut", "Slutstatus"];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, ANNA, "Anna Dam", "1", "Køge", "01.02.2020", "30.06.2020", "Ledig"],
  [2, BO, "Bo Krogh", "2", "Stevns", "01.03.2020", "31.07.2020", "Fastansat"],
  [3, CARL, "Carl Bæk", "1", "Køge", "01.04.2020", "31.08.2020", "Syg"],
];
const NAMES = ["Anna Dam", "Bo Krogh", "Carl Bæk"];

describe("Participants are found", () => {
  it("on the first row", () => {
    const found = recognised([sheet("Ark1", [HEADER, ...ROWS])]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.registrations[1]).toMatchObject({
      sheet: "Ark1", row: 2, number: "2", cluster: "Klynge 2", municipality: "Stevns", start: "2020-03-01", exit: "2020-07-31", bornOn: "1981-02-02", status: { code: "job", text: "Fastansat" },
    }); // prettier-ignore
    expect(codesOf(found)).toEqual([]);
  });

  it("beneath merged titles", () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 7 }];
    const titles = [["Indikatorskema – deltagere 2020"], ["Udtræk pr. 30.09.2020"], [], ["Fortroligt"], []];
    const found = recognised([sheet("Ark1", [...titles, HEADER, ...ROWS], { merges })]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.tables[0]?.headerRows).toEqual([5, 5]);
  });

  it("away from A1", () => {
    const moved = [HEADER, ...ROWS].map((row) => [null, null, null, ...row]);
    const found = recognised([sheet("Ark1", [[], [], ...moved])]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.registrations[0]?.cells.cpr).toEqual({ sheet: "Ark1", row: 3, column: 4 });
  });

  it("by headers with line breaks, soft hyphens, no-break spaces and footnote marks", () => {
    const header = [
      "Nr.",
      "CPR nr.\n(10 cifre)",
      "Nav\u00ADn ",
      "Klynge\u00A0",
      "Kom\u00ADmune**",
      "Start-\ndato",
      "Ophør 1)",
      "Slutstatus*",
    ];
    const found = recognised([sheet("Ark1", [header, ...ROWS])]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.registrations[0]).toMatchObject({
      cluster: "Klynge 1",
      municipality: "Køge",
      start: "2020-02-01",
      exit: "2020-06-30",
      status: { code: "jobseeking" },
    });
  });

  it("by headers in whole phrases", () => {
    const header = [
      "Nummer i rækken",
      "Deltagerens CPR-nummer",
      "Deltagerens fulde navn",
      "Projektets klynge",
      "Deltagerens kommune",
      "Dato for opstart i projektet",
      "Dato for afslutning i projektet",
      "Arbejdsmarkedsstatus ved projektets afslutning",
    ];
    const found = recognised([sheet("Ark1", [header, ...ROWS])]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.registrations[1]).toMatchObject({
      cluster: "Klynge 2",
      municipality: "Stevns",
      start: "2020-03-01",
      exit: "2020-07-31",
      status: { code: "job" },
    });
  });

  it("by groups of headers: date and status at start and at exit", () => {
    const values = [
      ["CPR", "Navn", "Ved start", null, "Ved afslutning", null],
      [null, null, "Dato", "Status", "Dato", "Status"],
      [ANNA, "Anna Dam", "01.02.2019", "Ledig", "01.03.2019", "I job"],
    ];
    const merges = [
      { top: 0, left: 2, bottom: 0, right: 3 },
      { top: 0, left: 4, bottom: 0, right: 5 },
    ];
    expect(recognised([sheet("Ark1", values, { merges })]).registrations[0]).toMatchObject({
      start: "2019-02-01",
      entryStatus: "Ledig",
      exit: "2019-03-01",
      status: { code: "job" },
    });
  });

  it("by a header two rows deep", () => {
    const above = ["Nr.", "CPR-nr.", "Navn", "Klynge", "Kommune", "Dato", null, "Status"];
    const below = [null, null, null, null, null, "Start", "Slut", "ved afslutning"];
    const merges = [
      { top: 0, left: 5, bottom: 0, right: 6 },
      ...[0, 1, 2, 3, 4].map((column) => ({ top: 0, left: column, bottom: 1, right: column })),
    ];
    const found = recognised([sheet("Ark1", [above, below, ...ROWS], { merges })]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.registrations[2]).toMatchObject({ start: "2020-04-01", exit: "2020-08-31", status: { code: "ill" } });
  });

  it("in English", () => {
    const header = ["No.", "Personal ID", "Full name", "Cluster", "Municipality", "Start date", "End date", "Exit status"];
    const found = recognised([
      sheet("Participants", [header, [1, ANNA, "Anna Dam", "Cluster 2", "Koege", "2020-02-01", "2020-06-30", "Employed"]]),
    ]);
    expect(found.registrations[0]).toMatchObject({
      cluster: "Klynge 2",
      municipality: "Køge",
      start: "2020-02-01",
      exit: "2020-06-30",
      status: { status: "employed" },
    });
  });

  it("on one sheet per cluster, which the sheets' names tell", () => {
    const without = (rows: readonly (readonly CellValue[])[]) => rows.map((row) => row.filter((_, column) => column !== 3));
    const found = recognised([
      sheet("Klynge 1", without([HEADER, ...ROWS.slice(0, 1)])),
      sheet("Deltagere klynge 2", without([HEADER, ...ROWS.slice(1)])),
    ]);
    expect(found.registrations.map(({ cluster }) => cluster)).toEqual(["Klynge 1", "Klynge 2", "Klynge 2"]);
  });

  it("under section rows, which tell the cluster and the municipality where no column does", () => {
    const header = ["Nr.", "CPR-nr.", "Navn", "Start"];
    const row = (n: number, cpr: string, name: string): readonly CellValue[] => [n, cpr, name, "01.02.2020"];
    const values = [header, ["Klynge 1"], [null, "Køge Kommune"], row(1, ANNA, "Anna Dam"), [], ["Klynge 2"], row(2, BO, "Bo Krogh")];
    const found = recognised([sheet("Ark1", values)]);
    expect(found.registrations.map(({ cluster, municipality }) => [cluster, municipality])).toEqual([
      ["Klynge 1", "Køge"],
      ["Klynge 2", undefined],
    ]);
  });

  it("in hidden rows and columns and on hidden sheets, and it is said how many were hidden", () => {
    const found = recognised([sheet("Ark1", [HEADER, ...ROWS], { hiddenRows: [2], hiddenColumns: [5, 6], visibility: "hidden" })]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.hiddenRows).toBe(1);
    expect(found.findings).toEqual([expect.objectContaining({ code: "hidden-data", facts: { rows: 1, columns: 2 } })]);
  });

  it("above a row of guidance on how to fill in", () => {
    const guidance = [null, "(10 cifre)", "(fornavn efternavn)", null, null, "(dd.mm.åååå)", null, "(vælg)"];
    expect(namesOf(recognised([sheet("Ark1", [HEADER, guidance, ...ROWS])]))).toEqual(NAMES);
  });

  it("among blank rows, repeated headers and a thousand formatted rows", () => {
    const found = recognised([
      sheet("Ark1", [
        HEADER,
        ROWS[0] ?? [],
        [],
        HEADER,
        ROWS[1] ?? [],
        [null, " ", ""],
        ROWS[2] ?? [],
        ...Array.from({ length: 1000 }, () => [null, "", null]),
      ]),
    ]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.tables).toHaveLength(1);
  });

  it("in rows that somebody has numbered beforehand only where a person stands", () => {
    expect(namesOf(recognised([sheet("Ark1", [HEADER, ...ROWS, [4], [5], [6]])]))).toEqual(NAMES);
  });

  it("by given name and family name in two columns", () => {
    const found = recognised([
      sheet("Ark1", [
        ["CPR", "Fornavn", "Efternavn", "Start"],
        [ANNA, "Anna Marie", "Dam", "01.02.2020"],
      ]),
    ]);
    expect(found.registrations[0]?.name).toEqual({ given: "Anna Marie", family: "Dam" });
  });

  it("never on Afstem's own sheets", () => {
    expect(recognised([sheet("Afstem Personer", [HEADER, ...ROWS])]).registrations).toEqual([]);
  });

  it("not on lists of values, companies or meetings", () => {
    const lists = sheet("Lister", [
      ["Kommune", "Status", "Type"],
      ["Køge", "Ledig", "Praktik"],
      ["Stevns", "Syg", "Løn"],
    ]);
    const companies = sheet("Virksomheder", [
      ["Navn", "CVR", "Kommune", "Rolle"],
      ["Bedding.dk", 12345678, "Køge", "Accelerator"],
    ]);
    const meetings = sheet("Møder", [
      ["Dato", "Type", "Emne"],
      ["01.02.2020", "Styregruppe", "Status"],
    ]);
    expect(namesOf(recognised([lists, companies, meetings, sheet("Deltagere", [HEADER, ...ROWS])]))).toEqual(NAMES);
  });

  it("beside another table on the same sheet", () => {
    const values = [HEADER, ...ROWS, [], ["Indikator", "Målsætning"], ["Tilmeldte deltagere", 40]];
    const found = recognised([sheet("Ark1", values)]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.targets).toEqual([expect.objectContaining({ measure: "persons", target: 40 })]);
  });
});

describe("A total is never a participant", () => {
  it.each<[string, readonly CellValue[], object]>([
    ["Antal borgere: 57", ["Antal borgere: 57"], { of: "persons", value: 57 }],
    ["Antal borgere | 57", ["Antal borgere", 57], { of: "persons", value: 57 }],
    ["Antal rækker | 57", [null, "Antal rækker", 57], { of: "registrations", value: 57 }],
    ["I alt, 57 under CPR", ["I alt", 57], { of: "registrations", value: 57 }],
    ["Total", ["Total", null, 57], { of: "registrations", value: 57 }],
    ["Sum", [57, "Sum"], { of: "registrations", value: 57 }],
    ["Klynge 1 i alt", [null, null, "Klynge 1 i alt", null, null, null], {}],
    ["Klynge 1 i alt | 39", ["Klynge 1 i alt", 39], { of: "registrations", cluster: "Klynge 1", value: 39 }],
    ["Subtotal Køge | 16", [null, "Subtotal Køge", 16], { of: "registrations", municipality: "Køge", value: 16 }],
    ["Participants in total", ["Participants in total", 57], { of: "persons", value: 57 }],
  ])("%s", (_label, row, total) => {
    const found = recognised([sheet("Ark1", [HEADER, ...ROWS, [], row])]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.totals).toEqual("value" in total ? [expect.objectContaining(total)] : []);
  });

  it("and its hours are those of a month and a kind", () => {
    const header = ["Nr.", "CPR-nr.", "Navn", "Praktik feb-19", "Løn feb-19"];
    const found = recognised([
      sheet("Ark1", [header, [1, ANNA, "Anna Dam", 10, null], [2, BO, "Bo Krogh", 5.5, 7], [null, null, "I alt", 15.5, 7]]),
    ]);
    expect(namesOf(found)).toEqual(["Anna Dam", "Bo Krogh"]);
    expect(found.totals.map(({ of, kind, value }) => [of, kind, value])).toEqual([
      ["hours", "practice", 15.5 * 3600],
      ["hours", "paid", 7 * 3600],
    ]);
  });

  it("though nobody has labelled it", () => {
    const header = ["Nr.", "CPR-nr.", "Navn", "Praktik feb-19", "Løn feb-19"];
    const found = recognised([
      sheet("Ark1", [header, [1, ANNA, "Anna Dam", 10, null], [2, BO, "Bo Krogh", 5.5, 7], [null, null, null, 15.5, 7]]),
    ]);
    expect(namesOf(found)).toEqual(["Anna Dam", "Bo Krogh"]);
    expect(codesOf(found)).toEqual([]);
  });

  it("but hours that nobody is named for are a finding", () => {
    const header = ["Nr.", "CPR-nr.", "Navn", "Praktik feb-19", "Løn feb-19"];
    expect(codesOf(recognised([sheet("Ark1", [header, [1, ANNA, "Anna Dam", 10, null], [null, null, null, 3, null]])]))).toEqual([
      "row-unclear",
    ]);
  });

  it("and in sections with a total each, every total is its section's", () => {
    const section = (name: string, row: readonly CellValue[]) => [[name], HEADER, row, ["I alt", 1], []];
    const found = recognised([
      sheet("Ark1", [...section("Klynge 1", ROWS[0] ?? []), ...section("Klynge 2", ROWS[1] ?? []), ["Samlet antal", 2]]),
    ]);
    expect(found.totals.map(({ value, cluster }) => [value, cluster])).toEqual([
      [1, "Klynge 1"],
      [1, "Klynge 2"],
      [2, undefined],
    ]);
  });

  it("and stands on the front page too", () => {
    const found = recognised([sheet("Forside", [["Antal borgere", 47], ["Antal registreringer i klynge 1: 39"], ["Antal camps", 4]])]);
    expect(found.totals.map(({ of, value, cluster }) => [of, value, cluster])).toEqual([
      ["persons", 47, undefined],
      ["registrations", 39, "Klynge 1"],
    ]);
  });

  it("nor is a group that cannot be told", () => {
    expect(recognised([sheet("Ark1", [HEADER, ...ROWS, ["I alt ledige", 1], ["Antal kvinder", 2]])])).toMatchObject({ totals: [] });
  });

  it("nor is an average a total", () => {
    expect(recognised([sheet("Ark1", [HEADER, ...ROWS, ["Gennemsnit", 12]])])).toMatchObject({ totals: [] });
  });
});

describe("A column is told by what it holds", () => {
  it("where CPR numbers stand under Navn and names under CPR", () => {
    const found = recognised([sheet("Ark1", [["Nr.", "Navn", "CPR-nr.", ...HEADER.slice(3)], ...ROWS])]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.registrations[0]?.cpr?.isWhole).toBe(true);
    expect(codesOf(found)).toEqual(["column-overruled", "column-overruled"]);
  });

  it("where statuses stand under Afslutning", () => {
    const found = recognised([sheet("Ark1", [["Nr.", "CPR-nr.", "Navn", "Klynge", "Kommune", "Start", "Slut", "Afslutning"], ...ROWS])]);
    expect(found.registrations.map(({ status }) => status?.code)).toEqual(["jobseeking", "job", "ill"]);
  });

  it("where the header is missing", () => {
    const header = ["Nr.", null, "Navn", "Klynge", "Kommune", "Start", "Slut", null];
    const found = recognised([sheet("Ark1", [header, ...ROWS])]);
    expect(found.registrations[0]).toMatchObject({ cpr: { isWhole: true }, status: { code: "jobseeking" } });
  });

  it("but starts and exits that have changed places are only pointed out", () => {
    const header = ["Nr.", "CPR-nr.", "Navn", "Klynge", "Kommune", "Slut", "Start", "Slutstatus"];
    const found = recognised([sheet("Ark1", [header, ...ROWS])]);
    expect(found.registrations[0]).toMatchObject({ start: "2020-06-30", exit: "2020-02-01" });
    expect(codesOf(found)).toEqual(["column-unsure", "column-unsure"]);
  });

  it("and the surer of two columns of one meaning wins", () => {
    const found = recognised([
      sheet("Ark1", [
        ["CPR", "Navn", "Start", "Status", "Slutstatus"],
        [ANNA, "Anna Dam", "01.02.2020", "Aktiv", "Ledig"],
        [BO, "Bo Krogh", "01.02.2020", "Aktiv", null],
      ]),
    ]);
    expect(found.registrations.map(({ status }) => status?.code)).toEqual(["jobseeking", "active"]);
  });
});

describe("The settings overrule", () => {
  it("the meaning of a column, by letter or by header", () => {
    const values = [
      ["CPR", "Navn", "Start", "Alfa", "Beta"],
      [ANNA, "Anna Dam", "01.02.2020", "Ledig", "Køge"],
    ];
    const found = recognised([sheet("Ark1", values)], {
      corrections: [{ sheet: "Ark1", columns: { D: "status" }, headers: { beta: "municipality" } }],
    });
    expect(found.registrations[0]).toMatchObject({ status: { code: "jobseeking" }, municipality: "Køge" });
    expect(
      found.tables[0]?.columns.filter(({ because }) => because === "settings").map(({ column, confidence }) => [column, confidence]),
    ).toEqual([
      [3, 1],
      [4, 1],
    ]);
  });

  it("the header row", () => {
    const values = [
      ["Navn", "Start"],
      ["x", "y"],
      ["A", "B", "C"],
      [ANNA, "Anna Dam", "01.02.2020"],
    ];
    const found = recognised([sheet("Ark1", values)], {
      corrections: [{ sheet: "Ark1", headerRow: 3, columns: { A: "cpr", B: "name", C: "start" } }],
    });
    expect(namesOf(found)).toEqual(["Anna Dam"]);
  });

  it("the role of a sheet", () => {
    expect(recognised([sheet("Ark1", [HEADER, ...ROWS])], { corrections: [{ sheet: "Ark1", role: "other" }] }).registrations).toEqual([]);
  });
});

describe("Rows that are odd", () => {
  it("are registrations with a finding when nobody is named", () => {
    const found = recognised([sheet("Ark1", [HEADER, ...ROWS, [4, null, null, "1", "Køge", "01.02.2020", null, "Ledig"]])]);
    expect(found.registrations).toHaveLength(4);
    expect(codesOf(found)).toEqual(["person-unnamed"]);
  });

  it("count though struck through, and it is said", () => {
    const found = recognised([sheet("Ark1", [HEADER, ...ROWS], { struckRows: [2] })]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(codesOf(found)).toEqual(["row-struck"]);
  });

  it("keep the name that slipped into the CPR column", () => {
    const found = recognised([sheet("Ark1", [HEADER, ...ROWS, [4, "Dorte Friis", null, "1", "Køge", "01.02.2020", null, "Ledig"]])]);
    expect(namesOf(found).at(-1)).toBe("Dorte Friis");
  });

  it("say when a note contradicts the status, quoting no more than the word", () => {
    const values = [
      [...HEADER, "Bemærkninger"],
      [...(ROWS[0] ?? []), "Søster Karin ringede: DØD 3/4"],
      [...(ROWS[1] ?? []), "ikke død"],
    ];
    const found = recognised([sheet("Ark1", values, { notes: [{ row: 2, column: 2, text: "døde 3/4" }] })]);
    expect(found.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ["note-contradicts", { found: "DØD" }],
      ["note-contradicts", { found: "døde" }],
    ]);
  });

  it("suggest the status that was meant, in its own word", () => {
    const found = recognised([sheet("Ark1", [HEADER, [1, ANNA, "Anna Dam", "1", "Køge", "", "", "resourseforløb"]])]);
    expect(found.findings.map(({ code, facts }) => [code, facts])).toEqual([
      ["status-unknown", { found: "resourseforløb", column: "status", suggestion: "ressourceforløb", suggestedCode: "resourceCourse" }],
    ]);
  });

  it("never repeat a CPR number that stands where it should not", () => {
    const found = recognised([sheet("Ark1", [HEADER, ...ROWS, [4, "640483-4567", "Dorte Friis", "1", "Køge", "", "", "se 610180-1234"]])]);
    expect(found.findings.map(({ code, facts }) => [code, facts.found])).toEqual([["status-unknown", "se ••••••-••••"]]);
  });

  it("never put a name or a CPR number into a finding", () => {
    const found = recognised([
      sheet("Ark1", [
        HEADER,
        [1, "610180-12", "Anna Dam", "1", "Køge", "uge 3", "31.06.2020", "Ukendt tekst"],
        [2, "610180-xxxx", "Bo Krogh", "1", "Køge", "", "", ""],
      ]),
    ]);
    const said = JSON.stringify(found.findings.map(({ facts }) => facts));
    expect(codesOf(found)).toEqual(["cpr-unreadable", "date-unreadable", "date-impossible", "status-unknown", "cpr-masked"]);
    for (const secret of ["610180", "Anna", "Dam", "Bo", "Krogh"]) expect(said).not.toContain(secret);
  });
});

describe("Sheets that repeat the participants", () => {
  it("under an archive's name are not counted again", () => {
    const found = recognised([sheet("Deltagere gammel", [HEADER, ...ROWS.slice(0, 2)]), sheet("Deltagere", [HEADER, ...ROWS])]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(found.registrations[0]?.sheet).toBe("Deltagere");
    expect(found.findings).toEqual([
      expect.objectContaining({ code: "sheet-not-used", cells: [expect.objectContaining({ sheet: "Deltagere gammel" })] }),
    ]);
  });

  it("as a plain copy are not counted again", () => {
    const found = recognised([sheet("Deltagere", [HEADER, ...ROWS]), sheet("Deltagere (2)", [HEADER, ...ROWS])]);
    expect(namesOf(found)).toEqual(NAMES);
    expect(codesOf(found)).toEqual(["sheet-not-used"]);
  });

  it("but an archive of other participants counts", () => {
    expect(namesOf(recognised([sheet("Deltagere", [HEADER, ...ROWS.slice(1)]), sheet("Arkiv", [HEADER, ...ROWS.slice(0, 1)])]))).toEqual([
      "Bo Krogh",
      "Carl Bæk",
      "Anna Dam",
    ]);
  });

  it("and a sheet for each kind of hours is no copy", () => {
    const header = ["Nr.", "CPR-nr.", "Navn", "Kommune", "feb-19", "mar-19"];
    const found = recognised([
      sheet("Praktik", [header, [1, ANNA, "Anna Dam", "Køge", 10, 11]]),
      sheet("Løn", [header, [1, ANNA, "Anna Dam", "Køge", 5, 6]]),
    ]);
    expect(found.registrations.map(({ kind }) => kind)).toEqual(["practice", "paid"]);
    expect(hoursOf(found)).toEqual(["0 2019-02 practice 10", "0 2019-03 practice 11", "1 2019-02 paid 5", "1 2019-03 paid 6"]);
  });
});

describe("Start and end forms", () => {
  it("fill in what the registrations lack and are never counted", () => {
    const found = recognised([
      sheet("Deltagere", [
        ["Nr.", "CPR-nr.", "Navn", "Registreringstype", "Start"],
        [1, ANNA, "Anna Dam", "Praktik", "01.02.2020"],
        [2, BO, "Bo Krogh", "Praktik", "01.02.2020"],
      ]),
      sheet("Startskema", [
        ["CPR", "Navn", "Status ved start", "Uddannelsesniveau"],
        [ANNA, "Anna Dam", "ledig", "grundskole"],
      ]),
      sheet("Slutskema", [
        ["CPR", "Navn", "Slutdato", "Slutstatus"],
        [ANNA, "Anna Dam", "30.06.2020", "Fastansat"],
      ]),
    ]);
    expect(namesOf(found)).toEqual(["Anna Dam", "Bo Krogh"]);
    expect(found.registrations[0]).toMatchObject({
      entryStatus: "ledig",
      education: "grundskole",
      exit: "2020-06-30",
      status: { code: "job" },
      startForm: "ja",
      endForm: "ja",
    });
    expect(found.registrations[1]?.status).toBeUndefined();
  });

  it("are the participants where nothing else is", () => {
    expect(
      namesOf(
        recognised([
          sheet("Startskema", [
            ["CPR", "Navn", "Startdato"],
            [ANNA, "Anna Dam", "01.02.2020"],
          ]),
        ]),
      ),
    ).toEqual(["Anna Dam"]);
  });
});

describe("Group names", () => {
  it("take their commonest spelling", () => {
    const header = ["CPR", "Navn", "Virksomhed", "Start"];
    const found = recognised([
      sheet("Ark1", [header, [ANNA, "A B", "BEDDING.DK", 43862], [BO, "C D", "Bedding.dk ", 43862], [CARL, "E F", "Bedding.dk", 43862]]),
    ]);
    expect(found.registrations.map(({ company }) => company)).toEqual(["Bedding.dk", "Bedding.dk", "Bedding.dk"]);
  });
});
