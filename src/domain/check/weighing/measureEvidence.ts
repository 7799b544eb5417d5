import { TOTAL, type Measure, type Unit } from "../../words/summary";
import { valueOf } from "../figures";
import type { Mark } from "../marks";
import { isTarget, resultOf } from "../targetsOf";
import type { Carried, Read } from "./carried";
import { familyOf } from "./meaning";
import { howFarOf, partingBetween, whereOf, type Placed } from "./relation";
import { hasSense, keyAt, unitOf, type Named, type Site } from "./site";

const sideNamed = ({ namedRight, namedLeft }: Site): string => (namedRight !== undefined ? "R" : namedLeft !== undefined ? "L" : "-");

/** How plain the words around a number are: whether it has a noun of its own, what follows it, how many words no list holds. */
function frameOf({ isOwnNoun, nounRight, right, left, numeral }: Site): string {
  const unknown = (marks: readonly Placed<Mark>[]) => marks.filter(({ item, relation }) => item.isUnknown && relation.numbers === 0).length;
  const next = right.find(({ item }) => item.first === numeral.last)?.item.senses[0]?.kind ?? "-";
  return `${isOwnNoun ? "own" : nounRight === undefined ? "-" : "noun"} ${next} ${String(Math.min(2, unknown(right)))}${String(Math.min(2, unknown(left)))}`;
}

/** That the text names the measure, and where. */
function naming(site: Site, measure: Measure, family: string): readonly string[] {
  const own = site.named.filter((each) => each.measure === measure);
  const onSide = (side: "L" | "R") => own.find(({ mark }) => mark.relation.side === side);
  const found: string[] = [];
  const tell = (named: Named | undefined, nearest: Named | undefined, other: Named | undefined) => {
    if (named === undefined) return;
    const { relation, item } = named.mark;
    const where = whereOf(relation);
    found.push(`named:${where}`, `named:${howFarOf(relation)}`, `named:${where} ${family}`);
    if (named === nearest) {
      const beside = other === undefined ? "alone" : "both";
      found.push(
        `frame:${where}${relation.distance} ${frameOf(site)} ${beside}`,
        `frame:${where}${relation.distance} ${frameOf(site)} ${family}`,
      );
      found.push(`nearest:${relation.side} ${beside}`, `nearest:${where} ${beside}`, `nearest:${relation.side} ${family}`);
    }
    if (relation.distance === "0" && relation.numbers === 0) found.push(`touching:${relation.side}`);
    if (item.last - item.first > 1) found.push(`phrase:${relation.side}${String(relation.numbers)}`);
  };
  tell(onSide("R"), site.namedRight, site.namedLeft);
  tell(onSide("L"), site.namedLeft, site.namedRight);
  if (found.length === 0) found.push("unnamed", `unnamed ${family}`, `unnamed ${sideNamed(site)}`);
  return found;
}

/** That a target's result is named, or was just told; that a result follows its target. */
function promising(site: Site, measure: Measure, { done, before }: Carried): readonly string[] {
  const result = resultOf(measure);
  if (result === measure) {
    const isAfter = done.some(({ counted }) => counted !== "other" && isTarget(counted) && resultOf(counted) === measure);
    return isAfter ? ["after target"] : [];
  }
  const own = site.named.filter((each) => each.measure === result);
  const right = own.find(({ mark }) => mark.relation.side === "R");
  const left = own.find(({ mark }) => mark.relation.side === "L");
  const last = done.at(-1) ?? before.at(-1);
  return [
    ...(right === undefined ? [] : [`result:${whereOf(right.mark.relation)}`]),
    ...(left === undefined ? [] : [`result:${whereOf(left.mark.relation)}`]),
    ...(own.length === 0 ? ["result unnamed"] : []),
    ...(last?.counted === result ? [`result told:${done.length > 0 ? "here" : "before"}`] : []),
    ...(done.some(({ counted }) => counted === result) ? ["result told"] : []),
    ...(result === "persons"
      ? [`target of persons:${site.nounRight !== undefined && site.nounRight.item.units.includes("persons") ? "noun" : "-"}`]
      : []),
  ];
}

/** A noun on one side of a number. */
interface Beside {
  readonly side: "NR" | "NL";
  readonly noun: Placed<Mark> | undefined;
  readonly other: Placed<Mark> | undefined;
}

function nounOf({ side, noun, other }: Beside, measure: Measure, family: string): readonly string[] {
  if (noun === undefined) return [`${side}:- ${family}`];
  const fits = noun.item.units.includes(unitOf(measure)) ? "fits" : "other";
  const isParticipant = noun.item.senses.some((sense) => sense.kind === "noun" && sense.isParticipant);
  return [
    `${side}:${fits} ${whereOf(noun.relation)}`,
    `${side}:${fits} ${family}`,
    `${side}:${fits} ${other === undefined ? "one" : "two"}`,
    ...(isParticipant && fits === "fits" ? [`${side}:participant ${family}`] : []),
  ];
}

/** Words between "antallet af" and the number that it tells of. */
const LABEL_REACH = 12;

/** "Antallet af registreringer er 57". */
function labelOf({ text, numeral, left }: Site, measure: Measure, family: string): readonly string[] {
  for (let at = numeral.first - 2; at >= numeral.first - LABEL_REACH; at -= 1) {
    if (!/^(antal|antallet|tallet|andelen)$/.test(keyAt(text.tokens, at))) continue;
    const noun = left
      .filter(({ item, relation }) => item.first > at && relation.numbers === 0 && (hasSense(item, "noun") || hasSense(item, "measure")))
      .at(-1);
    if (noun === undefined) return [];
    const isNamed = noun.item.measures.includes(measure);
    const fits = isNamed ? "named" : noun.item.units.includes(unitOf(measure)) ? "fits" : "other";
    return [`label:${fits}`, `label:${fits} ${family}`];
  }
  return [];
}

/** That the noun beside the number is of the measure's unit. */
function counting(site: Site, measure: Measure, family: string): readonly string[] {
  const { nounRight, nounLeft, isOwnNoun } = site;
  const fits = nounRight !== undefined && nounRight.item.units.includes(unitOf(measure)) ? "fits" : "other";
  return [
    ...labelOf(site, measure, family),
    ...nounOf({ side: "NR", noun: nounRight, other: nounLeft }, measure, family),
    ...nounOf({ side: "NL", noun: nounLeft, other: nounRight }, measure, family),
    ...(isOwnNoun ? [`own noun:${fits}`, `own noun:${fits} ${family}`] : []),
  ];
}

const likeness = (last: Read, measure: Measure): string =>
  last.counted === measure ? "same" : last.counted !== "other" && unitOf(last.counted) === unitOf(measure) ? "unit" : "unlike";

/** "Klynge 1: 39 deltagere, 6 i job. Klynge 2: 8 …": the measure at the same place of the sentence before. */
function abreast({ index, passage }: Site, measure: Measure, { told }: Carried, named: string): readonly string[] {
  if (told[index]?.counted !== measure) return [];
  const length = told.length === passage.numerals.length ? "same" : "other";
  return [`abreast ${length} ${named}`, `abreast ${length} ${String(Math.min(3, index))}`];
}

/** How the measure goes on with the numbers before it. */
function goingOn(site: Site, measure: Measure, family: string, { done, before }: Carried): readonly string[] {
  const named = sideNamed(site);
  const hasNoun = site.nounRight !== undefined || site.nounLeft !== undefined ? "noun" : "-";
  const last = done.at(-1);
  const share = site.kind === "share" ? " share" : "";
  if (last !== undefined) {
    const like = likeness(last, measure);
    const parting = partingBetween(site.text.tokens, last.numeral.last, site.numeral.first);
    const words = site.left.filter(({ relation }) => relation.numbers === 0).length;
    return [
      `on:${like}${share}`,
      `on:${like} ${parting}`,
      `on:${like} ${named}${share}`,
      `on:${like} ${named} ${hasNoun}`,
      `on:${like} ${parting} ${named} ${hasNoun} ${site.mentionsLeft[0]?.relation.numbers === 0 ? "group" : "-"}`,
      ...(last.isWhole ? [`on:${like} after whole ${named}`, `on:after whole ${family}`] : []),
      `on:${like} ${family}`,
      `on:${familyOf(last.counted)} to ${family}`,
      `on:${familyOf(last.counted)} to ${family} ${parting}`,
      `on:${like} after ${String(Math.min(4, words))}`,
      ...(last.numeral.form !== "count" ? [`on:${like} after share`] : []),
      ...(done.at(-2)?.counted === measure ? ["on:last but one", `on:last but one ${named}`] : []),
    ];
  }
  const host = before.at(-1);
  if (host === undefined) return [`opens ${family}`];
  const like = likeness(host, measure);
  return [
    `host:${like} ${named}${share}`,
    `host:${like} ${family}`,
    `host:${familyOf(host.counted)} to ${family}`,
    `host:${like} ${hasNoun}`,
    ...(before.at(-2)?.counted === measure ? [`host:last but one ${named}`] : []),
  ];
}

/** What the phrases of a sentence name, gathered once. */
interface NamedBefore {
  readonly measures: ReadonlySet<Measure>;
  readonly units: ReadonlySet<Unit>;
}
const NAMED = new WeakMap<readonly Mark[], NamedBefore>();

function namedIn(marks: readonly Mark[]): NamedBefore {
  const known = NAMED.get(marks);
  if (known !== undefined) return known;
  const named = { measures: new Set(marks.flatMap(({ measures }) => measures)), units: new Set(marks.flatMap(({ units }) => units)) };
  NAMED.set(marks, named);
  return named;
}

/** That the sentence before, or the line that introduces a list, speaks of it. */
function spokenOf(site: Site, measure: Measure, family: string, { previous, intro }: Carried): readonly string[] {
  const named = sideNamed(site);
  const [introduced, told] = [namedIn(intro), namedIn(previous)];
  const found: string[] = [];
  if (introduced.measures.has(measure)) found.push(`intro ${named}`);
  if (introduced.units.has(unitOf(measure))) found.push(`intro unit ${family}`);
  if (told.measures.has(measure)) found.push(`previous ${named}`);
  if (told.units.has(unitOf(measure))) found.push(`previous unit ${named}`);
  return found;
}

/** What speaks for and against a measure by the text alone, however earlier numbers were read. */
export function lastingEvidence(site: Site, measure: Measure): readonly string[] {
  const family = familyOf(measure);
  const { summary } = site.text;
  return [
    ...naming(site, measure, family),
    ...counting(site, measure, family),
    ...(summary !== undefined && valueOf(summary, measure, TOTAL) === undefined ? [`not held ${family}`] : []),
  ];
}

/** What speaks for a measure by how earlier text was read. */
export function passingEvidence(site: Site, measure: Measure, carried: Carried): readonly string[] {
  const family = familyOf(measure);
  return [
    ...promising(site, measure, carried),
    ...goingOn(site, measure, family, carried),
    ...spokenOf(site, measure, family, carried),
    ...abreast(site, measure, carried, sideNamed(site)),
  ];
}

/** What speaks for a number's counting something that no measure holds. */
export function otherEvidence(site: Site): readonly string[] {
  const { namedRight, namedLeft, nounRight, nounLeft, passage } = site;
  const named = sideNamed(site);
  const unknown = site.right.some(({ item }) => item.first === site.numeral.last && item.isUnknown) ? "unknown" : "known";
  const count = (marks: readonly Placed<Mark>[]) =>
    String(Math.min(4, marks.filter(({ item, relation }) => item.isUnknown && relation.numbers === 0).length));
  const next = site.right.find(({ item }) => item.first === site.numeral.last)?.item.senses[0]?.kind;
  return [
    `other:${named}`,
    `other:${named} ${nounRight === undefined ? "-" : "noun"} ${unknown}`,
    nounRight === undefined ? "other:NR-" : `other:NR ${nounRight.item.units[0] ?? ""} ${whereOf(nounRight.relation)}`,
    nounLeft === undefined ? "other:NL-" : `other:NL ${whereOf(nounLeft.relation)}`,
    ...(namedRight === undefined
      ? []
      : [`other:R ${whereOf(namedRight.mark.relation)} unknown ${count(site.right)}`, `other:R ${familyOf(namedRight.measure)}`]),
    ...(namedLeft === undefined ? [] : [`other:L ${whereOf(namedLeft.mark.relation)}`]),
    `other:unknown R${count(site.right)} ${named}`,
    `other:unknown L${count(site.left)}`,
    `other:groups ${String(Math.min(2, passage.mentions.length))}`,
    ...(next === undefined ? [] : [`other:next ${next} ${named}`]),
    ...(site.right.some(({ item, relation }) => hasSense(item, "part") && relation.numbers === 0) ? [`other:part ${named}`] : []),
  ];
}

/** The same, by how earlier numbers were read. */
export function passingOtherEvidence(site: Site, { done, before }: Carried): readonly string[] {
  const named = sideNamed(site);
  const last = done.at(-1);
  if (last !== undefined) {
    const parting = partingBetween(site.text.tokens, last.numeral.last, site.numeral.first);
    const read = last.counted === "other" ? "other" : "read";
    return [`other:after ${read} ${parting}`, `other:after ${read} ${named}`, `other:after ${familyOf(last.counted)}`];
  }
  const host = before.at(-1);
  return host === undefined ? [] : [`other:host ${host.counted === "other" ? "other" : "read"} ${named}`];
}
