import type { IsoDay } from "../words/day";
import type { StatusVerdict } from "../words/person";
import type { ExitRecord } from "./exitRecord";
import { goesOnAfter, isPartOfCourse, isTelling } from "./exitRecord";
import { activeVerdict, conflictVerdict, verdictOf } from "./statusVerdict";

/** A person's status, and the records that the findings speak of. */
export interface JudgedStatus {
  readonly verdict: StatusVerdict;
  /** The exit by which the person has left; undefined for one who has not. */
  readonly lastExit: IsoDay | undefined;
  /** An earlier exit that said something else. */
  readonly earlier?: ExitRecord;
  /** Records on one day that cannot both be true. */
  readonly conflict?: readonly ExitRecord[];
}

/**
 * One status per person (SPEC 2.3). A row that was only moved on says nothing of its own; then what goes on counts,
 * then the last exit, then a text without an exit.
 */
export function judgeStatus(records: readonly ExitRecord[], isStated: boolean): JudgedStatus {
  if (!isStated) return { verdict: verdictOf("nothing-stated", []), lastExit: undefined };
  const own = records.filter(({ status }) => status?.code !== "movedOn");
  const considered = own.length > 0 ? own : records;
  const exited = considered.filter(({ exit }) => exit !== undefined);
  const open = considered.filter(({ exit }) => exit === undefined);
  const lastExit = exited
    .map(({ exit }) => exit ?? "")
    .sort()
    .at(-1);
  if (lastExit === undefined) return { ...judgeOpen(open), lastExit: undefined };
  return judgeGoingOn(exited, open, lastExit) ?? judgeExits(exited, open, lastExit);
}

/** A registration without an exit outlasts the others' exits if it goes on after them, or if they were but parts of the course. */
function judgeGoingOn(exited: readonly ExitRecord[], open: readonly ExitRecord[], lastExit: IsoDay): JudgedStatus | undefined {
  const deciding = exited.filter(({ exit }) => exit === lastExit);
  const arePartsOnly = deciding.every(isPartOfCourse);
  const onward = open.filter((record) => record.isExitAfterAsOf || goesOnAfter(record, lastExit) || arePartsOnly);
  if (onward.length === 0) return undefined;
  return { ...judgeOpen(onward, latestExit(deciding.filter(isTelling))), lastExit: undefined };
}

type Judgement = Pick<JudgedStatus, "verdict" | "conflict">;

function judgeOpen(open: readonly ExitRecord[], other?: ExitRecord): Judgement {
  const coming = open.filter(({ isExitAfterAsOf }) => isExitAfterAsOf);
  if (coming.length > 0) return { verdict: activeVerdict("exit-after-as-of", coming, other) };
  const telling = open.filter(isTelling);
  if (telling.length === 0) {
    const unread = open.filter(({ status }) => status !== undefined);
    return { verdict: unread.length > 0 ? verdictOf("text-without-exit", unread, other) : activeVerdict("no-exit", open, other) };
  }
  return judgeTexts(latestBegun(decisive(telling)), other);
}

function judgeTexts(records: readonly ExitRecord[], other?: ExitRecord): Judgement {
  return areOfOneStatus(records) ? { verdict: verdictOf("text-without-exit", records, other) } : conflictOf(records);
}

function conflictOf(records: readonly ExitRecord[]): Judgement {
  return { verdict: conflictVerdict(records), conflict: records };
}

function judgeExits(exited: readonly ExitRecord[], open: readonly ExitRecord[], lastExit: IsoDay): JudgedStatus {
  const last = decisive(exited.filter(({ exit }) => exit === lastExit));
  const before = exited.filter(({ exit }) => exit !== lastExit);
  const told = before.filter((record) => isTelling(record) && !isPartOfCourse(record));
  const telling = last.filter(isTelling);
  if (telling.length === 0) {
    // Nothing is written beside the last exit itself: a text beside no exit speaks for it, an earlier exit does not.
    const beside = open.filter((record) => isTelling(record) && !isPartOfCourse(record));
    return { ...(beside.length > 0 ? judgeTexts(beside) : { verdict: verdictOf("only-exit", last, latestExit(told)) }), lastExit };
  }
  if (!areOfOneStatus(telling)) return { ...conflictOf(telling), lastExit };
  const earlier = latestExit(told.filter((record) => !areOfOneStatus([record, ...telling])));
  const areAgreed = before.length === 0 || areOfOneStatus([...telling, ...before]);
  const rule = exited.length === 1 ? "only-exit" : areAgreed ? "exits-agree" : "last-exit";
  const other = earlier ?? open.find((record) => isTelling(record) && !areOfOneStatus([record, ...telling]));
  return { verdict: verdictOf(rule, telling, other), lastExit, ...(earlier === undefined ? {} : { earlier }) };
}

/** Of several exits on one day, those that say where the person ended outrank those that say how the way went on. */
function decisive(records: readonly ExitRecord[]): readonly ExitRecord[] {
  const ends = records.filter((record) => isTelling(record) && !isPartOfCourse(record));
  return ends.length > 0 ? ends : records;
}

function areOfOneStatus(records: readonly ExitRecord[]): boolean {
  return new Set(records.map(({ status }) => status?.status)).size === 1;
}

/** Of several on one day the first by what it says, so that the order of the rows decides nothing. */
function latestExit(records: readonly ExitRecord[]): ExitRecord | undefined {
  const key = ({ exit, status }: ExitRecord) => [exit ?? "", status?.status ?? "", status?.text ?? ""].join(" ");
  return [...records].sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0))[0];
}

/** Those that began last; where a start is missing, none can be told to be earlier. */
function latestBegun(records: readonly ExitRecord[]): readonly ExitRecord[] {
  if (records.some(({ start }) => start === undefined)) return records;
  const latest = records
    .map(({ start }) => start ?? "")
    .sort()
    .at(-1);
  return records.filter(({ start }) => start === latest);
}
