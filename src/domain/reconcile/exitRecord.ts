import type { CellRef } from "../words/cell";
import type { IsoDay } from "../words/day";
import { monthOfDay } from "../words/day";
import type { Registration } from "../words/registration";
import type { Settings } from "../words/settings";
import type { ReadStatus } from "../words/statuses";
import { STATUS_OF_CODE } from "../words/statuses";
import type { HoursLedger } from "./hoursLedger";

/** What one registration says of how the person left, as known on the as-of date. */
export interface ExitRecord {
  readonly registration: number;
  readonly start: IsoDay | undefined;
  /** Undefined as long as the registration goes on. */
  readonly exit: IsoDay | undefined;
  readonly isExitAfterAsOf: boolean;
  /** Undefined where nothing is written. */
  readonly status: ReadStatus | undefined;
  readonly lastMonthOfHours: number | undefined;
  readonly cells: readonly CellRef[];
}

export interface ExitFacts {
  readonly registrations: readonly Registration[];
  readonly ledger: HoursLedger;
  readonly settings: Settings;
  readonly asOf: IsoDay | undefined;
}

export function exitRecord(registration: number, { registrations, ledger, settings, asOf }: ExitFacts): ExitRecord | undefined {
  const facts = registrations[registration];
  if (facts === undefined) return undefined;
  const isExitAfterAsOf = asOf !== undefined && facts.exit !== undefined && facts.exit > asOf;
  const lastLine = (ledger.first[registration + 1] ?? 0) - 1;
  const hasHours = lastLine >= (ledger.first[registration] ?? 0);
  return {
    registration,
    start: facts.start,
    exit: isExitAfterAsOf ? undefined : facts.exit,
    isExitAfterAsOf,
    // What is written beside an exit that has not come yet is not known on the as-of date.
    status: isExitAfterAsOf ? undefined : statusOf(facts, settings),
    lastMonthOfHours: hasHours ? ledger.month[lastLine] : undefined,
    cells: [facts.cells.status ?? facts.cells.exit ?? facts.cells.start].flatMap((cell) => (cell === undefined ? [] : [cell])),
  };
}

/** A job under the hours that the setting asks for is a small job, and does not count as employment (SPEC 2.3). */
function statusOf({ status, weeklyHours }: Registration, settings: Settings): ReadStatus | undefined {
  if (status?.status !== "employed" || weeklyHours === undefined || weeklyHours >= settings.weeklyHoursForEmployment) return status;
  const policy = settings.policy.smallJob ?? STATUS_OF_CODE.smallJob;
  return { ...status, code: "smallJob", status: policy === "employed" ? "jobseeking" : policy };
}

/** Whether a registration goes on after a day on which another ended: it began later, or has hours in a later month. */
export function goesOnAfter(record: ExitRecord, day: IsoDay): boolean {
  if (record.start !== undefined && record.start > day) return true;
  return record.lastMonthOfHours !== undefined && record.lastMonthOfHours > monthOfDay(day);
}

/** What a row says of the way on rather than of where the person ended. */
export function isPartOfCourse({ status }: ExitRecord): boolean {
  return status !== undefined && (status.code === "practice" || status.code === "active" || status.code === "movedOn");
}

/** Whether the row tells where the person is: a text that means something. */
export function isTelling({ status }: ExitRecord): boolean {
  return status !== undefined && status.code !== "movedOn" && status.status !== "unknown";
}
