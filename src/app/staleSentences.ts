import { diffArrays } from "diff";

/** A sentence of a text that was copied, and what stands in its place now. Either may lack. */
export interface StaleSentence {
  readonly was?: string;
  readonly is?: string;
}

/** Behind a full stop and before a capital letter: "Pr. 30. september" and "2,5 mio. kr." stay whole. */
const BETWEEN = /(?<=[.!?])\s+(?=\p{Lu})|\n+/u;

function sentencesOf(text: string): string[] {
  return text.split(BETWEEN).filter((sentence) => sentence !== "");
}

/** The sentences of a copied text that no longer hold, old → new, in the order of the text (SPEC 5). Empty where nothing changed. */
export function staleSentences(copied: string, now: string): readonly StaleSentence[] {
  const stale: StaleSentence[] = [];
  let removed: readonly string[] = [];
  const close = (added: readonly string[]) => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1) {
      const [was, is] = [removed[at], added[at]];
      stale.push({ ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) });
    }
    removed = [];
  };
  for (const part of diffArrays(sentencesOf(copied), sentencesOf(now))) {
    if (part.removed) removed = part.value;
    else close(part.added ? part.value : []);
  }
  close([]);
  return stale;
}
