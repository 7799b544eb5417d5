import * as v from "valibot";
import { COLUMN_MEANINGS } from "../domain/words/columns";
import type { HoursColumn } from "../domain/words/columns";
import { monthFrom } from "../domain/words/day";
import type { Decision } from "../domain/words/decision";
import { fold } from "../domain/words/fold";
import { hoursFromDecimal } from "../domain/words/hours";
import type { Settings, SheetCorrection } from "../domain/words/settings";
import { DEFAULT_SETTINGS } from "../domain/words/settings";
import type { StatusCode } from "../domain/words/statuses";
import { STATUSES } from "../domain/words/statuses";

const STATUS_CODES = [
  "job",
  "flexJob",
  "subsidisedJob",
  "smallJob",
  "education",
  "jobseeking",
  "practice",
  "resourceCourse",
  "pension",
  "ill",
  "unavailable",
  "deceased",
  "active",
  "movedOn",
  "unknown",
] as const satisfies readonly StatusCode[];

const day = v.pipe(v.string(), v.isoDate("Datoer skrives åååå-mm-dd"));
const meaning = v.union([
  v.picklist(COLUMN_MEANINGS),
  v.pipe(
    v.strictObject({
      month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Måneder skrives åååå-mm")),
      kind: v.optional(v.picklist(["practice", "paid"])),
    }),
    v.transform(({ month, kind }): HoursColumn => ({ month: monthFrom(Number(month.slice(0, 4)), Number(month.slice(5))), kind })),
  ),
]);
const code = v.picklist(STATUS_CODES);

const correction = v.strictObject({
  sheet: v.string(),
  role: v.optional(
    v.picklist([
      "registrations",
      "hours",
      "startForms",
      "endForms",
      "targets",
      "project",
      "companies",
      "economy",
      "vouchers",
      "activities",
      "meetings",
      "other",
    ]),
  ),
  headerRow: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  columns: v.optional(v.record(v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/i, "Kolonner skrives med bogstaver")), meaning)),
  headers: v.optional(v.record(v.string(), meaning)),
});

const settingsSchema = v.strictObject({
  asOf: v.optional(day),
  language: v.optional(v.picklist(["da", "en"])),
  monthlyNorm: v.optional(v.pipe(v.number(), v.minValue(0))),
  policy: v.optional(v.record(code, v.picklist(STATUSES))),
  statusMeanings: v.optional(v.record(v.string(), code)),
  weeklyHoursForEmployment: v.optional(v.pipe(v.number(), v.minValue(0))),
  smallGroup: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  corrections: v.optional(v.array(correction)),
  indicatorSet: v.optional(v.picklist(["esf", "esfplus"])),
  form: v.optional(v.picklist(["progress", "status"])),
  textLength: v.optional(v.picklist(["full", "short"])),
});

const answer = { by: v.optional(v.string(), ""), at: v.optional(v.string(), ""), why: v.optional(v.string(), "") };
const key = v.pipe(v.string(), v.nonEmpty());
const pair = v.tuple([key, key]);
const decisionSchema = v.variant("kind", [
  v.object({ kind: v.literal("same-person"), registrations: pair, ...answer }),
  v.object({ kind: v.literal("different-persons"), registrations: pair, ...answer }),
  v.object({ kind: v.literal("status-meaning"), text: v.string(), code, ...answer }),
  v.object({ kind: v.literal("exit-status"), registration: key, code, ...answer }),
  v.object({ kind: v.literal("accepted"), finding: v.string(), cells: v.array(v.string()), ...answer }),
  v.object({ kind: v.literal("column"), sheet: v.string(), header: v.string(), meaning: v.picklist(COLUMN_MEANINGS), ...answer }),
  v.object({ kind: v.literal("claim"), sentence: v.string(), number: v.string(), measure: v.string(), scope: v.string(), ...answer }),
]);
const decisionsSchema = v.object({ schema: v.literal("afstem.decisions/1"), decisions: v.array(decisionSchema) });

/** Read, or the place in the file that is wrong and why. */
export type ReadFile<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly at: string; readonly why: string };

function firstIssue<T>(issues: readonly v.BaseIssue<unknown>[]): ReadFile<T> {
  const [issue] = issues;
  return { ok: false, at: issue === undefined ? "" : (v.getDotPath(issue) ?? ""), why: issue?.message ?? "" };
}

function withoutUndefined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** Settings from a file: what it does not say is as DEFAULT_SETTINGS has it. Hours are decimal hours there, columns are letters, rows count from 1. */
export function readSettings(json: unknown): ReadFile<Settings> {
  const parsed = v.safeParse(settingsSchema, json);
  if (!parsed.success) return firstIssue(parsed.issues);
  const { monthlyNorm, statusMeanings, corrections, ...rest } = parsed.output;
  return {
    ok: true,
    value: {
      ...DEFAULT_SETTINGS,
      ...withoutUndefined(rest),
      ...(monthlyNorm === undefined ? {} : { monthlyNorm: hoursFromDecimal(monthlyNorm).hours }),
      ...(corrections === undefined ? {} : { corrections: corrections.map((each) => withoutUndefined(each) as SheetCorrection) }),
      statusMeanings: Object.fromEntries(Object.entries(statusMeanings ?? {}).map(([text, meant]) => [fold(text), meant])),
    },
  };
}

/** Decisions from a file, `afstem.decisions/1`. */
export function readDecisionsFile(json: unknown): ReadFile<readonly Decision[]> {
  const parsed = v.safeParse(decisionsSchema, json);
  return parsed.success ? { ok: true, value: parsed.output.decisions } : firstIssue(parsed.issues);
}

/** The form in which decisions are exported and imported. */
export function decisionsFile(decisions: readonly Decision[]) {
  return { schema: "afstem.decisions/1" as const, decisions };
}
