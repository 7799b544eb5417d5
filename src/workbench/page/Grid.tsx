import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { CELL_LOOKS } from "../../domain/words/cellStyles";
import { cellAddress, columnLetters } from "../../domain/words/cell";
import type { Book } from "../book/Book";
import type { Cell, Sheet } from "../book/sheet";
import { usedArea } from "../book/sheet";
import { typedCell } from "./typedCell";
import { shownText } from "./shownText";

const ROW = 22;
/** A row with a title, or with the overview's large figures. */
const TALL_ROW = 34;
/** Points from which a text needs the taller row. */
const LARGE = 15;
const HEAD = 44;
/** Points of Excel to pixels of the screen. */
const PIXELS = 4 / 3;
const USUAL_WIDTH = 72;
const WIDEST = 260;
const LETTER = 7;
/** Rows that tell how wide a column needs to be where the book does not say. */
const LOOKED_AT = 80;
/** Empty cells beyond the last, so that there is room to type. */
const BEYOND = { rows: 20, columns: 6 };

function lookOf(cell: Cell | undefined): React.CSSProperties {
  const look = cell?.look;
  const isNumber = typeof cell?.value === "number";
  return {
    fontWeight: look?.bold === true ? 600 : undefined,
    fontStyle: look?.italic === true ? "italic" : undefined,
    fontSize: look?.size === undefined ? undefined : Math.min(22, look.size * PIXELS * 0.8),
    color: look?.colour === undefined ? undefined : `#${look.colour}`,
    background: look?.fill === undefined ? undefined : `#${look.fill}`,
    textDecoration: look?.underlined === true ? "underline" : look?.struck === true ? "line-through" : undefined,
    textAlign: look?.align ?? (isNumber ? "right" : "left"),
    borderTop: look?.lineAbove === true ? `1px solid #${CELL_LOOKS.title.colour ?? "000000"}` : undefined,
  };
}

/** Pixels that the longest of the first texts needs, within reason. */
function neededWidth(sheet: Sheet, column: number): number {
  const longest = sheet.rows
    .slice(0, LOOKED_AT)
    .reduce((most, cells) => Math.max(most, shownText(cells?.[column]).split("\n")[0]?.length ?? 0), 0);
  return Math.min(WIDEST, Math.max(USUAL_WIDTH, longest * LETTER + 12));
}

interface GridProps {
  readonly book: Book;
  readonly sheet: Sheet;
  /** Changes when the grid shall be drawn again. */
  readonly drawing: number;
}

/** A cell that is being typed in, and what stood in the field at first. */
interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function useStretches(sheet: Sheet, scroll: RefObject<HTMLDivElement | null>) {
  const used = usedArea(sheet) ?? { bottom: 0, right: 0 };
  const rows = useVirtualizer({
    count: used.bottom + 1 + BEYOND.rows,
    getScrollElement: () => scroll.current,
    estimateSize: (row) =>
      sheet.hiddenRows.has(row) ? 0 : sheet.rows[row]?.some((cell) => (cell?.look?.size ?? 0) > LARGE) === true ? TALL_ROW : ROW,
    overscan: 6,
    paddingStart: ROW,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: used.right + 1 + BEYOND.columns,
    getScrollElement: () => scroll.current,
    estimateSize: (column) => {
      if (sheet.hiddenColumns.has(column)) return 0;
      const points = sheet.widths.get(column);
      return points === undefined ? neededWidth(sheet, column) : points * PIXELS;
    },
    overscan: 3,
    paddingStart: HEAD,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [sheet, sheet.widths.size, rows, columns]);
  return { rows, columns };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

function choose(book: Book, sheet: Sheet, row: number, column: number): void {
  const at = { top: Math.max(0, row), left: Math.max(0, column) };
  book.select(sheet, { ...at, bottom: at.top, right: at.left });
}

function type(book: Book, sheet: Sheet, { row, column, text }: Editing): void {
  book.beginStep();
  book.put(sheet, row, column, typedCell(sheet.rows[row]?.[column], text));
  book.endStep();
  book.changed(sheet, { top: row, left: column, bottom: row, right: column });
}

/** What a key means in the grid; undefined where it is not the grid's. */
function keyed(event: KeyboardEvent, book: Book, sheet: Sheet): "done" | Editing | undefined {
  const { top: row, left: column } = book.selected;
  const step = STEPS[event.key];
  if (step !== undefined) choose(book, sheet, row + step[0], column + step[1]);
  else if (event.key === "Delete") type(book, sheet, { row, column, text: "" });
  else if (event.key === "F2") return { row, column, text: shownText(sheet.rows[row]?.[column]) };
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) return { row, column, text: event.key };
  else return undefined;
  return "done";
}

/** The cells of one sheet: looked at, chosen with mouse and keys, and typed in. */
export function Grid({ book, sheet }: GridProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing | undefined>();
  const { rows, columns } = useStretches(sheet, scroll);
  const { selected } = book;
  useEffect(() => {
    rows.scrollToIndex(selected.top, { align: "auto" });
    columns.scrollToIndex(selected.left, { align: "auto" });
  }, [selected, sheet, rows, columns]);
  const press = (event: KeyboardEvent) => {
    const answer = editing === undefined ? keyed(event, book, sheet) : undefined;
    if (answer === undefined) return;
    if (answer !== "done") setEditing(answer);
    event.preventDefault();
  };
  const end = (typed: Editing | undefined) => {
    if (typed !== undefined) type(book, sheet, typed);
    setEditing(undefined);
    scroll.current?.focus();
  };
  return (
    <div
      ref={scroll}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={sheet.name}
      aria-activedescendant={`cell-${cellAddress(selected.top, selected.left)}`}
      onKeyDown={press}
    >
      <div style={{ height: rows.getTotalSize(), width: columns.getTotalSize(), position: "relative" }}>
        <div className="heads" role="presentation" style={{ width: columns.getTotalSize(), height: ROW }}>
          {columns.getVirtualItems().map(({ index, start, size }) => (
            <div key={index} className="head" style={{ transform: `translateX(${String(start)}px)`, width: size }}>
              {columnLetters(index)}
            </div>
          ))}
        </div>
        {rows.getVirtualItems().map(({ index: row, start: top, size: height }) => (
          <div key={row} role="row" aria-rowindex={row + 1} className="row" style={{ transform: `translateY(${String(top)}px)`, height }}>
            <div className="head rowHead" role="rowheader">
              {row + 1}
            </div>
            {columns.getVirtualItems().map(({ index: column, start: left, size: width }) => (
              <GridCell
                key={column}
                book={book}
                sheet={sheet}
                place={{ row, column, left, width, height }}
                editing={editing?.row === row && editing.column === column ? editing : undefined}
                onEdit={setEditing}
                onEnd={end}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface GridCellProps {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly place: { readonly row: number; readonly column: number; readonly left: number; readonly width: number; readonly height: number };
  readonly editing: Editing | undefined;
  readonly onEdit: (editing: Editing) => void;
  /** With what was typed, or without when it was given up. */
  readonly onEnd: (typed: Editing | undefined) => void;
}

/** Text runs on over empty neighbours, as in Excel. */
function runsOn(sheet: Sheet, row: number, column: number): boolean {
  return typeof sheet.rows[row]?.[column]?.value === "string" && (sheet.rows[row]?.[column + 1]?.value ?? null) === null;
}

function GridCell({ book, sheet, place, editing, onEdit, onEnd }: GridCellProps) {
  const { row, column, left, width, height } = place;
  const cell = sheet.rows[row]?.[column];
  const { top, bottom, left: first, right } = book.selected;
  const isChosen = row >= top && row <= bottom && column >= first && column <= right;
  const follow = () => {
    const target = cell?.link === undefined ? undefined : book.sheet(cell.link.sheet);
    if (cell?.link !== undefined && target !== undefined) choose(book, target, cell.link.row, cell.link.column);
  };
  return (
    <div
      id={`cell-${cellAddress(row, column)}`}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isChosen}
      className={isChosen ? "cell chosen" : "cell"}
      style={{
        ...lookOf(cell),
        ...(runsOn(sheet, row, column) ? { overflow: "visible", zIndex: 1 } : {}),
        transform: `translateX(${String(left)}px)`,
        width,
        height,
      }}
      title={shownText(cell)}
      onMouseDown={() => choose(book, sheet, row, column)}
      onClick={follow}
      onDoubleClick={() => onEdit({ row, column, text: shownText(cell) })}
    >
      {editing === undefined ? shownText(cell) : <CellEditor editing={editing} onEnd={onEnd} />}
    </div>
  );
}

function CellEditor({ editing, onEnd }: Pick<GridCellProps, "onEnd"> & { readonly editing: Editing }) {
  return (
    <input
      className="edit"
      autoFocus
      defaultValue={editing.text}
      aria-label={cellAddress(editing.row, editing.column)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onEnd(undefined);
        if (event.key === "Enter") onEnd({ ...editing, text: event.currentTarget.value });
        event.stopPropagation();
      }}
      onBlur={() => onEnd(undefined)}
    />
  );
}
