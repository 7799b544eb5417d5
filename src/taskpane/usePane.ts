import { useCallback, useEffect, useReducer, useRef } from "react";
import type { ProposalRequest } from "../app/propose";
import { VERSION } from "../app/version";
import type { CellArea } from "../domain/words/cell";
import { isOwnSheet } from "../domain/words/workbook";
import { describeRefusal } from "../workbook/describeRefusal";
import type { PaneWorkbook, PlanSource } from "../workbook/parts";
import { WorkbookError } from "../workbook/WorkbookError";
import type { PaneEngine } from "./engine/PaneEngine";
import type { Pane, PaneEvent } from "./state/paneState";
import { nextPane, READY } from "./state/paneState";

/** What the pane's buttons do. Each ends in a state; none throws. */
export interface PaneActions {
  /** Reads and works out; writes as well unless only a preview is asked for. */
  reconcile(request: Omit<ProposalRequest, "version">, writes: boolean): void;
  write(): void;
  removeSheets(): void;
  cancel(): void;
  select(area: CellArea): void;
  dismiss(): void;
}

type Say = (event: PaneEvent) => void;

/** Runs one piece of work; what it throws becomes a sentence. Anything but a refusal is a mistake of ours and goes on to the error boundary. */
async function run(work: () => Promise<void>, say: Say, language: "da" | "en"): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) {
      say({ event: "broke", error });
    } else if (error.kind === "cancelled") say({ event: "cancelled" });
    else say({ event: "failed", sentence: describeRefusal(error, language) });
  }
}

export interface PaneTools {
  readonly workbook: PaneWorkbook;
  readonly engine: PaneEngine;
  readonly language: "da" | "en";
}

/** The pane's state and its actions: the only place where refusals are caught. */
export function usePane({ workbook, engine, language }: PaneTools): { readonly pane: Pane; readonly actions: PaneActions } {
  const [pane, say] = useReducer(nextPane, READY);
  const abort = useRef<AbortController>(new AbortController());

  const begin = useCallback(
    (doing: "reading" | "writing" | "removing", work: (signal: AbortSignal) => Promise<void>) => {
      abort.current = new AbortController();
      const { signal } = abort.current;
      say({ event: "asked", doing });
      void run(() => work(signal), say, language);
    },
    [language],
  );

  const write = useCallback(
    async (signal: AbortSignal) => {
      const source = await engine.plan();
      await workbook.carryOutParts(source, { signal, onProgress: (progress) => say({ event: "progressed", progress }) });
      say({ event: "wrote" });
      await showFirst(workbook, source);
    },
    [engine, workbook],
  );

  const reconcile = useCallback(
    (request: Omit<ProposalRequest, "version">, writes: boolean) =>
      begin("reading", async (signal) => {
        engine.begin();
        await workbook.readParts((part) => engine.take(part), {
          signal,
          onProgress: (progress) => say({ event: "progressed", progress }),
        });
        say({ event: "read" });
        const view = await orCancelled(engine.propose({ ...request, version: VERSION }), signal);
        say({ event: "proposed", view });
        if (!writes) return;
        say({ event: "asked", doing: "writing" });
        await write(signal);
      }),
    [begin, engine, workbook, write],
  );

  const { state } = pane;
  const cancel = useCallback(() => {
    abort.current.abort();
    if (state.stage === "working" && state.doing !== "writing") engine.stop();
  }, [engine, state]);

  useStaleness(workbook, say);

  return {
    pane,
    actions: {
      reconcile,
      write: () => begin("writing", write),
      removeSheets: () =>
        begin("removing", async () => {
          await workbook.removeOwnSheets();
          say({ event: "removed" });
        }),
      cancel,
      select: (area) => void run(() => workbook.selectArea(area), say, language),
      dismiss: () => say({ event: "dismissed" }),
    },
  };
}

/** The answer, or a cancellation as soon as the signal says so: a stopped engine may never answer. */
function orCancelled<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancelled = () => reject(new WorkbookError("cancelled"));
    if (signal.aborted) return cancelled();
    signal.addEventListener("abort", cancelled, { once: true });
    answer.then(resolve, (error: unknown) => (signal.aborted ? cancelled() : reject(error instanceof Error ? error : new Error("engine"))));
  });
}

/** A change on the user's own sheets makes the figures stale. */
function useStaleness(workbook: PaneWorkbook, say: Say): void {
  useEffect(() => {
    const listening = workbook.onChanged(({ sheet }) => {
      if (!isOwnSheet(sheet)) say({ event: "workbook-changed" });
    });
    return () => void listening.then((stop) => stop());
  }, [workbook, say]);
}

/** The answer is shown where the eye is: on the first of the sheets that were written. */
async function showFirst(workbook: PaneWorkbook, { outline }: PlanSource): Promise<void> {
  const [first] = outline.sheets;
  if (first !== undefined) await workbook.selectArea({ sheet: first.name, row: 0, column: 0 });
}
