import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
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

/** The text blocks, a field of the form each. */
export function TextsScreen({ blocks }: { readonly blocks: readonly Block[] }) {
  const section = useSection();
  const { labels } = usePaneWords();
  const shown = useRef<HTMLDivElement>(null);
  return (
    <div className={section.screen}>
      <CopyButton label={labels.copyAll} copies={() => copyText(formHtml(blocks), formPlain(blocks), shown.current)} />
      <div ref={shown} className={section.section}>
        {blocks.map((block) => (
          <Field key={block.field} block={block} />
        ))}
      </div>
    </div>
  );
}

function Field({ block }: { readonly block: Block }) {
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
          <CopyButton label={labels.copy} about={block.title} copies={() => copyText(fieldHtml(block), block.text, shown.current)} />
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
  readonly copies: () => Promise<Copied>;
}

function CopyButton({ label, about, copies }: CopyButtonProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  const [copied, setCopied] = useState<Copied | undefined>();
  const copy = () => {
    void copies().then((what) => setCopied(what));
  };
  return (
    <div>
      <Button
        size="small"
        icon={copied === "copied" ? <Checkmark16Regular /> : <Copy16Regular />}
        onClick={copy}
        aria-label={about === undefined ? label : `${label}: ${about}`}
      >
        {copied === "copied" ? labels.copied : label}
      </Button>
      <div role="status" className={section.quiet}>
        {copied === "selected" && labels.copyByHand}
      </div>
    </div>
  );
}
