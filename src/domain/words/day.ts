/** A day, "YYYY-MM-DD". Compares as text. */
export type IsoDay = string;

/** A month as year × 12 + (month − 1): an integer, so that neighbours differ by one. */
export type Month = number;

/** First and last day, both included. */
export interface Period {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

const MS_PER_DAY = 86_400_000;
/** Excel's serial 0 in the 1900 system (which counts a 29 February 1900 that never was) and in the 1904 system. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Undefined when the calendar has no such day (31.06.2020). */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists =
    year >= 1000 && year <= 9999 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : undefined;
}

/** Undefined for a serial that is no day between 1900 and 2199. */
export function dayFromSerial(serial: number, date1904: boolean): IsoDay | undefined {
  if (!Number.isFinite(serial) || serial < 1 || serial >= 109_575) return undefined;
  return new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The serial number of a day in the 1900 system. */
export function serialFromDay(day: IsoDay): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH_1900) / MS_PER_DAY);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return serialFromDay(to) - serialFromDay(from);
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

export function monthOfDay(day: IsoDay): Month {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

export function monthFrom(year: number, month: number): Month {
  return year * 12 + month - 1;
}

/** "2020-03": the form of results. */
export function monthName(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** The first day of a month. */
export function firstDayOf(month: Month): IsoDay {
  return `${monthName(month)}-01`;
}
