import { useCallback, useEffect, useState } from "react";
import { questionOf } from "../app/decisions";
import { decisionsFile, readDecisionsFile } from "../app/settingsFile";
import type { Decision } from "../domain/words/decision";
import type { PaneWorkbook } from "../workbook/parts";

/** Where the workbook keeps answers that are not yet on the sheet of decisions. */
export const DECISIONS_NAME = "afstem.decisions";

/** Answers that wait for the next reconciliation: they are kept in the workbook, and move to `Afstem Beslutninger` when it is written. */
export interface PendingDecisions {
  readonly decisions: readonly Decision[];
  /** A later answer to the same question replaces the earlier one. */
  add(answered: readonly Decision[]): void;
  takeBack(): void;
  clear(): void;
}

/** What is stored, read with care: anybody can have edited it. */
export function readPending(stored: unknown): readonly Decision[] {
  const read = readDecisionsFile(stored);
  return read.ok ? read.value : [];
}

function merged(before: readonly Decision[], answered: readonly Decision[]): readonly Decision[] {
  const questions = new Set(answered.map(questionOf));
  return [...before.filter((decision) => !questions.has(questionOf(decision))), ...answered];
}

export function useDecisions(workbook: PaneWorkbook): PendingDecisions {
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  useEffect(() => void workbook.readSetting(DECISIONS_NAME).then((stored) => setDecisions(readPending(stored))), [workbook]);
  const keep = useCallback(
    (change: (before: readonly Decision[]) => readonly Decision[]) =>
      setDecisions((before) => {
        const after = change(before);
        if (after !== before) void workbook.writeSetting(DECISIONS_NAME, decisionsFile(after));
        return after;
      }),
    [workbook],
  );
  return {
    decisions,
    add: useCallback((answered) => keep((before) => merged(before, answered)), [keep]),
    takeBack: useCallback(() => keep((before) => before.slice(0, -1)), [keep]),
    clear: useCallback(() => keep((before) => (before.length === 0 ? before : [])), [keep]),
  };
}
