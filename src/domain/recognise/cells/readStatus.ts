import { fold } from "../../words/fold";
import type { Settings } from "../../words/settings";
import type { ReadStatus, Status, StatusCode } from "../../words/statuses";
import { STATUS_OF_CODE } from "../../words/statuses";
import { CODE_OF_SPELLING, MOVED_ON_BEGINNINGS } from "../../words/statusSpellings";
import { typingDistance } from "./similarText";
import { isNothing } from "./textOf";

/** Why a status text could not be taken as it stands, and what was probably meant. */
export interface StatusDoubt {
  readonly code: "status-unknown" | "status-two-in-one";
  readonly suggestion?: StatusCode;
}

export interface StatusReading {
  readonly status: ReadStatus | undefined;
  readonly doubt?: StatusDoubt;
}

/** How a code counts: by the controller's policy, else by the table. */
export function statusOfCode(code: StatusCode, settings: Pick<Settings, "policy">): Status {
  return settings.policy[code] ?? STATUS_OF_CODE[code];
}

/** Signs that mean death, which folding would drop. */
const CROSSES = /[†✝✞]/u;
const DENIED = /\b(?:ikke|ej|ingen|uden|aldrig|not|no|never|without)\b/;
/** What was, or is yet to come, is no status. */
const NOT_NOW =
  /\b(?:tidl|tidligere|udloebet|afbrudt|afventer|venter|ophoert|forventer|forventes|muligvis|maaske|oensker|soegt|former|formerly|expired|awaiting|interrupted|expects)\b/;
const TAILS = [
  / (?:hos|ved|v|at|with) .+$/,
  / (?:pr|fra|siden|den|d|per|since|from)(?: \d{1,4}){1,3}$/,
  /(?: \d{1,4}){2,3}$/,
  / \d{1,2}(?: \d{1,2})? ?(?:t|timer|tim|hours?)(?: (?:pr|om|i|per|a))?(?: (?:uge|ugen|ugentlig|ugentligt|week))?$/,
  / (?:pt|nu|igen|now)$/,
];
const HEADS = /^(?:er|nu|pt|borger er|borgeren er|deltager er|fortsat|stadig|stadigvaek|blevet|status|is|now) /;
const LIST_MARKS = /(?<!\d)\/|\/(?!\d)|[;,+|()\n]|\s(?:og|samt|and|men)\s|\s[-–—]\s|->|→|=>|>/u;
const ARROWS = /->|→|=>|>/u;

function codeOfFolded(folded: string): StatusCode | undefined {
  const whole = CODE_OF_SPELLING.get(folded);
  if (whole !== undefined) return whole;
  return MOVED_ON_BEGINNINGS.some((beginning) => folded.startsWith(`${beginning} `)) ? "movedOn" : undefined;
}

/** Reads one statement; what surrounds it (who, since when, how many hours) is taken off as long as nothing is denied. */
function codeOfStatement(text: string): StatusCode | undefined {
  let folded = fold(text);
  const whole = codeOfFolded(folded);
  if (whole !== undefined || DENIED.test(folded) || NOT_NOW.test(folded)) return whole;
  for (const cut of [HEADS, ...TAILS]) {
    folded = folded.replace(cut, "").trim();
    const code = codeOfFolded(folded);
    if (code !== undefined) return code;
  }
  return undefined;
}

function typingLimit(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

function nearestCode(text: string): StatusCode | undefined {
  const folded = fold(text);
  let least = typingLimit(folded.length) + 1;
  let nearest: StatusCode | undefined;
  if (DENIED.test(folded) || NOT_NOW.test(folded)) return undefined;
  for (const [spelling, code] of CODE_OF_SPELLING) {
    const limit = Math.min(least - 1, typingLimit(spelling.length));
    const distance = typingDistance(folded, spelling, limit);
    if (distance > limit) continue;
    least = distance;
    nearest = code;
  }
  return nearest;
}

function doubted(doubt: StatusDoubt): { readonly doubt: StatusDoubt } {
  return { doubt };
}

/** Several statements: one status if they agree, else the controller must say (DOMAIN 3.3 "review, never first-match"). */
function codeOfParts(text: string, statusOf: (code: StatusCode) => Status): StatusCode | { readonly doubt: StatusDoubt } {
  const parts = text.split(new RegExp(LIST_MARKS, "u")).filter((part) => fold(part) !== "");
  const codes = parts.map(codeOfStatement);
  const read = codes.filter((code) => code !== undefined);
  const [first] = read;
  const last = codes.at(-1);
  const nearest = nearestCode(text);
  if (first === undefined || read.length < 2)
    return doubted({ code: "status-unknown", ...(nearest === undefined ? {} : { suggestion: nearest }) });
  if (read.length < codes.length || ARROWS.test(text))
    return doubted({ code: "status-two-in-one", ...(last === undefined ? {} : { suggestion: last }) });
  const isOne = new Set(read.map((code) => (code === "deceased" ? "deceased" : statusOf(code)))).size === 1;
  return isOne ? first : doubted({ code: "status-two-in-one" });
}

function codeOf(text: string, settings: Pick<Settings, "policy" | "statusMeanings">): StatusCode | { readonly doubt: StatusDoubt } {
  const answered = Object.hasOwn(settings.statusMeanings, fold(text)) ? settings.statusMeanings[fold(text)] : undefined;
  if (answered !== undefined) return answered;
  if (CROSSES.test(text)) return "deceased";
  if (isNothing(text)) return "unknown";
  return codeOfStatement(text) ?? codeOfParts(text, (code) => statusOfCode(code, settings));
}

/** Whether a text is a status as it stands: for judging columns. */
export function isStatusText(text: string, settings: Pick<Settings, "statusMeanings">): boolean {
  const code = Object.hasOwn(settings.statusMeanings, fold(text)) ? settings.statusMeanings[fold(text)] : codeOfStatement(text);
  return code !== undefined && code !== "unknown";
}

/** A status text in every spelling of DOMAIN 3.3; blank is no status. The answers in the settings come first. */
export function readStatus(text: string, settings: Pick<Settings, "policy" | "statusMeanings">): StatusReading {
  if (text.trim() === "") return { status: undefined };
  const code = codeOf(text, settings);
  if (typeof code === "string") return { status: { code, status: statusOfCode(code, settings), text } };
  return { status: { code: "unknown", status: "unknown", text }, doubt: code.doubt };
}
