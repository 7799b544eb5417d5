import type { Binding } from "./binding";
import { bindSentence } from "./bindSentence";
import type { Mark } from "./marks";
import type { Numeral } from "./numeral";
import { surroundingsOf } from "./pieces";
import type { ScopeMention } from "./scopeNames";
import type { Span } from "./sentences";
import type { Token } from "./tokens";
import { within } from "./within";

/** "– 44,9 % –": in words and marks. */
const LONGEST_DASHED = 6;

/** Where a number stands between two dashes, the dash that closes it. */
function closingDash(tokens: readonly Token[], open: number, last: number): number | undefined {
  for (let at = open + 2; at < Math.min(last, open + LONGEST_DASHED + 1); at += 1) {
    const inside = tokens.slice(open + 1, at);
    if (/^[-–—]$/.test(tokens[at]?.text ?? "")) return inside.some(({ kind }) => kind === "digits") ? at : undefined;
  }
  return undefined;
}

/** Parentheses of a sentence that close within it, the outermost; and numbers between dashes. */
export function parentheses(tokens: readonly Token[], span: Span): readonly Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let at = span.first; at < span.last; at += 1) {
    const text = tokens[at]?.text;
    const dash = open < 0 && at > span.first && /^[-–—]$/.test(text ?? "") ? closingDash(tokens, at, span.last) : undefined;
    if (dash !== undefined) {
      found.push({ first: at, last: dash + 1 });
      at = dash;
    } else if (text === "(" && open < 0) open = at;
    else if (text === ")" && open >= 0) {
      found.push({ first: open, last: at + 1 });
      open = -1;
    }
  }
  return found;
}

interface Inside {
  readonly parenthesis: Span;
  readonly inner: readonly Numeral[];
  readonly marks: readonly Mark[];
  readonly scopes: readonly ScopeMention[];
  readonly outerBindings: readonly Binding[];
  /** The number of the parenthesis before, which "Aalborg (64), Hjørring (33)" goes on with. */
  readonly before: Binding | undefined;
}

/** What every stretch of the sentence shares. */
export type Base = Pick<Parameters<typeof bindSentence>[0], "tokens" | "days" | "earlier" | "carried" | "asOf" | "topic">;

/** The numbers of one parenthesis, bound with what stands before it in mind. */
export function bindParenthesis(inside: Inside, base: Base, place: { sentence: number; line: number }): readonly Binding[] {
  const { parenthesis, inner, marks, scopes, outerBindings } = inside;
  const label = labelBefore(base.tokens, parenthesis.first);
  const beside = [...outerBindings].reverse().filter(({ numeral }) => numeral.first >= label && numeral.last <= parenthesis.first);
  const host = beside.find(({ isBase }) => !isBase) ?? beside[0];
  const span =
    host === undefined ? { first: label, last: parenthesis.last - 1 } : { first: parenthesis.first + 1, last: parenthesis.last - 1 };
  const found = { marks: within(marks, span), scopes: within(scopes, span), hidden: [] };
  const around = surroundingsOf(base.tokens, { ...span, last: parenthesis.last - 1 }, inner, found);
  const labelled = host === undefined ? labelFirst(around, found, parenthesis.first) : around;
  return bindSentence({ ...base, span, numerals: inner, around: labelled, host: host ?? inside.before ?? outerBindings.at(-1), place });
}

/** "Køge (18)": what stands before the parenthesis names what is counted in it. */
function labelFirst(
  around: ReturnType<typeof surroundingsOf>,
  found: { readonly marks: readonly Mark[]; readonly scopes: readonly ScopeMention[] },
  open: number,
): ReturnType<typeof surroundingsOf> {
  const [first, ...rest] = around;
  if (first === undefined) return around;
  return [
    {
      ...first,
      left: found.marks.filter((mark) => mark.first < open),
      scopesLeft: found.scopes.filter((scope) => scope.first < open),
      before: [],
    },
    ...rest,
  ];
}

function labelBefore(tokens: readonly Token[], open: number): number {
  for (let at = open - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "break" || /^[,;:).]$/.test(token.text) || token.key === "og" || token.key === "samt")
      return at + 1;
  }
  return 0;
}
