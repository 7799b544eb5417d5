import type { CellStyle } from "./plan";

/** How a style looks; every adapter renders from this one table. Colours are RRGGBB. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  /** Points; 11 where not given. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  /** en-US code; Excel shows it in the user's own locale. */
  readonly numberFormat?: string;
  readonly wraps?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly lineAbove?: boolean;
}

const NAVY = "1F3864";
const GREY = "595959";
const INTEGER = "#,##0";
const HOURS = "#,##0.00";

export const CELL_LOOKS: Readonly<Record<CellStyle, CellLook>> = {
  text: { numberFormat: "@" },
  textRight: { numberFormat: "@", align: "right" },
  wrapped: { numberFormat: "@", wraps: true },
  title: { bold: true, size: 16, colour: NAVY },
  subtitle: { colour: GREY },
  section: { bold: true, size: 12, colour: NAVY },
  heading: { bold: true, colour: "FFFFFF", fill: NAVY, wraps: true },
  headingRight: { bold: true, colour: "FFFFFF", fill: NAVY, wraps: true, align: "right" },
  headingCentre: { bold: true, colour: "FFFFFF", fill: NAVY, wraps: true, align: "center" },
  /** A number that is read from across the table. */
  figure: { bold: true, size: 20, colour: NAVY, numberFormat: INTEGER, align: "left" },
  note: { colour: GREY, wraps: true },
  label: { bold: true },
  /** A verdict in a word, which a highlight colours. */
  state: { bold: true, align: "center" },
  integer: { numberFormat: INTEGER, align: "right" },
  hours: { numberFormat: HOURS, align: "right" },
  percent: { numberFormat: "0.0%", align: "right" },
  kroner: { numberFormat: "#,##0.00", align: "right" },
  date: { numberFormat: "dd-mm-yyyy", align: "left" },
  month: { numberFormat: "mmm yyyy", align: "left" },
  dateTime: { numberFormat: "dd-mm-yyyy hh:mm", align: "left" },
  total: { bold: true, numberFormat: INTEGER, align: "right", lineAbove: true },
  totalHours: { bold: true, numberFormat: HOURS, align: "right", lineAbove: true },
  good: { colour: "0B5A1E", fill: "E2F0D9" },
  warning: { colour: "7F4F00", fill: "FFF2CC" },
  bad: { colour: "8B0000", fill: "FBE0DD" },
  muted: { colour: "6B6B6B", italic: true },
  link: { colour: "0B4A9E", underlined: true },
  input: { fill: "FFFBE6", numberFormat: "@", wraps: true },
};
