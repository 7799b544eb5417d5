import type { Measure } from "../words/summary";
import type { Draft } from "./draft";
import { lastBound, subjectOf } from "./elliptic";
import { hasUnknown } from "./marks";
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
  const isReached = clause.tokens.slice(before, clause.numerals[index]?.first).some(({ key }) => REACHED.test(key));
  if (isReached && !says(own, "target")) return false;
  const goesOn = isTarget(done.at(-1)?.measures[0]) && (isListed || around.left.some(({ first }) => clause.tokens[first]?.key === "at"));
  // "mod de 45, der var målet, og 12 …": told of the 45, and not of the twelve.
  const isTold = (at: number | undefined) =>
    clause.tokens[at ?? -1]?.text === "," && /^(der|som)$/.test(clause.tokens[(at ?? 0) + 1]?.key ?? "");
  if (isTold(clause.numerals[index]?.last) && says(around.behind.slice(0, 3), "target")) return true;
  return goesOn || says(isTold(done.at(-1)?.numeral.last) ? own : [...own, ...around.before], "target");
}

/** "28,8 % er i beskæftigelse, mens målet er 40 personer": a target of the measure just spoken of. */
export function targetMeasures({ around, done }: Draft, measures: readonly Measure[]): readonly Measure[] {
  const isBare = measures[0] === "persons" && !says([...around.left, ...around.right, ...around.before], "enrolled");
  const [measure] = (isBare ? subjectOf(done)?.measures : undefined) ?? measures;
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
