import type { CastPerson } from "./cast";
import type { Cell, Sheet } from "./layouts";
import type { CastCompany, CastRecords } from "./records";

const ACCOUNT_DA = { wages: "Løn", materials: "Materialer", external: "Ekstern konsulent" } as const;
const ACCOUNT_EN = { wages: "Wages", materials: "Materials", external: "External consultant" } as const;
const STATUS_DA = { unemployed: "Ledig", inactive: "Inaktiv", employed: "Beskæftiget" } as const;
const EDUCATION_DA = { primary: "Grundskole", secondary: "Ungdomsuddannelse", tertiary: "Videregående uddannelse" } as const;
const ROLE_DA = { partner: "Partner", support: "Støttevirksomhed" } as const;

const date = (day: string | undefined): Cell => (day === undefined ? null : { day });
const danish = (kroner: number) => `${String(Math.trunc(kroner)).replace(/\B(?=(\d{3})+$)/g, ".")},00`;
const english = (kroner: number) => `${String(Math.trunc(kroner)).replace(/\B(?=(\d{3})+$)/g, ",")}.00`;
const sum = (amounts: readonly number[]) => amounts.reduce((all, next) => all + next, 0);

function yearsOf(companies: readonly CastCompany[]): number[] {
  return [...new Set(companies.flatMap(({ ebitda }) => ebitda.map(({ year }) => year)))].sort();
}

function startForms(cast: readonly CastPerson[]): Sheet {
  return {
    name: "Startskema",
    rows: [
      ["CPR-nr.", "Navn", "Fødselsdato", "Køn", "Status ved start", "Ledig siden", "Højest fuldførte uddannelse", "Henvisningsdato", "Visitationsdato", "Startskema modtaget"],
      ...cast.map(({ cpr, given, family, entry }): Cell[] => [
        cpr,
        `${given} ${family}`,
        { day: entry.bornOn },
        entry.gender === "woman" ? "K" : "M",
        STATUS_DA[entry.status],
        date(entry.unemployedSince),
        EDUCATION_DA[entry.education],
        { day: entry.referredOn },
        { day: entry.screenedOn },
        { day: entry.startFormOn },
      ]),
    ],
  };
}

function endForms(cast: readonly CastPerson[]): Sheet {
  return {
    name: "Slutskema",
    rows: [
      ["CPR-nr.", "Navn", "Timer pr. uge", "Slutskema modtaget"],
      ...cast
        .filter(({ entry }) => entry.endFormOn !== undefined)
        .map(({ cpr, given, family, entry }): Cell[] => [cpr, `${given} ${family}`, entry.weeklyHours ?? null, date(entry.endFormOn)]),
    ],
  };
}

/** Danish, a sheet a kind, sums beneath; money as numbers in one place and as text in another. */
export function danishRecords(cast: readonly CastPerson[], { companies, budget, vouchers, meetings, activities }: CastRecords): Sheet[] {
  const years = yearsOf(companies);
  return [
    startForms(cast),
    endForms(cast),
    {
      name: "Virksomheder",
      rows: [
        ["Virksomhed", "CVR-nr.", "Rolle", "Klynge", "Slot", "Indtrådt", "Udtrådt", ...years.map((year) => `EBITDA ${String(year)}`)],
        ...companies.map(({ name, cvr, role, cluster, slot, joinedOn, leftOn, ebitda }): Cell[] => [
          name, cvr, ROLE_DA[role], cluster, slot, { day: joinedOn }, date(leftOn),
          ...years.map((year) => ebitda.find((each) => each.year === year)?.kroner ?? null),
        ]),
      ],
    },
    {
      name: "Partnerbudget",
      rows: [
        ["Partnerbudget og regnskab"],
        [],
        ["Partner", "Konto", "Budget", "Regnskab", "EU-tilskud"],
        ...budget.map(({ partner, account, budget: planned, actual, grant }): Cell[] => [partner, ACCOUNT_DA[account], danish(planned), actual, grant]),
        ["I alt", null, sum(budget.map((line) => line.budget)), sum(budget.map((line) => line.actual)), sum(budget.map((line) => line.grant))],
      ],
    },
    {
      name: "Bilag",
      rows: [
        ["Bilagsnr.", "Dato", "Leverandør", "Partner", "Beløb", "Forbehold", "Håndtering"],
        ...vouchers.map(({ number, date: on, supplier, partner, kroner, reservation, action }): Cell[] => [number, { day: on }, supplier, partner, kroner, reservation ?? null, action ?? null]),
        [null, null, null, "I alt", sum(vouchers.map(({ kroner }) => kroner))],
      ],
    },
    { name: "Styregruppe", rows: [["Mødedato", "Dagsorden", "Til stede"], ...meetings.map(({ heldOn, topic, present }): Cell[] => [{ day: heldOn }, topic, present.join(", ")])] },
    {
      name: "Aktiviteter",
      rows: [
        ["Dato", "Type", "Emne", "Medie", "Antal deltagere"],
        ...activities.map(({ heldOn, topic, outlet, participants }): Cell[] => [{ day: heldOn }, "Camp", topic, outlet ?? null, participants]),
      ],
    },
  ];
}

/** English: EBITDA a row a year on a sheet of its own, budget above vouchers on one sheet, meetings among activities. */
export function englishRecords({ companies, budget, vouchers, meetings, activities }: CastRecords): Sheet[] {
  return [
    {
      name: "Companies",
      rows: [
        ["Companies in the project"],
        ["Company", "CVR no.", "Role", "Cluster", "Slot", "Joined", "Left", "Entry year"],
        ...companies.map(({ name, cvr, role, cluster, slot, joinedOn, leftOn }): Cell[] => [
          name, Number(cvr), role === "partner" ? "Partner" : "Support company", cluster, slot, { day: joinedOn }, date(leftOn), Number(joinedOn.slice(0, 4)),
        ]),
      ],
    },
    {
      name: "EBITDA",
      rows: [["Company", "Year", "EBITDA (DKK)"], ...companies.flatMap(({ name, ebitda }) => ebitda.map(({ year, kroner }): Cell[] => [name, year, kroner < 0 ? `(${english(-kroner)})` : english(kroner)]))],
    },
    {
      name: "Finance",
      rows: [
        ["Partner budget"],
        ["Partner", "Account", "Budget", "Actual", "EU grant"],
        ...budget.map(({ partner, account, budget: planned, actual, grant }, at): Cell[] => [budget[at - 1]?.partner === partner ? null : partner, ACCOUNT_EN[account], planned, actual, grant]),
        ["Total", null, sum(budget.map((line) => line.budget)), sum(budget.map((line) => line.actual)), sum(budget.map((line) => line.grant))],
        [],
        ["Vouchers"],
        ["Voucher no.", "Date", "Supplier", "Partner", "Amount", "Reservation", "Action taken"],
        ...vouchers.map(({ number, date: on, supplier, partner, kroner, reservation, action }): Cell[] => [`V-${String(number)}`, { day: on }, supplier, partner, english(kroner), reservation ?? "no", action ?? null]),
      ],
    },
    {
      name: "Activities and meetings",
      rows: [
        ["Date", "Activity", "Topic", "Outlet", "Participants"],
        ...meetings.map(({ heldOn, topic }): Cell[] => [{ day: heldOn }, "Steering group meeting", topic, null, null]),
        ...activities.map(({ heldOn, topic, outlet, participants }): Cell[] => [{ day: heldOn }, "Camp", topic, outlet ?? null, participants]),
      ],
    },
  ];
}
