import type { CellValue } from "../../src/domain/words/cell";
import type { CompanyRecord, Records } from "../../src/domain/words/records";
import type { SheetSnapshot } from "../../src/domain/words/workbook";
import { codesOf, CPRS, namesOf, recognised, sheet } from "./workbooks";

const PARTICIPANTS = sheet("Deltagere", [
  ["Nr.", "CPR-nr.", "Navn", "Klynge", "Virksomhed", "Startdato", "Slutdato", "Status ved afslutning"],
  [1, CPRS[0], "Aase Bæk", "Klynge 1", "Bedre Borde", "01.03.2019", "01.03.2020", "Ledig"],
  [2, CPRS[1], "Bo Dahl", "Klynge 1", "Bedre Borde", "01.04.2019", "01.03.2020", "Ledig"],
]);

function recordsOf(...sheets: readonly SheetSnapshot[]): Records {
  return recognised([PARTICIPANTS, ...sheets]).records;
}

/** A company in one line: what is known of it, figures by year in kroner. */
function told(company: CompanyRecord): string {
  const { name, cvr, role, cluster, slot, joinedOn, leftOn, entryYear, employees } = company;
  const ebitda = [...company.ebitda].map(([year, { amount }]) => `${String(year)}:${String(amount / 100)}`);
  return [name, cvr, role, cluster, slot, joinedOn, leftOn, entryYear, employees, ...ebitda]
    .filter((each) => each !== undefined)
    .join(" | ");
}

const COMPANIES: readonly (readonly [string, readonly (readonly CellValue[])[], readonly string[]])[] = [
  [
    "in Danish, with roles, slots and dates",
    [
      ["Virksomhed", "CVR-nr.", "Rolle", "Klynge", "Slot", "Indtrådt", "Udtrådt", "Ansatte", "EBITDA 2018", "EBITDA 2019"],
      ["Bedre Borde", 12345678, "Partner", 1, "A", "01.02.2018", null, 12, 100000, "-50.000,50"],
      ["Rene Ruder", "87 65 43 21", "Støttevirksomhed", "K2", "A", "2019-05-01", "30.06.2020", "7 ansatte", "1.234.567,89", "(500)"],
    ],
    [
      "Bedre Borde | 12345678 | partner | Klynge 1 | A | 2018-02-01 | 2018 | 12 | 2018:100000 | 2019:-50000.5",
      "Rene Ruder | 87654321 | support | Klynge 2 | A | 2019-05-01 | 2020-06-30 | 2019 | 7 | 2018:1234567.89 | 2019:-500",
    ],
  ],
  [
    "in English, beneath titles, with a year before the word",
    [
      ["Companies in the project"],
      [],
      ["Company", "CVR no.", "Role", "Entry year", "2018 EBITDA", "2019 EBITDA"],
      ["Better Boards", "12345678", "Partner", 2018, 1000, 2000],
      ["Total", null, null, null, 1000, 2000],
    ],
    ["Better Boards | 12345678 | partner | 2018 | 2018:1000 | 2019:2000"],
  ],
  [
    "with years beneath an EBITDA header, in thousands",
    [
      ["Virksomhed", "CVR", "EBITDA (t.kr.)", null, null],
      [null, null, 2018, 2019, 2020],
      ["Bedre Borde", 12345678, 100, 200, "ikke offentliggjort"],
      ["I alt", null, 100, 200, null],
    ],
    ["Bedre Borde | 12345678 | 2018:100000 | 2019:200000"],
  ],
  [
    "with an EBITDA header above the years, beside another figure",
    [
      [null, null, "Omsætning", null, "EBITDA", null],
      ["Virksomhed", "CVR", 2018, 2019, 2018, 2019],
      ["Bedre Borde", 12345678, 9000, 9100, 10, 20],
    ],
    ["Bedre Borde | 12345678 | 2018:10 | 2019:20"],
  ],
  [
    "with bare years",
    [
      ["Partner", "CVR", "Indtrædelsesår", "2018", "2019"],
      ["Bedre Borde", 12345678, "2018", "kr. 2.500.000", "2,5 mio. kr."],
    ],
    ["Bedre Borde | 12345678 | 2018 | 2018:2500000 | 2019:2500000"],
  ],
  [
    "with figures counted from the year of entry",
    [
      ["Virksomhed", "CVR", "Startdato", "EBITDA i indtrædelsesår", "EBITDA 2 år efter", "EBITDA-vækst"],
      ["Bedre Borde", 12345678, "01.02.2018", 100, 150, 50],
    ],
    ["Bedre Borde | 12345678 | 2018-02-01 | 2018 | 2018:100 | 2020:150"],
  ],
  [
    "one row a year",
    [
      ["Virksomhed", "År", "EBITDA"],
      ["Bedre Borde", 2019, 20],
      ["Rene Ruder ApS", 2018, 5],
      ["Bedre Borde", 2018, 10],
    ],
    ["Bedre Borde | 2018:10 | 2019:20", "Rene Ruder ApS | 2018:5"],
  ],
  [
    "under headings that give the role and the cluster",
    [
      ["Virksomhed", "CVR"],
      ["Klynge 1"],
      ["Partnere"],
      ["Bedre Borde", 12345678],
      ["Støttevirksomheder"],
      ["Rene Ruder", 87654321],
      [],
      ["Kilde: virk.dk"],
      ["* uden moms"],
    ],
    ["Bedre Borde | 12345678 | partner | Klynge 1", "Rene Ruder | 87654321 | support | Klynge 1"],
  ],
];

describe("Companies are read", () => {
  it.each(COMPANIES)("%s", (_reading, rows, companies) => {
    expect(recordsOf(sheet("Virksomheder", rows)).companies.map(told)).toEqual(companies);
  });

  it.each(COMPANIES.filter(([, rows]) => !rows.some(([first]) => first === "Klynge 1")))(
    "whatever the sheet is called: %s",
    (_reading, rows, companies) => {
      expect(recordsOf(sheet("Ark7", rows)).companies.map(told)).toEqual(companies);
    },
  );

  it("once, when their figures stand on a sheet of their own", () => {
    const listed = sheet("Partnere", [
      ["Partner", "CVR", "Rolle"],
      ["Bedre Borde A/S", 12345678, "Partner"],
    ]);
    const figures = sheet("EBITDA", [
      ["Virksomhed", 2018, 2019],
      ["Bedre Borde", 10, 20],
    ]);
    expect(recordsOf(listed, figures).companies.map(told)).toEqual(["Bedre Borde A/S | 12345678 | partner | 2018:10 | 2019:20"]);
  });

  it("apart, when two rows of one name contradict each other", () => {
    const rows = sheet("Virksomheder", [
      ["Virksomhed", "CVR", "Klynge"],
      ["Bedre Borde", 12345678, "Klynge 1"],
      ["Bedre Borde", 12345678, "Klynge 2"],
    ]);
    expect(recordsOf(rows).companies.map(told)).toEqual(["Bedre Borde | 12345678 | Klynge 1", "Bedre Borde | 12345678 | Klynge 2"]);
  });

  it("without a year for which two amounts are stated, and the finding says so", () => {
    const twice = recognised([
      PARTICIPANTS,
      sheet("EBITDA", [
        ["Virksomhed", "År", "EBITDA"],
        ["Bedre Borde", 2018, 10],
        ["Bedre Borde", 2018, 11],
      ]),
    ]);
    expect(twice.records.companies.map(told)).toEqual(["Bedre Borde"]);
    expect(twice.findings.filter(({ code }) => code === "amount-contradicts").map(({ facts, cells }) => [facts, cells.length])).toEqual([
      [{ year: 2018 }, 2],
    ]);
  });
});

describe("A budget is read", () => {
  const lines = (records: Records) =>
    records.budget.map(({ partner, account, budget, actual, grant }) =>
      [partner, account, ...[budget, actual, grant].map((amount) => (amount === undefined ? "-" : amount / 100))].join(" | "),
    );

  it.each<[string, string, (readonly CellValue[])[], string[]]>([
    [
      "by partner and account, a partner written once above its accounts, without totals and the supplement",
      "Økonomi",
      [
        ["Partnerbudget 2022"],
        ["Partner", "Konto", "Budget", "Regnskab", "EU-tilskud"],
        ["Bedre Borde", "Løn", "1.000.000", 900000, "500.000,-"],
        [null, "Materialer", 200, "100,50", null],
        ["Bedre Borde i alt", null, 1000200, 900100.5, null],
        ["Rene Ruder", "Løn", "2,5 mio. kr.", 0, null],
        ["Rene Ruder", "18 % tillæg", 450000, 0, null],
        ["I alt", null, 3500200, 900100.5, null],
      ],
      ["Bedre Borde | Løn | 1000000 | 900000 | 500000", "Bedre Borde | Materialer | 200 | 100.5 | -", "Rene Ruder | Løn | 2500000 | 0 | -"],
    ],
    [
      "in English, the revised budget before the original",
      "Finance",
      [
        ["Partner", "Original budget", "Revised budget", "Actual"],
        ["Better Boards", 100, 120, 90],
        ["Total A/S", 5, 6, 7],
        ["Grand total", 105, 126, 97],
      ],
      ["Better Boards |  | 120 | 90 | -", "Total A/S |  | 6 | 7 | -"],
    ],
    [
      "by account alone, a column a year, the grant as a row of its own",
      "Budget",
      [
        ["Budgetpost", "Budget 2021", "Budget 2022", "Afholdt"],
        ["Løn", 100, "200", 290],
        ["Tilskud fra EU", 50, 100, 145],
        ["Egenfinansiering", 50, 100, 145],
        ["Samlede udgifter", 100, 200, 290],
      ],
      [" | Løn | 300 | 290 | -", " | Tilskud fra EU | - | - | 145"],
    ],
    [
      "under the partners' names",
      "Partnerbudget",
      [
        ["Konto", "Budget", "Regnskab"],
        ["Bedre Borde A/S", null, null],
        ["Løn", 100, 50],
        ["I alt", 100, 50],
        ["Rene Ruder", null, null],
        ["Løn", 200, 60],
      ],
      ["Bedre Borde A/S | Løn | 100 | 50 | -", "Rene Ruder | Løn | 200 | 60 | -"],
    ],
    [
      "with a lone amount that the sheet's name explains",
      "Partnerregnskab",
      [
        ["Partner", "Konto", "Beløb (kr.)"],
        ["Bedre Borde", "Løn", 10],
      ],
      ["Bedre Borde | Løn | - | 10 | -"],
    ],
    [
      "in thousands where the title says so",
      "Budget",
      [["Alle beløb i 1.000 kr."], ["Partner", "Budget", "Regnskab"], ["Bedre Borde", 2500, "2.400.000 kr."]],
      ["Bedre Borde |  | 2500000 | 2400000 | -"],
    ],
  ])("%s", (_reading, name, rows, expected) => {
    expect(lines(recordsOf(sheet(name, rows)))).toEqual(expected);
  });
});

describe("Vouchers and reservations are read", () => {
  const vouchers = (records: Records) =>
    records.vouchers.map(({ number, date, supplier, amount, reservation, action, marketSearch }) =>
      [number, date, supplier, amount === undefined ? undefined : amount / 100, reservation, action, marketSearch]
        .map((each) => each ?? "-")
        .join(" | "),
    );

  it.each<[string, string, (readonly CellValue[])[], string[]]>([
    [
      "with marks or words for a reservation",
      "Bilag",
      [
        ["Bilagsnr.", "Dato", "Leverandør", "Beløb", "Forbehold", "Håndtering", "Markedsafdækning"],
        ["(tal)", "(dd.mm.åååå)", "(navn)", "(kr.)", null, null, null],
        [1, "05.04.2022", "Sidevejen", "31.250,00", "x", "Udtaget af regnskabet", null],
        [2, "06.04.2022", "Papirhuset", "-500", "nej", "-", "3 tilbud"],
        [3, "07.04.2022", "Sidevejen", "500,-", "Mangler tilbud", "afventer", null],
        [4, "08.04.2022", "Total A/S", 12, null, null, null],
        [null, null, "I alt", 31262, null, null, null],
        ["Subtotal april", null, null, 31262, null, null, null],
        [null, null, null, 31262, null, null, null],
      ],
      [
        "1 | 2022-04-05 | Sidevejen | 31250 | x | Udtaget af regnskabet | -",
        "2 | 2022-04-06 | Papirhuset | -500 | - | - | 3 tilbud",
        "3 | 2022-04-07 | Sidevejen | 500 | Mangler tilbud | - | -",
        "4 | 2022-04-08 | Total A/S | 12 | - | - | -",
      ],
    ],
    [
      "in English, on a sheet without a telling name",
      "Sheet3",
      [
        ["Voucher no.", "Date", "Supplier", "Amount", "Reservation", "Action taken"],
        ["B-1", 44656, "Sideway", "1,250.50", true, "withdrawn"],
      ],
      ["B-1 | 2022-04-05 | Sideway | 1250.5 | ja | withdrawn | -"],
    ],
  ])("%s", (_reading, name, rows, expected) => {
    expect(vouchers(recordsOf(sheet(name, rows)))).toEqual(expected);
  });

  it.each(["Forbehold", "Ark9"])("from a sheet of reservations called %s", (name) => {
    const { reservations, vouchers: none } = recordsOf(
      sheet(name, [
        ["Forbehold", "Leverandør", "Beløb", "Håndtering"],
        ["Markedspris er ikke dokumenteret", "Sidevejen", "62.500", "Udtaget af regnskabet"],
        ["Timesedler mangler", null, null, null],
        ["I alt", null, 62500, null],
      ]),
    );
    expect(reservations.map(({ text, supplier, amount, action }) => [text, supplier, amount, action])).toEqual([
      ["Markedspris er ikke dokumenteret", "Sidevejen", 6_250_000, "Udtaget af regnskabet"],
      ["Timesedler mangler", undefined, undefined, undefined],
    ]);
    expect(none).toEqual([]);
  });

  it("beside a budget on one sheet, below it or to its right", () => {
    const budget = [
      ["Partner", "Konto", "Budget", "Regnskab"],
      ["Bedre Borde", "Løn", 100, 90],
    ];
    const bills = [
      ["Bilagsnr.", "Dato", "Leverandør", "Beløb", "Forbehold"],
      ["7", "05.04.2022", "Sidevejen", 250, "ja"],
    ];
    const below = recordsOf(sheet("Økonomi", [["Partnerbudget"], ...budget, [], ["Bilag"], ...bills]));
    const beside = recordsOf(
      sheet(
        "Økonomi",
        budget.map((row, at) => [...row, null, ...(bills[at] ?? [])]),
      ),
    );
    for (const { budget: lines, vouchers: read } of [below, beside]) {
      expect(lines.map(({ partner, budget: planned, actual }) => [partner, planned, actual])).toEqual([["Bedre Borde", 10_000, 9000]]);
      expect(read.map(({ number, supplier, amount }) => [number, supplier, amount])).toEqual([["7", "Sidevejen", 25_000]]);
    }
  });
});

describe("Meetings and activities are read", () => {
  it("from sheets of their own", () => {
    const { meetings, activities } = recordsOf(
      sheet("Styregruppe", [
        ["Dato", "Emne", "Deltagere"],
        ["10.03.2022", "Budget", "Køge Kommune, Odsherred og Bedre Borde; Rene Ruder"],
        ["I alt 1 møde", null, null],
      ]),
      sheet("Camps", [
        ["Dato", "Type", "Emne", "Medie", "Antal deltagere", "Klynge"],
        ["11.03.2022", "Camp", "Trivsel", "Dagbladet", "14", "2"],
      ]),
    );
    expect(meetings.map(({ heldOn, group, topic, present }) => [heldOn, group, topic, present])).toEqual([
      ["2022-03-10", "Styregruppe", "Budget", ["Køge Kommune", "Odsherred", "Bedre Borde", "Rene Ruder"]],
    ]);
    expect(
      activities.map(({ heldOn, type, topic, outlet, participants, cluster }) => [heldOn, type, topic, outlet, participants, cluster]),
    ).toEqual([["2022-03-11", "Camp", "Trivsel", "Dagbladet", 14, "Klynge 2"]]);
  });

  it("from one table where the type tells them apart", () => {
    const { meetings, activities } = recordsOf(
      sheet("Aktiviteter og møder", [
        ["Date", "Activity", "Topic", "Outlet", "Participants"],
        ["10.03.2022", "Steering group meeting", "Budget", null, "Køge and Stevns"],
        ["11.03.2022", "Camp", "Well-being", "The Daily", 14],
      ]),
    );
    expect(meetings.map(({ heldOn, group, present }) => [heldOn, group, present])).toEqual([
      ["2022-03-10", "Styregruppe", ["Køge", "Stevns"]],
    ]);
    expect(activities.map(({ type, outlet, participants }) => [type, outlet, participants])).toEqual([["Camp", "The Daily", 14]]);
  });

  it("from two tables of one sheet, by their titles", () => {
    const { meetings, activities } = recordsOf(
      sheet("Ark4", [
        ["Møder"],
        ["Dato", "Emne", "Deltagere"],
        ["10.03.2022", "Budget", "Køge"],
        [],
        ["Aktiviteter"],
        ["Dato", "Emne", "Deltagere"],
        ["11.03.2022", "Camp om trivsel", "Alle"],
      ]),
    );
    expect(meetings.map(({ topic }) => topic)).toEqual(["Budget"]);
    expect(activities.map(({ topic }) => topic)).toEqual(["Camp om trivsel"]);
  });
});

describe("Records", () => {
  const hostile = recognised([
    PARTICIPANTS,
    sheet("Bilag", [
      ["Bilagsnr.", "Dato", "Leverandør", "Beløb"],
      [1, "31.06.2022", "Sidevejen", "ca. 500"],
      [2, "engang i maj", "Sidevejen", "#VÆRDI!"],
      [3, "01.05.2022", "Sidevejen", "100 EUR"],
      [4, "02.05.2022", "Sidevejen", "10-20"],
    ]),
  ]);

  it("say what cannot be read instead of guessing", () => {
    expect(hostile.records.vouchers.map(({ amount, date }) => [amount, date])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, "2022-05-01"],
      [undefined, "2022-05-02"],
    ]);
    expect(hostile.findings.filter(({ code }) => code === "amount-unreadable").map(({ facts }) => facts["found"])).toEqual([
      "ca. 500",
      "#VÆRDI!",
      "100 EUR",
      "10-20",
    ]);
    expect(codesOf(hostile)).toEqual(expect.arrayContaining(["date-impossible", "date-unreadable"]));
  });

  it("remember the cells that they rest on, hidden rows among them", () => {
    const { budget } = recognised([
      PARTICIPANTS,
      sheet(
        "Budget",
        [
          ["", "Partner", "Budget", "Regnskab"],
          ["", "Bedre Borde", 1, 2],
        ],
        { hiddenRows: [1] },
      ),
    ]).records;
    expect(budget[0]?.cells).toEqual({
      partner: { sheet: "Budget", row: 1, column: 1 },
      budget: { sheet: "Budget", row: 1, column: 2 },
      actual: { sheet: "Budget", row: 1, column: 3 },
    });
  });

  const unsure = sheet("Ark5", [
    ["Virksomhed", "Beløb"],
    ["Bedre Borde", 12],
  ]);

  it("follow the controller who says what a sheet is", () => {
    const told = recognised([PARTICIPANTS, unsure], { corrections: [{ sheet: "Ark5", role: "companies", headerRow: 1 }] });
    expect(told.records.companies.map(({ name }) => name)).toEqual(["Bedre Borde"]);
    expect(recognised([PARTICIPANTS, unsure]).records.companies).toEqual([]);
    const sheetOfCompanies = sheet("Virksomheder", COMPANIES[0]?.[1] ?? []);
    expect(
      recognised([PARTICIPANTS, sheetOfCompanies], { corrections: [{ sheet: "Virksomheder", role: "other" }] }).records.companies,
    ).toEqual([]);
  });

  it("say how many hidden rows were read", () => {
    const hidden = sheet("Virksomheder", COMPANIES[0]?.[1] ?? [], { hiddenRows: [2] });
    const { hiddenRows, findings, records } = recognised([PARTICIPANTS, hidden]);
    expect([hiddenRows, records.companies.length]).toEqual([1, 2]);
    expect(findings.filter(({ code }) => code === "hidden-data").map(({ facts }) => facts)).toEqual([{ rows: 1 }]);
  });

  it.each<[string, SheetSnapshot]>([
    [
      "companies with a name, a number and dates",
      sheet("Ark2", [
        ["Nr.", "Navn", "CVR", "Klynge", "Start", "Slut"],
        [1, "Bedre Borde", 12345678, 1, "01.02.2018", null],
      ]),
    ],
    [
      "meetings with participants",
      sheet("Ark3", [
        ["Nr.", "Mødedato", "Emne", "Deltagere"],
        [1, "10.03.2022", "Budget", "Køge"],
      ]),
    ],
    [
      "vouchers of a period",
      sheet("Ark4", [
        ["Nr.", "Periode", "Fakturanr.", "Leverandør", "Beløb", "Status"],
        [1, "marts 2022", "17", "Sidevejen", 250, "betalt"],
      ]),
    ],
  ])("are never participants: %s", (_reading, records) => {
    expect(namesOf(recognised([PARTICIPANTS, records]))).toEqual(["Aase Bæk", "Bo Dahl"]);
  });

  it.each<[string, SheetSnapshot]>([
    [
      "participants without CPR numbers",
      sheet("Ark2", [
        ["Navn", "Virksomhed", "CVR", "Startdato", "Slutdato", "Status"],
        ["Ib Lund", "Bedre Borde", 12345678, "01.02.2018", "01.03.2019", "Ledig"],
      ]),
    ],
    [
      "anonymous participants",
      sheet("Ark2", [
        ["Nr.", "Virksomhed", "CVR", "Startdato", "Slutdato", "Status"],
        [1, "Bedre Borde", 12345678, "01.02.2018", "01.03.2019", "Ledig"],
      ]),
    ],
    [
      "hours by day and activity",
      sheet("Ark2", [
        ["Nr.", "Navn", "Dato", "Aktivitet", "Type", "Timer"],
        [1, "Ib Lund", "01.02.2018", "Oplæring", "Praktik", 7],
      ]),
    ],
    [
      "participants by company",
      sheet("Virksomheder", [
        ["CPR", "Virksomhed", "Rolle", "Start"],
        [CPRS[2], "Bedre Borde", "Partner", "01.02.2018"],
      ]),
    ],
  ])("are not made of %s", (_reading, participants) => {
    const { companies, budget, vouchers, meetings, activities } = recognised([participants]).records;
    expect([companies, budget, vouchers, meetings, activities]).toEqual([[], [], [], [], []]);
  });
});
