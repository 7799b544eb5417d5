import { Button, Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { MeasureChoice, ShownClaim } from "../../app/paneCheck";
import type { Verdict } from "../../domain/words/claim";
import type { Labels } from "../labels/labels";
import { usePaneWords } from "../paneContext";
import { CellLinks } from "./CellLinks";
import { CopyButton } from "./CopyButton";
import { copyText } from "./copyText";
import { useSection } from "./useSection";

const useStyles = makeStyles({
  why: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: tokens.spacingHorizontalS },
  // The longest choice does not widen the pane.
  choice: { minWidth: 0, "& > select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
  replacement: { margin: 0, overflowWrap: "anywhere" },
  top: { display: "flex", justifyContent: "space-between", alignItems: "start", columnGap: tokens.spacingHorizontalS },
});

export function verdictLabel(labels: Labels, verdict: Verdict): string {
  return verdict === "not-a-claim" ? labels.notAClaim : labels[verdict];
}

/** What a number was said to count by the controller: a measure over a group, or nothing. */
export interface Correction {
  readonly measure: string;
  readonly scope: string;
}

interface ClaimPartProps {
  readonly claim: ShownClaim;
  readonly choices: readonly MeasureChoice[];
  readonly onCorrect: (correction: Correction) => void;
}

/** More would fill the pane: the sheets show them all. */
const CELLS_SHOWN = 6;

/** Why a number got its verdict, the cells behind it, a sentence to put in its place, and a way to say what it counts. */
export function ClaimPart({ claim, choices, onCorrect }: ClaimPartProps) {
  const styles = useStyles();
  const section = useSection();
  const { labels } = usePaneWords();
  const shown = useRef<HTMLParagraphElement>(null);
  const { replacement } = claim;
  return (
    <section className={mergeClasses(section.section, styles.why)} aria-live="polite">
      <strong>
        „{claim.text}“ {verdictLabel(labels, claim.verdict)}
      </strong>
      <p className={section.quiet}>{claim.why}</p>
      {claim.cells.length > 0 && (
        <p className={section.quiet}>
          <CellLinks cells={claim.cells.slice(0, CELLS_SHOWN)} />
          {claim.cells.length > CELLS_SHOWN && labels.moreCells(claim.cells.length - CELLS_SHOWN)}
        </p>
      )}
      {replacement !== undefined && (
        <div className={styles.top}>
          <p ref={shown} className={styles.replacement}>
            <ins>{replacement}</ins>
          </p>
          <CopyButton
            label={labels.copy}
            about={labels.replacement}
            concerns={[]}
            copies={() => copyText(`<p>${replacement.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`, replacement, shown.current)}
          />
        </div>
      )}
      {choices.length > 0 && <CorrectPart choices={choices} onCorrect={onCorrect} />}
    </section>
  );
}

function CorrectPart({ choices, onCorrect }: Pick<ClaimPartProps, "choices" | "onCorrect">) {
  const styles = useStyles();
  const section = useSection();
  const { labels } = usePaneWords();
  const [measure, setMeasure] = useState("");
  const [scope, setScope] = useState("total");
  const [isOpen, setOpen] = useState(false);
  const scopes = choices.find((choice) => choice.measure === measure)?.scopes ?? [];
  if (!isOpen)
    return (
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {labels.correctClaim}
        </Button>
      </div>
    );
  return (
    <div className={section.section}>
      <Field label={labels.countsWhat}>
        <Select className={styles.choice} value={measure} onChange={(_, { value }) => setMeasure(value)}>
          <option value="">{labels.countsNothing}</option>
          {choices.map((choice) => (
            <option key={choice.measure} value={choice.measure}>
              {choice.words}
            </option>
          ))}
        </Select>
      </Field>
      {scopes.length > 1 && (
        <Field label={labels.countsWhere}>
          <Select className={styles.choice} value={scope} onChange={(_, { value }) => setScope(value)}>
            {scopes.map((name) => (
              <option key={name} value={name}>
                {name === "total" ? labels.total : name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div>
        <Button
          size="small"
          appearance="primary"
          onClick={() => onCorrect({ measure, scope: scopes.includes(scope) ? scope : (scopes[0] ?? "total") })}
        >
          {labels.rememberClaim}
        </Button>
      </div>
    </div>
  );
}
