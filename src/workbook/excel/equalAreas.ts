import type { Rectangle } from "../../domain/words/workbook";

/** Gathers a block's cells into few rectangles of equal mark. `top` is where the block begins; `mergesDown` tells whether equal runs of following rows become one. */
export function equalAreas<Mark>(
  rows: readonly (readonly (Mark | undefined)[])[],
  top: number,
  mergesDown: (mark: Mark) => boolean = () => true,
): ReadonlyMap<Mark, readonly Rectangle[]> {
  const found = new Map<Mark, Rectangle[]>();
  /** Runs that reach down to the row before, by "left:right". */
  let open = new Map<string, { readonly mark: Mark; readonly at: number }>();
  rows.forEach((row, index) => {
    const reached = new Map<string, { readonly mark: Mark; readonly at: number }>();
    for (const { mark, left, right } of runsOf(row)) {
      const areas = found.get(mark) ?? [];
      found.set(mark, areas);
      const key = `${String(left)}:${String(right)}`;
      const above = open.get(key);
      const grown = above !== undefined && above.mark === mark && mergesDown(mark) ? areas[above.at] : undefined;
      if (above !== undefined && grown !== undefined) {
        areas[above.at] = { ...grown, bottom: top + index };
        reached.set(key, above);
      } else reached.set(key, { mark, at: areas.push({ top: top + index, bottom: top + index, left, right }) - 1 });
    }
    open = reached;
  });
  return found;
}

function runsOf<Mark>(row: readonly (Mark | undefined)[]): { mark: Mark; left: number; right: number }[] {
  const runs: { mark: Mark; left: number; right: number }[] = [];
  row.forEach((mark, column) => {
    if (mark === undefined) return;
    const last = runs.at(-1);
    if (last !== undefined && last.mark === mark && last.right === column - 1) last.right = column;
    else runs.push({ mark, left: column, right: column });
  });
  return runs;
}
