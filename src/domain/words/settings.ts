import type { ColumnMeaning, HoursColumn, SheetRole } from "./columns";
import type { IsoDay } from "./day";
import type { FormName } from "./form";
import type { Hours } from "./hours";
import { hoursFromDecimal } from "./hours";
import type { Status, StatusCode } from "./statuses";

/** A correction of what was recognised on one sheet. Rows as the user sees them (from 1), columns by letters. */
export interface SheetCorrection {
  readonly sheet: string;
  readonly role?: SheetRole;
  readonly headerRow?: number;
  readonly columns?: Readonly<Record<string, ColumnMeaning | HoursColumn>>;
  /** The same by what stands above the column, so that a correction outlives an inserted column. */
  readonly headers?: Readonly<Record<string, ColumnMeaning | HoursColumn>>;
}

/** What a controller may set. Defaults are stated here and nowhere else. */
export interface Settings {
  /** Undefined: the end of the reporting period, else of the project, else none (SPEC 2.5). */
  readonly asOf: IsoDay | undefined;
  readonly language: "da" | "en";
  /** More than this in a month, practice and paid together, is a finding (DOMAIN R31). */
  readonly monthlyNorm: Hours;
  /** How the codes that are a matter of policy count (DOMAIN 1.5). */
  readonly policy: Readonly<Partial<Record<StatusCode, Status>>>;
  /** Status texts that the controller has answered: folded text → code. */
  readonly statusMeanings: Readonly<Record<string, StatusCode>>;
  /** Jobs under this many hours a week do not count as employed; 0: every job counts. */
  readonly weeklyHoursForEmployment: number;
  /** Groups smaller than this are flagged before copying (SPEC 5). */
  readonly smallGroup: number;
  readonly corrections: readonly SheetCorrection[];
  /** ESF common indicators, or the names of ESF+ (DOMAIN 1.8). */
  readonly indicatorSet: "esf" | "esfplus";
  /** The authority's form that the text is written for. */
  readonly form: FormName;
  /** "short" for forms with little room: the same facts in fewer words. */
  readonly textLength: "full" | "short";
}

export const DEFAULT_SETTINGS: Settings = {
  asOf: undefined,
  language: "da",
  monthlyNorm: hoursFromDecimal(160.33).hours,
  policy: {},
  statusMeanings: {},
  weeklyHoursForEmployment: 0,
  smallGroup: 3,
  corrections: [],
  indicatorSet: "esf",
  form: "progress",
  textLength: "full",
};
