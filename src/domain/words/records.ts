import type { CellRef } from "./cell";
import type { IsoDay } from "./day";

/** An amount of money in whole øre; 100 are a krone. May be negative. */
export type Oere = number;

/** What the project counts a company as; "support" are støttevirksomheder (DOMAIN R63). */
export type CompanyRole = "partner" | "support" | "actor" | "municipality" | "other";

/** What every record has: where the row stands and where each of its facts does. */
interface Recorded<Fact extends string> {
  readonly place: CellRef;
  readonly cells: Readonly<Partial<Record<Fact, CellRef>>>;
}

/** A row of the sheet of companies (DOMAIN 3.1 "Virksomheder"). */
export interface CompanyRecord extends Recorded<
  "name" | "cvr" | "role" | "cluster" | "slot" | "joinedOn" | "leftOn" | "entryYear" | "employees" | "notes"
> {
  readonly name: string;
  readonly cvr?: string;
  readonly role?: CompanyRole;
  readonly cluster?: string;
  /** Companies that share a slot count as one (DOMAIN R22). */
  readonly slot?: string;
  readonly joinedOn?: IsoDay;
  readonly leftOn?: IsoDay;
  readonly entryYear?: number;
  readonly employees?: number;
  readonly notes?: string;
  /** EBITDA by accounting year, each with its cell. */
  readonly ebitda: ReadonlyMap<number, { readonly amount: Oere; readonly cell: CellRef }>;
}

/** A row of the partners' budget and account (DOMAIN 3.1 "Økonomi"). Direct costs, before the supplement of 18 %. */
export interface BudgetLine extends Recorded<"partner" | "account" | "budget" | "actual" | "grant"> {
  readonly partner?: string;
  readonly account?: string;
  readonly budget?: Oere;
  readonly actual?: Oere;
  /** EU grant of the line, where it is stated (DOMAIN R34). */
  readonly grant?: Oere;
}

/** A voucher (DOMAIN 3.1 "Bilag"). */
export interface Voucher extends Recorded<
  "number" | "date" | "supplier" | "text" | "partner" | "account" | "amount" | "reservation" | "action" | "marketSearch"
> {
  readonly number?: string;
  readonly date?: IsoDay;
  readonly supplier?: string;
  readonly text?: string;
  readonly partner?: string;
  readonly account?: string;
  readonly amount?: Oere;
  /** What the auditor or the authority has reserved; undefined where there is none. */
  readonly reservation?: string;
  /** What was done about it. */
  readonly action?: string;
  /** Reference to the documentation of market price (DOMAIN R38). */
  readonly marketSearch?: string;
}

/** A reservation of the previous account that stands on a sheet of its own (DOMAIN R67). */
export interface Reservation extends Recorded<"text" | "supplier" | "amount" | "action"> {
  readonly text: string;
  readonly supplier?: string;
  readonly amount?: Oere;
  readonly action?: string;
}

/** A camp, a course, a publication (DOMAIN 3.1 "Aktiviteter"). */
export interface Activity extends Recorded<"heldOn" | "type" | "topic" | "outlet" | "participants" | "cluster"> {
  readonly heldOn?: IsoDay;
  readonly type?: string;
  readonly topic?: string;
  /** Where the project was told of: a newspaper, a page (DOMAIN R71). */
  readonly outlet?: string;
  readonly participants?: number;
  readonly cluster?: string;
}

/** A meeting (DOMAIN R64). */
export interface Meeting extends Recorded<"heldOn" | "group" | "topic" | "present"> {
  readonly heldOn?: IsoDay;
  /** "Styregruppe"; undefined where the sheet is of one group only and does not say. */
  readonly group?: string;
  readonly topic?: string;
  /** Who was represented, as written and split: municipalities, companies. */
  readonly present: readonly string[];
}

/** What the workbook holds beside participants and hours. */
export interface Records {
  readonly companies: readonly CompanyRecord[];
  readonly budget: readonly BudgetLine[];
  readonly vouchers: readonly Voucher[];
  readonly reservations: readonly Reservation[];
  readonly activities: readonly Activity[];
  readonly meetings: readonly Meeting[];
}

export const NO_RECORDS: Records = { companies: [], budget: [], vouchers: [], reservations: [], activities: [], meetings: [] };
