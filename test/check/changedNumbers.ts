import { checkText } from "../../src/domain/check/checkText";
import type { MarkedText } from "./markedTexts";

/** Of the true numbers of some texts, how many are called false when they are changed. */
export interface Changed {
  readonly numbers: number;
  readonly caught: number;
}

const WORDS = ["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"];
/** After these a number may be off without being false. */
const HEDGED =
  /(ca|cirka|knap|godt|næsten|omkring|omtrent|over|under|end|mindst|højst|maksimalt|op mod|henved|nær|små|mellem|til|og|-)\.? $/i;
const STEP = 3;

/** "18" → "21", "1.330,25" → "1.334,25", "syv" → "ti"; undefined for what is not changed. */
function changed(written: string): string | undefined {
  const word = WORDS.indexOf(written.toLowerCase());
  if (word >= 0) {
    const other = WORDS[(word + STEP) % WORDS.length] ?? "";
    return /^\p{Lu}/u.test(written) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  }
  const [, whole, decimals = ""] = /^(\d{1,3}(?:\.\d{3})*|\d+)(,\d+)?$/.exec(written) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(whole.replaceAll(".", ""));
  const digits = String(value + (value > 1_000 ? 100 : STEP));
  return (whole.includes(".") ? digits.replace(/\B(?=(\d{3})+$)/g, ".") : digits) + decimals;
}

/** Changes every so-many-th true number of the texts, one at a time. */
export function changeNumbers(texts: readonly MarkedText[], every: number): Changed {
  let numbers = 0;
  let caught = 0;
  let at = 0;
  for (const { text, labels, project } of texts) {
    for (const { start, end, verdicts, measure } of labels) {
      at += 1;
      if (at % every !== 0) continue;
      const other = changed(text.slice(start, end));
      if (measure === undefined || other === undefined || !verdicts.includes("agrees") || HEDGED.test(text.slice(0, start))) continue;
      const { claims } = checkText(text.slice(0, start) + other + text.slice(end), { summary: project.summary, decisions: [] });
      numbers += 1;
      if (claims.some((claim) => claim.start === start && claim.verdict === "differs")) caught += 1;
    }
  }
  return { numbers, caught };
}
