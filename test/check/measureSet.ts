import { checkText } from "../../src/domain/check/checkText";
import type { Weights } from "../../src/domain/check/weighing/weights";
import type { Claim } from "../../src/domain/words/claim";
import type { Label, MarkedText } from "./markedTexts";

/** How the checker did on a part of the set. */
export interface Figures {
  readonly sentences: number;
  /** Marked numbers, and the plain ones beside (dates, list numbers, names). */
  readonly numbers: number;
  readonly plain: number;
  readonly found: number;
  readonly planted: number;
  readonly caught: number;
  readonly rightValue: number;
  /** Numbers called false that are not. */
  readonly falseAlarms: number;
  /** Numbers that are true and are said to be. */
  readonly confirmable: number;
  readonly confirmed: number;
  /** Numbers that cannot be checked, or are no claim, but are said to agree. */
  readonly falseComfort: number;
  readonly sameVerdict: number;
  readonly sameBinding: number;
  readonly bound: number;
  readonly misses: readonly string[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function claimFor<T extends Stretch>(label: Stretch, claims: readonly T[]): T | undefined {
  return claims.find((claim) => claim.start < label.end && label.start < claim.end);
}

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 70);
  return `${text.slice(from, start)}[[${text.slice(start, end)}]]${text.slice(end, end + 60).split("\n")[0] ?? ""}`;
}

const isRight = (claim: Claim, label: Label): boolean => Math.abs((claim.expected ?? NaN) - (label.expected ?? NaN)) < 0.051;

export function measureSet(texts: readonly MarkedText[], weights?: Weights): Figures {
  const misses: string[] = [];
  const count = {
    sentences: 0,
    numbers: 0,
    plain: 0,
    found: 0,
    planted: 0,
    caught: 0,
    rightValue: 0,
    falseAlarms: 0,
    confirmable: 0,
    confirmed: 0,
    falseComfort: 0,
    sameVerdict: 0,
    sameBinding: 0,
    bound: 0,
  };
  for (const { text, labels, project } of texts) {
    const { claims } = checkText(text, { summary: project.summary, decisions: [], ...(weights === undefined ? {} : { weights }) });
    count.sentences += text.split(/[.!?:](?=\s|$)|\n/).filter((part) => /\p{L}/u.test(part)).length;
    const labelled = new Set<Claim>();
    for (const label of labels) {
      const claim = claimFor(label, claims);
      if (claim !== undefined) labelled.add(claim);
      count[label.isPlain ? "plain" : "numbers"] += 1;
      if (claim !== undefined) count.found += 1;
      const isPlanted = label.verdicts.includes("differs");
      const isSame = claim !== undefined && label.verdicts.includes(claim.verdict) && (!isPlanted || isRight(claim, label));
      if (isSame) count.sameVerdict += 1;
      else
        misses.push(
          `${label.verdicts.join("/")} ${String(label.expected ?? "")} ← ${claim?.verdict ?? "not found"} ${String(claim?.expected ?? "")} ${claim?.measure ?? ""} ${claim?.scope ?? ""}: ${around(text, label)}`,
        );
      if (isPlanted) {
        count.planted += 1;
        if (claim?.verdict === "differs") count.caught += 1;
        if (claim?.verdict === "differs" && isRight(claim, label)) count.rightValue += 1;
      } else if (claim?.verdict === "differs") count.falseAlarms += 1;
      if (label.verdicts.includes("agrees")) {
        count.confirmable += 1;
        if (claim?.verdict === "agrees") count.confirmed += 1;
      } else if (claim?.verdict === "agrees") count.falseComfort += 1;
      if (label.measure !== undefined) {
        count.bound += 1;
        if (claim?.measure === label.measure && claim.scope === label.scope) count.sameBinding += 1;
        else if (isSame)
          misses.push(
            `bound to ${claim.measure ?? ""} ${claim.scope ?? ""}, not ${label.measure} ${label.scope ?? ""}: ${around(text, label)}`,
          );
      }
    }
    for (const claim of claims) {
      if (labelled.has(claim) || claim.verdict !== "differs" || claimFor(claim, labels) !== undefined) continue;
      count.falseAlarms += 1;
      misses.push(`alarm on an unmarked number: ${around(text, claim)}`);
    }
  }
  return { ...count, misses };
}
