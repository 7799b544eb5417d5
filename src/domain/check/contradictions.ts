import type { Contradiction } from "../words/claim";
import { scopeName, type Measure } from "../words/summary";
import type { Binding } from "./binding";
import { contradictingLists, type ListFacts } from "./listCounts";
import { MEASURE_WORDS, scopeWords, written } from "./measureWords";
import { impossibleShares } from "./shareContradictions";

/** Two or more numbers that cannot all be true. */
export interface Clash {
  readonly bindings: readonly Binding[];
  readonly why: string;
}

/** Numbers that state how things are: exact, of the workbook's day, and surely bound. */
function isStated(binding: Binding): boolean {
  const { numeral, certainty, isOtherDay, shareOf } = binding;
  return (
    certainty === "certain" &&
    !isOtherDay &&
    shareOf === undefined &&
    numeral.range === undefined &&
    numeral.hedge.kind === "exact" &&
    numeral.isArticle !== true
  );
}

const keyOf = ({ measures, scopes }: Binding): string =>
  `${measures.join("+")} @ ${scopes[0] === undefined ? "" : `${scopes[0].by} ${scopeName(scopes[0])}`}`;

function nameOf({ measures, scopes }: Binding): string {
  const [scope] = scopes;
  return `${measures.map((measure) => MEASURE_WORDS[measure]).join(" og ")}${scope === undefined ? "" : ` ${scopeWords(scope)}`}`;
}

/** One measure of one group, given two values. */
function twoValues(stated: readonly Binding[]): readonly Clash[] {
  const first = new Map<string, Binding>();
  const clashes: Clash[] = [];
  const said = new Set<string>();
  for (const binding of stated) {
    if (binding.scopes.length > 1) continue;
    const before = first.get(keyOf(binding));
    if (before === undefined) first.set(keyOf(binding), binding);
    else if (before.numeral.value !== binding.numeral.value && !said.has(`${keyOf(binding)} ${String(binding.numeral.value)}`)) {
      said.add(`${keyOf(binding)} ${String(binding.numeral.value)}`);
      const why = `Teksten siger både ${written(before.numeral.value)} og ${written(binding.numeral.value)} om ${nameOf(binding)}.`;
      clashes.push({ bindings: [before, binding], why });
    }
  }
  return clashes;
}

const EXCLUSIVE: ReadonlySet<string> = new Set([
  "status.employed",
  "status.education",
  "status.jobseeking",
  "status.unavailable",
  "status.active",
  "status.unknown",
]);
const USUAL: readonly Measure[] = ["status.employed", "status.education", "status.jobseeking", "status.unavailable"];

const sum = (bindings: readonly Binding[]): number =>
  Math.round(bindings.reduce((total, { numeral }) => total + numeral.value, 0) * 100) / 100;

function partsOf(stated: readonly Binding[]): ReadonlyMap<Binding, readonly Binding[]> {
  const parts = new Map<Binding, Binding[]>();
  for (const binding of stated) {
    if (binding.whole === undefined || !isStated(binding.whole)) continue;
    parts.set(binding.whole, [...(parts.get(binding.whole) ?? []), binding]);
  }
  return parts;
}

/** Parts that leave each other out: different statuses of the same people, or one measure over different clusters. */
function exclusiveParts(parts: readonly Binding[]): readonly Binding[] {
  const statuses = parts.filter(({ measures }) => measures.length === 1 && EXCLUSIVE.has(measures[0] ?? ""));
  const distinct = statuses.filter((part, index) => statuses.findIndex((other) => keyOf(other) === keyOf(part)) === index);
  const isOneScope = new Set(distinct.map(({ scopes }) => scopes[0]?.name)).size === 1;
  const isOneMeasure = new Set(distinct.map(({ measures }) => measures[0])).size === 1;
  const byMunicipality = parts.filter(({ scopes }) => scopes[0]?.by === "municipality");
  if (distinct.length > 1 && (isOneScope || isOneMeasure)) return distinct;
  return byMunicipality.length === parts.length && new Set(parts.map(keyOf)).size === parts.length ? parts : [];
}

/** "heraf" larger than its whole, or parts that sum to more than it; to less only where nothing can be missing. */
function partsAgainstWholes(stated: readonly Binding[]): readonly Clash[] {
  const clashes: Clash[] = [];
  for (const [whole, parts] of partsOf(stated)) {
    const above = parts.find(
      ({ numeral, measures }) => numeral.value > whole.numeral.value && unitOf(measures[0]) === unitOf(whole.measures[0]),
    );
    const exclusive = exclusiveParts(parts);
    const total = sum(exclusive);
    const isComplete = USUAL.every((measure) => exclusive.some(({ measures }) => measures[0] === measure));
    if (above !== undefined)
      clashes.push({
        bindings: [whole, above],
        why: `»Heraf« ${written(above.numeral.value)} er mere end de ${written(whole.numeral.value)}, som det er en del af.`,
      });
    else if (exclusive.length > 1 && (total > whole.numeral.value || (isComplete && total < whole.numeral.value)))
      clashes.push(unequal([whole, ...exclusive], exclusive, whole));
  }
  return clashes;
}

function unitOf(measure: Measure | undefined): string {
  return measure === undefined
    ? ""
    : measure.startsWith("hours")
      ? "hours"
      : measure.startsWith("registrations") || measure.startsWith("surplus")
        ? "registrations"
        : measure.startsWith("compan")
          ? "companies"
          : "persons";
}

function unequal(bindings: readonly Binding[], parts: readonly Binding[], whole: Binding): Clash {
  const terms = parts.map(({ numeral }) => written(numeral.value)).join(" + ");
  return { bindings, why: `${terms} = ${written(sum(parts))}, men teksten siger ${written(whole.numeral.value)}.` };
}

/** The statuses of a group against its persons, wherever the text says them. */
function statusesAgainstPersons(stated: readonly Binding[]): readonly Clash[] {
  const groups = new Map<string, Map<string, Binding>>();
  for (const binding of stated) {
    const [scope] = binding.scopes;
    const [measure] = binding.measures;
    if (scope === undefined || measure === undefined || binding.measures.length > 1 || binding.scopes.length > 1) continue;
    const id = `${scope.by} ${scope.name}`;
    const group = groups.get(id) ?? new Map<string, Binding>();
    if (!group.has(measure)) group.set(measure, binding);
    groups.set(id, group);
  }
  return [...groups.values()].flatMap((group) => {
    const whole = group.get("persons");
    const parts = [...EXCLUSIVE].flatMap((measure) => group.get(measure) ?? []);
    const isComplete = USUAL.every((measure) => group.has(measure));
    if (whole === undefined || parts.length < 2) return [];
    const total = sum(parts);
    const isWrong = total > whole.numeral.value || (isComplete && total < whole.numeral.value);
    return isWrong ? [unequal([whole, ...parts], parts, whole)] : [];
  });
}

/** "39 … og 8 …, i alt 49": clusters or kinds of hours that the same sentence sums. */
function sumsInSentence(stated: readonly Binding[]): readonly Clash[] {
  const sentences = new Map<number, Binding[]>();
  for (const binding of stated) sentences.set(binding.sentence, [...(sentences.get(binding.sentence) ?? []), binding]);
  return [...sentences.values()].flatMap((bindings) => {
    const whole = bindings.find(({ isSum, scopes }) => isSum && scopes[0]?.by === "total");
    const [measure] = whole?.measures ?? [];
    if (whole === undefined || measure === undefined || bindings.some(({ measures }) => measures[0] === "personsInSeveralClusters"))
      return [];
    const clusters = bindings.filter((other) => other.measures[0] === measure && other.scopes[0]?.by === "cluster");
    const kinds =
      measure === "hours.counted" ? bindings.filter(({ measures }) => /^hours\.(practice|paid)\.counted$/.test(measures[0] ?? "")) : [];
    const parts = clusters.length > 1 ? clusters : kinds;
    return parts.length > 1 && sum(parts) !== whole.numeral.value ? [unequal([...parts, whole], parts, whole)] : [];
  });
}

/** What a text says against itself; needs no workbook (SPEC 6). Each set of numbers is reported once. */
export function findContradictions(
  bindings: readonly Binding[],
  lists: ListFacts,
  indexOf: (binding: Binding) => number | undefined,
): readonly Contradiction[] {
  const stated = bindings.filter(isStated);
  const clashes = [
    ...sumsInSentence(stated),
    ...partsAgainstWholes(stated),
    ...statusesAgainstPersons(stated),
    ...twoValues(stated),
    ...impossibleShares(
      bindings.filter(({ isOtherDay }) => !isOtherDay),
      stated,
    ),
  ];
  const seen = new Set<string>();
  const found: Contradiction[] = [];
  for (const { bindings: involved, why } of clashes) {
    const claims = involved.flatMap((binding) => indexOf(binding) ?? []).sort((a, b) => a - b);
    if (claims.length === 0 || seen.has(claims.join(" "))) continue;
    seen.add(claims.join(" "));
    found.push({ claims, why });
  }
  return [...found, ...contradictingLists(lists)];
}
