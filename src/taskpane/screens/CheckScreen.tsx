import { Button, Label, makeStyles, mergeClasses, Textarea, tokens, useId } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { Checked, Claim, Verdict } from "../../domain/words/claim";
import type { PaneEngine } from "../engine/PaneEngine";
import type { Labels } from "../labels/labels";
import { usePaneWords } from "../paneContext";
import { useSection } from "../parts/useSection";

const useStyles = makeStyles({
  coverage: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: tokens.spacingVerticalS,
    margin: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0, lineHeight: tokens.lineHeightBase400 },
  mark: {
    font: "inherit",
    color: "inherit",
    border: "none",
    padding: "0 2px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  agrees: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  differs: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    fontWeight: tokens.fontWeightSemibold,
  },
  unverifiable: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    textDecorationLine: "underline",
    textDecorationStyle: "dashed",
  },
  "not-a-claim": { color: tokens.colorNeutralForeground3 },
  why: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: tokens.spacingHorizontalS },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

export function verdictLabel(labels: Labels, verdict: Verdict): string {
  return verdict === "not-a-claim" ? labels.notAClaim : labels[verdict];
}

interface CheckScreenProps {
  readonly engine: PaneEngine;
  readonly hasWorkbook: boolean;
}

/** A text that is already written, number by number. */
export function CheckScreen({ engine, hasWorkbook }: CheckScreenProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  const id = useId("check");
  const [text, setText] = useState("");
  const [checked, setChecked] = useState<Checked | undefined>();
  if (checked !== undefined) return <CheckedText text={text} checked={checked} onEdit={() => setChecked(undefined)} />;
  return (
    <div className={section.screen}>
      {!hasWorkbook && <p className={section.quiet}>{labels.checkNeedsWorkbook}</p>}
      <Label htmlFor={id}>{labels.checkLabel}</Label>
      <Textarea id={id} rows={12} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      <Button appearance="primary" disabled={text.trim() === ""} onClick={() => void engine.check(text).then(setChecked)}>
        {labels.checkNow}
      </Button>
    </div>
  );
}

interface CheckedTextProps {
  readonly text: string;
  readonly checked: Checked;
  readonly onEdit: () => void;
}

function CheckedText({ text, checked, onEdit }: CheckedTextProps) {
  const styles = useStyles();
  const section = useSection();
  const { labels } = usePaneWords();
  const [chosen, setChosen] = useState<number | undefined>();
  const { coverage, claims, contradictions } = checked;
  const differing = claims.flatMap((claim, at) => (claim.verdict === "differs" ? [at] : []));
  const next = () => setChosen(differing.find((at) => at > (chosen ?? -1)) ?? differing[0]);
  return (
    <div className={section.screen}>
      <p className={styles.coverage} role="status">
        {labels.coverage(coverage.agrees + coverage.differs, coverage.numbers, coverage.differs, coverage.unverifiable)}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onEdit}>
          {labels.checkEdit}
        </Button>
        {differing.length > 0 && (
          <Button size="small" onClick={next}>
            {labels.nextDifference}
          </Button>
        )}
      </div>
      {chosen !== undefined && claims[chosen] !== undefined && <Why claim={claims[chosen]} />}
      <MarkedText text={text} claims={claims} chosen={chosen} onChoose={setChosen} />
      {contradictions.length > 0 && (
        <section className={section.section}>
          <h2 className={section.heading}>{labels.contradictions}</h2>
          <ul className={section.list}>
            {contradictions.map((each) => (
              <li key={each.claims.join(" ")}>{each.why}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface MarkedTextProps {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly chosen: number | undefined;
  readonly onChoose: (at: number) => void;
}

function MarkedText({ text, claims, chosen, onChoose }: MarkedTextProps) {
  const styles = useStyles();
  const { labels } = usePaneWords();
  return (
    <p className={styles.text}>
      {claims.map((claim, at) => (
        <Fragment key={claim.start}>
          {text.slice(claims[at - 1]?.end ?? 0, claim.start)}
          <button
            type="button"
            className={mergeClasses(styles.mark, styles[claim.verdict])}
            aria-pressed={at === chosen}
            aria-label={`${claim.text}: ${verdictLabel(labels, claim.verdict)}`}
            onClick={() => onChoose(at)}
          >
            {text.slice(claim.start, claim.end)}
          </button>
        </Fragment>
      ))}
      {text.slice(claims.at(-1)?.end ?? 0)}
    </p>
  );
}

function Why({ claim }: { readonly claim: Claim }) {
  const styles = useStyles();
  const section = useSection();
  const { labels } = usePaneWords();
  return (
    <section className={mergeClasses(section.section, styles.why)} aria-live="polite">
      <strong>
        „{claim.text}“ {verdictLabel(labels, claim.verdict)}
      </strong>
      <p className={section.quiet}>{claim.why}</p>
    </section>
  );
}
