import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { PaneView } from "../../app/paneView";
import type { Block } from "../../domain/words/block";
import { textToSend } from "../../domain/words/block";
import { usePaneWords } from "../paneContext";
import { fieldHtml, formHtml, formPlain } from "../parts/blockHtml";
import { BlockText } from "../parts/BlockText";
import { CopyButton, type ShownConcern } from "../parts/CopyButton";
import { copyText } from "../parts/copyText";
import { ReadinessPart } from "../parts/ReadinessPart";
import { saveAsWord } from "../parts/saveAsWord";
import { StalePart } from "../parts/StalePart";
import { useSection } from "../parts/useSection";
import type { CopiedTexts } from "../useCopied";

const useStyles = makeStyles({
  field: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: tokens.spacingVerticalM },
  top: { display: "flex", justifyContent: "space-between", alignItems: "start", columnGap: tokens.spacingHorizontalS },
  foot: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  whole: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalS },
  own: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0, lineHeight: tokens.lineHeightBase400 },
  summary: { cursor: "pointer" },
});

interface TextsScreenProps {
  readonly view: PaneView;
  readonly copied: CopiedTexts;
}

/** The text blocks, a field of the form each; above them what stands between the form and sending it. */
export function TextsScreen({ view, copied }: TextsScreenProps) {
  const styles = useStyles();
  const section = useSection();
  const { labels } = usePaneWords();
  const shown = useRef<HTMLDivElement>(null);
  const { blocks, concerns } = view;
  return (
    <div className={section.screen}>
      <div className={styles.whole}>
        <CopyButton
          label={labels.copyAll}
          concerns={blocks.flatMap((block) => concernsOf(block, concerns))}
          copies={() => {
            copied.remember(blocks);
            return copyText(formHtml(blocks), formPlain(blocks), shown.current);
          }}
        />
        <Button size="small" icon={<ArrowDownload16Regular />} onClick={() => void saveAsWord(view)}>
          {labels.saveAsWord}
        </Button>
      </div>
      <ReadinessPart notes={view.readiness} />
      <StalePart blocks={blocks} copied={copied.texts} />
      <div ref={shown} className={section.section}>
        {blocks.map((block) => (
          <Field key={block.field} block={block} concerns={concernsOf(block, concerns)} onCopy={() => copied.remember([block])} />
        ))}
      </div>
    </div>
  );
}

/** Around a small number, so that it is seen which group is meant. */
const AROUND = 24;

function concernsOf(block: Block, concerns: PaneView["concerns"]): readonly ShownConcern[] {
  const text = textToSend(block);
  return (concerns[block.field] ?? []).map(({ kind, start, end }) => ({
    kind,
    found: kind === "small-group" ? (text.slice(start, end + AROUND).split("\n")[0] ?? "") : text.slice(start, end),
  }));
}

interface FieldProps {
  readonly block: Block;
  readonly concerns: readonly ShownConcern[];
  readonly onCopy: () => void;
}

function Field({ block, concerns, onCopy }: FieldProps) {
  const styles = useStyles();
  const section = useSection();
  const { labels } = usePaneWords();
  const shown = useRef<HTMLDivElement>(null);
  const text = textToSend(block);
  const isOwn = block.origin === "own" || block.own !== undefined;
  return (
    <section className={`${section.section} ${styles.field}`} id={`field-${block.field}`}>
      <div className={styles.top}>
        <h2 className={section.heading} tabIndex={-1}>
          {block.field} {block.title}
        </h2>
        {text === "" ? (
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
            copies={() => {
              onCopy();
              return copyText(fieldHtml(block), text, shown.current);
            }}
          />
        )}
      </div>
      <div ref={shown}>
        {text === "" && <p className={section.quiet}>{labels.fieldEmpty}</p>}
        {isOwn ? <p className={styles.own}>{text}</p> : text !== "" && <BlockText block={block} />}
      </div>
      {text !== "" && (
        <p className={`${section.quiet} ${styles.foot}`}>
          <span>{isOwn ? labels.fieldOwn : ""}</span>
          <span>{labels.characters(text.length)}</span>
        </p>
      )}
      {block.own !== undefined && (
        <details>
          <summary className={`${section.quiet} ${styles.summary}`}>{labels.fieldGenerated}</summary>
          <BlockText block={block} />
        </details>
      )}
    </section>
  );
}
