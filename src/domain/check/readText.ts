import type { Summary } from "../words/summary";
import { sensesAt } from "./lexicon";
import type { Numeral } from "./numeral";
import { findScopes, scopeNames, type ScopeMention, type ScopeNames } from "./scopeNames";
import { readLines, type Line } from "./sentences";
import { readTokens, type Token } from "./tokens";

/** A text with what its words mean: what every stage of reading looks at. */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly numerals: readonly Numeral[];
  readonly lines: readonly Line[];
  readonly scopes: readonly ScopeMention[];
  readonly scopeAt: ReadonlyMap<number, ScopeMention>;
  readonly summary: Summary | undefined;
}

/** Letters of a word that tells a project from others. */
const LONG = 4;
const PROJECT = "projektet";

/** The project's own name, whole or by a word that nothing else bears, reads as "projektet". */
function withProject(tokens: readonly Token[], name: string | undefined, groups: ScopeNames): readonly Token[] {
  const words = readTokens(name ?? "").map(({ key }) => key);
  if (words.length === 0) return tokens;
  const isWhole = (at: number) => words.every((word, index) => tokens[at + index]?.key === word);
  const telling = new Set(
    words.filter((word) => word.length >= LONG && sensesAt([word], 0).senses.length === 0 && !groups.byWord.has(word)),
  );
  const isTelling = ({ kind, text, key }: Token) =>
    kind === "word" && /^\p{Lu}/u.test(text) && (telling.has(key) || telling.has(key.replace(/s$/, "")));
  const named = new Set<number>();
  tokens.forEach((token, at) => {
    if (isWhole(at)) words.forEach((_, index) => named.add(at + index));
    else if (isTelling(token)) named.add(at);
  });
  return named.size === 0 ? tokens : tokens.map((token, at) => (named.has(at) ? { ...token, key: PROJECT } : token));
}

export function readText(read: readonly Token[], numerals: readonly Numeral[], summary: Summary | undefined): ReadText {
  const groups = scopeNames(summary);
  const tokens = withProject(read, summary?.project.name?.value, groups);
  const references = new Set(numerals.filter(({ noClaim }) => noClaim === "reference").map(({ first }) => first));
  const scopes = findScopes(tokens, groups, (at) => references.has(at));
  return {
    tokens,
    numerals,
    lines: readLines(tokens, numerals),
    scopes,
    scopeAt: new Map(scopes.map((scope) => [scope.first, scope])),
    summary,
  };
}
