import type { CellRef } from "../../words/cell";
import type { CompanyRecord, Oere } from "../../words/records";
import { explicitCluster, readCluster } from "../cells/readCluster";
import { textOf } from "../cells/textOf";
import { isYearCell, yearWithin } from "./ebitdaColumns";
import type { RecordRow } from "./RecordRow";
import { recordLines } from "./recordRows";
import type { RecordSource } from "./RecordRow";
import { readRole, sectionRole } from "./readRole";

/** Dropped where it is undefined: a record has only the facts that its row gives. */
type Facts = { -readonly [Fact in keyof CompanyRecord]?: CompanyRecord[Fact] | undefined };

function given(facts: Facts): Partial<CompanyRecord> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<CompanyRecord>;
}

/** Eight digits, however they are parted; anything else is no CVR number. */
function readCvr(text: string | undefined): string | undefined {
  const digits = text?.replace(/^(?:dk|cvr)[\s.:-]*/i, "").replace(/[\s.-]/g, "") ?? "";
  return /^\d{8}$/.test(digits) ? digits : undefined;
}

type Ebitda = Map<number, { readonly amount: Oere; readonly cell: CellRef }>;

function readEbitda(row: RecordRow, entryYear: number | undefined): Ebitda {
  const ebitda: Ebitda = new Map();
  const yearOfRow = yearWithin(textOf(row.value("year")));
  for (const { column, year, afterEntry, scale } of row.source.layout.ebitda) {
    const counted = afterEntry === undefined || entryYear === undefined ? undefined : entryYear + afterEntry;
    const of = year ?? counted ?? yearOfRow;
    const amount = of === undefined ? undefined : row.moneyAt(column, scale ?? 1);
    if (of !== undefined && amount !== undefined) ebitda.set(of, { amount, cell: row.at(column) });
  }
  return ebitda;
}

/** "2019" says the year of joining, no day; a day says its year where no column does. */
function readJoining(row: RecordRow): Pick<Facts, "joinedOn" | "entryYear"> {
  const written = textOf(row.value("joinedOn"));
  const joinedOn = isYearCell(written) ? undefined : row.day("joinedOn");
  const own = yearWithin(row.text("entryYear") ?? "");
  if (own !== undefined) return { joinedOn, entryYear: own };
  const entryYear = yearWithin(joinedOn?.slice(0, 4) ?? (isYearCell(written) ? written : ""));
  const column = row.source.columns.get("joinedOn");
  row.rest("entryYear", entryYear === undefined || column === undefined ? undefined : row.at(column));
  return { joinedOn, entryYear };
}

/** What a section row gives the companies below it. */
interface Section {
  readonly role: CompanyRecord["role"];
  readonly cluster: string | undefined;
}

function companyOf(row: RecordRow, section: Section): CompanyRecord | undefined {
  const name = row.text("name");
  if (name === undefined) return undefined;
  const cluster = row.text("cluster");
  const facts: Facts = {
    cvr: readCvr(row.text("cvr")),
    role: readRole(row.text("role")) ?? section.role,
    cluster: cluster === undefined ? section.cluster : readCluster(cluster),
    slot: row.text("slot"),
    ...readJoining(row),
    leftOn: row.day("leftOn"),
    employees: row.whole("employees"),
    notes: row.text("notes"),
  };
  return { name, ...given(facts), ebitda: readEbitda(row, facts.entryYear), place: row.place, cells: row.cells };
}

/** Companies row by row, as they stand: those named on several rows are joined later. */
export function readCompanies(source: RecordSource): readonly CompanyRecord[] {
  const companies: CompanyRecord[] = [];
  let section: Section = {
    role: readRoleOfTitle(source),
    cluster: explicitCluster(source.layout.title) ?? explicitCluster(source.grid.sheet.name),
  };
  for (const line of recordLines(source)) {
    if (line.is === "total") continue;
    if (line.is === "section") {
      const [role, cluster] = [sectionRole(line.text), explicitCluster(line.text)];
      if (role !== undefined || cluster !== undefined) {
        section = { role: role ?? section.role, cluster: cluster ?? section.cluster };
        continue;
      }
      // A lone text after a gap is a note; one among companies is a company of which nothing else is known.
      if (line.isAfterGap || !line.row.isFilled("name")) continue;
    }
    const company = companyOf(line.row, section);
    if (company !== undefined) companies.push(company);
  }
  return companies;
}

function readRoleOfTitle({ layout, columns }: RecordSource): CompanyRecord["role"] {
  return columns.has("role") ? undefined : sectionRole(layout.title);
}
