import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ReactNode } from "react";
import type { Block, BlockNumber } from "../../domain/words/block";
import { scopeName } from "../../domain/words/summary";
import { usePaneWords } from "../paneContext";

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0, lineHeight: tokens.lineHeightBase400 },
  number: {
    // A comma behind the number stays on its line.
    display: "inline",
    font: "inherit",
    color: "inherit",
    border: "none",
    padding: 0,
    background: "none",
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorBrandStroke1,
    textUnderlineOffset: "3px",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A block's text as it will be copied, each of its numbers leading to the cells it rests on. */
export function BlockText({ block }: { readonly block: Block }) {
  const styles = useStyles();
  const { labels, select } = usePaneWords();
  const pieces: ReactNode[] = [];
  let done = 0;
  const sorted = [...block.numbers].sort((one, other) => one.start - other.start);
  const mark = (number: BlockNumber) => {
    const said = block.text.slice(number.start, number.end);
    const [first] = number.cells;
    if (first === undefined) return said;
    return (
      <button
        type="button"
        className={styles.number}
        onClick={() => select(first)}
        aria-label={labels.showCells(`${said} (${scopeName(number.scope)})`)}
      >
        {said}
      </button>
    );
  };
  for (const number of sorted) {
    if (number.start < done) continue;
    pieces.push(block.text.slice(done, number.start), mark(number));
    done = number.end;
  }
  pieces.push(block.text.slice(done));
  return (
    <p className={styles.text}>
      {pieces.map((piece, at) => (
        <Fragment key={at}>{piece}</Fragment>
      ))}
    </p>
  );
}
