import { TOTAL, type Scope } from "../../words/summary";
import type { Mark } from "../marks";
import type { Numeral } from "../numeral";
import { sameScope, type Meaning } from "./meaning";
import type { Paragraph, Passage } from "./passages";
import type { ReadText } from "../readText";

/** A number that has been read. */
export interface Read extends Meaning {
  readonly numeral: Numeral;
  readonly isWhole: boolean;
}

/** What earlier text leaves behind for a number. */
export interface Carried {
  /** What the nearest heading names. */
  readonly heading: readonly Scope[];
  /** What the last sentence was about. */
  readonly topic: Scope;
  /** The group that the text names first: "vi" and "os" may be its people. */
  readonly opening: Scope | undefined;
  /** "Hjørring: 33 deltagere. 10 i job, …": the label of a line. */
  readonly label: Scope | undefined;
  /** The groups named before, the latest first. */
  readonly recent: readonly Scope[];
  /** Numbers read in this sentence, and the last before it. */
  readonly done: readonly Read[];
  readonly before: readonly Read[];
  /** The numbers of the last passage that had any. */
  readonly told: readonly Read[];
  readonly opensLine: boolean;
  /** Phrases of the sentence before, and of the line that introduces a list. */
  readonly previous: readonly Mark[];
  readonly intro: readonly Mark[];
}

const REMEMBERED = 6;

export const START: Carried = {
  heading: [TOTAL],
  topic: TOTAL,
  opening: undefined,
  label: undefined,
  recent: [],
  done: [],
  before: [],
  told: [],
  opensLine: true,
  previous: [],
  intro: [],
};

function withRecent(recent: readonly Scope[], named: readonly Scope[]): readonly Scope[] {
  const later = [...named].reverse().filter((scope, index, all) => all.findIndex((each) => sameScope(each, scope)) === index);
  return [...later, ...recent.filter((scope) => !later.some((each) => sameScope(each, scope)))].slice(0, REMEMBERED);
}

/** At a new line: a heading sets what is spoken of, a list goes on with what introduced it. */
export function atParagraph(carried: Carried, { line, headed, marks, isIntroduced }: Paragraph): Carried {
  if (line.kind === "heading") {
    const [only = TOTAL] = headed;
    const topic = headed.length > 1 ? TOTAL : only;
    const recent = withRecent(
      carried.recent,
      headed.filter(({ by }) => by !== "total"),
    );
    const opening = carried.opening ?? recent[0];
    return { ...carried, heading: headed, topic, recent, opening, label: undefined, previous: marks, intro: [], done: [], opensLine: true };
  }
  const intro = isIntroduced ? carried.previous : line.kind === "item" ? carried.intro : [];
  return { ...carried, intro, done: [], opensLine: true, label: line.kind === "item" ? carried.label : undefined };
}

/** What a passage was about: the one group at its beginning, else the one that all of its numbers are of. */
function topicOf({ mentions, numerals }: Passage, done: readonly Read[], before: Scope): Scope {
  const opening = mentions.filter(({ last }) => last <= (numerals[0]?.first ?? Infinity)).map(({ scope }) => scope);
  const [lead] = opening;
  if (lead !== undefined) return opening.every((scope) => sameScope(scope, lead)) ? lead : TOTAL;
  const counted = done.filter(({ counted: what }) => what !== "other");
  const [first] = counted;
  return first !== undefined && counted.every(({ scope }) => sameScope(scope, first.scope)) ? first.scope : before;
}

export function afterPassage(carried: Carried, passage: Passage, { tokens }: ReadText): Carried {
  if (passage.isCell) return { ...carried, done: [] };
  const [first] = passage.mentions;
  const isLabel = first !== undefined && tokens[first.last]?.text === ":" && first.last <= (passage.numerals[0]?.first ?? 0);
  return {
    ...carried,
    opening: carried.opening ?? first?.scope,
    topic: topicOf(passage, carried.done, carried.topic),
    label: isLabel ? first.scope : carried.label,
    recent: withRecent(
      carried.recent,
      passage.mentions.map(({ scope }) => scope),
    ),
    before: [...carried.before, ...carried.done].slice(-REMEMBERED),
    told: carried.done.length > 0 ? carried.done : carried.told,
    done: [],
    opensLine: false,
    previous: passage.marks,
  };
}
