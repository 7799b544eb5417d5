import type { PlanSource } from "../../workbook/parts";
import { WorkbookError } from "../../workbook/WorkbookError";
import type { Answer, Question, WorkName } from "../worker/protocol";
import type { EngineWork } from "./engineWork";
import type { PaneEngine } from "./PaneEngine";

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** The questions that await an answer of one worker. */
class Conversation {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly worker: Worker) {
    worker.addEventListener("message", (event: MessageEvent<Answer>) => this.hear(event.data));
    worker.addEventListener("error", () => this.end("the worker failed"));
  }

  tell(name: WorkName, ...args: readonly unknown[]): void {
    this.worker.postMessage({ id: undefined, name, args } satisfies Question);
  }

  ask<N extends WorkName>(name: N, ...args: Parameters<EngineWork[N]>): Promise<Awaited<ReturnType<EngineWork[N]>>> {
    this.last += 1;
    const id = this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, name, args } satisfies Question);
    });
  }

  /** Those who wait are told; the worker is gone. */
  end(why: string): void {
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(new Error(why));
    this.waiting.clear();
  }

  private hear(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.value as never);
    else if ("refusal" in answer) waiting?.reject(new WorkbookError(answer.refusal.kind, answer.refusal.facts));
    else waiting?.reject(new Error(answer.error));
  }
}

/** The engine in a worker of its own. Stopping it ends the worker, so that cancelling never waits for work to finish. */
export function workerEngine(start: () => Worker): PaneEngine {
  let conversation: Conversation | undefined;
  const current = () => (conversation ??= new Conversation(start()));
  return {
    begin: () => current().tell("begin"),
    take: (part) => current().tell("take", part),
    propose: (request) => current().ask("propose", request),
    plan: async (): Promise<PlanSource> => ({
      ...(await current().ask("planOutline")),
      rows: (sheet, from, count) => current().ask("planRows", sheet, from, count),
    }),
    persons: (query) => current().ask("persons", query),
    person: (id) => current().ask("person", id),
    review: () => current().ask("review"),
    decisions: () => current().ask("decisions"),
    decided: () => current().ask("decided"),
    compare: (bytes, name) => current().ask("compare", bytes, name),
    check: (text, pending) => current().ask("check", text, pending),
    stop: () => {
      conversation?.end("stopped");
      conversation = undefined;
    },
  };
}
