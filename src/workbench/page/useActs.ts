import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { DeskView, SheetFrame, ShownCell } from "../desk/view";
import type { CellActs, Editing } from "./GridCell";
import type { DeskAtHand } from "./useDesk";

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

interface GridState {
  readonly desk: DeskAtHand;
  readonly frame: SheetFrame;
  readonly view: DeskView;
  readonly editing: Editing | undefined;
  readonly setEditing: (editing: Editing | undefined) => void;
  readonly inputAt: (row: number, column: number) => string;
}

/** What keys and clicks do in the grid. */
export function useActs({ desk, frame, view, editing, setEditing, inputAt }: GridState): {
  readonly press: (event: KeyboardEvent<HTMLElement>) => void;
  readonly act: CellActs;
} {
  const ended = useRef(true);
  // As in Excel: while a cell is being typed in, an add-in is turned away.
  useEffect(() => void desk.edit(editing !== undefined), [desk, editing]);
  const choose = (row: number, column: number) => void desk.select(frame.id, Math.max(0, row), Math.max(0, column));
  const begin = (begun: Editing) => {
    ended.current = false;
    setEditing(begun);
  };
  // Enter ends it, and then the field loses the focus: that is no second end.
  const end = (typed: Editing | undefined) => {
    if (ended.current) return;
    ended.current = true;
    if (typed !== undefined) void desk.type(frame.id, typed.row, typed.column, typed.text);
    setEditing(undefined);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (editing !== undefined) return;
    const { top: row, left: column } = view.selected;
    const step = STEPS[event.key];
    if (step !== undefined) choose(row + step[0], column + step[1]);
    else if (event.key === "Delete") void desk.type(frame.id, row, column, "");
    else if (event.key === "F2") begin({ row, column, text: inputAt(row, column) });
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) begin({ row, column, text: event.key });
    else return;
    event.preventDefault();
  };
  const onFollow = (cell: ShownCell) => void desk.follow(frame.id, cell.row, cell.column);
  return { press, act: { onChoose: choose, onFollow, onEdit: begin, onEnd: end } };
}
