import { BATCH_BYTES } from "./bytes";
import type { Session } from "./session";

/** Gathers calls until a batch is full by measured bytes, and sends it. Excel neither redraws nor recalculates within a batch. */
export class Outbox {
  private bytes = 0;

  constructor(private readonly session: Session) {}

  async add(bytes: number, call: () => void): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > BATCH_BYTES) await this.send();
    if (this.bytes === 0) this.suspend();
    this.bytes += bytes;
    call();
  }

  async send(): Promise<void> {
    if (this.bytes === 0) return;
    this.bytes = 0;
    await this.session.syncToEnd();
  }

  private suspend(): void {
    const { application } = this.session.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  }
}
