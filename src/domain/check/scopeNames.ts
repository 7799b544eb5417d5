import { fold } from "../words/fold";
import type { Scope, Summary } from "../words/summary";
import { readTokens, type Token } from "./tokens";

/** A place in the text that names a group. */
export interface ScopeMention {
  readonly first: number;
  readonly last: number;
  readonly scope: Scope;
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

/** The groups of a workbook by the first word of their names. */
export type ScopeNames = ReadonlyMap<string, readonly Name[]>;

export function scopeNames(summary: Summary | undefined): ScopeNames {
  const names = new Map<string, Name[]>();
  const seen = new Set<string>();
  for (const { scope } of summary?.figures ?? []) {
    const id = `${scope.by} ${scope.name}`;
    if (scope.by === "total" || seen.has(id)) continue;
    seen.add(id);
    for (const written of new Set([scope.name, scope.name.replace(COMPANY_FORM, ""), scope.name.replace(GROUP_WORD, "")])) {
      const parts = readTokens(written).map(lookup);
      const [first] = parts;
      if (first !== undefined && first !== "") names.set(first, [...(names.get(first) ?? []), { parts, scope }]);
    }
  }
  return names;
}

/** Genitives: "Køges", "Stevns'". */
function fits({ parts }: Name, tokens: readonly Token[], at: number): boolean {
  return parts.every((part, index) => {
    const found = lookup(tokens[at + index]);
    return found === part || (index === parts.length - 1 && found === `${part}s`);
  });
}

function named(names: ScopeNames, tokens: readonly Token[], at: number): ScopeMention | undefined {
  const found = lookup(tokens[at]);
  const candidates = [...(names.get(found) ?? []), ...(found.endsWith("s") ? (names.get(found.slice(0, -1)) ?? []) : [])];
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
      : (named(names, tokens, at) ?? numberedCluster(tokens, at) ?? unknownMunicipality(tokens, at));
    if (found !== undefined) mentions.push(found);
    at = found?.last ?? at + 1;
  }
  return mentions;
}

export function sameScope(a: Scope, b: Scope): boolean {
  return a.by === b.by && fold(a.name) === fold(b.name);
}
