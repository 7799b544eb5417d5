import { MEASURES, type Measure, type Scope } from "../../words/summary";
import type { Numeral } from "../numeral";

/** What a number may count: a measure, or something that no measure holds. */
export type Counted = Measure | "other";

/** A measure over a group. Of what no measure holds, the group says nothing. */
export interface Meaning {
  readonly counted: Counted;
  readonly scope: Scope;
}

function findFamily(counted: Measure): string {
  const [head = "", kind = ""] = counted.split(".");
  switch (head) {
    case "hours":
    case "money":
      return counted;
    case "target":
      return "target";
    case "surplus":
      return kind === "" ? "surplus" : "reason";
    case "status":
      return kind === "deceased" ? "deceased" : "status";
    case "completed":
    case "interrupted":
    case "exited":
      return "course";
    case "everPaid":
    case "everPractice":
    case "everBoth":
      return "ever";
    case "everEmployedAtPartner":
    case "lostPartnerJob":
      return "partner";
    default:
      return counted;
  }
}

const FAMILIES: Readonly<Record<string, string>> = Object.fromEntries(
  (Object.keys(MEASURES) as readonly Measure[]).map((measure) => [measure, findFamily(measure)]),
);

/** Measures that texts speak of in the same way share what their words weigh. */
export const familyOf = (counted: Counted): string => FAMILIES[counted] ?? counted;

/** How a number is written says what it can count. */
export type NumberKind = "count" | "share" | "money" | "months";

export function kindOf({ form, noClaim }: Numeral): NumberKind {
  if (form !== "count") return "share";
  return noClaim === "money" ? "money" : noClaim === "duration" ? "months" : "count";
}

/** Whether a number of a kind may count in a unit. */
export function mayCount(kind: NumberKind, counted: Counted): boolean {
  if (counted === "other") return true;
  const { unit } = MEASURES[counted];
  if (kind === "money") return unit === "money";
  if (kind === "months") return unit === "months";
  if (kind === "share") return unit !== "months" && !counted.startsWith("reservations");
  return true;
}

export const sameScope = (a: Scope, b: Scope): boolean => a.by === b.by && a.name === b.name;
export const sameMeaning = (a: Meaning, b: Meaning): boolean => a.counted === b.counted && sameScope(a.scope, b.scope);
