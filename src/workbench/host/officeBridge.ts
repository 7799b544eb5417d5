import { Host } from "./Host";
import type { Book } from "../book/Book";
import type { Calculation } from "../calculation/Calculation";
import type { Batch } from "./wire";
import { utf8Bytes } from "./utf8Bytes";
import { FLAG } from "./wire";

/** Excel on the web refuses more than this in either direction. */
export const MOST_BYTES = 5_000_000;

/** What went over the bridge, so that tests can set budgets. */
export interface Traffic {
  batches: number;
  /** Batches that only give references back after the work. */
  cleanups: number;
  bytesOut: number;
  bytesIn: number;
  largestOut: number;
  largestIn: number;
}

/** The object that office.js looks for as `window._richApiNativeBridge` (OFFICE.md). The library sets `onMessageFromHost` on it. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: string | Batch };
}

export class OfficeBridge implements NativeBridge {
  readonly host: Host;
  readonly traffic: Traffic = { batches: 0, cleanups: 0, bytesOut: 0, bytesIn: 0, largestOut: 0, largestIn: 0 };
  onMessageFromHost?: (text: string) => void;
  /** While true, a cell is being edited: batches are refused, or wait if they said that they can. */
  private isEditing = false;
  private readonly waiting: BridgeMessage[] = [];
  private turn: Promise<void> = Promise.resolve();
  /** Told before and after each batch, for instance to make it a step that can be undone. */
  onBatch: ((batch: Batch) => void) | undefined;

  constructor(book: Book, calculation: Pick<Calculation, "upToDate">) {
    this.host = new Host(book, calculation, (message) => this.onMessageFromHost?.(JSON.stringify(message)));
  }

  sendMessageToHost(text: string): void {
    const message = JSON.parse(text) as BridgeMessage;
    const bytes = utf8Bytes(text);
    this.traffic.bytesOut += bytes;
    this.traffic.largestOut = Math.max(this.traffic.largestOut, bytes);
    if (this.isEditing && (message.flags & FLAG.delayForCellEdit) !== 0) this.waiting.push(message);
    else setTimeout(() => this.replyInTurn(message, bytes), 0);
  }

  editCell(isEditing: boolean): void {
    this.isEditing = isEditing;
    if (isEditing) return;
    for (const message of this.waiting.splice(0)) this.replyInTurn(message, 0);
  }

  /** One batch after the other, as they came. */
  private replyInTurn(message: BridgeMessage, bytes: number): void {
    this.turn = this.turn.then(() => this.reply(message, bytes));
  }

  private async reply(message: BridgeMessage, bytes: number): Promise<void> {
    let body = JSON.stringify(await this.answer(message, bytes));
    const size = utf8Bytes(body);
    if (size > MOST_BYTES) body = JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded", "the answer is above 5 MB"));
    this.traffic.bytesIn += size;
    this.traffic.largestIn = Math.max(this.traffic.largestIn, size);
    this.onMessageFromHost?.(JSON.stringify({ id: message.id, type: 1, message: { statusCode: 200, headers: {}, body } }));
  }

  private answer({ message }: BridgeMessage, bytes: number): unknown {
    const batch = typeof message.body === "string" ? (JSON.parse(message.body) as Batch) : message.body;
    const isCleanup = batch.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
    if (isCleanup) this.traffic.cleanups += 1;
    else this.traffic.batches += 1;
    if (bytes > MOST_BYTES) return refusal("RequestPayloadSizeLimitExceeded", "the request is above 5 MB");
    if (this.isEditing) return refusal("InvalidOperationInCellEditMode", "a cell is being edited");
    this.onBatch?.(batch);
    return this.host.answer(batch);
  }
}

function refusal(code: string, text: string): unknown {
  return { Results: [], Error: { Code: code, Message: text, Location: "", ActionIndex: 0 } };
}
