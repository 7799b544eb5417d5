import { TOTAL, type Measure, type Scope, type Summary } from "../../words/summary";
import { shareIn, valueOf } from "../figures";
import type { Mark } from "../marks";
import { isTarget } from "../targetsOf";
import { truthsOf, agreesWith, isMeasured, type Truth } from "./truths";
import { afterPassage, atParagraph, START, type Carried } from "./carried";
import { kinOf } from "./kin";
import { mistaken, MISTAKEN, unrelated, type About } from "./likelihood";
import { sameMeaning, type Meaning } from "./meaning";
import { readParagraphs, type Passage } from "./passages";
import type { ReadText } from "../readText";
import { siteOf, type Site } from "./site";
import { gather, weigh, type Weighed } from "./weigh";
import { knowledgeOf, type Knowledge, type Weights } from "./weights";

/** One way to understand a number, with what the workbook says to it. */
export interface Understood extends Meaning {
  /** "open" where the workbook holds no such figure, or the number counts something else. */
  readonly outcome: "agrees" | "differs" | "open";
  readonly truth?: Truth;
  /** Of all ways to understand it; they sum to one. */
  readonly weight: number;
}

export interface Interpreted {
  readonly site: Site;
  /** The likeliest first. */
  readonly ways: readonly Understood[];
  /** The likeliest meaning by the text alone, and how probable that is. */
  readonly said: Weighed;
}

interface Choice {
  readonly site: Site;
  readonly way: Omit<Understood, "weight">;
  readonly said: Weighed;
}

/** The choices of a path in its paragraph, the last first. */
interface Chosen {
  readonly choice: Choice;
  readonly before: Chosen | undefined;
}

/** A way to read the text so far. */
interface Path {
  readonly carried: Carried;
  readonly weight: number;
  readonly chosen: Chosen | undefined;
}

const MOST_PATHS = 4;
/** What is less probable than this beside the best is dropped. */
const FAINT = 0.05;
const MOST_WAYS = 5;
/** What is less probable by the text alone is not held against the workbook. */
const IMPROBABLE = 3e-4;

/** What a number is held against. */
interface Facts {
  readonly summary: Summary | undefined;
  readonly figures: Figures | undefined;
  readonly previous: readonly Mark[];
}

/** What the workbook gives for all that a number may mean, by the base of a share: a row for each measure, a column for each group. */
class Figures {
  private readonly scopes: readonly Scope[];
  private readonly measures: readonly Measure[];
  private readonly tables = new Map<Truth["of"], readonly (readonly (number | undefined)[])[]>();

  constructor(
    private readonly summary: Summary,
    meanings: readonly Meaning[],
  ) {
    this.scopes = [...new Set(meanings.map(({ scope }) => scope))];
    this.measures = [...new Set(meanings.map(({ counted }) => counted))].filter((each): each is Measure => each !== "other");
  }

  private tableOf(of: Truth["of"]): readonly (readonly (number | undefined)[])[] {
    const known = this.tables.get(of);
    if (known !== undefined) return known;
    const { summary, scopes } = this;
    const table = this.measures.map((measure) =>
      scopes.map((scope) => (of === undefined ? valueOf(summary, measure, scope) : shareIn(summary, measure, scope, of))),
    );
    this.tables.set(of, table);
    return table;
  }

  /** What a figure is most often taken for. */
  confusable({ counted, scope }: Meaning, { of }: Truth): Pick<About, "kin" | "others" | "neighbours"> {
    const measure = counted as Measure;
    const table = this.tableOf(of);
    const [row, column] = [this.measures.indexOf(measure), this.scopes.indexOf(scope)];
    const others = (table[row] ?? []).filter((value, at): value is number => value !== undefined && at !== column);
    const neighbours = table.flatMap((each, at) => (at === row ? [] : (each[column] ?? [])));
    const valueFor = (other: Measure, group: Scope) =>
      (of === undefined ? valueOf(this.summary, other, group) : shareIn(this.summary, other, group, of)) ?? [];
    const whole = scope.by === "total" ? [] : valueFor(measure, TOTAL);
    const kin = [whole, kinOf(measure).map((other) => valueFor(other, isTarget(other) ? TOTAL : scope))].flat(2);
    return { kin, others, neighbours };
  }
}

/** What a number says if it is meant so, and how probable its value then is. */
interface Held {
  readonly way: Choice["way"];
  readonly likelihood: number;
}

/** What a number says, if it is meant so: a true figure, a mistake about it, or something else altogether. */
function hold(site: Site, { counted, scope }: Meaning, { summary, figures, previous }: Facts): Held {
  const { numeral } = site;
  const open = { counted, scope, outcome: "open" as const };
  if (summary === undefined || figures === undefined) return { way: open, likelihood: 1 };
  if (counted === "other") return { way: open, likelihood: unrelated(numeral) };
  const truths = truthsOf(summary, site, { measure: counted, scope }, previous);
  const [first] = truths;
  if (first === undefined) return { way: open, likelihood: unrelated(numeral) };
  const right = truths.find(({ actual }) => agreesWith(numeral, actual, isMeasured(counted)));
  if (right !== undefined) return { way: { counted, scope, outcome: "agrees", truth: right }, likelihood: 1 - MISTAKEN };
  const about = {
    measure: counted,
    actual: first.actual,
    isShare: first.of !== undefined,
    ...figures.confusable({ counted, scope }, first),
  };
  const way = { counted, scope, outcome: "differs" as const, truth: first };
  return { way, likelihood: MISTAKEN * mistaken(summary, numeral, about) };
}

function factsFor({ summary }: ReadText, meanings: readonly Meaning[], previous: readonly Mark[]): Facts {
  return { summary, figures: summary === undefined ? undefined : new Figures(summary, meanings), previous };
}

/** A number of which it is known what it counts. */
export function interpretAs(site: Site, meaning: Meaning): Interpreted {
  const { way } = hold(site, meaning, factsFor(site.text, [meaning], []));
  return { site, said: { ...meaning, probability: 1 }, ways: [{ ...way, weight: 1 }] };
}

function likeliest<T extends { readonly weight: number }>(all: readonly T[], most: number): readonly T[] {
  const sorted = [...all].sort((a, b) => b.weight - a.weight);
  const best = sorted[0]?.weight ?? 0;
  return sorted.filter(({ weight }, index) => index < most && weight >= best * FAINT);
}

const best = (weighed: readonly Weighed[]): Weighed =>
  weighed.reduce<Weighed>((a, b) => (b.probability > a.probability ? b : a), { counted: "other", scope: TOTAL, probability: 0 });

/** Each meaning once, whatever was read before it. */
function distinct(weighed: readonly Weighed[]): ReadonlyMap<string, Weighed> {
  return new Map(weighed.map((each) => [keyOf(each), each]));
}

const keyOf = ({ counted, scope }: Meaning): string => `${counted} ${scope.by} ${scope.name}`;

function readSite(knowledge: Knowledge, text: ReadText, site: Site, paths: readonly Path[]): readonly Path[] {
  const gathered = gather(knowledge, site);
  const read = paths.map((path) => {
    const weighed = weigh(knowledge, gathered, path.carried);
    return { path, said: best(weighed), probable: weighed.filter(({ probability }) => probability > IMPROBABLE) };
  });
  const meanings = distinct(read.flatMap(({ probable }) => probable));
  const facts = factsFor(text, [...meanings.values()], paths[0]?.carried.previous ?? []);
  const held = new Map([...meanings].map(([key, meaning]) => [key, hold(site, meaning, facts)]));
  const grown = read.flatMap(({ path, said, probable }) => {
    const ways = probable.flatMap((meant) => {
      const found = held.get(keyOf(meant));
      return found === undefined ? [] : [{ way: found.way, weight: meant.probability * found.likelihood }];
    });
    return likeliest(ways, MOST_WAYS).map(({ way, weight }): Path => {
      const done = { numeral: site.numeral, isWhole: site.isWhole, counted: way.counted, scope: way.scope };
      return {
        carried: { ...path.carried, done: [...path.carried.done, done] },
        weight: path.weight * weight,
        chosen: { choice: { site, way, said }, before: path.chosen },
      };
    });
  });
  return normal(likeliest(grown, MOST_PATHS));
}

function normal(paths: readonly Path[]): readonly Path[] {
  const all = paths.reduce((sum, { weight }) => sum + weight, 0);
  return paths.map((path) => ({ ...path, weight: all > 0 ? path.weight / all : 1 / paths.length }));
}

function choicesOf({ chosen }: Path): readonly Choice[] {
  const choices: Choice[] = [];
  for (let at = chosen; at !== undefined; at = at.before) choices.push(at.choice);
  return choices.reverse();
}

/** How each number of a paragraph may be understood, all paths taken together. */
function settle(paths: readonly Path[]): readonly Interpreted[] {
  const all = paths.map((path) => ({ weight: path.weight, choices: choicesOf(path) }));
  return (all[0]?.choices ?? []).map(({ site, said }, index) => {
    const ways: Understood[] = [];
    for (const { choices, weight } of all) {
      const way = choices[index]?.way;
      if (way === undefined) continue;
      const at = ways.findIndex((each) => sameMeaning(each, way));
      const known = ways[at];
      if (known === undefined) ways.push({ ...way, weight });
      else ways[at] = { ...known, weight: known.weight + weight };
    }
    return { site, said, ways: ways.sort((x, y) => y.weight - x.weight) };
  });
}

function readPassage(knowledge: Knowledge, text: ReadText, passage: Passage, paths: readonly Path[]): readonly Path[] {
  let open = paths;
  for (const index of passage.numerals.keys()) open = readSite(knowledge, text, siteOf(text, passage, index), open);
  return open.map((path) => ({ ...path, carried: afterPassage(path.carried, passage, text) }));
}

/**
 * Reads every number of a text that may count something: all meanings that the text gives a reason to think of, weighed by what stands
 * around the number and by how well the workbook's figures fit, over a paragraph at a time. What the neighbours of a number are taken for
 * is weighed with it, so that a whole list of true figures tells which group it is of (SPEC 6).
 */
export function interpret(weights: Weights, text: ReadText): readonly Interpreted[] {
  const knowledge = knowledgeOf(weights);
  const found: Interpreted[] = [];
  let paths: readonly Path[] = [{ carried: START, weight: 1, chosen: undefined }];
  for (const paragraph of readParagraphs(text)) {
    paths = paths.map((path) => ({ ...path, carried: atParagraph(path.carried, paragraph), chosen: undefined }));
    for (const passage of paragraph.passages) paths = readPassage(knowledge, text, passage, paths);
    found.push(...settle(paths));
  }
  return found;
}
