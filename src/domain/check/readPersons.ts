import { MEASURES, type Measure } from "../words/summary";
import { baseWords } from "./baseWords";
import { hasUnknown, type Mark } from "./marks";
import type { Surroundings } from "./pieces";
import type { Context, Reading } from "./reading";
import { measuresIn, partsIn, says } from "./senses";

/** Which of several measures named near a number it speaks of: the finer outranks the coarser. */
function choose(
  found: readonly Measure[],
  isEither: boolean,
): { readonly measures: readonly Measure[]; readonly others: readonly Measure[] } {
  const personal = found.filter((measure) => MEASURES[measure].unit === "persons");
  const finer = personal.filter((measure) => !/^(exited|everPaid|everPractice)$/.test(measure) || personal.length === 1);
  const kept = finer.length > 0 ? finer : personal;
  if (kept.includes("everEmployedAtPartner") || kept.includes("lostPartnerJob")) {
    return {
      measures: kept.filter((measure) => measure === "everEmployedAtPartner" || measure === "lostPartnerJob").slice(-1),
      others: [],
    };
  }
  // "søger fortsat arbejde": the work is what they seek.
  if (!isEither && kept.includes("status.jobseeking") && kept.includes("status.employed"))
    return { measures: ["status.jobseeking"], others: [] };
  if (isEither && kept.length === 2 && kept.includes("status.employed") && kept.includes("status.education"))
    return { measures: ["status.employedOrEducation"], others: [] };
  if (isEither && kept.length === 2 && kept.every((measure) => measure.startsWith("status."))) return { measures: kept, others: [] };
  return { measures: kept.slice(0, 1), others: kept.slice(1) };
}

/** What is meant where the words of a phrase stand apart: "både praktik og lønnede timer", "søger 24 af deltagerne job", "haft 57 i forløb". */
function meant(around: Surroundings, found: readonly Measure[], tokenKey: (at: number) => string): readonly Measure[] {
  const keys = around.left.map(({ first }) => tokenKey(first));
  if (found[0] === "status.employed" && keys.some((key) => /^soeg(er|te)$/.test(key))) return ["status.jobseeking"];
  const isInCourse = around.right.some(({ last }) => tokenKey(last - 1) === "forloeb");
  if (keys.includes("haft") && isInCourse) return found.filter((measure) => measure !== "status.active");
  const wide = [...around.left, ...around.right, ...around.behind];
  const isBoth = wide.some(({ first }) => tokenKey(first) === "baade") && says(wide, "practice") && says(wide, "paid");
  return isBoth ? ["everBoth"] : found;
}

/** Words behind a status that narrow it: "ledige som følge af …", "i job hos en virksomhed, der …". */
function narrows(right: readonly Mark[], tokenKey: (at: number) => string): boolean {
  let seen = false;
  let narrowing = "";
  return right.some((mark) => {
    if (says([mark], "measure", "part")) seen = true;
    else if (seen && /^(som|hos|indenfor|paa|grundet|fordi|efter|med)$/.test(tokenKey(mark.first))) narrowing = tokenKey(mark.first);
    return narrowing !== "" && (mark.isUnknown || (narrowing === "hos" && says([mark], "noun")));
  });
}

/** What a number of persons counts: a status, who has had what, or no more than persons. */
export function personsReading(around: Surroundings, isParticipant: boolean, hasNoun: boolean, context: Context): Reading {
  const split = baseWords(around.right);
  // "80 % af målet for tilmeldte": behind the target stands what it is a target of.
  const { base, rest } = says(split.base, "target") ? { base: [], rest: around.right } : split;
  const own = [...rest, ...around.left];
  const isStated = isParticipant || says(own, "enrolled", "tookPart");
  const places = [rest, around.left, around.behind, ...(isStated ? [] : [around.before])];
  const isLost = measuresIn(around.left).includes("lostPartnerJob");
  const place = isLost
    ? around.left
    : (places.find((marks) => measuresIn(marks).some((measure) => MEASURES[measure].unit === "persons")) ?? []);
  const found = measuresIn(place);
  const parts = partsIn(own);
  const isEither = place.some((mark) => context.tokenKey(mark.first) === "eller");
  const { measures, others } = choose(meant(around, found, context.tokenKey), isEither);
  // "Klyngen blev afsluttet med 39 deltagere", "da en del er oprettet to gange, er antallet 47": said of something else, perhaps.
  const isAside = place === around.before || (place === around.left && isStated && measures[0] === "exited");
  if (isAside && (isStated || hasNoun))
    return { unit: "persons", measures: ["persons"], otherMeasures: measures, certainty: "weak", isUnknown: false };
  // "25 procent af de afsluttede" says what it is a share of.
  const isPartial = measuresIn(base).some(
    (measure) => MEASURES[measure].unit === "persons" && !(context.isPercent && measure === "exited"),
  );
  if (measures.length > 0) {
    const [measure] = measures;
    const isNarrow = narrows(rest, context.tokenKey) || (place === around.behind && hasUnknown(rest));
    const isPast = measure === "everPaid" || measure === "everPractice" ? !says(own, "been", "linking", "tookPart") : false;
    const isBare =
      place !== around.left &&
      !context.isPercent &&
      !seeks(place, context) &&
      place.every((mark) => !says([mark], "measure") || BARE.test(keysOf(mark, context)));
    const isDoubtful =
      isBare || isPartial || isNarrow || isPast || parts.length > 0 || others.length > 0 || (says(own, "negation") && !context.isZero);
    // "har arbejdet med 47 ledige borgere": whom it is about, rather than how they are.
    const isBeforeNoun = says(rest.slice(0, 1), "measure") && says(rest.slice(1, 2), "noun");
    const isOther = hasUnknown(rest) || (isBeforeNoun && (hasUnknown(around.left) || says(own, "tookPart", "enrolled")));
    const isAdjective = place === rest && isAttributive(rest) && isOther;
    return {
      unit: "persons",
      measures,
      otherMeasures: others,
      certainty: isDoubtful || isAdjective ? "weak" : "certain",
      isUnknown: false,
    };
  }
  if (parts.length > 0) return { unit: "persons", measures: parts.slice(0, 1), otherMeasures: [], certainty: "weak", isUnknown: false };
  // "7 af borgerne": some of them, and of what they did nothing is known.
  const groups = around.scopesLeft.length + around.scopesRight.length;
  const isOfGroup = base.length > 0 && !isPartial && groups === 1 && !context.isPercent && !hasUnknown(own) && !says(own, "negation");
  // "18 af borgerne er fra Køge": of those, the ones of a group.
  if (isOfGroup) return { unit: "persons", measures: ["persons"], otherMeasures: [], certainty: "certain", isUnknown: false };
  if (isPartial || (base.length > 0 && !says(own, "enrolled", "tookPart") && !(context.isPercent && isStated)))
    return { unit: "persons", measures: [], otherMeasures: [], certainty: "none", isUnknown: true };
  return plainPersons(around, isParticipant, hasNoun);
}

/** Standing alone, these name a matter rather than a status: "det sociale arbejde". */
const BARE =
  /^(arbejde|job|jobbet|beskaeftigelse|beskaeftigelsen|uddannelse|uddannelsen|uddannelser|ansaettelse|ansaettelser|ledighed|soeger|soegende)$/;

/** "søger fortsat arbejde": together the two words name a status. */
function seeks(place: readonly Mark[], context: Context): boolean {
  return (
    place.some((mark) => /^soeger/.test(context.tokenKey(mark.first))) &&
    place.some((mark) => /^(arbejde|job|beskaeftigelse|ansaettelse)$/.test(context.tokenKey(mark.first)))
  );
}

function keysOf({ first, last }: Mark, { tokenKey }: Context): string {
  return last - first > 1 ? "" : tokenKey(first);
}

/** "7 ledige borgere …": the status stands before the noun, and something else is said of them. */
function isAttributive(right: readonly Mark[]): boolean {
  const status = right.findIndex((mark) => says([mark], "measure"));
  const noun = right.findIndex((mark) => says([mark], "noun"));
  const link = right.findIndex((mark) => says([mark], "linking"));
  return status >= 0 && (noun < 0 || status < noun || status === noun) && (link < 0 || status < link);
}

/** Persons of whom no status is said: counted as persons only where nothing narrows them. */
function plainPersons(around: Surroundings, isParticipant: boolean, hasNoun: boolean): Reading {
  const own = [...around.left, ...around.right];
  const isEnrolled = says([...own, ...around.before], "enrolled");
  const isIn = isParticipant || says([...own, ...around.before], "tookPart") || isEnrolled;
  if (!hasNoun && !isIn) return { unit: undefined, measures: [], otherMeasures: [], certainty: "none", isUnknown: false };
  const isLoose = (hasUnknown([...own, ...around.behind]) && !isEnrolled) || says(own, "paid", "practice");
  if (isLoose && !isIn) return { unit: "persons", measures: [], otherMeasures: [], certainty: "none", isUnknown: true };
  return { unit: "persons", measures: ["persons"], otherMeasures: [], certainty: isLoose ? "weak" : "certain", isUnknown: false };
}
