import { cellAddress } from "../../domain/words/cell";
import type { ShownCell } from "../desk/view";

/** A cell that is being typed in, and what stands in the field at first. */
export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface CellActs {
  readonly onChoose: (row: number, column: number) => void;
  readonly onFollow: (cell: ShownCell) => void;
  readonly onEdit: (editing: Editing) => void;
  /** With what was typed, or without when it was given up. */
  readonly onEnd: (typed: Editing | undefined) => void;
}

interface GridCellProps {
  readonly cell: ShownCell | undefined;
  readonly place: { readonly row: number; readonly column: number; readonly left: number; readonly width: number; readonly height: number };
  readonly isChosen: boolean;
  readonly editing: Editing | undefined;
  readonly act: CellActs;
}

export function GridCell({ cell, place, isChosen, editing, act }: GridCellProps) {
  const { row, column, left, width, height } = place;
  return (
    <div
      id={`cell-${cellAddress(row, column)}`}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isChosen}
      className={isChosen ? "cell chosen" : "cell"}
      style={{
        ...cell?.style,
        ...(cell?.runsOn === true ? { overflow: "visible", zIndex: 1 } : {}),
        transform: `translateX(${String(left)}px)`,
        width,
        height,
      }}
      title={cell?.text}
      onMouseDown={() => act.onChoose(row, column)}
      onClick={() => cell?.isLink === true && act.onFollow(cell)}
      onDoubleClick={() => act.onEdit({ row, column, text: cell?.input ?? "" })}
    >
      {editing === undefined ? cell?.text : <CellEditor editing={editing} onEnd={act.onEnd} />}
    </div>
  );
}

function CellEditor({ editing, onEnd }: { readonly editing: Editing; readonly onEnd: (typed: Editing | undefined) => void }) {
  return (
    <input
      className="edit"
      autoFocus
      defaultValue={editing.text}
      aria-label={cellAddress(editing.row, editing.column)}
      onKeyDown={(event) => {
        const grid = event.currentTarget.closest<HTMLElement>(".grid");
        if (event.key === "Escape") onEnd(undefined);
        if (event.key === "Enter" || event.key === "Tab") onEnd({ ...editing, text: event.currentTarget.value });
        if (["Escape", "Enter", "Tab"].includes(event.key)) grid?.focus();
        event.stopPropagation();
      }}
      onBlur={(event) => onEnd({ ...editing, text: event.currentTarget.value })}
    />
  );
}
