import type { Book } from "../book/Book";
import type { Batch } from "../host/wire";
import { ACTION } from "../host/wire";

/** What the pane writes without a longer pause is one step, which one undo takes back; in milliseconds. */
const PAUSE = 400;

/** Makes steps of the batches that write. */
export function undoSteps(book: Book): (batch: Batch) => void {
  let ending: ReturnType<typeof setTimeout> | undefined;
  return ({ Actions }) => {
    const writes = Actions.some(
      ({ ActionType, Name }) => ActionType === ACTION.setProperty || (ActionType === ACTION.method && /^(Add|Delete|Merge)$/.test(Name)),
    );
    if (!writes && ending === undefined) return;
    if (ending === undefined) book.beginStep();
    else clearTimeout(ending);
    ending = setTimeout(() => {
      book.endStep();
      ending = undefined;
    }, PAUSE);
  };
}
