import { Link } from "@fluentui/react-components";
import type { CellArea } from "../../domain/words/cell";
import { areaName } from "../../domain/words/cell";
import { usePaneWords } from "../paneContext";

/** The cells that something rests on; a click selects them. */
export function CellLinks({ cells }: { readonly cells: readonly CellArea[] }) {
  const { labels, select } = usePaneWords();
  return cells.map((cell) => (
    <Link key={areaName(cell)} as="button" onClick={() => select(cell)} aria-label={labels.goToCell(areaName(cell))}>
      {areaName(cell)}{" "}
    </Link>
  ));
}
