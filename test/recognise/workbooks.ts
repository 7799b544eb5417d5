import { recognise } from "../../src/domain/recognise/recognise";
import type { CellValue } from "../../src/domain/words/cell";
import { monthName } from "../../src/domain/words/day";
import { HOUR_KINDS } from "../../src/domain/words/hours";
import type { Recognised } from "../../src/domain/words/registration";
import type { Settings } from "../../src/domain/words/settings";
import { DEFAULT_SETTINGS } from "../../src/domain/words/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/words/workbook";

/** A sheet as it would be read: rows from A1, and what matters besides. */
export function sheet(name: string, values: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    values,
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    notes: [],
    struckRows: [],
    ...more,
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { file: "skema.xlsx", date1904: false, sheets };
}

export function recognised(sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}): Recognised {
  return recognise(workbook(...sheets), { ...DEFAULT_SETTINGS, ...settings });
}

/** Every entry of hours as "registration month kind hours", in order of registration, month and kind. */
export function hoursOf({ hours }: Recognised): readonly string[] {
  return Array.from({ length: hours.length }, (_, at) => at)
    .sort(
      (a, b) =>
        (hours.registration[a] ?? 0) - (hours.registration[b] ?? 0) ||
        (hours.month[a] ?? 0) - (hours.month[b] ?? 0) ||
        (hours.kind[a] ?? 0) - (hours.kind[b] ?? 0),
    )
    .map(
      (at) =>
        `${String(hours.registration[at])} ${monthName(hours.month[at] ?? 0)} ${HOUR_KINDS[hours.kind[at] ?? 0] ?? ""} ${String((hours.amount[at] ?? 0) / 3600)}`,
    );
}

export function codesOf({ findings }: Recognised): readonly string[] {
  return findings.map(({ code }) => code);
}

/** The names as they were read: the shortest proof of who was taken for a participant. */
export function namesOf({ registrations }: Recognised): readonly string[] {
  return registrations.map(({ name }) => `${name?.given ?? ""} ${name?.family ?? ""}`.trim());
}

/** Replacement numbers (day + 60), which never belong to a person. */
export const CPRS = ["610180-1234", "620281-2345", "630382-3456", "640483-4567"] as const;
