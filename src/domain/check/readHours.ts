import type { Measure } from "../words/summary";
import type { Mark } from "./marks";
import type { Surroundings } from "./pieces";
import type { Context, Reading } from "./reading";
import { measuresIn, says } from "./senses";

/** Hours by kind and by what became of them (SPEC 2.4). */
export const HOURS_OF = {
  practice: { counted: "hours.practice.counted", reported: "hours.practice.reported", removed: "hours.practice.removed" },
  paid: { counted: "hours.paid.counted", reported: "hours.paid.reported", removed: "hours.paid.removed" },
  both: { counted: "hours.counted", reported: "hours.reported", removed: "hours.removed" },
} as const;

/** Which hours a number of hours speaks of. */
export function hoursReading(around: Surroundings, { isWhole, beforeMeasure }: Context): Reading {
  const own = [...around.left, ...around.right];
  const wide = [...own, ...around.behind, ...around.before];
  const isOf = (marks: readonly Mark[], kind: "practice" | "paid", measure: Measure) =>
    says(marks, kind) || measuresIn(marks).includes(measure);
  const kindOf = (marks: readonly Mark[]) =>
    isOf(marks, "practice", "everPractice") ? "practice" : isOf(marks, "paid", "everPaid") ? "paid" : undefined;
  const earlier = /^hours\.(practice|paid)\./.exec(beforeMeasure ?? "")?.[1] as "practice" | "paid" | undefined;
  const named =
    kindOf(around.right) ?? (isWhole ? undefined : kindOf(around.left)) ?? (says(around.left, "noun") ? undefined : kindOf(around.before));
  const kind = named ?? (isWhole || (says(around.right, "noun") && !says(around.left, "ofWhom")) ? "both" : (earlier ?? "both"));
  // "… medregnet 6.480 løntimer, efter at 210 timer er trukket fra": of the paid ones, or of all.
  const isGoingOn = named === undefined && earlier !== undefined && !isWhole;
  const step = says(wide, "removed") ? "removed" : says(own, "reported") ? "reported" : "counted";
  // "Løntimer: 21.480,5, der er ikke fjernet nogen": before and after are the same, if it holds.
  const isDenied = step === "removed" && says(wide, "negation");
  const isOfSome = step === "counted" && says(around.left, "ofWhom") && own.some(({ isUnknown }) => isUnknown);
  const isLoose =
    (isGoingOn && kind === "both") ||
    isDenied ||
    isOfSome ||
    (kind === "both" && step === "counted" && own.some(({ isUnknown }) => isUnknown)) ||
    says(own, "part");
  return {
    unit: "hours",
    measures: [HOURS_OF[kind][step]],
    otherMeasures: isGoingOn
      ? [HOURS_OF[earlier][step], HOURS_OF.both[step]]
      : isDenied
        ? [HOURS_OF[kind].counted]
        : says(own, "enrolled")
          ? [HOURS_OF[kind].reported]
          : [],
    certainty: isLoose || says(own, "restriction", "mean") ? "weak" : "certain",
    isUnknown: false,
  };
}
