import { TOTAL, type Scope, type Summary } from "../words/summary";
import { withAlternatives, type NamedInSentence } from "./alternatives";
import type { Binding } from "./binding";
import { bindSentence } from "./bindSentence";
import { bindParenthesis, parentheses } from "./bindParenthesis";
import { bindRows } from "./bindRows";
import { monthOfWord } from "./digits";
import { sensesAt } from "./lexicon";
import { readMarks } from "./marks";
import { namedDays } from "./otherDays";
import type { Numeral } from "./numeral";
import { surroundingsOf } from "./pieces";
import { says } from "./senses";
import { orTotal, type Carried, type Topic } from "./readScope";
import { findScopes, sameScope, scopeNames, type ScopeMention, type ScopeNames } from "./scopeNames";
import { readLines, type Line, type Span } from "./sentences";
import { readTokens, type Token } from "./tokens";
import { within } from "./within";

/** A text with what its words mean: what every stage of binding looks at. */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly numerals: readonly Numeral[];
  readonly lines: readonly Line[];
  readonly scopes: readonly ScopeMention[];
  readonly scopeAt: ReadonlyMap<number, ScopeMention>;
  readonly summary: Summary | undefined;
}

/** The project's own name, whole or by a word that nothing else bears, reads as "projektet". */
function withProject(tokens: readonly Token[], name: string | undefined, groups: ScopeNames): readonly Token[] {
  const words = readTokens(name ?? "").map(({ key }) => key);
  if (words.length === 0) return tokens;
  const isWhole = (at: number) => words.every((word, index) => tokens[at + index]?.key === word);
  const telling = new Set(words.filter((word) => word.length >= LONG && sensesAt([word], 0).senses.length === 0 && !groups.has(word)));
  const isTelling = ({ kind, text, key }: Token) =>
    kind === "word" && /^\p{Lu}/u.test(text) && (telling.has(key) || telling.has(key.replace(/s$/, "")));
  const named = new Set<number>();
  tokens.forEach((token, at) => {
    if (isWhole(at)) words.forEach((_, index) => named.add(at + index));
    else if (isTelling(token)) named.add(at);
  });
  return named.size === 0 ? tokens : tokens.map((token, at) => (named.has(at) ? { ...token, key: PROJECT } : token));
}

/** Letters of a word that tells a project from others. */
const LONG = 4;
const PROJECT = "projektet";

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

/** What earlier lines leave behind for the next sentence. */
interface State {
  readonly heading: readonly Scope[];
  readonly carried: Carried;
  readonly host: Binding | undefined;
  readonly earlier: readonly Binding[];
}

/** How many words at the start of a sentence may tell what it is about, where it has no number. */
const LEAD = 12;

function tokensOf(spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, last } of spans) for (let at = first; at < last; at += 1) found.add(at);
  return found;
}

/** "udgangen af august 2020": the month is a part of the date, and narrows nothing. */
function withMonth(tokens: readonly Token[], { first, last, noClaim }: Numeral): Span {
  return { first: noClaim === "year" && monthOfWord(tokens[first - 1]?.key ?? "") !== undefined ? first - 1 : first, last };
}

/** How many numbers back "de 28" may point. */
const REMEMBERED = 12;

const START: State = { heading: [TOTAL], carried: { scopes: [TOTAL], last: TOTAL }, host: undefined, earlier: [] };

function bindSpan(
  text: ReadText,
  span: Span,
  state: State,
  place: { sentence: number; line: number },
): { readonly bindings: readonly Binding[]; readonly topic: Topic } {
  const { tokens } = text;
  const all = within(text.numerals, span);
  const hidden = parentheses(tokens, span);
  const scopes = within(text.scopes, span);
  if (all.length === 0)
    return {
      bindings: [],
      topic: {
        scopes,
        marks: scopes.length > 0 ? [] : readMarks(tokens, span.first, Math.min(span.last, span.first + LEAD), text.scopeAt),
      },
    };
  const hiddenTokens = tokensOf(hidden);
  const isHidden = (at: number) => hiddenTokens.has(at);
  const named = tokensOf(all.filter(({ noClaim }) => noClaim !== undefined).map((numeral) => withMonth(tokens, numeral)));
  const marks = readMarks(tokens, span.first, span.last, text.scopeAt).filter(({ first }) => !named.has(first));
  const phrases = tokensOf(marks.filter((mark) => mark.last - mark.first > 1 && says([mark], "measure", "removed")));
  const claims = all.filter(({ noClaim, first }) => noClaim === undefined && !text.scopeAt.has(first) && !phrases.has(first));
  const outer = claims.filter(({ first, start }) => !isHidden(first) && text.tokens[first]?.start === start);
  const outerScopes = scopes.filter(({ first }) => !isHidden(first));
  const outerMarks = marks.filter(({ first }) => !isHidden(first));
  const lead: Span = { first: span.first, last: outer[0]?.first ?? span.last };
  const topic: Topic = { scopes: within(outerScopes, lead), marks: outerMarks.filter(({ first }) => first < lead.last) };
  const base = { tokens, days: namedDays(tokens, all), earlier: state.earlier, carried: state.carried, asOf: text.summary?.asOf, topic };
  const outerBindings = bindSentence({
    ...base,
    span,
    numerals: outer,
    around: surroundingsOf(tokens, span, outer, { marks: outerMarks, scopes: outerScopes, hidden }),
    host: state.host,
    place,
  });
  const found = [...outerBindings];
  for (const parenthesis of hidden) {
    const inner = claims.filter(({ first }) => first > parenthesis.first && first < parenthesis.last);
    if (inner.length === 0) continue;
    found.push(
      ...bindParenthesis(
        { parenthesis, inner, marks, scopes, outerBindings, before: found.slice(outerBindings.length).at(-1) },
        base,
        place,
      ),
    );
  }
  return { bindings: found, topic };
}

/** The group that a sentence was about: of one group its own, of several the whole, of none that of its first number. */
function spokenOf(topic: Topic, first: Binding | undefined): Scope | undefined {
  if (topic.scopes.length > 0) return topic.scopes.length === 1 ? topic.scopes[0]?.scope : TOTAL;
  return first?.hasOwnScope === true ? first.scopes[0] : undefined;
}

/** What a sentence leaves behind: the cluster or the whole that it was about; a municipality or a company as a second thought. */
function after(text: ReadText, state: State, bindings: readonly Binding[], topic: Topic): State {
  const [first] = bindings;
  const spoken = spokenOf(topic, first);
  const last = first?.scopes[0] ?? spoken ?? state.carried.last;
  const host = bindings.find(({ isBase, measures }) => !isBase && measures.length > 0) ?? bindings.at(-1) ?? state.host;
  const [label] = topic.scopes;
  // "Hjørring: 33 deltagere. 10 i job, …": the label is of the whole line.
  const isLabel = label !== undefined && text.tokens[label.last]?.text === ":";
  const isLasting = spoken !== undefined && (isLabel || spoken.by === "cluster" || spoken.by === "total");
  const isWhole = spoken === undefined && says(topic.marks, "whole");
  const { scopes: before } = state.carried;
  const thoughts = spoken === undefined || before.some((scope) => sameScope(scope, spoken)) ? before : [...before, spoken];
  const scopes = isLasting ? [spoken] : isWhole ? [TOTAL] : thoughts;
  return { ...state, carried: { scopes, last }, host, earlier: [...[...bindings].reverse(), ...state.earlier].slice(0, REMEMBERED) };
}

/** A paragraph that begins so goes on with what the one before was about. */
const GOING_ON = new Set(["derudover", "desuden", "herudover", "endvidere", "hertil", "dertil", "yderligere", "ligeledes"]);

/** At a new line the heading's scope holds again; what the line before spoke of stays as a second thought. */
function atLine(text: ReadText, line: Line, state: State, before: Line | undefined): State {
  if (line.kind === "heading") {
    const aside = tokensOf(parentheses(text.tokens, line));
    const named = within(text.scopes, line)
      .filter(({ first }) => !aside.has(first))
      .map(({ scope }) => scope);
    const scopes = named.length === 1 && named[0] !== undefined ? [named[0]] : [TOTAL];
    return { heading: scopes, carried: { scopes, last: scopes[0] ?? TOTAL }, host: undefined, earlier: state.earlier };
  }
  const introduces = before !== undefined && text.tokens[before.last - 1]?.text === ":";
  const goesOn = GOING_ON.has(text.tokens[line.first]?.key ?? "");
  if (line.kind === "item" || introduces || goesOn || (before?.kind === "item" && line.kind !== "prose")) return state;
  const spoken = state.carried.scopes[0];
  const scopes =
    spoken === undefined || state.heading.some((scope) => scope.by === spoken.by && scope.name === spoken.name)
      ? state.heading
      : [...state.heading, spoken];
  const isHeaded = state.heading.some((scope) => scope.by !== "total");
  return { ...state, carried: { scopes: isHeaded ? state.heading : orTotal(scopes), last: state.heading[0] ?? TOTAL } };
}

/** Every number of a text that may claim something, bound to what it counts. */
export function bindText(text: ReadText): readonly Binding[] {
  const bindings: Binding[] = [];
  let state = START;
  let sentence = 0;
  for (let index = 0; index < text.lines.length; index += 1) {
    const line = text.lines[index] as Line;
    if (line.kind === "row") {
      const rows = rowsFrom(text.lines, index);
      bindings.push(...bindRows(text, rows, state.heading, { sentence, line: index }));
      sentence += rows.length;
      index += rows.length - 1;
      continue;
    }
    state = atLine(text, line, state, text.lines[index - 1]);
    for (const span of line.kind === "heading" ? [] : withAnswers(text, line.sentences)) {
      const { bindings: found, topic } = bindSpan(text, span, state, { sentence, line: index });
      if (found.length > 0) bindings.push(...withAlternatives(found, namedIn(text, span)));
      state = after(text, state, found, topic);
      sentence += 1;
    }
  }
  return bindings;
}

/** "Hvor mange kom i job? Otte.": a question without a number is read together with the number that answers it at once. */
function withAnswers({ tokens, numerals }: ReadText, sentences: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of sentences) {
    const before = joined.at(-1);
    const isAsked = before !== undefined && tokens[before.last - 1]?.text === "?" && within(numerals, before).length === 0;
    if (isAsked && numerals.some(({ first }) => first === span.first)) joined[joined.length - 1] = { first: before.first, last: span.last };
    else joined.push(span);
  }
  return joined;
}

function namedIn(text: ReadText, span: Span): NamedInSentence {
  return {
    marks: readMarks(text.tokens, span.first, span.last, text.scopeAt),
    scopes: within(text.scopes, span).map(({ scope }) => scope),
  };
}

function rowsFrom(lines: readonly Line[], from: number): readonly Line[] {
  let last = from;
  while (lines[last]?.kind === "row") last += 1;
  return lines.slice(from, last);
}
