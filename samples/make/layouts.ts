import type { CastHours, CastPerson, CastRegistration, Kind } from "./cast";
import type { Chance } from "./chance";

/** A day as the layouts hand it to the writer. */
export interface DayCell {
  readonly day: string;
}
export type Cell = string | number | DayCell | null;
export interface Sheet {
  readonly name: string;
  readonly rows: Cell[][];
  /** "A1:B1" */
  readonly merges?: string[];
  readonly hiddenColumns?: number[];
  readonly hiddenRows?: number[];
}

/** Who stands in which row. */
interface Row {
  readonly person: CastPerson;
  readonly registration: CastRegistration;
}

const SHORT = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const LONG = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
const ENGLISH = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const rowsOf = (cast: readonly CastPerson[]): Row[] => cast.flatMap((person) => person.registrations.map((registration) => ({ person, registration })));
const kindWord = (kind: Kind) => (kind === "practice" ? "Praktik" : "Løn");
const yearOf = (month: number) => Math.floor(month / 12);
const dotted = (day: string) => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
const hyphened = (cpr: string) => `${cpr.slice(0, 6)}-${cpr.slice(6)}`;

function monthsOf(rows: readonly Row[]): number[] {
  const all = rows.flatMap(({ registration }) => registration.hours.map((hours) => hours.month));
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, at) => first + at);
}

function amount(hours: readonly CastHours[], month: number, kind: Kind): number | null {
  const found = hours.find((each) => each.month === month && each.kind === kind);
  return found === undefined ? null : found.hundredths / 100;
}

function column(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : column(Math.floor(index / 26) - 1) + column(index % 26);
}

/** All of the person's hours, each amount once: what a wide export repeats on every row. */
function hoursOfPerson(person: CastPerson): CastHours[] {
  const seen = new Map<string, CastHours>();
  for (const hours of person.registrations.flatMap((each) => each.hours)) seen.set(`${hours.kind} ${String(hours.month)}`, hours);
  return [...seen.values()];
}

export const FRONT: Sheet = {
  name: "Forside",
  rows: [
    ["Projektnavn", "Vækst gennem fællesskab"],
    ["Journalnummer", "ABC-21-0007"],
    ["Rapporteringsperiode fra", { day: "2022-03-01" }],
    ["Rapporteringsperiode til", { day: "2022-09-30" }],
    ["Samlet periode fra", { day: "2018-03-01" }],
    ["Samlet periode til", { day: "2022-09-30" }],
  ],
};
export const TARGETS: Sheet = {
  name: "Måltal",
  rows: [
    ["Indikator", "Målsætning"],
    ["Tilmeldte deltagere", 40],
    ["I beskæftigelse", 10],
  ],
};

/** One row a registration with its kind; one header row; months once. */
export function typePerRow(cast: readonly CastPerson[], chance: Chance): Sheet[] {
  const rows = chance.shuffled(rowsOf(cast));
  const months = monthsOf(rows);
  const header = ["Løbenr.", "CPR-nr.", "Navn", "Klynge", "Kommune", "Virksomhed", "Beskæftigelsesaktør", "Registreringstype", "Startdato", "Slutdato", "Status ved afslutning"];
  return [
    FRONT,
    {
      name: "Indikatorskema",
      rows: [
        [...header, ...months.map((month) => `${SHORT[month % 12] ?? ""}-${String(yearOf(month)).slice(2)}`)],
        ...rows.map(({ person, registration }, at): Cell[] => [
          at + 1,
          hyphened(person.cpr),
          `${person.given} ${person.family}`,
          registration.cluster,
          person.municipality,
          person.company,
          person.actor,
          kindWord(registration.kind),
          { day: registration.start },
          { day: registration.exit },
          registration.statusText,
          ...months.map((month) => amount(registration.hours, month, registration.kind)),
        ]),
      ],
    },
    TARGETS,
  ];
}

/** A wide export with the usual mess: title rows, two header rows with merged months, sections, subtotals, text for numbers and dates, a hidden column. */
export function messyExport(cast: readonly CastPerson[], chance: Chance): Sheet[] {
  const all = rowsOf(cast);
  const months = monthsOf(all);
  const fixed = ["Nr.", "CPR nr.\n(10 cifre)", "Efternavn, Fornavn", "Klynge ", "Kommune", "Acceleratorvirksomhed", "Start", "Ophør", "Slutstatus*", "Noter"];
  const rows: Cell[][] = [["Indikatorskema – deltagere"], ["Udtræk pr. 30.09.2022"], [], ["", ...fixed, ...months.flatMap((month) => [`${LONG[month % 12] ?? ""} ${String(yearOf(month))}`, null])]];
  rows.push(["", ...fixed.map(() => null), ...months.flatMap(() => ["Praktiktimer", "Lønnede timer"])]);
  const merges = ["A1:H1", ...fixed.map((_, at) => `${column(at + 1)}4:${column(at + 1)}5`)];
  merges.push(...months.map((_, at) => `${column(fixed.length + 1 + at * 2)}4:${column(fixed.length + 2 + at * 2)}4`));
  let number = 0;
  for (const cluster of [...new Set(all.map(({ registration }) => registration.cluster))].sort()) {
    const inside = chance.shuffled(all.filter(({ registration }) => registration.cluster === cluster));
    rows.push(["", cluster]);
    for (const { person, registration } of inside) {
      number += 1;
      const hours = hoursOfPerson(person);
      const written = (value: number | null): Cell => (value !== null && chance.fraction() < 0.2 ? value.toFixed(2).replace(".", ",") : value);
      rows.push([
        "",
        number,
        chance.pick([hyphened(person.cpr), person.cpr, `${person.cpr.slice(0, 6)} ${person.cpr.slice(6)}`]),
        `${person.family}, ${chance.fraction() < 0.2 ? person.given.toUpperCase() : person.given}${chance.fraction() < 0.3 ? " " : ""}`,
        chance.pick([cluster, cluster.replace("Klynge ", "")]),
        chance.pick([person.municipality, `${person.municipality} Kommune`]),
        person.company,
        chance.pick<Cell>([dotted(registration.start), { day: registration.start }]),
        chance.pick<Cell>([dotted(registration.exit), { day: registration.exit }]),
        chance.pick([registration.statusText, registration.statusText.toUpperCase()]),
        null,
        ...months.flatMap((month) => [written(amount(hours, month, "practice")), written(amount(hours, month, "paid"))]),
      ]);
    }
    rows.push(["", null, null, `${cluster} i alt`], []);
  }
  rows.push(["", "Antal rækker", number]);
  return [FRONT, { name: "Deltagere", rows, merges, hiddenColumns: [6] }, TARGETS];
}

/** Registrations on one sheet, hours long on another, joined by the registration number. */
export function longHours(cast: readonly CastPerson[], chance: Chance): Sheet[] {
  const rows = chance.shuffled(rowsOf(cast));
  const header = ["Reg.nr.", "Personnummer", "Fornavn", "Efternavn", "Klynge", "Kommune", "Arbejdsgiver", "Type", "Indskrevet", "Udskrevet", "Udfald"];
  const entries = chance.shuffled(rows.flatMap(({ registration }, at) => registration.hours.map((hours) => ({ number: at + 101, hours }))));
  return [
    FRONT,
    {
      name: "Borgere",
      rows: [
        header,
        ...rows.map(({ person, registration }, at): Cell[] => [
          at + 101,
          person.cpr,
          person.given,
          person.family,
          registration.cluster,
          person.municipality,
          person.company,
          kindWord(registration.kind),
          { day: registration.start },
          { day: registration.exit },
          registration.statusText,
        ]),
      ],
    },
    {
      name: "Timeregistrering",
      rows: [
        ["Reg.nr.", "År", "Måned", "Type", "Timer"],
        ...entries.map(({ number, hours }): Cell[] => [
          number,
          yearOf(hours.month),
          (hours.month % 12) + 1,
          hours.kind === "practice" ? "Praktiktimer" : "Lønnede timer",
          hours.hundredths / 100,
        ]),
      ],
    },
    TARGETS,
  ];
}

/** A sheet a cluster; the cluster stands only in the sheet's name; one header row with kind and month. */
export function sheetPerCluster(cast: readonly CastPerson[], chance: Chance): Sheet[] {
  const all = rowsOf(cast);
  const months = monthsOf(all);
  const clusters = [...new Set(all.map(({ registration }) => registration.cluster))].sort();
  return [
    FRONT,
    ...clusters.map((cluster): Sheet => ({
      name: cluster,
      rows: [
        ["Deltagerliste"],
        [],
        ["CPR-nr.", "Navn", "Jobcenter", "Praktiksted", "Start", "Slut", "Slutstatus", ...months.flatMap((month) => ["Praktik", "Løn"].map((kind) => `${kind} ${SHORT[month % 12] ?? ""}-${String(yearOf(month)).slice(2)}`))],
        ...chance
          .shuffled(all.filter(({ registration }) => registration.cluster === cluster))
          .map(({ person, registration }): Cell[] => [
            Number(person.cpr),
            `${person.given} ${person.family}`,
            person.municipality,
            person.company,
            { day: registration.start },
            { day: registration.exit },
            registration.statusText,
            ...months.flatMap((month) => [amount(registration.hours, month, "practice"), amount(registration.hours, month, "paid")]),
          ]),
      ],
    })),
    TARGETS,
  ];
}

const EDUCATION = { primary: "ISCED 2", secondary: "ISCED 3", tertiary: "ISCED 6" } as const;

function englishEntry({ entry }: CastPerson): Cell[] {
  const day = (on: string | undefined): Cell => (on === undefined ? null : { day: on });
  return [
    entry.gender === "woman" ? "Female" : "Male",
    entry.status === "unemployed" ? "Unemployed" : entry.status === "inactive" ? "Inactive" : "Employed",
    day(entry.unemployedSince),
    EDUCATION[entry.education],
    day(entry.referredOn),
    day(entry.screenedOn),
    day(entry.startFormOn),
    day(entry.endFormOn),
    entry.weeklyHours ?? null,
  ];
}

/** English headers; all practice months, then all paid months under block titles. */
export function englishBlocks(cast: readonly CastPerson[], chance: Chance): Sheet[] {
  const rows = chance.shuffled(rowsOf(cast));
  const months = monthsOf(rows);
  const fixed = ["No.", "Name", "CPR", "Date of birth", "Cluster", "Municipality", "Company", "Start date", "End date", "Exit status", "Gender", "Entry status", "Unemployed since", "Education level", "Referral date", "Screening date", "Start form received", "End form received", "Weekly hours"];
  const names = months.map((month) => `${ENGLISH[month % 12] ?? ""} ${String(yearOf(month))}`);
  const first = fixed.length;
  return [
    {
      name: "Participants",
      merges: [`${column(first)}1:${column(first + months.length - 1)}1`, `${column(first + months.length)}1:${column(first + 2 * months.length - 1)}1`],
      rows: [
        [...fixed.map(() => null), "Practice hours", ...months.slice(1).map(() => null), "Paid hours", ...months.slice(1).map(() => null)],
        [...fixed, ...names, ...names],
        ...rows.map(({ person, registration }, at): Cell[] => [
          at + 1,
          `${person.given} ${person.family}`,
          hyphened(person.cpr),
          { day: person.entry.bornOn },
          registration.cluster,
          person.municipality,
          person.company,
          { day: registration.start },
          { day: registration.exit },
          registration.statusText,
          ...englishEntry(person),
          ...months.map((month) => amount(registration.hours, month, "practice")),
          ...months.map((month) => amount(registration.hours, month, "paid")),
        ]),
      ],
    },
  ];
}
