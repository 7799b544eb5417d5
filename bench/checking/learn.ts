import type { Weights } from "../../src/domain/check/weighing/weights";
import { CROSSED, SCENE, type Example, type Pieces } from "./examples";

/** How the weights are learnt. */
export interface Manner {
  readonly rounds: number;
  /** How strongly weights are drawn to nothing. */
  readonly restraint: number;
  readonly step: number;
  /** Evidence that is met less often is not learnt from. */
  readonly least: number;
  /** So many weights are kept: those that say most, learnt once more without the others. */
  readonly most: number;
}

export const MANNER: Manner = { rounds: 14, restraint: 0.002, step: 0.2, least: 3, most: 40_000 };

/** A generator of chance that is the same on every machine. */
export function chance(): () => number {
  let seed = 1;
  return () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
}

const sumOf = (weights: Float64Array, pieces: Int32Array): number => {
  let sum = 0;
  for (const piece of pieces) sum += weights[piece] ?? 0;
  return sum;
};

/** The probability of each meaning of an example, by rows of what is counted; "other" has one group. */
export function probabilities(weights: Float64Array, { counted, scopes, joint }: Example): Float64Array {
  const width = scopes.length;
  const byScope = scopes.map((pieces) => sumOf(weights, pieces));
  const odds = new Float64Array(counted.length * width).fill(-Infinity);
  let most = -Infinity;
  counted.forEach((pieces, row) => {
    const base = sumOf(weights, pieces);
    for (let column = 0; column < (row === 0 ? 1 : width); column += 1) {
      const value = row === 0 ? base : base + (byScope[column] ?? 0) + sumOf(weights, joint[row]?.[column] ?? new Int32Array());
      odds[row * width + column] = value;
      most = Math.max(most, value);
    }
  });
  let all = 0;
  for (let at = 0; at < odds.length; at += 1) all += odds[at] = Math.exp((odds[at] ?? 0) - most);
  return odds.map((each) => each / all);
}

/** Learns twice: with every piece of evidence, and with the few that say most. */
export function learn(examples: readonly Example[], pieces: Pieces, manner: Manner = MANNER): Float64Array {
  const often = new Set([...pieces.counts.keys()].filter((id) => (pieces.counts[id] ?? 0) >= manner.least));
  const all = fit(examples, pieces, manner, often);
  const says = (id: number) => Math.abs(all[id] ?? 0) * Math.sqrt(pieces.counts[id] ?? 0);
  const few = [...often].sort((a, b) => says(b) - says(a) || a - b).slice(0, manner.most);
  return fit(examples, pieces, manner, new Set(few));
}

/** Logistic regression over the meanings of each number, by stochastic gradient with a step of its own for every weight. */
function fit(examples: readonly Example[], pieces: Pieces, manner: Manner, kept: ReadonlySet<number>): Float64Array {
  const weights = new Float64Array(pieces.names.length);
  const squares = new Float64Array(pieces.names.length).fill(1e-6);
  const order = examples.filter(({ rightCounted, rightScope }) => rightCounted >= 0 && rightScope >= 0).map((example) => ({ example }));
  const random = chance();
  const move = (ids: Int32Array, slope: number) => {
    for (const id of ids) {
      if (!kept.has(id)) continue;
      const pull = slope + manner.restraint * (weights[id] ?? 0);
      squares[id] = (squares[id] ?? 0) + pull * pull;
      weights[id] = (weights[id] ?? 0) - (manner.step * pull) / Math.sqrt(squares[id] ?? 1);
    }
  };
  const sums = new Float64Array(pieces.names.length);
  for (let round = 0; round < manner.rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as { example: Example }, order[at] as { example: Example }];
    }
    for (const { example } of order) {
      const slopes = probabilities(weights, example);
      const width = example.scopes.length;
      const right = example.rightCounted * width + example.rightScope;
      slopes[right] = (slopes[right] ?? 0) - 1;
      const byScope = new Float64Array(width);
      example.counted.forEach((ids, row) => {
        let sum = 0;
        for (let column = 0; column < (row === 0 ? 1 : width); column += 1) {
          const slope = slopes[row * width + column] ?? 0;
          sum += slope;
          if (row > 0) byScope[column] = (byScope[column] ?? 0) + slope;
          if (row > 0 && Math.abs(slope) > 1e-3) move(example.joint[row]?.[column] ?? new Int32Array(), slope);
        }
        if (Math.abs(sum) > 1e-4) move(ids, sum);
      });
      example.scopes.forEach((ids, column) => {
        if (Math.abs(byScope[column] ?? 0) > 1e-4) move(ids, byScope[column] ?? 0);
      });
    }
    if (round >= manner.rounds / 2) weights.forEach((weight, id) => (sums[id] = (sums[id] ?? 0) + weight));
  }
  const averaged = manner.rounds - Math.ceil(manner.rounds / 2);
  return sums.map((sum) => sum / averaged);
}

/** Lighter than this a weight is not kept. */
const LIGHT = 0.02;

/** The weights by the names of their evidence, in the order of the alphabet. */
export function written(learnt: Float64Array, pieces: Pieces): Pick<Weights, "around" | "own"> {
  const around: Record<string, Record<string, number>> = {};
  const own: Record<string, number> = {};
  for (const [name, id] of pieces.names.map((each, index) => [each, index] as const).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.startsWith(SCENE)) continue;
    const weight = Math.round((learnt[id] ?? 0) * 100) / 100;
    if (Math.abs(weight) < LIGHT) continue;
    const [piece = "", of] = name.split(CROSSED);
    if (of === undefined) own[piece] = weight;
    else around[piece] = { ...around[piece], [of]: weight };
  }
  return { around, own };
}
