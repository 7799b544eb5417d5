import * as v from "valibot";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Block } from "../domain/words/block";
import type { PaneWorkbook } from "../workbook/parts";

/** Where the workbook keeps what was copied last. */
export const COPIED_NAME = "afstem.copied";

/** The generated texts that were copied last, so that it can be said which of their sentences no longer hold (SPEC 5). */
export interface CopiedTexts {
  /** By field. */
  readonly texts: Readonly<Record<string, string>>;
  remember(blocks: readonly Block[]): void;
}

/** What is stored, read with care: anybody can have edited it. */
function readCopied(stored: unknown): Readonly<Record<string, string>> {
  const read = v.safeParse(v.record(v.string(), v.string()), stored);
  return read.success ? read.output : {};
}

export function useCopied(workbook: PaneWorkbook): CopiedTexts {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const current = useRef(texts);
  const keep = useCallback((after: Readonly<Record<string, string>>) => {
    current.current = after;
    setTexts(after);
  }, []);
  useEffect(() => {
    void workbook.readSetting(COPIED_NAME).then((stored) => keep({ ...readCopied(stored), ...current.current }));
  }, [workbook, keep]);
  const remember = useCallback(
    (blocks: readonly Block[]) => {
      // The controller's own words stay where they are: only what came from the workbook is kept.
      const copied = blocks.filter(({ origin, own }) => origin === "generated" && own === undefined);
      keep({ ...current.current, ...Object.fromEntries(copied.map(({ field, text }) => [field, text])) });
      void workbook.writeSetting(COPIED_NAME, current.current);
    },
    [workbook, keep],
  );
  return { texts, remember };
}
