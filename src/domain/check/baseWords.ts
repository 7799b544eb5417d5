import type { Mark } from "./marks";
import { says } from "./senses";

/** The words of "af de ledige borgere", up to the verb: what the number is taken out of. */
export function baseWords(right: readonly Mark[]): { readonly base: readonly Mark[]; readonly rest: readonly Mark[] } {
  const of = right.findIndex((mark) => says([mark], "of"));
  // "… er af forskellige årsager ikke til rådighed": behind the verb it is no whole.
  // "52 deltagere efterfulgt af klynge 2": behind the noun that is counted it is none either.
  if (of < 0 || of > 2 || says(right.slice(0, of), "linking", "noun")) return { base: [], rest: right };
  let end = of + 1;
  for (let hasNoun = false; end < right.length; end += 1) {
    const mark = right[end] as Mark;
    const isNoun = says([mark], "noun");
    if ((hasNoun && !isNoun) || says([mark], "linking")) break;
    hasNoun ||= isNoun;
  }
  return { base: right.slice(of, end), rest: [...right.slice(0, of), ...right.slice(end)] };
}
