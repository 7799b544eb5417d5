import { useCallback, useEffect, useRef, useState } from "react";
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
  /** Taken back, or written. Answers that were given meanwhile stay. */
  remove(settled: readonly Decision[]): void;
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

function without(before: readonly Decision[], settled: readonly Decision[]): readonly Decision[] {
  const gone = new Set(settled.map((decision) => `${questionOf(decision)} ${decision.at}`));
  return before.filter((decision) => !gone.has(`${questionOf(decision)} ${decision.at}`));
}

export function useDecisions(workbook: PaneWorkbook): PendingDecisions {
  const [decisions, setDecisions] = useState<readonly Decision[]>([]);
  const current = useRef<readonly Decision[]>([]);
  const keep = useCallback((after: readonly Decision[]) => {
    current.current = after;
    setDecisions(after);
  }, []);
  const store = useCallback(
    (after: readonly Decision[]) => {
      if (after.length === current.current.length && after.every((decision, at) => decision === current.current[at])) return;
      keep(after);
      void workbook.writeSetting(DECISIONS_NAME, decisionsFile(after));
    },
    [workbook, keep],
  );
  useEffect(() => {
    // What was answered before the workbook has answered stands.
    void workbook.readSetting(DECISIONS_NAME).then((stored) => keep(merged(readPending(stored), current.current)));
  }, [workbook, keep]);
  return {
    decisions,
    add: useCallback((answered) => store(merged(current.current, answered)), [store]),
    remove: useCallback((settled) => store(without(current.current, settled)), [store]),
  };
}
