import alone from "./learnt.json";
import together from "./together.json";

/** How much the evidence speaks for a meaning; learnt by `npm run learn-weights`. */
export interface Weights {
  /** What each piece of what stands around a number says by itself, by the family of what it may count, or by the very measure. */
  readonly around: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What each piece of evidence for a meaning says by itself, in natural logarithms of odds. */
  readonly own: Readonly<Record<string, number>>;
  /** What they say together. */
  readonly impressions: Impressions;
}

/**
 * What a meaning looks like where it is thought of, all evidence taken together: each impression is a sum of what the evidence shares in it,
 * and speaks only where the sum is above nothing. One piece may thereby say something in the company of another that it does not say alone.
 */
export interface Impressions {
  readonly width: number;
  /** What stands around a number, and the evidence for a meaning: each in the order of its rows. */
  readonly around: readonly string[];
  readonly own: readonly string[];
  /** The rows, first of `around`, then of `own`: one digit of base 36 for each share, in parts of `unit` above fifteen below nothing. */
  readonly shares: string;
  readonly unit: number;
  /** Where each impression begins, and how much it speaks for a meaning. */
  readonly start: readonly number[];
  readonly speaks: readonly number[];
}

export const LEARNT: Weights = { ...alone, impressions: together };

/** A piece of evidence for a meaning: what it says by itself, and what it shares in each impression. */
export interface Piece {
  readonly says: number;
  readonly shares: Float32Array | undefined;
}

/** A piece of what stands around a number: what it says for some of the things that may be counted. */
export interface Surrounding {
  readonly says: readonly (readonly [string, number])[];
  readonly shares: Float32Array | undefined;
}

/** A share is rounded to so many steps above nothing, or below: finer ones say no more. */
export const STEPS = 15;

/** What was learnt, by the names of the pieces. */
export class Knowledge {
  private readonly around: ReadonlyMap<string, Surrounding>;
  private readonly own: ReadonlyMap<string, Piece>;

  constructor(private readonly weights: Weights) {
    const { impressions } = weights;
    const { width, unit } = impressions;
    const rowAt = (row: number) =>
      Float32Array.from(impressions.shares.slice(row * width, (row + 1) * width), (digit) => (parseInt(digit, 36) - STEPS) * unit);
    const aroundRows = new Map(impressions.around.map((name, row) => [name, rowAt(row)]));
    const ownRows = new Map(impressions.own.map((name, row) => [name, rowAt(impressions.around.length + row)]));
    const names = <T>(says: Readonly<Record<string, T>>, rows: ReadonlyMap<string, Float32Array>) =>
      new Set([...Object.keys(says), ...rows.keys()]);
    const { around, own } = weights;
    this.around = new Map(
      [...names(around, aroundRows)].map((name) => [name, { says: Object.entries(around[name] ?? {}), shares: aroundRows.get(name) }]),
    );
    this.own = new Map([...names(own, ownRows)].map((name) => [name, { says: own[name] ?? 0, shares: ownRows.get(name) }]));
  }

  /** Those pieces of evidence that something was learnt of. */
  ofMeaning(evidence: readonly string[]): readonly Piece[] {
    return known(this.own, evidence);
  }

  ofSurroundings(evidence: readonly string[]): readonly Surrounding[] {
    return known(this.around, evidence);
  }

  /** Impressions where nothing is known yet. */
  begin(): Float32Array {
    return Float32Array.from(this.weights.impressions.start);
  }

  /** How much impressions speak for a meaning, in natural logarithms of odds. */
  speakFor(impressions: Float32Array): number {
    const { speaks } = this.weights.impressions;
    let spoken = 0;
    for (let at = 0; at < impressions.length; at += 1) {
      const sum = impressions[at] ?? 0;
      if (sum > 0) spoken += sum * (speaks[at] ?? 0);
    }
    return spoken;
  }
}

function known<T>(table: ReadonlyMap<string, T>, names: readonly string[]): readonly T[] {
  const found: T[] = [];
  for (const name of names) {
    const piece = table.get(name);
    if (piece !== undefined) found.push(piece);
  }
  return found;
}

const KNOWLEDGE = new WeakMap<Weights, Knowledge>();

/** Weights are unpacked when they are first asked for. */
export function knowledgeOf(weights: Weights): Knowledge {
  const knowledge = KNOWLEDGE.get(weights) ?? new Knowledge(weights);
  KNOWLEDGE.set(weights, knowledge);
  return knowledge;
}

/** Adds what pieces share to impressions. */
export function share(impressions: Float32Array, pieces: readonly { readonly shares: Float32Array | undefined }[]): Float32Array {
  for (const { shares } of pieces) if (shares !== undefined) add(impressions, shares);
  return impressions;
}

export function add(impressions: Float32Array, shares: Float32Array): void {
  for (let at = 0; at < impressions.length; at += 1) impressions[at] = (impressions[at] ?? 0) + (shares[at] ?? 0);
}
