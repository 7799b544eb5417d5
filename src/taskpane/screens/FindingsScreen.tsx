import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { ShownFinding } from "../../app/paneView";
import { areaName } from "../../domain/words/cell";
import type { Severity } from "../../domain/words/finding";
import { usePaneWords } from "../paneContext";
import { useSection } from "../parts/useSection";

const useStyles = makeStyles({
  finding: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { margin: 0, overflowWrap: "anywhere" },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];
/** A finding names its first cells; the sheet Afstem Fund names all. */
const CELLS_SHOWN = 3;

/** What the workbook says that is odd, the gravest first. */
export function FindingsScreen({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const section = useSection();
  const { labels } = usePaneWords();
  if (findings.length === 0) return <p className={section.screen}>{labels.findingsNone}</p>;
  return (
    <div className={section.screen}>
      {SEVERITIES.map((severity) => {
        const these = findings.filter((finding) => finding.severity === severity);
        return (
          these.length > 0 && (
            <section key={severity}>
              <h2 className={section.heading}>
                {labels[severity]} ({these.length})
              </h2>
              <ul className={section.list}>
                {these.map((finding, at) => (
                  <FindingItem key={`${finding.code} ${String(at)}`} finding={finding} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

function FindingItem({ finding }: { readonly finding: ShownFinding }) {
  const styles = useStyles();
  const section = useSection();
  const { labels, select } = usePaneWords();
  const more = finding.cells.length - CELLS_SHOWN;
  return (
    <li className={styles.finding}>
      <span className={styles[finding.severity]} aria-hidden>
        {finding.severity === "error" ? <ErrorCircle16Filled /> : finding.severity === "warning" ? <Warning16Filled /> : <Info16Regular />}
      </span>
      <div>
        <p className={styles.what}>
          {finding.person !== undefined && <strong>{finding.person}: </strong>}
          {finding.what}
        </p>
        {finding.remedy !== "" && <p className={section.quiet}>{finding.remedy}</p>}
        <div className={styles.links}>
          {finding.cells.slice(0, CELLS_SHOWN).map((cell) => (
            <Link key={areaName(cell)} as="button" onClick={() => select(cell)} aria-label={labels.goToCell(areaName(cell))}>
              {areaName(cell)}
            </Link>
          ))}
          {more > 0 && <span className={section.quiet}>{labels.moreCells(more)}</span>}
        </div>
      </div>
    </li>
  );
}
