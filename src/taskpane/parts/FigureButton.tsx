import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ShownFigure } from "../../app/paneView";
import { hours, integer } from "../labels/numbers";
import { usePaneWords } from "../paneContext";

const useStyles = makeStyles({
  figure: {
    background: "none",
    border: "none",
    padding: "0 2px",
    margin: 0,
    font: "inherit",
    color: "inherit",
    fontVariantNumeric: "tabular-nums",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: "3px",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationColor: tokens.colorBrandStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  plain: { fontVariantNumeric: "tabular-nums", padding: "0 2px" },
  zero: { color: tokens.colorNeutralForeground3 },
});

interface FigureButtonProps {
  readonly figure: ShownFigure;
  /** What the number counts, for those who hear the pane. */
  readonly of: string;
  readonly unit?: "count" | "hours";
}

/** A number that leads to its cells: each click goes on to the next of them. */
export function FigureButton({ figure, of, unit = "count" }: FigureButtonProps) {
  const styles = useStyles();
  const { language, labels, select } = usePaneWords();
  const next = useRef(0);
  const text = unit === "hours" ? hours(figure.value, language) : integer(figure.value, language);
  if (figure.cells.length === 0) return <span className={mergeClasses(styles.plain, figure.value === 0 && styles.zero)}>{text}</span>;

  const show = () => {
    const area = figure.cells[next.current % figure.cells.length];
    next.current += 1;
    if (area !== undefined) select(area);
  };
  return (
    <button type="button" className={styles.figure} onClick={show} aria-label={`${text}. ${labels.showCells(of)}`}>
      {text}
    </button>
  );
}
