import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { staleSentences } from "../../app/staleSentences";
import type { Block } from "../../domain/words/block";
import { usePaneWords } from "../paneContext";
import { useSection } from "./useSection";

interface StalePartProps {
  readonly blocks: readonly Block[];
  /** What was copied last, by field. */
  readonly copied: Readonly<Record<string, string>>;
}

/** The sentences that were copied and no longer hold, old → new (SPEC 5). */
export function StalePart({ blocks, copied }: StalePartProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  const stale = blocks.flatMap((block) => {
    const before = copied[block.field];
    const sentences = before === undefined || block.origin !== "generated" ? [] : staleSentences(before, block.text);
    return sentences.map((sentence) => ({ ...sentence, field: block.field }));
  });
  if (stale.length === 0) return null;
  return (
    <section className={section.section} aria-live="polite">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{labels.copiedIsStale}</MessageBarBody>
      </MessageBar>
      <ul className={section.list}>
        {stale.map(({ field, was, is }, at) => (
          <li key={at}>
            <span className={section.quiet}>{labels.fieldNumber(field)}</span>
            {was !== undefined && (
              <div>
                <del>{was}</del>
              </div>
            )}
            {is !== undefined && (
              <div>
                <ins>{is}</ins>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
