import type { MarkedText } from "../../test/check/markedTexts";
import { readText } from "../../src/domain/check/readText";
import { spotNumerals } from "../../src/domain/check/numerals";
import { readTokens } from "../../src/domain/check/tokens";
import { scopeName, TOTAL } from "../../src/domain/words/summary";
import { measuresFor } from "../../src/domain/check/weighing/candidates";
import { afterPassage, atParagraph, START, type Carried } from "../../src/domain/check/weighing/carried";
import { interpret } from "../../src/domain/check/weighing/interpret";
import { familyOf, type Counted, type Meaning } from "../../src/domain/check/weighing/meaning";
import { readParagraphs } from "../../src/domain/check/weighing/passages";
import { jointEvidence, scopeEvidence, scopeFacts, scopesFor } from "../../src/domain/check/weighing/scopeEvidence";
import { lastingScene, passingScene } from "../../src/domain/check/weighing/scene";
import { siteOf, type Site } from "../../src/domain/check/weighing/site";
import { contextOf, wordsOf } from "../../src/domain/check/weighing/context";
import { isOf, lastingOf, passingOf } from "../../src/domain/check/weighing/weigh";
import type { Weights } from "../../src/domain/check/weighing/weights";

/** Every piece of evidence by a number of its own. */
export class Pieces {
  private readonly known = new Map<string, number>();
  readonly names: string[] = [];
  readonly counts: number[] = [];

  idOf(name: string): number {
    let id = this.known.get(name);
    if (id === undefined) {
      id = this.names.length;
      this.known.set(name, id);
      this.names.push(name);
      this.counts.push(0);
    }
    this.counts[id] = (this.counts[id] ?? 0) + 1;
    return id;
  }

  idsOf(names: readonly string[]): Int32Array {
    return Int32Array.from(names, (name) => this.idOf(name));
  }
}

/** Between a piece of evidence and what it speaks for. */
export const CROSSED = " → ";

/** Before a piece of what stands around a number, whatever the number may mean. */
export const SCENE = "~ ";

/** A number of a report that a person has read: the evidence for each meaning, and which of them is right. */
export interface Example {
  readonly scene: Int32Array;
  readonly counted: readonly Int32Array[];
  readonly scopes: readonly Int32Array[];
  readonly joint: readonly (readonly Int32Array[])[];
  readonly rightCounted: number;
  readonly rightScope: number;
  /** For looking at. */
  readonly shown: string;
  readonly right: string;
}

/** What a person says of a number; of what is not marked, nothing that a measure holds. */
function rightMeaning({ labels, project }: MarkedText, { numeral }: Site): Meaning {
  const label = labels.find(({ start, end }) => start < numeral.end && numeral.start < end);
  if (label?.measure === undefined) return { counted: "other", scope: TOTAL };
  const counted = label.measure.replace("share.", "") as Counted;
  const scope = project.groups.find((group) => scopeName(group) === label.scope) ?? TOTAL;
  return { counted, scope };
}

function exampleOf(site: Site, carried: Carried, right: Meaning, pieces: Pieces): Example {
  const [around, words] = [contextOf(site), wordsOf(site)];
  const facts = scopeFacts(site, carried);
  const counteds = measuresFor(site, carried);
  const scopes = scopesFor(site, carried);
  const { numeral, text } = site;
  const shown = text.tokens.slice(Math.max(0, numeral.first - 12), numeral.last + 10).map((token) => token.text);
  return {
    scene: pieces.idsOf([...around, ...words, ...lastingScene(site), ...passingScene(facts)].map((piece) => `${SCENE}${piece}`)),
    counted: counteds.map((counted) =>
      pieces.idsOf([
        ...around.map((piece) => `${piece}${CROSSED}${familyOf(counted)}`),
        ...words.map((word) => `${word}${CROSSED}${counted}`),
        isOf(counted),
        ...lastingOf(site, counted),
        ...passingOf(site, counted, carried),
      ]),
    ),
    scopes: scopes.map((scope) => pieces.idsOf(scopeEvidence(scope, facts))),
    joint: counteds.map((counted) => scopes.map((scope) => pieces.idsOf(jointEvidence(counted, scope, facts)))),
    rightCounted: counteds.indexOf(right.counted),
    rightScope: right.counted === "other" ? 0 : scopes.findIndex((scope) => scope.by === right.scope.by && scope.name === right.scope.name),
    shown: shown.join(" "),
    right: `${right.counted} ${scopeName(right.scope)}`,
  };
}

/** Every number of some texts, each with what stood before it read as a person reads it, or as the weights read it. */
export function examplesOf(texts: readonly MarkedText[], pieces: Pieces, weights?: Weights): readonly Example[] {
  return texts.flatMap((marked) => {
    const tokens = readTokens(marked.text);
    const text = readText(tokens, spotNumerals(tokens), marked.project.summary);
    const read = new Map(weights === undefined ? [] : interpret(weights, text).map(({ site, ways }) => [site.numeral, ways[0]] as const));
    const found: Example[] = [];
    let carried = START;
    for (const paragraph of readParagraphs(text)) {
      carried = atParagraph(carried, paragraph);
      for (const passage of paragraph.passages) {
        for (const index of passage.numerals.keys()) {
          const site = siteOf(text, passage, index);
          const right = rightMeaning(marked, site);
          found.push(exampleOf(site, carried, right, pieces));
          const { counted, scope } = read.get(site.numeral) ?? right;
          carried = { ...carried, done: [...carried.done, { numeral: site.numeral, isWhole: site.isWhole, counted, scope }] };
        }
        carried = afterPassage(carried, passage, text);
      }
    }
    return found;
  });
}
