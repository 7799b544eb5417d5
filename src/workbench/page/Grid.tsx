import { useVirtualizer } from "@tanstack/react-virtual";
import type { VirtualItem } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import { cellAddress, columnLetters } from "../../domain/words/cell";
import type { DeskView, SheetFrame } from "../desk/view";
import { GridCell } from "./GridCell";
import type { Editing } from "./GridCell";
import { useActs } from "./useActs";
import { placeKey, useCells } from "./useCells";
import type { DeskAtHand } from "./useDesk";

const ROW = 22;
/** A row with a title, or with the overview's large figures. */
const TALL_ROW = 34;
const HEAD = 44;

interface GridProps {
  readonly desk: DeskAtHand;
  readonly view: DeskView;
  readonly frame: SheetFrame;
}

function useStretches({ rows: count, widths, hiddenRows, tallRows }: SheetFrame, scroll: RefObject<HTMLDivElement | null>) {
  const heights = useMemo(
    () => new Map<number, number>([...tallRows.map((row) => [row, TALL_ROW] as const), ...hiddenRows.map((row) => [row, 0] as const)]),
    [tallRows, hiddenRows],
  );
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: (row) => heights.get(row) ?? ROW,
    overscan: 6,
    paddingStart: ROW,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: widths.length,
    getScrollElement: () => scroll.current,
    estimateSize: (column) => widths[column] ?? 0,
    overscan: 3,
    paddingStart: HEAD,
  });
  const layout = `${widths.join(" ")}|${[...heights.keys()].join(" ")}`;
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [layout, rows, columns]);
  return { rows, columns };
}

function Heads({ columns, width }: { readonly columns: readonly VirtualItem[]; readonly width: number }) {
  return (
    <div className="heads" role="presentation" style={{ width, height: ROW }}>
      {columns.map(({ index, start, size }) => (
        <div key={index} className="head" style={{ transform: `translateX(${String(start)}px)`, width: size }}>
          {columnLetters(index)}
        </div>
      ))}
    </div>
  );
}

/** The cells of one sheet: looked at, chosen with mouse and keys, and typed in. */
export function Grid({ desk, view, frame }: GridProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing | undefined>();
  const { rows, columns } = useStretches(frame, scroll);
  const { selected } = view;
  const [shownRows, shownColumns] = [rows.getVirtualItems(), columns.getVirtualItems()];
  const cells = useCells(desk, frame.id, {
    version: view.version,
    top: shownRows[0]?.index ?? 0,
    bottom: shownRows.at(-1)?.index ?? -1,
    left: shownColumns[0]?.index ?? 0,
    right: shownColumns.at(-1)?.index ?? -1,
  });
  useEffect(() => {
    rows.scrollToIndex(selected.top, { align: "auto" });
    columns.scrollToIndex(selected.left, { align: "auto" });
  }, [selected.top, selected.left, rows, columns]);
  const { press, act } = useActs({
    desk,
    frame,
    view,
    editing,
    setEditing,
    inputAt: (row, column) => cells.get(placeKey(row, column))?.input ?? "",
  });
  const isIn = (row: number, column: number) =>
    row >= selected.top && row <= selected.bottom && column >= selected.left && column <= selected.right;
  return (
    <div
      ref={scroll}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={frame.name}
      aria-activedescendant={`cell-${cellAddress(selected.top, selected.left)}`}
      onKeyDown={press}
    >
      <div style={{ height: rows.getTotalSize(), width: columns.getTotalSize(), position: "relative" }}>
        <Heads columns={shownColumns} width={columns.getTotalSize()} />
        {shownRows.map(({ index: row, start: top, size: height }) => (
          <div key={row} role="row" aria-rowindex={row + 1} className="row" style={{ transform: `translateY(${String(top)}px)`, height }}>
            <div className="head rowHead" role="rowheader">
              {row + 1}
            </div>
            {shownColumns.map(({ index: column, start: left, size: width }) => (
              <GridCell
                key={column}
                cell={cells.get(placeKey(row, column))}
                place={{ row, column, left, width, height }}
                isChosen={isIn(row, column)}
                editing={editing?.row === row && editing.column === column ? editing : undefined}
                act={act}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
