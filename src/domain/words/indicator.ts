import type { CellArea } from "./cell";

/** A common indicator (DOMAIN 1.3, 1.4), in its ESF code; ESF+ has other names for the same (DOMAIN 1.8). */
export interface Indicator {
  /** "CO01". */
  readonly code: string;
  /** The code of ESF+; undefined where it was dropped. */
  readonly plusCode?: string;
  /** Danish and English names. */
  readonly da: string;
  readonly en: string;
  /** Sensitive: may lack where the participant refuses. */
  readonly isSensitive: boolean;
}

/** What was counted of an indicator. */
export interface IndicatorResult {
  /** The code of the chosen set: "CO01", "EECO02". */
  readonly code: string;
  readonly da: string;
  readonly en: string;
  /** Undefined where the data cannot carry it; `missing` then names the column. */
  readonly value: number | undefined;
  readonly women: number | undefined;
  readonly men: number | undefined;
  readonly missing?: string;
  readonly cells: readonly CellArea[];
}

/** Completeness of the records (DOMAIN 1.6): only the complete enter the indicators. */
export interface RecordCompleteness {
  /** Entry data complete, exit and result known. */
  readonly full: number;
  /** Entry complete, no exit yet. */
  readonly partial: number;
  /** Entry data missing: in the grand total alone. */
  readonly incomplete: number;
}
