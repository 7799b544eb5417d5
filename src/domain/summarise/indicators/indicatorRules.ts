import type { ColumnMeaning } from "../../words/columns";
import type { IndicatorFacts } from "./indicatorFacts";

/** When a person counts, and which columns must be there for anybody to count. */
export interface IndicatorRule {
  readonly needs: readonly ColumnMeaning[];
  readonly counts: (facts: IndicatorFacts) => boolean;
  /** Somebody of whom it cannot be told: then it cannot be counted, and `lacks` says what is not stated. */
  readonly isUntold?: (facts: IndicatorFacts) => boolean;
  readonly lacks?: string;
}

type Counts = IndicatorRule["counts"];

const isUnemployed: Counts = ({ situation }) => situation?.status === "unemployed";
const isInactive: Counts = ({ situation }) => situation?.status === "inactive";
const wasWithoutWork: Counts = (facts) => isUnemployed(facts) || isInactive(facts);
const isOutsideEducation: Counts = (facts) => isInactive(facts) && facts.situation?.isInEducation === false;
/** "Inaktiv" alone does not say whether in education. */
const isUntoldEducation: Counts = (facts) => isInactive(facts) && facts.situation?.isInEducation === undefined;
const LACKS_EDUCATION = "Status ved start: om inaktive er i uddannelse";
const isAbove54: Counts = ({ age }) => age !== undefined && age > 54;
const isDisadvantaged: Counts = ({ background, disability, otherDisadvantage }) =>
  background === "yes" || disability === "yes" || otherDisadvantage === "yes";

/** Left, alive, and the result found in time. */
const hasResult: Counts = ({ hasLeft, isInWindow, person }) => hasLeft && isInWindow && !person.status.isDeceased;
const startedSearching: Counts = (facts) => hasResult(facts) && isInactive(facts) && facts.person.status.status === "jobseeking";
const startedEducation: Counts = (facts) =>
  hasResult(facts) && facts.person.status.status === "education" && facts.situation?.isInEducation !== true;
const qualified: Counts = (facts) => hasResult(facts) && facts.hasQualification === "yes";
const foundWork: Counts = (facts) =>
  hasResult(facts) && wasWithoutWork(facts) && facts.person.status.status === "employed" && !facts.hasLostJob;
const worksLater: Counts = (facts) => wasWithoutWork(facts) && facts.isEmployedAfterSixMonths === true && !facts.person.status.isDeceased;

const ENTRY: readonly ColumnMeaning[] = ["entryStatus"];
const AGE: readonly ColumnMeaning[] = ["bornOn", "start"];
const EXIT: readonly ColumnMeaning[] = ["status", "exit"];
const SENSITIVE: readonly ColumnMeaning[] = ["background", "disability", "otherDisadvantage"];

const onEducation = (...levels: readonly IndicatorFacts["education"][]): IndicatorRule => ({
  needs: ["education"],
  counts: ({ education }) => education !== undefined && levels.includes(education),
});
const onYes = (key: "background" | "disability" | "otherDisadvantage" | "homeless" | "rural"): IndicatorRule => ({
  needs: [key],
  counts: (facts) => facts[key] === "yes",
});
const onAge = (from: number, to: number): IndicatorRule => ({
  needs: AGE,
  counts: ({ age }) => age !== undefined && age >= from && age <= to,
});

/** Indicators of persons (DOMAIN 1.3, 1.4), in the codes of ESF. */
export const PERSON_RULES: Readonly<Record<string, IndicatorRule>> = {
  CO01: { needs: ENTRY, counts: isUnemployed },
  CO02: { needs: [...ENTRY, "unemployedSince"], counts: ({ isLongTerm }) => isLongTerm === true },
  CO03: { needs: ENTRY, counts: isInactive },
  CO04: { needs: ENTRY, counts: isOutsideEducation, isUntold: isUntoldEducation, lacks: LACKS_EDUCATION },
  CO05: { needs: ENTRY, counts: ({ situation }) => situation?.status === "employed" },
  CO06: onAge(0, 24),
  CO07: { needs: AGE, counts: isAbove54 },
  CO08: {
    needs: [...AGE, ...ENTRY],
    counts: (facts) => isAbove54(facts) && (isUnemployed(facts) || isOutsideEducation(facts)),
    isUntold: (facts) => isAbove54(facts) && isUntoldEducation(facts),
    lacks: LACKS_EDUCATION,
  },
  CO09: onEducation("primary"),
  CO10: onEducation("secondary"),
  CO11: onEducation("tertiary"),
  CO15: onYes("background"),
  CO16: onYes("disability"),
  CO17: onYes("otherDisadvantage"),
  CO18: onYes("homeless"),
  CO19: onYes("rural"),
  CR01: { needs: [...ENTRY, ...EXIT], counts: startedSearching },
  CR02: { needs: [...ENTRY, ...EXIT], counts: startedEducation },
  CR03: { needs: ["qualification", "exit"], counts: qualified },
  CR04: { needs: [...ENTRY, ...EXIT], counts: foundWork },
  CR05: {
    needs: [...SENSITIVE, ...ENTRY, ...EXIT],
    counts: (facts) => isDisadvantaged(facts) && [startedSearching, startedEducation, qualified, foundWork].some((counts) => counts(facts)),
  },
  CR06: { needs: [...ENTRY, "statusAfterSixMonths"], counts: worksLater },
  CR08: { needs: [...AGE, ...ENTRY, "statusAfterSixMonths"], counts: (facts) => worksLater(facts) && isAbove54(facts) },
  CR09: { needs: [...SENSITIVE, ...ENTRY, "statusAfterSixMonths"], counts: (facts) => worksLater(facts) && isDisadvantaged(facts) },
};

/** Where ESF+ draws another line than ESF, or counts something new (DOMAIN 1.8). */
export const PLUS_RULES: Readonly<Record<string, IndicatorRule>> = {
  EECO01: { needs: [], counts: () => true },
  EECO06: onAge(0, 17),
  EECO07: onAge(18, 29),
  EECO09: onEducation("none", "primary"),
};
