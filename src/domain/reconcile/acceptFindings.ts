import { areaName } from "../words/cell";
import type { Answer, Decision } from "../words/decision";
import type { Finding } from "../words/finding";

type Accepted = Extract<Decision, { readonly kind: "accepted" }>;

/** By what an accepted deviation is found again: its code and its cells, whatever their order. */
function nameOf(code: string, cells: readonly string[]): string {
  return [code, ...[...cells].sort()].join(" ");
}

export function nameOfFinding({ code, cells }: Pick<Finding, "code" | "cells">): string {
  return nameOf(code, cells.map(areaName));
}

function answersByName(decisions: readonly Decision[]): ReadonlyMap<string, Answer> {
  const accepted = decisions.filter((decision): decision is Accepted => decision.kind === "accepted");
  return new Map(accepted.map(({ finding, cells, by, at, why }) => [nameOf(finding, cells), { by, at, why }]));
}

/** The findings, those that the controller has accepted marked so. */
export function acceptFindings(findings: readonly Finding[], decisions: readonly Decision[]): readonly Finding[] {
  const answers = answersByName(decisions);
  if (answers.size === 0) return findings;
  return findings.map((finding) => {
    const accepted = answers.get(nameOfFinding(finding));
    return accepted === undefined ? finding : { ...finding, accepted };
  });
}

/** Acceptances of what is not found any longer: reported, not dropped (SPEC 7). */
export function staleAcceptances(findings: readonly Finding[], decisions: readonly Decision[]): readonly Finding[] {
  const names = new Set(findings.map(nameOfFinding));
  return decisions.flatMap((decision) => {
    if (decision.kind !== "accepted" || names.has(nameOf(decision.finding, decision.cells))) return [];
    return [{ code: "decision-not-applied", cells: [], facts: { kind: decision.kind, by: decision.by, at: decision.at } }];
  });
}
