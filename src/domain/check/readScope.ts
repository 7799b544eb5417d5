import { TOTAL, type Scope } from "../words/summary";
import type { Mark } from "./marks";
import type { Surroundings } from "./pieces";
import { says } from "./senses";
import { sameScope, type ScopeMention } from "./scopeNames";

/** The scope that earlier text leaves behind. */
export interface Carried {
  /** The likeliest first. */
  readonly scopes: readonly Scope[];
  /** Of the last number, for "heraf" and "her". */
  readonly last: Scope;
}

export interface FoundScope {
  readonly scopes: readonly Scope[];
  readonly isOwn: boolean;
  /** A cluster within a municipality: the figures do not cross them. */
  readonly isAcross: boolean;
}

const own = (scope: Scope): FoundScope => ({ scopes: [scope], isOwn: true, isAcross: false });
const carriedOn = (scopes: readonly Scope[]): FoundScope => ({ scopes, isOwn: false, isAcross: false });

/** Adds the total as a second thought. */
export function orTotal(scopes: readonly Scope[]): readonly Scope[] {
  return scopes.some((scope) => scope.by === "total") ? scopes : [...scopes, TOTAL];
}

function unlike(a: Scope, b: Scope): boolean {
  return a.by !== "total" && b.by !== "total" && a.by !== b.by;
}

/** What a sentence is about before its first number. */
export interface Topic {
  readonly scopes: readonly ScopeMention[];
  readonly marks: readonly Mark[];
}

function explicitScope(around: Surroundings): ScopeMention | undefined {
  const [right] = around.scopesRight;
  const left = around.scopesLeft.at(-1);
  return right ?? left;
}

function isCrossed(around: Surroundings): boolean {
  const all = [...around.scopesLeft, ...around.scopesRight];
  return all.some((a) => all.some((b) => unlike(a.scope, b.scope)));
}

export interface ScopeFacts {
  readonly topic: Topic;
  readonly carried: Carried;
  /** Scope of the number before in the sentence, and whether that one is a whole of this. */
  readonly previous: { readonly scopes: readonly Scope[]; readonly isWhole: boolean } | undefined;
}

/** Which group a number speaks of, as a reader carries it: its own words, its sentence, what stood before. */
export function readScope(around: Surroundings, { topic, carried, previous }: ScopeFacts): FoundScope {
  const near = [...around.left, ...around.right];
  const mention = explicitScope(around);
  const isPart = says([...around.left, ...around.before], "ofWhom") || previous?.isWhole === true;
  if (mention !== undefined) {
    const outer = isPart ? previous?.scopes[0] : carried.scopes[0];
    const crosses = isCrossed(around) || (outer !== undefined && isPart && unlike(outer, mention.scope));
    return { ...own(mention.scope), isAcross: crosses };
  }
  if (says([...near, ...around.before], "whole") && !isPart) return own(TOTAL);
  if (isPart && previous !== undefined) return carriedOn(previous.scopes);
  const free = around.scopesBefore.at(-1);
  if (free !== undefined) return own(free.scope);
  const clusters = topic.scopes.map(({ scope }) => scope);
  if (clusters.length > 1) return carriedOn(orTotal(clusters));
  if (clusters[0] !== undefined) return carriedOn(previous === undefined ? clusters : clusters);
  if (says(topic.marks, "whole")) return carriedOn([TOTAL]);
  if (says(topic.marks, "ofWhom", "here")) return carriedOn([carried.last]);
  const before = previous?.scopes[0];
  if (before !== undefined && previous !== undefined) return carriedOn([...carriedAfter(previous.scopes, carried.scopes)]);
  if (says([...topic.marks.slice(0, 1)], "project")) return carriedOn([TOTAL]);
  return carriedOn(says(near, "project") ? orTotal(carried.scopes) : carried.scopes);
}

/** "6 er i job i klynge 1, og 1 er i uddannelse": the carried scope first, the neighbour's as a second thought. */
function carriedAfter(previous: readonly Scope[], carried: readonly Scope[]): readonly Scope[] {
  return [...carried, ...previous.filter((scope) => !carried.some((each) => sameScope(each, scope)))];
}
