import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellArea } from "../../domain/words/cell";
import { areaName } from "../../domain/words/cell";
import { usePaneWords } from "../paneContext";

const useStyles = makeStyles({
  links: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, marginRight: tokens.spacingHorizontalXS },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** The cells that something rests on; a click selects them. */
export function CellLinks({ cells }: { readonly cells: readonly CellArea[] }) {
  const styles = useStyles();
  const { labels, select } = usePaneWords();
  return (
    <span className={styles.links}>
      {cells.map((cell) => (
        <Link
          key={areaName(cell)}
          as="button"
          className={styles.link}
          onClick={() => select(cell)}
          aria-label={labels.goToCell(areaName(cell))}
        >
          {areaName(cell)}
        </Link>
      ))}
    </span>
  );
}
