import type { Settings } from "../../words/settings";
import type { ReadStatus, StatusCode } from "../../words/statuses";
import { fold } from "../../words/fold";
import { STATUS_CODE_WORDS } from "../../words/ownSheets";
import { textOf } from "../cells/textOf";
import type { Draft, RowSource } from "./readRegistration";
import { cellOf } from "./readRegistration";

/** The answer is remembered by the whole text, so that little may be cut. */
const LONGEST_QUOTE = 200;

const JOBS: ReadonlySet<StatusCode> = new Set(["job", "flexJob", "subsidisedJob", "smallJob"]);

/** A job below the set hours a week is a small job, and counts as the policy for those says; else as job-seeking (SPEC 2.3). */
export function withWeeklyHours(status: ReadStatus, weeklyHours: number | undefined, settings: Settings): ReadStatus {
  const isSmall = weeklyHours !== undefined && weeklyHours < settings.weeklyHoursForEmployment && JOBS.has(status.code);
  return isSmall ? { ...status, code: "smallJob", status: settings.policy.smallJob ?? "jobseeking" } : status;
}

/** "fleksjob 12 timer/uge" tells the hours itself. */
function hoursWithin(text: string): number | undefined {
  const found = /(\d{1,2}(?:[.,]\d)?) ?(?:t|timer|tim|hours?)\b/i.exec(text);
  return found === null ? undefined : Number((found[1] ?? "").replace(",", "."));
}

/** Reads a status cell and says what is doubtful about it. */
export function readStatusCell(source: RowSource, row: number, draft: Draft, meaning: "status" | "statusAfterSixMonths"): void {
  const cell = cellOf(source, row, meaning);
  if (cell === undefined) return;
  draft.cells[meaning] = cell.at;
  const text = textOf(cell.value);
  const { status, doubt } = source.statusOf(cell.value);
  if (status !== undefined)
    draft[meaning] = meaning === "status" ? withWeeklyHours(status, draft.weeklyHours ?? hoursWithin(text), source.settings) : status;
  if (doubt !== undefined) {
    const suggestion = doubt.suggestion;
    source.findings.add(doubt.code, [cell.at], {
      found: text.slice(0, LONGEST_QUOTE),
      column: meaning,
      ...(suggestion === undefined ? {} : { suggestion: STATUS_CODE_WORDS[suggestion], suggestedCode: suggestion }),
    });
  }
}

const DEATH = /(?:^|[^\p{L}])(død|døde|DØD|afdød|afdøde|dead|deceased|died)(?=$|[^\p{L}])|afgået ved døden|passed away|[†✝✞]/iu;
const DENIED = /\b(?:ikke|ej|not)\b/;

/** "DØD" among the notes outweighs what the status says, but only the controller may say so (DOMAIN 3.2, 29). Only the telling word is quoted: notes hold names. */
export function tellingNote(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const found = DEATH.exec(text);
    if (found !== null && !DENIED.test(fold(text))) return found[0].replace(/^[^\p{L}†✝✞]+/u, "");
  }
  return undefined;
}
