import { Button, Label, makeStyles, mergeClasses, Textarea, tokens, useId } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { Decision } from "../../domain/words/decision";
import type { ShownCheck, ShownClaim } from "../../app/paneCheck";
import type { PaneEngine } from "../engine/PaneEngine";
import { usePaneWords } from "../paneContext";
import { ClaimPart, verdictLabel, type Correction } from "../parts/ClaimPart";
import { useSection } from "../parts/useSection";
import type { PendingDecisions } from "../useDecisions";
import { SOMEBODY } from "./reviewAnswers";

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
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

interface CheckScreenProps {
  readonly engine: PaneEngine;
  readonly pending: PendingDecisions;
  /** The text, kept by the pane: going to another view, or reconciling again, does not lose it. */
  readonly draft: readonly [string, (text: string) => void];
}

/** A text that is already written, number by number. */
export function CheckScreen({ engine, pending, draft: [text, setText] }: CheckScreenProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  const id = useId("check");
  const [checked, setChecked] = useState<ShownCheck | undefined>();
  const check = (decisions: readonly Decision[]) => void engine.check(text, decisions).then(setChecked);
  const correct = ({ sentence, text: number }: ShownClaim, correction: Correction) => {
    const decision: Decision = { kind: "claim", sentence, number, ...correction, by: SOMEBODY, at: new Date().toISOString(), why: "" };
    pending.add([decision]);
    check([...pending.decisions, decision]);
  };
  if (checked !== undefined) return <CheckedText text={text} checked={checked} onEdit={() => setChecked(undefined)} onCorrect={correct} />;
  return (
    <div className={section.screen}>
      <Label htmlFor={id}>{labels.checkLabel}</Label>
      <Textarea id={id} rows={12} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      <Button appearance="primary" disabled={text.trim() === ""} onClick={() => check(pending.decisions)}>
        {labels.checkNow}
      </Button>
    </div>
  );
}

interface CheckedTextProps {
  readonly text: string;
  readonly checked: ShownCheck;
  readonly onEdit: () => void;
  readonly onCorrect: (claim: ShownClaim, correction: Correction) => void;
}

function CheckedText({ text, checked, onEdit, onCorrect }: CheckedTextProps) {
  const styles = useStyles();
  const section = useSection();
  const { labels } = usePaneWords();
  const [chosen, setChosen] = useState<number | undefined>();
  const { coverage, claims, contradictions, choices } = checked;
  const claim = chosen === undefined ? undefined : claims[chosen];
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
      {claim !== undefined && (
        <ClaimPart key={chosen} claim={claim} choices={choices} onCorrect={(correction) => onCorrect(claim, correction)} />
      )}
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
  readonly claims: readonly ShownClaim[];
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
