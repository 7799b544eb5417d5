import type { IsoDay } from "../words/day";
import type { Binding } from "./binding";
import type { Mark } from "./marks";
import type { Numeral } from "./numeral";
import type { NamedDay } from "./otherDays";
import type { Surroundings } from "./pieces";
import { measuresIn, says } from "./senses";
import type { Carried, Topic } from "./readScope";
import type { Span } from "./sentences";
import type { Token } from "./tokens";

/** One sentence, or the inside of one parenthesis, with its numbers and their surroundings. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly span: Span;
  readonly numerals: readonly Numeral[];
  readonly around: readonly Surroundings[];
  /** Days, months and years that it names. */
  readonly days: readonly NamedDay[];
  readonly topic: Topic;
  readonly carried: Carried;
  /** What an elliptic number goes on with: the number before the parenthesis or the sentence before. */
  readonly host: Binding | undefined;
  /** The last numbers before the sentence, the latest first. */
  readonly earlier: readonly Binding[];
  readonly asOf: IsoDay | undefined;
  readonly place: { readonly sentence: number; readonly line: number };
}

const POINTER =
  /^(de|af|ud|blandt|alt|i|samlet|samlede|projektets|klyngens|kommunens|virksomhedens|holdets|vores|disse|alle|samtlige|tilmeldte|visiterede|indberettede|indrapporterede|registrerede|rapporterede)$/;

/** The words before a number, nearest first, as far as they only point: "af de i alt", "projektets". */
export function pointersBefore(clause: Clause, index: number): readonly string[] {
  const found: string[] = [];
  for (let at = (clause.numerals[index]?.first ?? 0) - 1; found.length < 5; at -= 1) {
    const key = clause.tokens[at]?.key ?? "";
    if (!POINTER.test(key)) break;
    found.push(key);
  }
  return found;
}

/** "af de 39", "ud af 47", "projektets 47": the number is a whole, and what is said behind it is said of others. */
export function isWholeAt(clause: Clause, index: number): boolean {
  const around = clause.around[index];
  if (around === undefined || says(around.left, "target")) return false;
  if (clause.around[index - 1]?.isOfNext === true) return true;
  return pointersBefore(clause, index).some((key) =>
    /^(af|blandt|projektets|klyngens|kommunens|virksomhedens|holdets|alle|samtlige)$/.test(key),
  );
}

/** "af de 15 ekstra registreringer": the noun may stand within a phrase. */
function namesCounted(right: readonly Mark[]): boolean {
  const [first] = right;
  // "72 af de 100 afsluttede har gennemført"; but in "25 ud af 61 i job" the job is of the 25.
  const isAdjective = first !== undefined && first.last === first.first + 1 && measuresIn([first]).length > 0;
  return isAdjective || says(right, "noun") || measuresIn(right).some((measure) => measure.startsWith("surplus"));
}

function fromNoun(right: readonly Mark[]): readonly Mark[] {
  const noun = right.findIndex((mark) => says([mark], "noun"));
  return noun < 0 ? right : right.slice(noun);
}

function toNoun(right: readonly Mark[]): readonly Mark[] {
  const noun = right.findIndex((mark) => says([mark], "noun"));
  return noun < 0 ? right : right.slice(0, noun + 1);
}

/** "22 borgere i Vejle og elleve i Fredericia er uden job": what is said behind the second is said of both. */
function isTwin(around: Surroundings, next: Surroundings, between: readonly Token[]): boolean {
  const isBare = measuresIn(around.right).length === 0 && !says(around.right, "linking", "of") && says(around.right, "noun");
  const areOfGroups = around.scopesRight.length === 1 && next.scopesRight.length === 1;
  return isBare && areOfGroups && between.some(({ key }) => key === "og") && measuresIn(next.right).length > 0;
}

const GROUPS: ReadonlySet<string> = new Set(["municipalities", "companies", "clusters", "actors"]);

/** Whether a number counts groups, right before their noun, and more is said behind it. */
function isOfGroups({ right, left }: Surroundings, last: number | undefined): boolean {
  const [noun, ...rest] = right;
  const isGroup = noun?.senses.some((sense) => sense.kind === "noun" && GROUPS.has(sense.unit)) === true;
  return isGroup && noun.first === last && left.length === 0 && (measuresIn(rest).length > 0 || says(rest, "linking"));
}

/** For "7 ud af 47 borgere er i job": the words behind 47, up to the verb, are its own; all of them are the seven's. */
export function wordsOf(clause: Clause, index: number, isWhole: boolean): Surroundings {
  const around = clause.around[index] as Surroundings;
  const next = clause.around[index + 1];
  if (next !== undefined && !around.isOfNext && isOfGroups(next, clause.numerals[index + 1]?.last)) {
    // "33 borgere på tværs af de fire kommuner har gennemført": what is said behind the four is said of the 33.
    return { ...around, behind: [...around.behind, ...next.right.slice(1), ...next.behind] };
  }
  if (next !== undefined && around.isOfNext) {
    const right = [...around.right.filter((mark) => !says([mark], "of")), ...fromNoun(next.right)];
    return { ...around, right, scopesRight: next.scopesRight, behind: next.behind };
  }
  if (next !== undefined && around.isJoinedToNext && around.right.length === 0) {
    return { ...around, right: wordsOf(clause, index + 1, false).right, behind: next.behind };
  }
  if (
    next !== undefined &&
    says([...next.left, ...next.before], "apposition") &&
    !says(next.right, "delta") &&
    !measuresIn(next.right).includes("surplus")
  ) {
    // "28 borgere, svarende til 59,6 %, er ledige": what is said behind the share is said of the number.
    return { ...around, behind: [...around.behind, ...next.right, ...next.behind] };
  }
  // "2.724 praktiktimer og 1.797,25 lønnede timer er trukket fra": the verb is said of both.
  const between = next === undefined ? [] : clause.tokens.slice(clause.numerals[index]?.last, clause.numerals[index + 1]?.first);
  const shared =
    next !== undefined &&
    between.some(({ key }) => key === "og" || key === "samt") &&
    !says(around.right, "linking", "removed", "reported") &&
    !says([...next.left, ...next.before], "ofWhom")
      ? next.right.filter((mark) => says([mark], "removed", "reported"))
      : [];
  if (shared.length > 0 && says(around.right, "noun") && !isWhole) return { ...around, behind: [...around.behind, ...shared] };
  if (next !== undefined && isTwin(around, next, between)) return { ...around, behind: [...around.behind, ...next.right] };
  if (!isWhole) return around;
  if (clause.around[index - 1]?.isOfNext === true && !namesCounted(around.right)) return { ...around, right: [], behind: [] };
  const link = around.right.findIndex((mark) => says([mark], "linking"));
  // "de 39 borgere, der er visiteret i klynge 1, …": the clause behind says whose whole it is.
  const verb = around.right[link]?.first ?? Infinity;
  const near = around.scopesRight.filter(({ first }) => first < verb);
  const scopesRight = around.scopesRight.length > 0 ? near : around.scopesBehind;
  return { ...around, right: link < 0 ? toNoun(around.right) : around.right.slice(0, link), behind: [], scopesRight };
}
