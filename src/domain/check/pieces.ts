import type { Mark } from "./marks";
import type { Numeral } from "./numeral";
import type { ScopeMention } from "./scopeNames";
import type { Token } from "./tokens";
import { within } from "./within";

/** The words that belong to one number: before it, behind it, and the clauses around that hold no number. */
export interface Surroundings {
  readonly left: readonly Mark[];
  readonly right: readonly Mark[];
  /** Clauses before and behind without a number of their own. */
  readonly before: readonly Mark[];
  readonly behind: readonly Mark[];
  readonly scopesLeft: readonly ScopeMention[];
  readonly scopesRight: readonly ScopeMention[];
  readonly scopesBefore: readonly ScopeMention[];
  readonly scopesBehind: readonly ScopeMention[];
  /** Only a joint ("52 og 41 borgere") stands between this number and the next. */
  readonly isJoinedToNext: boolean;
  /** "7 ud af 47": the next number is the whole of this one. */
  readonly isOfNext: boolean;
}

export interface Piece {
  readonly first: number;
  readonly last: number;
}

const JOINTS = new Set([
  "og",
  "samt",
  "mens",
  "men",
  "heraf",
  "hvoraf",
  "deraf",
  "idet",
  "da",
  "hvor",
  "hvilket",
  "svarende",
  "derimod",
  "saa",
  "medens",
  "hvorimod",
  "efterfulgt",
  "eftersom",
  "imens",
]);
const OF_ONLY = new Set(["ud", "af", "de", "i", "alt", "vores", "samlet", "de", "projektets", "blandt"]);

const inside = <T extends { readonly first: number }>(all: readonly T[], piece: Piece | undefined): readonly T[] =>
  piece === undefined || piece.last <= piece.first ? [] : within(all, piece);

/** Where one clause ends and the next begins, between two numbers. Words within a phrase never part it. */
function cutPieces(tokens: readonly Token[], { first, last }: Piece, within: ReadonlySet<number>): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = first;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || within.has(at)) continue;
    const isMark = token.kind === "mark" && /^[,;()–]$/.test(token.text);
    const isJoint = token.kind === "word" && JOINTS.has(token.key);
    if (!isMark && !isJoint) continue;
    pieces.push({ first: from, last: at });
    // "heraf" belongs to what follows; a comma to nothing.
    from = isMark ? at + 1 : at;
  }
  pieces.push({ first: from, last });
  return pieces;
}

/** Tokens inside phrases of several words: "i gang med at …", "praktik og løn", and the names of groups. */
function innerTokens(marks: readonly Mark[], scopes: readonly ScopeMention[]): ReadonlySet<number> {
  const inner = new Set<number>();
  for (const { first, last } of [...marks, ...scopes]) for (let at = first + 1; at < last; at += 1) inner.add(at);
  return inner;
}

/** The verb at which "af de 39 borgere i klynge 1 er 24 ledige" parts, or undefined. */
function linkIn(marks: readonly Mark[], piece: Piece): number | undefined {
  return marks.find((mark) => mark.first >= piece.first && mark.first < piece.last && mark.senses.some(({ kind }) => kind === "linking"))
    ?.first;
}

/** Whether the number before a gap is a whole or a target, of which nothing is said before the next number. */
function isBehindWhole(tokens: readonly Token[], marks: readonly Mark[], from: number): boolean {
  for (let at = from - 1; at >= from - 6; at -= 1) if (WHOLE_BEFORE.test(tokens[at]?.key ?? "")) return true;
  return targetIn(marks, { first: from - 6, last: from }) !== undefined;
}

/** The verb, or the predicate that follows the noun at once: "ud af 118 deltagere gennemførte 81". */
function predicateIn(marks: readonly Mark[], piece: Piece): number | undefined {
  const link = linkIn(marks, piece);
  if (link !== undefined) return link;
  const own = inside(marks, piece);
  const noun = own.findIndex(({ senses }) => senses.some(({ kind }) => kind === "noun"));
  return noun < 0 ? undefined : own.slice(noun + 1).find(({ senses }) => senses.some(({ kind }) => PREDICATES.has(kind)))?.first;
}

/** "6 færre end måltallet på 30": the target's own number follows it. */
function targetIn(marks: readonly Mark[], piece: Piece): number | undefined {
  return marks.find((mark) => mark.first >= piece.first && mark.first < piece.last && mark.senses.some(({ kind }) => kind === "target"))
    ?.first;
}

const WHOLE_BEFORE = /^(af|blandt|projektets|klyngens|alle|samtlige|de)$/;
const PREDICATES: ReadonlySet<string> = new Set(["measure", "tookPart", "enrolled"]);

const REASON = /^(fordi|eftersom|selvom|skoent|hvis)$/;

interface Gap {
  /** Behind the number on the left. */
  readonly right: Piece;
  readonly free: readonly Piece[];
  /** Before the number on the right. */
  readonly left: Piece;
  readonly isJoint: boolean;
  readonly isOf: boolean;
}

function readGap(
  tokens: readonly Token[],
  gap: Piece & { readonly isEdge: boolean },
  marks: readonly Mark[],
  inner: ReadonlySet<number>,
): Gap {
  const { first: from, last: to, isEdge } = gap;
  const pieces = cutPieces(tokens, gap, inner);
  const nothing = { first: to, last: to };
  const [first = nothing] = pieces;
  const texts = tokens.slice(from, to).map(({ text, key }) => (key === "" ? text : key));
  const isJoint =
    texts.length > 0 &&
    texts.every((text) => text === "," || text === "og" || text === "eller" || text === "til" || text === "%" || text === "-");
  const isOf =
    texts.includes("af") &&
    texts.every((text) => OF_ONLY.has(text) || text === "%" || text === "pct" || text === "." || text === "procent");
  if (pieces.length > 1) return { right: first, free: pieces.slice(1, -1), left: pieces.at(-1) ?? nothing, isJoint, isOf };
  const link = isEdge
    ? undefined
    : (targetIn(marks, first) ?? (isBehindWhole(tokens, marks, from) ? predicateIn(marks, first) : undefined));
  const isParted = link !== undefined && link > first.first;
  return isParted
    ? { right: { first: from, last: link }, free: [], left: { first: link, last: to }, isJoint, isOf }
    : { right: first, free: [], left: nothing, isJoint, isOf };
}

/** What surrounds each of the numbers that stand, in order, within a stretch of text. */
export function surroundingsOf(
  tokens: readonly Token[],
  span: Piece,
  numerals: readonly Numeral[],
  found: { readonly marks: readonly Mark[]; readonly scopes: readonly ScopeMention[]; readonly hidden: readonly Piece[] },
): readonly Surroundings[] {
  const inner = new Set(innerTokens(found.marks, found.scopes));
  for (const { first, last } of found.hidden) for (let at = first; at < last; at += 1) inner.add(at);
  const gaps = [...numerals.keys(), numerals.length].map((index) => {
    const from = numerals[index - 1]?.last ?? span.first;
    const to = numerals[index]?.first ?? span.last;
    return readGap(tokens, { first: Math.min(from, to), last: to, isEdge: index === 0 || index === numerals.length }, found.marks, inner);
  });
  return numerals.map((_, index) => {
    const [before, behind] = [gaps[index], gaps[index + 1]];
    const isFirst = index === 0;
    const isLast = index === numerals.length - 1;
    // The first gap has no number on its left, the last none on its right.
    const opening =
      isFirst &&
      before !== undefined &&
      before.left.first === before.left.last &&
      before.free.length === 0 &&
      before.right.last > before.right.first;
    const left = isFirst && before !== undefined ? (opening ? before.right : before.left) : before?.left;
    const lead = isFirst && before !== undefined && !opening ? [before.right, ...before.free] : (before?.free ?? []);
    const clauses = isLast && behind !== undefined ? [...behind.free, behind.left] : (behind?.free ?? []);
    // "…, fordi nogle er oprettet to gange": a reason says nothing of what is counted.
    const tail = clauses.filter((piece) => !REASON.test(tokens[piece.first]?.key ?? ""));
    return {
      left: inside(found.marks, left),
      right: inside(found.marks, behind?.right),
      before: lead.flatMap((piece) => inside(found.marks, piece)),
      behind: tail.flatMap((piece) => inside(found.marks, piece)),
      scopesLeft: inside(found.scopes, left),
      scopesRight: inside(found.scopes, behind?.right),
      scopesBefore: lead.flatMap((piece) => inside(found.scopes, piece)),
      scopesBehind: tail.flatMap((piece) => inside(found.scopes, piece)),
      isJoinedToNext: !isLast && (behind?.isJoint ?? false),
      isOfNext: !isLast && (behind?.isOf ?? false),
    };
  });
}
