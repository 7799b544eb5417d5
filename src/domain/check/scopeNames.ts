import { sensesAt } from "./lexicon";
import { fold } from "../words/fold";
import type { Scope, Summary } from "../words/summary";
import { readTokens, type Token } from "./tokens";

/** A place in the text that names a group. */
export interface ScopeMention {
  readonly first: number;
  readonly last: number;
  readonly scope: Scope;
  /** Called by something else than its name: "mureren", "vejlenserne", "den store klynge". */
  readonly isAlias?: boolean;
}

const CLUSTER_NOUN = /^(klynge|klyngen|klynger|klyngerne|cluster)$/;
const SPELLED = ["en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];
const ORDINAL = ["foerste", "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende"];
const COMPANY_FORM = /\s+(a\/s|aps|i\/s|ivs|k\/s|amba|a\.m\.b\.a\.)\s*$/i;

/** "Hold Nord" is also called "Nord". */
const GROUP_WORD = /^(Hold|Team|Gruppe|Spor|Afdeling)\s+(?=\p{L}{3})/u;

const lookup = (token: Token | undefined): string => (token === undefined ? "" : token.kind === "word" ? token.key : token.text);

interface Name {
  readonly parts: readonly string[];
  readonly scope: Scope;
}

/** The groups of a workbook by the first word of their names, and by the beginning of words that stand for them. */
export interface ScopeNames {
  readonly byWord: ReadonlyMap<string, readonly Name[]>;
  /** "murer" for "Murer Lind", "vejle" for "vejlenserne". */
  readonly byStem: ReadonlyMap<string, Scope>;
  /** The groups of a kind from the largest to the smallest, by how many persons they have: "den store klynge". */
  readonly bySize: ReadonlyMap<Scope["by"], readonly Scope[]>;
}

export function scopeNames(summary: Summary | undefined): ScopeNames {
  const names = new Map<string, Name[]>();
  const seen = new Set<string>();
  const scopes: Scope[] = [];
  for (const { scope } of summary?.figures ?? []) {
    const id = `${scope.by} ${scope.name}`;
    if (scope.by === "total" || seen.has(id)) continue;
    seen.add(id);
    scopes.push(scope);
    for (const written of new Set([scope.name, scope.name.replace(COMPANY_FORM, ""), scope.name.replace(GROUP_WORD, "")])) {
      const parts = readTokens(written).map(lookup);
      const [first] = parts;
      if (first !== undefined && first !== "") names.set(first, [...(names.get(first) ?? []), { parts, scope }]);
    }
  }
  return { byWord: names, byStem: stemsOf(scopes), bySize: sizesOf(summary, scopes) };
}

/** Letters that tell a word of a name. */
const STEM = 5;
const SHORT_STEM = 4;
/** What many names share tells none of them. */
const COMMON = /^(hold|klynge|kommune|fonden|forening|center|projekt|team|gruppe|afdeling)/;

/** Beginnings of words by which a group is known: of a municipality's name, and of the words of a company's, where no other has them. */
function stemsOf(scopes: readonly Scope[]): ReadonlyMap<string, Scope> {
  const found = new Map<string, Scope | undefined>();
  for (const scope of scopes) {
    const words = readTokens(scope.name.replace(COMPANY_FORM, "")).filter(({ kind }) => kind === "word");
    const stems = words.flatMap(({ key }) => {
      if (COMMON.test(key) || /^\d/.test(key)) return [];
      if (scope.by === "municipality" || scope.by === "cluster")
        return key.length >= SHORT_STEM ? [key] : key.length > 2 && GROUP_WORD.test(scope.name) ? [key] : [];
      return key.length >= STEM ? [key.slice(0, STEM)] : [];
    });
    for (const stem of new Set(stems)) found.set(stem, found.has(stem) && found.get(stem) !== scope ? undefined : scope);
  }
  return new Map([...found].flatMap(([stem, scope]) => (scope === undefined ? [] : [[stem, scope] as const])));
}

function sizesOf(summary: Summary | undefined, scopes: readonly Scope[]): ReadonlyMap<Scope["by"], readonly Scope[]> {
  const persons = new Map<Scope, number>();
  for (const { measure, scope, value } of summary?.figures ?? []) {
    const own = measure === "persons" ? scopes.find((each) => each.by === scope.by && each.name === scope.name) : undefined;
    if (own !== undefined) persons.set(own, value);
  }
  const bySize = new Map<Scope["by"], Scope[]>();
  for (const scope of [...persons.keys()].sort((a, b) => (persons.get(b) ?? 0) - (persons.get(a) ?? 0)))
    bySize.set(scope.by, [...(bySize.get(scope.by) ?? []), scope]);
  return bySize;
}

const LARGE = /^(store|stoerste)$/;
const SMALL = /^(lille|mindre|mindste)$/;
const KIND_NOUNS: readonly (readonly [Scope["by"], RegExp])[] = [
  ["cluster", /^(klynge|klyngen|hold|holdet)$/],
  ["municipality", /^(kommune|kommunen)$/],
  ["company", /^(virksomhed|virksomheden|partner)$/],
  ["actor", /^(aktoer|aktoeren)$/],
];

/** "den store klynge", "den mindste kommune". */
function sized({ bySize }: ScopeNames, tokens: readonly Token[], at: number): ScopeMention | undefined {
  const word = tokens[at]?.key ?? "";
  const isLarge = LARGE.test(word);
  if (!isLarge && !SMALL.test(word)) return undefined;
  const by = KIND_NOUNS.find(([, noun]) => noun.test(tokens[at + 1]?.key ?? ""))?.[0];
  const groups = by === undefined ? [] : (bySize.get(by) ?? []);
  const scope = isLarge ? groups[0] : groups.at(-1);
  return scope === undefined || groups.length < 2 ? undefined : { first: at, last: at + 2, scope, isAlias: true };
}

/** "mureren", "vejlenserne", "sydholdet": a word that begins as a name does, and that no list of words has. */
function byStem({ byStem: stems }: ScopeNames, tokens: readonly Token[], at: number): ScopeMention | undefined {
  const key = tokens[at]?.key ?? "";
  if (key.length < SHORT_STEM || stems.size === 0) return undefined;
  for (let letters = Math.min(key.length - 1, LONGEST_STEM); letters > 2; letters -= 1) {
    const scope = stems.get(key.slice(0, letters));
    if (scope === undefined) continue;
    const ending = key.slice(letters);
    const fits =
      letters < SHORT_STEM || scope.by === "cluster"
        ? OF_GROUP.test(ending)
        : scope.by === "municipality"
          ? OF_PLACE.test(ending)
          : /(en|et|ens|ets)$/.test(ending);
    if (fits && sensesAt([key], 0).senses.length === 0) return { first: at, last: at + 1, scope, isAlias: true };
  }
  return undefined;
}

const LONGEST_STEM = 20;
const OF_GROUP = /^(hold|gruppe|klynge|team|spor)/;
/** "vejlenserne", "hjørringborgere", "odsherredske". */
const OF_PLACE = /^(e?ns(er|ere|erne|ernes)|k?er(e|ne|nes)?|ner(e|ne)?|ske?|bo(er|erne)?|borger(e|ne|nes)?)$/;

/** Genitives: "Køges", "Stevns'". */
function fits({ parts }: Name, tokens: readonly Token[], at: number): boolean {
  return parts.every((part, index) => {
    const found = lookup(tokens[at + index]);
    return found === part || (index === parts.length - 1 && found === `${part}s`);
  });
}

function named(names: ScopeNames, tokens: readonly Token[], at: number): ScopeMention | undefined {
  const found = lookup(tokens[at]);
  const { byWord } = names;
  const candidates = [...(byWord.get(found) ?? []), ...(found.endsWith("s") ? (byWord.get(found.slice(0, -1)) ?? []) : [])];
  let best: ScopeMention | undefined;
  for (const name of candidates) {
    const last = at + name.parts.length;
    if (fits(name, tokens, at) && (best === undefined || last > best.last)) best = { first: at, last, scope: name.scope };
  }
  return best;
}

const cluster = (number: number): Scope => ({ by: "cluster", name: `Klynge ${String(number)}` });

function clusterNumber(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (/^\d{1,2}$/.test(token.text)) return Number(token.text);
  const spelled = SPELLED.indexOf(token.key);
  return spelled < 0
    ? /^(I{1,3}|IV|V)$/.test(token.text)
      ? ["i", "ii", "iii", "iv", "v"].indexOf(token.key) + 1
      : undefined
    : spelled + 1;
}

/** "Klynge 1", "2. klynge", "den første klynge", "klynge to". */
function numberedCluster(tokens: readonly Token[], at: number): ScopeMention | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (CLUSTER_NOUN.test(token.key)) {
    const number = clusterNumber(tokens[at + 1]);
    return number === undefined ? undefined : { first: at, last: at + 2, scope: cluster(number) };
  }
  const ordinal = ORDINAL.indexOf(token.key);
  if (ordinal >= 0 && CLUSTER_NOUN.test(tokens[at + 1]?.key ?? "")) return { first: at, last: at + 2, scope: cluster(ordinal + 1) };
  if (/^\d{1,2}$/.test(token.text) && tokens[at + 1]?.text === "." && CLUSTER_NOUN.test(tokens[at + 2]?.key ?? "")) {
    return { first: at, last: at + 3, scope: cluster(Number(token.text)) };
  }
  return undefined;
}

/** A municipality that the workbook does not know: "Lejre Kommune". */
function unknownMunicipality(tokens: readonly Token[], at: number): ScopeMention | undefined {
  const [name, noun] = [tokens[at], tokens[at + 1]];
  if (name?.kind !== "word" || !/^kommunes?$/.test(noun?.key ?? "") || !/^\p{Lu}\p{Ll}/u.test(name.text)) return undefined;
  return /^(den|hver|en|i|fra)$/.test(name.key) ? undefined : { first: at, last: at + 2, scope: { by: "municipality", name: name.text } };
}

/** Every group that the text names; `isReference` tells the numbers of "klynge 1 og 2". */
export function findScopes(tokens: readonly Token[], names: ScopeNames, isReference: (at: number) => boolean): readonly ScopeMention[] {
  const mentions: ScopeMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const before = mentions.at(-1);
    const goesOn =
      before !== undefined &&
      before.scope.by === "cluster" &&
      /^Klynge \d+$/.test(before.scope.name) &&
      at - before.last <= 1 &&
      isReference(at) &&
      /^(og|,|til|samt|eller|&)$/.test(tokens[at - 1]?.text ?? "");
    const found = goesOn
      ? { first: at, last: at + 1, scope: cluster(Number(tokens[at]?.text)) }
      : (named(names, tokens, at) ??
        numberedCluster(tokens, at) ??
        unknownMunicipality(tokens, at) ??
        sized(names, tokens, at) ??
        byStem(names, tokens, at));
    if (found !== undefined) mentions.push(found);
    at = found?.last ?? at + 1;
  }
  return mentions;
}

export function sameScope(a: Scope, b: Scope): boolean {
  return a.by === b.by && fold(a.name) === fold(b.name);
}
