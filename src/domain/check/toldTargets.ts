import type { Measure } from "../words/summary";
import type { Draft } from "./draft";
import { hasUnknown, lastBound } from "./elliptic";
import type { Reading } from "./reading";
import { measuresIn, says } from "./senses";
import { isTarget, targetOf } from "./targetsOf";

/** "Jobmålet på 45 blev ikke nået, da 41 …": what follows is the result. */
const REACHED = /^(naaet|naaede|opfyldt|indfriet|overskredet|overgaaet|overgaar|opfylder|misset|opnaaet)$/;

/** Whether a target is spoken of; "at 40 tilmeldes, at 20 gennemfører og at 10 …" goes on with it. */
export function speaksOfTarget({ clause, index, around, done }: Draft): boolean {
  const own = [...around.left, ...around.right];
  const isListed = !says(own, "linking") && says(around.right, "measure", "noun");
  const before = done.at(-1)?.numeral.last ?? clause.span.first;
  const isTold = clause.tokens.slice(before, clause.numerals[index]?.first).some(({ key }) => REACHED.test(key));
  if (isTold && !says(own, "target")) return false;
  const goesOn = isTarget(done.at(-1)?.measures[0]) && (isListed || around.left.some(({ first }) => clause.tokens[first]?.key === "at"));
  return goesOn || says([...own, ...around.before], "target");
}

/** "28,8 % er i beskæftigelse, mens målet er 40 personer": a target of the measure just spoken of. */
export function targetMeasures({ around, done }: Draft, measures: readonly Measure[]): readonly Measure[] {
  const isBare = measures[0] === "persons" && !says([...around.left, ...around.right, ...around.before], "enrolled");
  const [measure] = (isBare ? lastBound(done)?.measures : undefined) ?? measures;
  const target = targetOf(measure);
  return target === undefined ? [] : [target];
}

/** "81 har gennemført, målet var 90": the target of what was just counted, and nothing narrows it. */
export function isSureTarget({ clause, around, done }: Draft, reading: Reading): boolean {
  const own = [...around.left, ...around.right];
  const source = lastBound(done) ?? clause.host;
  // "3 fra målet" is a distance.
  const isAway = around.right.some(
    (mark) => says([mark], "target") && /^(fra|til|under|over|for)$/.test(clause.tokens[mark.first - 1]?.key ?? ""),
  );
  const isPlain =
    !isAway && !hasUnknown(own) && !says(own, "delta", "history", "plan", "restriction", "part") && !says(around.left, "negation");
  const isOfAll = around.scopesLeft.length + around.scopesRight.length === 0;
  return (
    isPlain &&
    isOfAll &&
    says(own, "target") &&
    (reading.certainty === "certain" || source?.certainty === "certain" || measuresIn(own).length === 1)
  );
}
