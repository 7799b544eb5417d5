import { shareIn, valueOf } from "../../src/domain/check/figures";
import { spotNumerals } from "../../src/domain/check/numerals";
import { readTokens } from "../../src/domain/check/tokens";
import { agreesWith, isMeasured } from "../../src/domain/check/weighing/truths";
import { scopeName, TOTAL, type Measure } from "../../src/domain/words/summary";
import type { Label, MarkedText } from "./markedTexts";

const BASES = [
  "persons",
  "registrations",
  "surplus",
  "target",
  "exited",
  "hours",
  "hoursReported",
  "kindReported",
  "companies",
  "budget",
  "costs",
  "whole",
] as const;

/** What the workbook gives for a mark: a figure, or a share by every base. */
function valuesFor({ measure = "", scope }: Label, { groups, summary }: MarkedText["project"]): readonly number[] {
  const name = measure.replace("share.", "") as Measure;
  const group = groups.find((each) => scopeName(each) === scope) ?? TOTAL;
  const values = measure.startsWith("share.") ? BASES.map((of) => shareIn(summary, name, group, of)) : [valueOf(summary, name, group)];
  return values.filter((value) => value !== undefined);
}

/** Marks of a text that its project does not bear out: a number marked true that is not, or an error with another value than the true one. */
export function wrongMarks({ text, labels, project }: MarkedText): readonly string[] {
  const numerals = spotNumerals(readTokens(text));
  return labels.flatMap((label) => {
    const numeral = numerals.find(({ start, end }) => start < label.end && label.start < end);
    if (label.measure === undefined || numeral === undefined) return [];
    const values = valuesFor(label, project);
    const isMeasure = isMeasured(label.measure.replace("share.", ""));
    const isRight = label.verdicts.includes("differs")
      ? values.some((value) => Math.abs(value - (label.expected ?? NaN)) < 0.051)
      : values.some((value) => agreesWith(numeral, value, isMeasure) || Math.abs(value - numeral.value) < 0.051);
    return isRight ? [] : [`${text.slice(Math.max(0, label.start - 40), label.end)}: ${label.measure} is ${values.join(", ")}`];
  });
}
