import { TOTAL, type Scope } from "../../words/summary";
import { valueOf } from "../figures";
import type { ScopeMention } from "../scopeNames";
import type { Carried, Read } from "./carried";
import { familyOf, sameScope, type Counted } from "./meaning";
import { howFarOf, partingBetween, whereOf, type Placed } from "./relation";
import { hasSense, keyAt, unitOf, type Pointer, type Site } from "./site";

type Mention = Placed<ScopeMention>;

const isClose = ({ relation }: Placed<unknown>): boolean => relation.numbers === 0 && /^[no]$/.test(relation.parting);

/** The nearest mentions that no other number parts from this one. */
interface Nearest {
  readonly right: Mention | undefined;
  readonly left: Mention | undefined;
  /** Where the number's own group stands: close behind or before it ("r", "l"), further ("R", "L"), nowhere. */
  readonly own: string;
}

function nearestOf({ mentionsLeft, mentionsRight }: Site): Nearest {
  const right = mentionsRight.find(({ relation }) => relation.numbers === 0);
  const left = mentionsLeft.find(({ relation }) => relation.numbers === 0);
  const own =
    right !== undefined && isClose(right)
      ? "r"
      : left !== undefined && isClose(left)
        ? "l"
        : right !== undefined
          ? "R"
          : left !== undefined
            ? "L"
            : "-";
  return { right, left, own };
}

/** Whether the number before has its group behind it ("18 i Køge, …") or before it ("Køge har 18, …"). */
function patternOf({ passage }: Site, { done }: Carried): string {
  const last = done.at(-1);
  if (last === undefined) return "-";
  const isIts = (from: number, to: number) =>
    passage.mentions.some((mention) => mention.first >= from && mention.last <= to && sameScope(mention.scope, last.scope));
  const next = passage.numerals[done.length]?.first ?? passage.span.last;
  if (isIts(last.numeral.last, next)) return "behind";
  return isIts(done.at(-2)?.numeral.last ?? passage.span.first, last.numeral.first) ? "before" : "without";
}

/** What a word that points stands for. */
function pointedAt({ to }: Pointer, { recent, opening }: Carried): Scope | undefined {
  if (to === "us") return opening;
  if (to === "former") return recent[1];
  return to === "any" ? recent[0] : recent.find(({ by }) => by === to);
}

export interface ScopeFacts {
  readonly site: Site;
  readonly carried: Carried;
  readonly nearest: Nearest;
  readonly pattern: string;
  readonly groups: string;
  readonly isOfWhom: boolean;
  readonly parting: string;
}

/** What is the same for every group that a number may be of. */
export function scopeFacts(site: Site, carried: Carried): ScopeFacts {
  const last = carried.done.at(-1);
  const groups = new Set(site.passage.mentions.map(({ scope }) => `${scope.by} ${scope.name}`)).size;
  return {
    site,
    carried,
    nearest: nearestOf(site),
    pattern: patternOf(site, carried),
    groups: String(Math.min(2, groups)),
    isOfWhom: site.left.some(({ item }) => hasSense(item, "ofWhom")),
    parting: last === undefined ? "" : partingBetween(site.text.tokens, last.numeral.last, site.numeral.first),
  };
}

function mentioning(scope: Scope, { site, nearest, pattern, groups }: ScopeFacts): readonly string[] {
  const isOf = ({ item }: Mention) => sameScope(item.scope, scope);
  const right = site.mentionsRight.find(isOf);
  const left = site.mentionsLeft.find(isOf);
  const found: string[] = [];
  const tell = (mention: Mention | undefined, isNearest: boolean, other: Mention | undefined) => {
    if (mention === undefined) return;
    const { relation, item } = mention;
    const where = whereOf(relation);
    const alias = item.isAlias === true ? " alias" : "";
    found.push(`at:${where}${alias}`, `at:${howFarOf(relation)}`, `at:${where} ${pattern}`);
    if (isNearest) {
      const beside = other === undefined ? "alone" : "both";
      found.push(`at:${relation.side}1 ${pattern}`, `at:${relation.side}1${relation.parting} ${beside}${alias}`);
      if (relation.side === "R") found.push(`at:R1 ${keyAt(site.text.tokens, item.first - 1).slice(0, 5)}`);
      if (/^[01]$/.test(relation.distance)) found.push(`at:${relation.side}!`);
    }
  };
  tell(right, right === nearest.right, nearest.left);
  tell(left, left === nearest.left, nearest.right);
  const near = [left, right].flatMap((mention) => (mention === undefined ? [] : [whereOf(mention.relation)]));
  found.push(`frame:${near.join(" ")} ${nearest.own} ${pattern} ${groups}`);
  if (near.length === 0) found.push(`nowhere:${scope.by === "total" ? "total" : "group"} ${groups}`, `nowhere:${scope.by} ${nearest.own}`);
  return found;
}

/** "I Klynge 1 …": what the sentence begins with. */
function leading(scope: Scope, { site: { passage, index }, nearest, pattern }: ScopeFacts): readonly string[] {
  const lead = passage.mentions.filter(({ last }) => last <= (passage.numerals[0]?.first ?? 0));
  if (!lead.some((mention) => sameScope(mention.scope, scope))) return [];
  const only = lead.every((mention) => sameScope(mention.scope, scope)) ? "lead" : "leads";
  return [`${only} ${nearest.own}`, `${only} ${String(Math.min(index, 3))}`, `${only} ${pattern}`];
}

function pointing(scope: Scope, { site: { pointers }, carried, nearest }: ScopeFacts): readonly string[] {
  const found = pointers.find(({ item }) => {
    const target = pointedAt(item, carried);
    return target !== undefined && sameScope(target, scope);
  });
  if (found === undefined) return [];
  const kind = /^(any|former|us)$/.test(found.item.to) ? found.item.to : "noun";
  return [`pointed ${kind} ${whereOf(found.relation)}`, `pointed ${kind} ${found.relation.side} ${nearest.own}`, `pointed ${kind}`];
}

/** How the group goes on with the number before, or with earlier text. */
function carriedOn(scope: Scope, { carried, nearest, pattern, isOfWhom, parting, groups }: ScopeFacts): readonly string[] {
  const { own } = nearest;
  const kind = scope.by === "total" ? "total" : "group";
  const last = carried.done.at(-1);
  const isHeading = carried.heading.some((each) => sameScope(each, scope));
  if (last !== undefined) {
    const isLast = sameScope(last.scope, scope) && last.counted !== "other";
    return [
      ...(isLast
        ? [
            ...(last.isWhole ? [`last whole ${own}`, `last whole ${parting}`] : []),
            `last ${parting}`,
            `last ${pattern} ${own}`,
            `last ${isOfWhom ? "of whom" : "-"}`,
            `last ${kind} ${own}`,
          ]
        : [`not last ${own}`, `not last ${pattern}`]),
      ...(sameScope(carried.topic, scope) ? [`later topic ${own} ${kind}`] : []),
      ...(isHeading ? [`later heading ${own} ${kind}`] : []),
    ];
  }
  const opens = carried.opensLine ? "opens" : "goes on";
  const rank = carried.recent.findIndex((each) => sameScope(each, scope));
  const host = carried.before.at(-1);
  return [
    ...(sameScope(carried.topic, scope)
      ? [`topic ${own} ${kind}`, `topic ${opens} ${kind} ${groups}`, `topic ${scope.by}`, ...(isOfWhom ? ["topic of whom"] : [])]
      : []),
    ...(isHeading ? [`heading ${own} ${kind}`, `heading ${kind} ${groups} ${opens}`] : []),
    ...(host !== undefined && sameScope(host.scope, scope) && host.counted !== "other"
      ? [`host ${own} ${kind}`, `host ${opens} ${kind} ${groups}`, ...(isOfWhom ? ["host of whom"] : [])]
      : []),
    ...(carried.opening !== undefined && sameScope(carried.opening, scope) ? [`opening ${own} ${groups}`, `opening ${opens}`] : []),
    ...(carried.label !== undefined && sameScope(carried.label, scope) ? [`label ${own}`] : []),
    ...(rank >= 0 ? [`recent ${String(Math.min(rank, 3))} ${opens} ${groups}`] : []),
  ];
}

/** "Jobsøgende er 24 og fire. Ni og to er ikke til rådighed.": the group at the same place of the sentence before, or of the list. */
function abreast(scope: Scope, { site, carried: { done, told }, nearest: { own } }: ScopeFacts): readonly string[] {
  const isOf = (read: Read | undefined) => read !== undefined && read.counted !== "other" && sameScope(read.scope, scope);
  const counterpart = told[site.index];
  const isVaried = told.some((read) => told[0] !== undefined && !sameScope(read.scope, told[0].scope));
  const length = told.length === site.passage.numerals.length ? "same" : "other";
  const change = (back: number) => {
    const [last, earlier] = [done.at(-1), done.at(-back)];
    return last !== undefined && earlier !== undefined && !sameScope(last.scope, earlier.scope) && isOf(earlier);
  };
  return [
    ...(isVaried && isOf(counterpart) ? [`abreast ${length} ${own}`, `abreast ${length} ${String(Math.min(3, site.index))}`] : []),
    ...(change(2) ? [`two back ${own}`] : []),
    ...(change(3) ? [`three back ${own}`] : []),
  ];
}

/** What says that a number is of the whole project, or of a group. */
export function scopeEvidence(scope: Scope, facts: ScopeFacts): readonly string[] {
  const { site, nearest, isOfWhom } = facts;
  const wholes = [...site.left, ...site.right].filter(({ item }) => hasSense(item, "whole"));
  // "39 i klynge 1 og 8 i klynge 2, i alt 47": after several groups the sum of them.
  const told = new Set(facts.carried.done.map((read) => `${read.scope.by} ${read.scope.name}`)).size;
  const near = wholes.find(({ relation }) => relation.numbers === 0);
  const total =
    scope.by !== "total"
      ? []
      : [
          ...wholes.slice(0, 2).map(({ relation }) => `whole:${whereOf(relation)}`),
          `total ${nearest.own} ${isOfWhom ? "of whom" : "-"} ${wholes.length > 0 ? "whole" : "-"}`,
          `total after ${String(Math.min(2, told))} ${near === undefined ? "-" : whereOf(near.relation)}`,
          ...([...site.left, ...site.right].some(({ item }) => hasSense(item, "project")) ? ["total project"] : []),
        ];
  return [
    `by:${scope.by}`,
    `by:${scope.by} ${nearest.own}`,
    ...mentioning(scope, facts),
    ...leading(scope, facts),
    ...pointing(scope, facts),
    ...(site.zipped === undefined ? [] : [sameScope(site.zipped, scope) ? "zipped" : "not zipped"]),
    ...carriedOn(scope, facts),
    ...abreast(scope, facts),
    ...total,
  ];
}

const OF_GROUP: Readonly<Record<string, Scope["by"]>> = {
  companies: "company",
  municipalities: "municipality",
  clusters: "cluster",
  actors: "actor",
};

/** What speaks for a measure and a group together. */
export function jointEvidence(counted: Counted, scope: Scope, { site, carried, nearest }: ScopeFacts): readonly string[] {
  const kind = scope.by === "total" ? "total" : "group";
  const family = familyOf(counted);
  if (counted === "other") return [];
  const { summary } = site.text;
  const last = carried.done.at(-1);
  const host = carried.before.at(-1);
  const isSame = (read: { readonly counted: Counted; readonly scope: Scope } | undefined) =>
    read?.counted === counted && sameScope(read.scope, scope);
  const share = site.kind === "share" ? " share" : "";
  return [
    `${family} of ${kind}`,
    `${family} of ${kind} ${nearest.own}`,
    ...(OF_GROUP[unitOf(counted)] === scope.by ? ["of itself"] : []),
    ...(summary !== undefined && scope.by !== "total" && valueOf(summary, counted, scope) === undefined
      ? ["not held", `not held ${family}`]
      : []),
    ...(isSame(last)
      ? [`again${share}`, `again ${family}`]
      : carried.done.some(isSame)
        ? [`again before${share}`]
        : carried.done.length === 0 && isSame(host)
          ? [`again host${share}`]
          : []),
  ];
}

/** Every group that a number may be of. */
export function scopesFor(site: Site, carried: Carried): readonly Scope[] {
  const scopes: Scope[] = [TOTAL];
  const add = (scope: Scope | undefined) => {
    if (scope !== undefined && !scopes.some((each) => sameScope(each, scope))) scopes.push(scope);
  };
  for (const { scope } of site.passage.mentions) add(scope);
  for (const { item } of site.pointers) add(pointedAt(item, carried));
  for (const { scope } of [...carried.done, ...carried.before.slice(-2), ...carried.told]) add(scope);
  [carried.topic, carried.label, carried.opening, ...carried.heading, ...carried.recent.slice(0, 4)].forEach(add);
  return scopes;
}
