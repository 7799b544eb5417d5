import type { Contradiction } from "../words/claim";
import { MEASURES, scopeName, type Measure } from "../words/summary";
import type { Binding } from "./binding";
import { contradictingLists, type ListFacts } from "./listCounts";
import { MEASURE_WORDS, scopeWords, written } from "./measureWords";
import { impossibleShares } from "./shareContradictions";

/** Two or more numbers that cannot all be true. */
export interface Clash {
  readonly bindings: readonly Binding[];
  readonly why: string;
}

const isStated = ({ isSure, numeral, shareOf }: Binding): boolean => isSure && shareOf === undefined && numeral.form === "count";

/** Whether numbers speak of the same people: within a sentence, or where each says of whom. */
function arePlaced(bindings: readonly Binding[]): boolean {
  return bindings.every(({ isPlaced }) => isPlaced) || new Set(bindings.map(({ sentence }) => sentence)).size === 1;
}

const keyOf = ({ measure, scope }: Binding): string => `${measure} @ ${scope.by} ${scopeName(scope)}`;
const nameOf = ({ measure, scope }: Binding): string => `${MEASURE_WORDS[measure]} ${scopeWords(scope)}`;

/** One measure of one group, given two values. */
function twoValues(stated: readonly Binding[]): readonly Clash[] {
  const first = new Map<string, Binding>();
  const clashes: Clash[] = [];
  const said = new Set<string>();
  for (const binding of stated) {
    const before = first.get(keyOf(binding));
    if (before === undefined) first.set(keyOf(binding), binding);
    else if (
      before.numeral.value !== binding.numeral.value &&
      arePlaced([before, binding]) &&
      !said.has(`${keyOf(binding)} ${String(binding.numeral.value)}`)
    ) {
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
  const statuses = parts.filter(({ measure }) => EXCLUSIVE.has(measure));
  const distinct = statuses.filter((part, index) => statuses.findIndex((other) => keyOf(other) === keyOf(part)) === index);
  const isOneScope = new Set(distinct.map(({ scope }) => scope.name)).size === 1;
  const isOneMeasure = new Set(distinct.map(({ measure }) => measure)).size === 1;
  const byMunicipality = parts.filter(({ scope }) => scope.by === "municipality");
  if (distinct.length > 1 && (isOneScope || isOneMeasure)) return distinct;
  return byMunicipality.length === parts.length && new Set(parts.map(keyOf)).size === parts.length ? parts : [];
}

/** "heraf" larger than its whole, or parts that sum to more than it; to less only where nothing can be missing. */
function partsAgainstWholes(stated: readonly Binding[]): readonly Clash[] {
  const clashes: Clash[] = [];
  for (const [whole, parts] of partsOf(stated)) {
    const above = parts.find(
      ({ numeral, measure }) => numeral.value > whole.numeral.value && MEASURES[measure].unit === MEASURES[whole.measure].unit,
    );
    const exclusive = exclusiveParts(parts);
    const total = sum(exclusive);
    const isComplete = USUAL.every((measure) => exclusive.some((part) => part.measure === measure));
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

function unequal(bindings: readonly Binding[], parts: readonly Binding[], whole: Binding): Clash {
  const terms = parts.map(({ numeral }) => written(numeral.value)).join(" + ");
  return { bindings, why: `${terms} = ${written(sum(parts))}, men teksten siger ${written(whole.numeral.value)}.` };
}

/** The statuses of a group against its persons, wherever the text says them. */
function statusesAgainstPersons(stated: readonly Binding[]): readonly Clash[] {
  const groups = new Map<string, Map<string, Binding>>();
  for (const binding of stated) {
    const { scope, measure } = binding;
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
    const isWrong = arePlaced([whole, ...parts]) && (total > whole.numeral.value || (isComplete && total < whole.numeral.value));
    return isWrong ? [unequal([whole, ...parts], parts, whole)] : [];
  });
}

/** "39 … og 8 …, i alt 49": clusters or kinds of hours that the same sentence sums. */
function sumsInSentence(stated: readonly Binding[]): readonly Clash[] {
  const sentences = new Map<number, Binding[]>();
  for (const binding of stated) sentences.set(binding.sentence, [...(sentences.get(binding.sentence) ?? []), binding]);
  return [...sentences.values()].flatMap((bindings) => {
    const whole = bindings.find(({ isSum, scope }) => isSum && scope.by === "total");
    if (whole === undefined || bindings.some(({ measure }) => measure === "personsInSeveralClusters")) return [];
    const clusters = bindings.filter(({ measure, scope }) => measure === whole.measure && scope.by === "cluster");
    const kinds =
      whole.measure === "hours.counted" ? bindings.filter(({ measure }) => /^hours\.(practice|paid)\.counted$/.test(measure)) : [];
    const parts = clusters.length > 1 ? clusters : kinds;
    return parts.length > 1 && sum(parts) !== whole.numeral.value ? [unequal([...parts, whole], parts, whole)] : [];
  });
}

/** What a text says against itself; needs no workbook (SPEC 6). Each set of numbers, and each sentence about them, is reported once. */
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
    ...impossibleShares(bindings, stated),
  ];
  const seen = new Set<string>();
  const found: Contradiction[] = [];
  for (const { bindings: involved, why } of clashes) {
    const claims = involved.flatMap((binding) => indexOf(binding) ?? []).sort((a, b) => a - b);
    if (claims.length === 0 || seen.has(claims.join(" ")) || seen.has(why)) continue;
    seen.add(claims.join(" ")).add(why);
    found.push({ claims, why });
  }
  return [...found, ...contradictingLists(lists)];
}
