import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { PaneView } from "../../app/paneView";
import type { PrivacyConcern } from "../../domain/narrate/privacyConcerns";
import type { Block } from "../../domain/words/block";
import { usePaneWords } from "../paneContext";
import { fieldHtml, formHtml, formPlain } from "../parts/blockHtml";
import { BlockText } from "../parts/BlockText";
import type { Copied } from "../parts/copyText";
import { copyText } from "../parts/copyText";
import { useSection } from "../parts/useSection";

const useStyles = makeStyles({
  field: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: tokens.spacingVerticalM },
  top: { display: "flex", justifyContent: "space-between", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  foot: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});

interface TextsScreenProps {
  readonly blocks: readonly Block[];
  readonly concerns: PaneView["concerns"];
}

/** The text blocks, a field of the form each. */
export function TextsScreen({ blocks, concerns }: TextsScreenProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  const shown = useRef<HTMLDivElement>(null);
  return (
    <div className={section.screen}>
      <CopyButton
        label={labels.copyAll}
        concerns={blocks.flatMap((block) => concernsOf(block, concerns))}
        copies={() => copyText(formHtml(blocks), formPlain(blocks), shown.current)}
      />
      <div ref={shown} className={section.section}>
        {blocks.map((block) => (
          <Field key={block.field} block={block} concerns={concernsOf(block, concerns)} />
        ))}
      </div>
    </div>
  );
}

/** A concern with the words that it is about. */
interface ShownConcern {
  readonly kind: PrivacyConcern["kind"];
  readonly found: string;
}

/** Around a small number, so that it is seen which group is meant. */
const AROUND = 24;

function concernsOf({ field, text }: Block, concerns: PaneView["concerns"]): readonly ShownConcern[] {
  return (concerns[field] ?? []).map(({ kind, start, end }) => ({
    kind,
    found: kind === "small-group" ? (text.slice(start, end + AROUND).split("\n")[0] ?? "") : text.slice(start, end),
  }));
}

function Field({ block, concerns }: { readonly block: Block; readonly concerns: readonly ShownConcern[] }) {
  const styles = useStyles();
  const section = useSection();
  const { labels } = usePaneWords();
  const shown = useRef<HTMLDivElement>(null);
  return (
    <section className={`${section.section} ${styles.field}`}>
      <div className={styles.top}>
        <h2 className={section.heading}>
          {block.field} {block.title}
        </h2>
        {block.origin === "empty" ? (
          block.isRequired && (
            <Badge appearance="outline" color="warning">
              {labels.fieldRequired}
            </Badge>
          )
        ) : (
          <CopyButton
            label={labels.copy}
            about={block.title}
            concerns={concerns}
            copies={() => copyText(fieldHtml(block), block.text, shown.current)}
          />
        )}
      </div>
      <div ref={shown}>{block.origin === "empty" ? <p className={section.quiet}>{labels.fieldEmpty}</p> : <BlockText block={block} />}</div>
      {block.origin !== "empty" && (
        <p className={`${section.quiet} ${styles.foot}`}>
          <span>{block.origin === "own" ? labels.fieldOwn : ""}</span>
          <span>{labels.characters(block.text.length)}</span>
        </p>
      )}
    </section>
  );
}

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, for those who hear the pane. */
  readonly about?: string;
  readonly concerns: readonly ShownConcern[];
  readonly copies: () => Promise<Copied>;
}

function CopyButton({ label, about, concerns, copies }: CopyButtonProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  const [copied, setCopied] = useState<Copied | undefined>();
  const [isAsking, setAsking] = useState(false);
  const copy = () => {
    setAsking(false);
    void copies().then((what) => setCopied(what));
  };
  return (
    <div>
      <Button
        size="small"
        icon={copied === "copied" ? <Checkmark16Regular /> : <Copy16Regular />}
        onClick={() => (concerns.length > 0 && copied === undefined ? setAsking(true) : copy())}
        aria-label={about === undefined ? label : `${label}: ${about}`}
      >
        {copied === "copied" ? labels.copied : label}
      </Button>
      {isAsking && <Gate concerns={concerns} onCopy={copy} onClose={() => setAsking(false)} />}
      <div role="status" className={section.quiet}>
        {copied === "selected" && labels.copyByHand}
      </div>
    </div>
  );
}

/** More are summed up: the text itself shows them. */
const CONCERNS_SHOWN = 6;

interface GateProps {
  readonly concerns: readonly ShownConcern[];
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** Asks before names, CPR numbers and small groups are copied. */
function Gate({ concerns, onCopy, onClose }: GateProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  const why = { cpr: labels.gateCpr, name: labels.gateName, "small-group": labels.gateSmallGroup };
  const left = concerns.length - CONCERNS_SHOWN;
  return (
    <div role="alert" className={section.section}>
      <strong>{labels.gateTitle}</strong>
      <ul className={section.list}>
        {concerns.slice(0, CONCERNS_SHOWN).map(({ kind, found }, at) => (
          <li key={`${found} ${String(at)}`} className={section.quiet}>
            {labels.gateReason(found, why[kind])}
          </li>
        ))}
        {left > 0 && <li className={section.quiet}>{labels.moreCells(left)}</li>}
      </ul>
      <div>
        <Button size="small" appearance="primary" onClick={onCopy}>
          {labels.gateAnyway}
        </Button>{" "}
        <Button size="small" onClick={onClose}>
          {labels.close}
        </Button>
      </div>
    </div>
  );
}
