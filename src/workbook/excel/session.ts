import { WorkbookError } from "../WorkbookError";
import type { PortOptions, Progress } from "../port";

/** One conversation with Excel: batches, each of which can be the last one. */
export class Session {
  constructor(
    readonly context: Excel.RequestContext,
    private readonly options: PortOptions = {},
  ) {}

  /** For reading: a cancelled batch is not waited for. */
  async sync(): Promise<void> {
    this.stopIfCancelled();
    const { signal } = this.options;
    if (signal === undefined) {
      await this.context.sync();
      return;
    }
    let forget = (): void => undefined;
    const cancelled = new Promise<never>((_, reject) => {
      const stop = (): void => reject(new WorkbookError("cancelled"));
      signal.addEventListener("abort", stop, { once: true });
      forget = () => signal.removeEventListener("abort", stop);
    });
    try {
      await Promise.race([this.context.sync(), cancelled]);
    } finally {
      forget();
    }
  }

  /** For writing: what was sent is waited for, so that it can be undone. */
  async syncToEnd(): Promise<void> {
    this.stopIfCancelled();
    await this.context.sync();
    this.stopIfCancelled();
  }

  tell(doing: Progress["doing"], done: number, all: number): void {
    this.options.onProgress?.({ doing, done, all });
  }

  stopIfCancelled(): void {
    if (this.options.signal?.aborted === true) throw new WorkbookError("cancelled");
  }
}
