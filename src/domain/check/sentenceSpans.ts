import { spotNumerals } from "./numerals";
import { readLines } from "./sentences";
import { readTokens } from "./tokens";

/** Where the sentences of a text stand, in UTF-16 code units and in its order; a row of a table or a heading is one. */
export function sentenceSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const tokens = readTokens(text);
  return readLines(tokens, spotNumerals(tokens)).flatMap((line) =>
    (line.sentences.length > 0 ? line.sentences : [line]).map(({ first, last }) => ({
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
    })),
  );
}
