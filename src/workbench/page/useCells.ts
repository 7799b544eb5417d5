import { useEffect, useState } from "react";
import type { Rectangle } from "../../domain/words/workbook";
import type { ShownCell } from "../desk/view";
import type { DeskAtHand } from "./useDesk";

export type CellMap = ReadonlyMap<string, ShownCell>;

export function placeKey(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

/** The cells that are in sight. Until the desk has answered, those of before stand. */
export function useCells(desk: DeskAtHand, sheet: string, sight: Rectangle & { readonly version: number }): CellMap {
  const { version, top, left, bottom, right } = sight;
  const [cells, setCells] = useState<CellMap>(new Map());
  useEffect(() => {
    let isOver = false;
    void desk.cells(sheet, { top, left, bottom, right }).then((found) => {
      if (!isOver) setCells(new Map(found.map((cell) => [placeKey(cell.row, cell.column), cell])));
    });
    return () => void (isOver = true);
  }, [desk, sheet, version, top, left, bottom, right]);
  return cells;
}
