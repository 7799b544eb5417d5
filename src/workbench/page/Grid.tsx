import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { CELL_LOOKS } from "../../domain/words/cellStyles";
import { cellAddress, columnLetters } from "../../domain/words/cell";
import type { Book } from "../book/Book";
import type { Cell, Sheet } from "../book/sheet";
import { usedArea } from "../book/sheet";
import { typedCell } from "./typedCell";
import { shownText } from "./shownText";

const ROW = 22;
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

/** The cells of one sheet: looked at, chosen with mouse and keys, and typed in. */
export function Grid({ book, sheet }: GridProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<{ readonly row: number; readonly column: number; readonly text: string } | undefined>();
  const used = usedArea(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const rowCount = used.bottom + 1 + BEYOND.rows;
  const columnCount = used.right + 1 + BEYOND.columns;
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroll.current,
    estimateSize: (row) => (sheet.hiddenRows.has(row) ? 0 : ROW),
    overscan: 6,
    paddingStart: ROW,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: columnCount,
    getScrollElement: () => scroll.current,
    estimateSize: (column) => {
      if (sheet.hiddenColumns.has(column)) return 0;
      const points = sheet.widths.get(column);
      return points === undefined ? neededWidth(sheet, column) : points * PIXELS;
    },
    overscan: 3,
    paddingStart: HEAD,
  });
  const { selected } = book;

  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [sheet, sheet.widths.size, rows, columns]);
  useEffect(() => {
    rows.scrollToIndex(selected.top, { align: "auto" });
    columns.scrollToIndex(selected.left, { align: "auto" });
  }, [selected, sheet, rows, columns]);

  const choose = (row: number, column: number) => {
    const at = { top: Math.max(0, Math.min(rowCount - 1, row)), left: Math.max(0, Math.min(columnCount - 1, column)) };
    book.select(sheet, { ...at, bottom: at.top, right: at.left });
  };
  const type = (row: number, column: number, text: string) => {
    book.beginStep();
    book.put(sheet, row, column, typedCell(sheet.rows[row]?.[column], text));
    book.endStep();
    book.changed(sheet, { top: row, left: column, bottom: row, right: column });
  };
  const press = (event: KeyboardEvent) => {
    if (editing !== undefined) return;
    const step: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      Enter: [1, 0],
      Tab: [0, 1],
      PageDown: [20, 0],
      PageUp: [-20, 0],
    };
    const move = step[event.key];
    if (event.key === "F2")
      setEditing({ row: selected.top, column: selected.left, text: shownText(sheet.rows[selected.top]?.[selected.left]) });
    else if (event.key === "Delete") type(selected.top, selected.left, "");
    else if (move !== undefined && event.key !== "Tab") choose(selected.top + move[0], selected.left + move[1]);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey)
      setEditing({ row: selected.top, column: selected.left, text: event.key });
    else return;
    event.preventDefault();
  };

  const chosen = (row: number, column: number) =>
    row >= selected.top && row <= selected.bottom && column >= selected.left && column <= selected.right;
  return (
    <div
      ref={scroll}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={sheet.name}
      aria-rowcount={rowCount}
      aria-colcount={columnCount}
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
            {columns.getVirtualItems().map(({ index: column, start: left, size: width }) => {
              const cell = sheet.rows[row]?.[column];
              const isEdited = editing?.row === row && editing.column === column;
              return (
                <div
                  key={column}
                  id={`cell-${cellAddress(row, column)}`}
                  role="gridcell"
                  aria-colindex={column + 1}
                  aria-selected={chosen(row, column)}
                  className={chosen(row, column) ? "cell chosen" : "cell"}
                  style={{ ...lookOf(cell), transform: `translateX(${String(left)}px)`, width, height }}
                  title={shownText(cell)}
                  onMouseDown={() => choose(row, column)}
                  onClick={() => {
                    if (cell?.link !== undefined) {
                      const target = book.sheet(cell.link.sheet);
                      if (target !== undefined)
                        book.select(target, { top: cell.link.row, left: cell.link.column, bottom: cell.link.row, right: cell.link.column });
                    }
                  }}
                  onDoubleClick={() => setEditing({ row, column, text: shownText(cell) })}
                >
                  {isEdited ? (
                    <input
                      className="edit"
                      autoFocus
                      defaultValue={editing.text}
                      aria-label={cellAddress(row, column)}
                      onKeyDown={(event) => {
                        if (event.key === "Escape") setEditing(undefined);
                        if (event.key === "Enter") {
                          type(row, column, event.currentTarget.value);
                          setEditing(undefined);
                          scroll.current?.focus();
                        }
                        event.stopPropagation();
                      }}
                      onBlur={() => setEditing(undefined)}
                    />
                  ) : (
                    shownText(cell)
                  )}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
