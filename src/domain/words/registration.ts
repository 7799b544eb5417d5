import type { CellArea, CellRef } from "./cell";
import type { ColumnMeaning, RecognisedTable } from "./columns";
import type { IsoDay, Month, Period } from "./day";
import type { Finding } from "./finding";
import type { HourKind, Hours } from "./hours";
import type { Records } from "./records";
import type { ReadStatus } from "./statuses";

/** A CPR number as read. Never leaves the domain. */
export interface Cpr {
  /** Ten characters, no hyphen; masked or odd ones as far as they go. */
  readonly digits: string;
  /** Ten digits, day 01–31 or a replacement number's 61–91. Only a whole number can decide sameness. */
  readonly isWhole: boolean;
  readonly isReplacement: boolean;
  /** From the number itself where it is whole. */
  readonly bornOn: IsoDay | undefined;
  readonly gender: "woman" | "man" | undefined;
}

/** A name as read. Never leaves the domain. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
}

export type Completion = "completed" | "interrupted" | "ongoing";

/** What the sheet says of the situation at entry and of the person, for the indicators (DOMAIN 1.3). */
export interface EntryFacts {
  readonly entryStatus?: string;
  readonly benefitGroup?: string;
  readonly unemployedSince?: string | number;
  readonly education?: string;
  readonly background?: string;
  readonly disability?: string;
  readonly otherDisadvantage?: string;
  readonly homeless?: string;
  readonly rural?: string;
}

/** One participant row of the workbook (SPEC 2). Texts are as written, trimmed; names of groups are canonical. */
export interface Registration extends EntryFacts {
  readonly sheet: string;
  readonly row: number;
  /** The controller's own number for the row, as text. */
  readonly number?: string;
  readonly cpr?: Cpr;
  readonly name?: PersonName;
  /** From its own column, else from the CPR number. */
  readonly bornOn?: IsoDay;
  readonly gender?: "woman" | "man";
  /** "Klynge 1". */
  readonly cluster?: string;
  /** "Køge", without the word Kommune. */
  readonly municipality?: string;
  readonly company?: string;
  readonly cvr?: string;
  readonly actor?: string;
  readonly kind?: HourKind;
  readonly referredOn?: IsoDay;
  readonly screenedOn?: IsoDay;
  readonly start?: IsoDay;
  readonly expectedExit?: IsoDay;
  readonly exit?: IsoDay;
  readonly completion?: Completion;
  readonly interruptionReason?: string;
  readonly status?: ReadStatus;
  readonly employedAtPartner?: string;
  readonly jobStart?: IsoDay;
  readonly jobEnd?: IsoDay;
  readonly weeklyHours?: number;
  readonly startForm?: string;
  readonly endForm?: string;
  readonly resultDate?: IsoDay;
  readonly statusAfterSixMonths?: ReadStatus;
  readonly qualification?: string;
  readonly notes?: string;
  /** Where each fact stands. */
  readonly cells: Readonly<Partial<Record<ColumnMeaning, CellRef>>>;
}

/** Every entry of hours, column by column: one position is one amount for a registration, a month and a kind. */
export interface HourEntries {
  readonly length: number;
  /** Index into the registrations. */
  readonly registration: Int32Array;
  readonly month: Int32Array;
  /** Index into HOUR_KINDS. */
  readonly kind: Uint8Array;
  /** Whole seconds (Hours). */
  readonly amount: Int32Array;
  /** Index into `sheets`. */
  readonly sheet: Uint16Array;
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly sheets: readonly string[];
}

/** A fact of the front page and where it stands. */
export interface Stated<T> {
  readonly value: T;
  readonly cells: readonly CellArea[];
}

/** What the workbook says of the project (DOMAIN 3.1 "Forside"). */
export interface ProjectFacts {
  readonly name?: Stated<string>;
  readonly journalNumber?: Stated<string>;
  readonly region?: Stated<string>;
  readonly grantee?: Stated<string>;
  readonly reportPeriod?: Stated<Period>;
  readonly wholePeriod?: Stated<Period>;
}

/** A row of the targets sheet. `measure` is undefined when the name is not known. */
export interface Target {
  readonly name: string;
  readonly measure: TargetMeasure | undefined;
  readonly target: number;
  /** Typed in the workbook beside the target, where it is. */
  readonly typedActual?: number;
  readonly cells: readonly CellArea[];
}

export type TargetMeasure = "persons" | "completed" | "status.employed" | "status.education" | "companiesWithGrowth" | "companies";

/** A total that somebody typed or summed in the workbook (SPEC 2.6): compared, never read as a participant. */
export interface TypedTotal {
  readonly label: string;
  readonly of: "registrations" | "persons" | "hours";
  readonly cluster?: string;
  readonly municipality?: string;
  readonly month?: Month;
  readonly kind?: HourKind;
  /** A count, or whole seconds where it is of hours. */
  readonly value: number | Hours;
  readonly cell: CellRef;
}

/** The workbook, understood. */
export interface Recognised {
  readonly tables: readonly RecognisedTable[];
  readonly project: ProjectFacts;
  readonly registrations: readonly Registration[];
  readonly hours: HourEntries;
  readonly targets: readonly Target[];
  readonly totals: readonly TypedTotal[];
  /** Companies, economy, vouchers, activities and meetings, where the workbook has their sheets. */
  readonly records: Records;
  readonly hiddenRows: number;
  readonly findings: readonly Finding[];
}
