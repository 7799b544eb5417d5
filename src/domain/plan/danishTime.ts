import type { IsoDay, Month, Period } from "../words/day";

const MONTHS = ["jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."];

/** "30.09.2022", as the authority's form writes days (SPEC 5). */
export function danishDay(day: IsoDay): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

export function danishPeriod({ from, to }: Period): string {
  return `${danishDay(from)} – ${danishDay(to)}`;
}

export function danishMonth(month: Month): string {
  return `${MONTHS[month % 12] ?? ""} ${String(Math.floor(month / 12))}`;
}

/** Neighbours as stretches: "mar. 2020 – jun. 2020, sep. 2020". */
export function danishMonths(months: readonly Month[]): string {
  const stretches: [Month, Month][] = [];
  for (const month of [...months].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && month - last[1] <= 1) last[1] = month;
    else stretches.push([month, month]);
  }
  return stretches.map(([from, to]) => (from === to ? danishMonth(from) : `${danishMonth(from)} – ${danishMonth(to)}`)).join(", ");
}
