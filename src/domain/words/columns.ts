/** What a column of the workbook can mean (DOMAIN 3.2, 3.5). Dates, codes and texts of one registration, and the columns of long hours. */
export const COLUMN_MEANINGS = [
  "registrationNumber",
  "cpr",
  "name",
  "givenName",
  "familyName",
  "bornOn",
  "gender",
  "cluster",
  "municipality",
  "company",
  "cvr",
  "actor",
  "kind",
  "benefitGroup",
  "entryStatus",
  "unemployedSince",
  "education",
  "background",
  "disability",
  "otherDisadvantage",
  "homeless",
  "rural",
  "referredOn",
  "screenedOn",
  "start",
  "expectedExit",
  "exit",
  "completion",
  "interruptionReason",
  "status",
  "employedAtPartner",
  "jobStart",
  "jobEnd",
  "weeklyHours",
  "startForm",
  "endForm",
  "resultDate",
  "statusAfterSixMonths",
  "qualification",
  "notes",
  "year",
  "month",
  "day",
  "hours",
  "practiceHours",
  "paidHours",
  "ignored",
] as const;

export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** A column of hours in a wide table: one month, one kind (undefined: the row's own kind). */
export interface HoursColumn {
  readonly month: number;
  readonly kind: "practice" | "paid" | undefined;
}

export type SheetRole =
  | "registrations"
  | "hours"
  | "startForms"
  | "endForms"
  | "targets"
  | "project"
  | "companies"
  | "economy"
  | "vouchers"
  | "activities"
  | "meetings"
  | "other";

/** One column as it was recognised; shown to the controller and open to correction. */
export interface RecognisedColumn {
  readonly column: number;
  /** As it stands above the column; parts of a header of two rows are joined by a space. */
  readonly header: string;
  readonly meaning: ColumnMeaning | HoursColumn | undefined;
  /** 0 to 1: header and content agreeing is 1. */
  readonly confidence: number;
  readonly because: "header" | "content" | "header and content" | "settings";
}

/** One table on one sheet as it was recognised. */
export interface RecognisedTable {
  readonly sheet: string;
  readonly role: SheetRole;
  /** First and last header row, from 0. */
  readonly headerRows: readonly [number, number];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly RecognisedColumn[];
  readonly confidence: number;
  /** How many hidden rows and columns were read as data. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}
