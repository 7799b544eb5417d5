import { areaAddress } from "../../domain/words/cell";
import type { Book, Touch } from "../book/Book";
import { EVENT } from "./wire";

type EventName = "changed" | "selectionChanged";

/** Which events the client has asked for, and how they are told. */
export class Listening {
  private readonly wanted = { changed: 0, selectionChanged: 0 };
  /** Whatever changes now is the add-in's work, and not the user's. */
  isAnswering = false;

  constructor(
    book: Book,
    private readonly send: (message: unknown) => void,
  ) {
    book.onChanged.add((touch) => this.tell("changed", touch));
    book.onSelected.add((touch) => this.tell("selectionChanged", touch));
  }

  begin(event: EventName): null {
    this.wanted[event] += 1;
    return null;
  }

  end(event: EventName): null {
    this.wanted[event] = Math.max(0, this.wanted[event] - 1);
    return null;
  }

  private tell(event: EventName, { sheet, area }: Touch): void {
    if (this.wanted[event] === 0) return;
    const { top, left, bottom, right } = area;
    const address = areaAddress({ sheet: sheet.name, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    const details =
      event === "changed"
        ? { changeType: "RangeEdited", source: "Local", triggerSource: this.isAnswering ? "ThisLocalAddin" : "Unknown" }
        : {};
    const entry = {
      messageCategory: EVENT.category,
      messageType: EVENT[event],
      targetId: EVENT.target,
      message: JSON.stringify({ worksheetId: sheet.id, address, ...details }),
      id: "",
    };
    this.send({ type: 3, message: { entries: [entry] } });
  }
}
