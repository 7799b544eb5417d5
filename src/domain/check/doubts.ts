import { MEASURES } from "../words/summary";
import type { Draft } from "./draft";
import { hasUnknown, lastBound } from "./elliptic";
import type { Surroundings } from "./pieces";
import type { Reading } from "./reading";
import { measuresIn, says } from "./senses";

/** "Af dem, vi fik fat i, var 5 …": of some of them, whom nothing counts. */
function isOfSome({ before }: Surroundings): boolean {
  return says(before, "ofWhom") && hasUnknown(before);
}

/** "Af de 45, der har været i praktik, har 13 haft løn": both at once, which the measure alone does not say. */
function isOfPart({ clause, index, done }: Draft, reading: Reading): boolean {
  const whole = done.at(-1);
  const around = clause.around[index - 1];
  // In "7 ud af 25 i job, 8 i uddannelse" the job is of the seven.
  if (whole?.isBase !== true || around === undefined || clause.around[index - 2]?.isOfNext === true) return false;
  return measuresIn([...around.right, ...around.behind]).some(
    (measure) => MEASURES[measure].unit === "persons" && measure !== "exited" && !reading.measures.includes(measure),
  );
}

/** "34 er i job. Yderligere 19 er i uddannelse": another status, told besides. */
function isAddition({ clause, around, done }: Draft, { measures: [measure] }: Reading): boolean {
  const deltas = [...around.left, ...around.right].filter((mark) => says([mark], "delta"));
  const before = (lastBound(done) ?? clause.host)?.measures[0];
  const isOnlyMore = deltas.every(({ first }) => clause.tokens[first]?.key === "yderligere");
  return isOnlyMore && measure !== before && before?.startsWith("status.") === true && measure?.startsWith("status.") === true;
}

/** "Fire på Hold Syd og tre på Hold Nord er i gang, en er på begge": of those before, rather than of all. */
function isAsideOf({ done }: Draft, { measures: [measure] }: Reading): boolean {
  if (measure !== "personsInSeveralClusters" && measure !== "personsWithSurplus") return false;
  return done.some(({ measures }) => measures[0]?.startsWith("status.") === true);
}

/** "5 nye er kommet i job": a change, and not the state. */
function isChange(draft: Draft, reading: Reading): boolean {
  const { left, right } = draft.around;
  return says([...left, ...right], "delta") && reading.unit !== "registrations" && !isAddition(draft, reading);
}

/** Whether something around a number leaves open whether it counts what its words say: then it is never called false. */
export function isDoubtful(draft: Draft, reading: Reading): boolean {
  return isChange(draft, reading) || isOfPart(draft, reading) || isOfSome(draft.around) || isAsideOf(draft, reading);
}
