import type { PairVerdict, SamenessReason } from "../../words/person";
import type { Comparison } from "./comparePeople";
import type { Identity } from "./identity";
import { AUTOMATIC_FROM, SUGGESTED_FROM } from "./weights";

export interface Judgement {
  readonly verdict: PairVerdict["verdict"];
  readonly because: SamenessReason;
}

const DIFFERENT: Judgement = { verdict: "different", because: "nothing-links-them" };
/** Names written alike, when nothing but the hand that wrote them differs. */
const SAME_NAME = new Set<Comparison["given"]>(["equal", "transliterated"]);
/** As SAME_NAME, or in each other's place, mistyped, or with a middle name left out: may merge when the birth date and the score agree. */
const ALIKE = new Set<Comparison["given"]>([...SAME_NAME, "swapped", "typing", "contained"]);
/** As ALIKE, or a name that one person may go by: may be suggested. */
const AKIN = new Set<Comparison["given"]>([...ALIKE, "nickname", "initial"]);

/** The ladder of SPEC 2.1 below the controller's decisions, read from the top: the first that holds decides. */
export function judge(a: Identity, b: Identity, found: Comparison): Judgement {
  const kinds = [a.numberKind, b.numberKind];
  if (kinds.every((kind) => kind === "whole-cpr")) return found.cpr === "equal" ? byEqualCpr(found) : byDifferentCpr(found);
  const byNames = judgeByNames(found);
  if (kinds.includes("foreign")) return withForeignNumber(found, byNames);
  const hasNoNumbers = kinds.every((kind) => kind === "missing");
  return areRelatives(found) && !(hasNoNumbers && isElsewhereAlike(found)) ? DIFFERENT : byNames;
}

function byEqualCpr(found: Comparison): Judgement {
  const areNamesContradicted = found.given === "different" || found.family === "different";
  return { verdict: "same", because: areNamesContradicted ? "same-cpr-contradicted" : "same-cpr" };
}

/** Two whole numbers are two persons; yet a person may have been given a new number, or one digit may be mistyped. */
function byDifferentCpr(found: Comparison): Judgement {
  const areNamesEqual = found.areNamesEqual || (SAME_NAME.has(found.given) && SAME_NAME.has(found.family));
  const isNewNumber = found.born === "equal" && areNamesEqual;
  const isMistyped = found.cpr === "typing" && AKIN.has(found.given) && AKIN.has(found.family);
  if (isNewNumber || isMistyped) return { verdict: "suggested", because: "different-cpr-alike" };
  return { verdict: "different", because: "different-cpr" };
}

function judgeByNames(found: Comparison): Judgement {
  if (found.born === "equal" && found.areNamesEqual) {
    return { verdict: "same", because: "same-name-and-birth-date" };
  }
  if (found.bits < SUGGESTED_FROM || isBirthDateAlone(found)) return DIFFERENT;
  const isAlike = found.born === "equal" && ALIKE.has(found.given) && ALIKE.has(found.family);
  const isContradicted = found.gender === "different" || found.cpr === "different";
  const because = isAlike ? "similar-name-same-birth-date" : "similar";
  return { verdict: isAlike && !isContradicted && found.bits >= AUTOMATIC_FROM ? "same" : "suggested", because };
}

/**
 * Father and son: one name, two birth dates and neither a likely mistyping of the other. Twins: one birth date, one family name, two given
 * names. In a list without any numbers an equal address may still speak for a mistake.
 */
function areRelatives(found: Comparison): boolean {
  const areTwins = found.born === "equal" && found.given === "different" && ALIKE.has(found.family) && found.cpr === "missing";
  return areTwins || found.born === "different";
}

/** In a large enough file strangers share a birth date. */
function isBirthDateAlone(found: Comparison): boolean {
  const areNamesSilent = UNLIKE.has(found.given) && UNLIKE.has(found.family);
  return areNamesSilent && UNLIKE.has(found.cpr) && !isElsewhereAlike(found);
}

const UNLIKE = new Set<Comparison["given"]>(["missing", "different"]);
const PLACES = new Set<string>(["postcode", "address", "suburb"]);

function isElsewhereAlike(found: Comparison): boolean {
  return found.fields.some(({ field, weight }) => weight > 0 && PLACES.has(field));
}

/** A foreign number may hold a typing mistake: equal, it lets a strong score merge; different, it only suggests. */
function withForeignNumber(found: Comparison, byNames: Judgement): Judgement {
  if (found.cpr === "different" && byNames.verdict === "same") return { ...byNames, verdict: "suggested" };
  const isSupported = AKIN.has(found.given) || AKIN.has(found.family) || found.born === "equal";
  const isStrong = found.cpr === "equal" && found.bits >= AUTOMATIC_FROM && isSupported;
  return isStrong && byNames.verdict === "suggested" ? { verdict: "same", because: "same-cpr" } : byNames;
}
