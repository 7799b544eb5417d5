import { newXlsx } from "../../src/workbook/xlsx/newXlsx";
import type { SheetSnapshot } from "../../src/domain/words/workbook";

const HEADERS = ["Løbenr.", "CPR-nr.", "Navn", "Klynge", "Kommune", "Virksomhed", "Registreringstype", "Startdato", "Slutdato"];
const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const STATUSES = ["Ledig", "i job", "Uddannelse", "sygemeldt"];
const TOWNS = ["Køge", "Holbæk", "Stevns"];
const COMPANIES = ["Alfa", "Beta", "Gamma"];
const EMPTY: Omit<SheetSnapshot, "name" | "values"> = {
  visibility: "visible",
  formats: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  tables: [],
  notes: [],
  struckRows: [],
};

const two = (number: number): string => String(number).padStart(2, "0");

/** A replacement number: the day is above 60. */
function cprOf(person: number): string {
  const [day, month, year] = [61 + (person % 28), 1 + (Math.floor(person / 28) % 12), 50 + (Math.floor(person / 336) % 50)];
  return `${two(day)}${two(month)}${String(year)}-${String(person % 4000).padStart(4, "0")}`;
}

function rowOf(index: number, persons: number, months: number) {
  const person = index % persons;
  const facts = [
    index + 1,
    cprOf(person),
    `Fornavn${String(person % 97)} Efternavn${String(person)}`,
    `Klynge ${String(1 + (person % 2))}`,
    TOWNS[person % TOWNS.length] ?? "",
    COMPANIES[person % COMPANIES.length] ?? "",
    index < persons ? "Praktik" : "Løn",
    "01-02-2019",
    "30-09-2022",
    STATUSES[person % STATUSES.length] ?? "",
  ];
  const hours = Array.from({ length: months }, (_, month) => ((index + month) % 3 === 0 ? null : ((index * 7 + month * 13) % 60) + 0.5));
  return [...facts, ...hours];
}

/** A workbook of so many registrations and months; one person in five has two registrations. */
export function largeWorkbook(registrations: number, months: number): Uint8Array {
  const monthNames = Array.from(
    { length: months },
    (_, month) => `${MONTHS[(month + 1) % 12] ?? ""}-${String(19 + Math.floor((month + 1) / 12))}`,
  );
  const header = [...HEADERS, "Status ved afslutning", ...monthNames];
  const persons = Math.ceil((registrations * 4) / 5);
  const values = [header, ...Array.from({ length: registrations }, (_, index) => rowOf(index, persons, months))];
  return newXlsx({ file: undefined, date1904: false, sheets: [{ ...EMPTY, name: "Indikatorskema", values }] });
}
