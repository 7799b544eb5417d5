import type { CellArea, CellValue } from "../words/cell";
import { areaName } from "../words/cell";
import type { IsoDay, Month } from "../words/day";
import { firstDayOf, serialFromDay } from "../words/day";
import type { CellStyle, PlannedCell } from "../words/plan";

const SECONDS_PER_HOUR = 3600;

/** A formula and what it gives: a cell's value is right before anything is recalculated. */
export interface Computed {
  readonly formula: string;
  readonly value: CellValue;
}

export function text(value: string, style: CellStyle = "text"): PlannedCell {
  return { value, style };
}

export function count(value: number | Computed, style: CellStyle = "integer"): PlannedCell {
  return typeof value === "number" ? { value, style } : { ...value, style };
}

/** Hours as decimal hours; not rounded, so that sums of them are those of the seconds. */
export function hours(seconds: number, style: CellStyle = "hours"): PlannedCell {
  return { value: decimal(seconds), style };
}

export function decimal(seconds: number): number {
  return seconds / SECONDS_PER_HOUR;
}

export function day(value: IsoDay | undefined): PlannedCell | null {
  return value === undefined ? null : { value: serialFromDay(value), style: "date" };
}

export function month(value: Month): PlannedCell {
  return { value: monthSerial(value), style: "month" };
}

export function monthSerial(value: Month): number {
  return serialFromDay(firstDayOf(value));
}

/** The cell's own name, and a click goes there. */
export function linkTo(area: CellArea | undefined, shown?: string): PlannedCell | null {
  return area === undefined ? null : { value: shown ?? areaName(area), style: "link", link: area };
}

export function yes(holds: boolean): PlannedCell | null {
  return holds ? text(YES) : null;
}

export const YES = "Ja";
export const NO = "Nej";
