import { readCpr } from "../../../src/domain/recognise/cells/readCpr";
import { matchRegistrations } from "../../../src/domain/reconcile/matchRegistrations";
import { registrationKeys } from "../../../src/domain/reconcile/registrationKey";
import type { Decision } from "../../../src/domain/words/decision";
import type { PairVerdict } from "../../../src/domain/words/person";
import type { Registration } from "../../../src/domain/words/registration";

/** A participant row as the ladder sees it: "Given names | Family names", a replacement CPR number (day + 60), a birth date. */
export interface Row {
  readonly name?: string;
  readonly cpr?: string;
  readonly born?: string;
  readonly municipality?: string;
  readonly gender?: "woman" | "man";
  readonly number?: string;
  readonly start?: string;
  readonly kind?: "practice" | "paid";
}

export function aRow(row: Row, at = 0): Registration {
  const { cpr } = readCpr(row.cpr);
  const bornOn = row.born ?? cpr?.bornOn;
  const [given = "", family = ""] = (row.name ?? "").split("|").map((part) => part.trim());
  return {
    sheet: "Deltagere",
    row: at,
    cells: {},
    ...(row.name === undefined ? {} : { name: { given, family } }),
    ...(cpr === undefined ? {} : { cpr }),
    ...(bornOn === undefined ? {} : { bornOn }),
    ...(row.municipality === undefined ? {} : { municipality: row.municipality }),
    ...(row.gender === undefined ? {} : { gender: row.gender }),
    ...(row.number === undefined ? {} : { number: row.number }),
    ...(row.start === undefined ? {} : { start: row.start }),
    ...(row.kind === undefined ? {} : { kind: row.kind }),
  };
}

/** A decision about two rows, by their places. */
export type Decided = readonly ["same" | "different", number, number];

export function match(rows: readonly Row[], decided: readonly Decided[] = []) {
  const registrations = rows.map(aRow);
  const keys = registrationKeys(registrations);
  const decisions = decided.map(([what, first, second], index): Decision => {
    const pair = [keys[first] ?? "", keys[second] ?? ""] as const;
    return {
      kind: what === "same" ? "same-person" : "different-persons",
      registrations: pair,
      by: "AB",
      at: `2022-02-${String(index + 1).padStart(2, "0")}`,
      why: "",
    };
  });
  return matchRegistrations(registrations, keys, decisions);
}

/** What the ladder says of two rows: verdict and reason, or "different" where nothing links them. */
export function verdictOn(a: Row, b: Row): string {
  const { groups, pairs } = match([a, b]);
  const verdict: PairVerdict | undefined = pairs[0];
  if (verdict === undefined) return "different";
  const isGrouped = groups.length === 1;
  if (isGrouped !== (verdict.verdict === "same")) throw new Error("the groups and the verdict disagree");
  return `${verdict.verdict}: ${verdict.because}`;
}
