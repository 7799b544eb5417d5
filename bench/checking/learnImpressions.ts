import { LIKELY, ONE_BY_ONE } from "../../src/domain/check/weighing/weigh";
import { STEPS, type Impressions } from "../../src/domain/check/weighing/weights";
import { CROSSED, SCENE, type Example, type Pieces } from "./examples";
import { chance, probabilities } from "./learn";

/** How the impressions are learnt. */
export interface Manner {
  readonly width: number;
  readonly rounds: number;
  readonly step: number;
  /** How strongly shares are drawn to nothing. */
  readonly restraint: number;
  /** So much of the evidence is held back, another part each time, so that no piece relies on another. */
  readonly heldBack: number;
  /** Evidence that is met less often is not learnt from. */
  readonly least: number;
}

export const MANNER: Manner = { width: 96, rounds: 16, step: 0.03, restraint: 0.0005, heldBack: 0.3, least: 30 };

/** A meaning that is likely, piece by piece: the evidence for it, and what each piece says by itself. */
interface Meant {
  readonly evidence: Int32Array;
  readonly alone: Int32Array;
  readonly isRight: boolean;
}

interface Lesson {
  readonly scene: Int32Array;
  readonly meant: readonly Meant[];
}

/** The meanings that are not improbable, with the evidence that has a row of its own. */
function lessonOf(example: Example, weights: Float64Array, hasRow: Uint8Array): Lesson {
  const { counted, scopes, joint, rightCounted, rightScope, scene } = example;
  const width = scopes.length;
  const right = rightCounted * width + rightScope;
  const found = [...probabilities(weights, example)].flatMap((probability, at): readonly Meant[] => {
    if (at !== right && !(probability > LIKELY)) return [];
    const [row, column] = [Math.floor(at / width), at % width];
    const others = row === 0 ? [] : [scopes[column], joint[row]?.[column]];
    const pieces = [counted[row], ...others].flatMap((ids) => [...(ids ?? [])]);
    return [
      {
        evidence: Int32Array.from(pieces.filter((id) => hasRow[id] === 1)),
        alone: Int32Array.from(pieces.filter((id) => weights[id] !== 0)),
        isRight: at === right,
      },
    ];
  });
  return { scene: scene.filter((id) => hasRow[id] === 1), meant: found };
}

/** Numbers around nothing, by the sum of twelve of chance. */
function small(random: () => number): number {
  let sum = -6;
  for (let each = 0; each < 12; each += 1) sum += random();
  return 0.1 * sum;
}

/** Shares, each with a step of its own that grows shorter the more it was moved. */
class Table {
  readonly values: Float64Array;
  private readonly squares: Float64Array;
  private readonly sums: Float64Array;
  private times = 0;

  constructor(
    size: number,
    private readonly manner: Manner,
    begin: () => number,
  ) {
    this.values = Float64Array.from({ length: size }, begin);
    this.squares = new Float64Array(size).fill(1e-4);
    this.sums = new Float64Array(size);
  }

  move(at: number, slope: number): void {
    const { step, restraint } = this.manner;
    const pull = slope + restraint * (this.values[at] ?? 0);
    this.squares[at] = (this.squares[at] ?? 0) + pull * pull;
    this.values[at] = (this.values[at] ?? 0) - (step * pull) / Math.sqrt(this.squares[at] ?? 1);
  }

  remember(): void {
    this.times += 1;
    this.values.forEach((value, at) => (this.sums[at] = (this.sums[at] ?? 0) + value));
  }

  average(): Float64Array {
    return this.sums.map((sum) => sum / this.times);
  }
}

/** What is learnt by going through the lessons; rows of `shares` by the number of the piece. */
class Learner {
  private readonly random = chance();
  readonly shares: Table;
  readonly start: Table;
  readonly speaks: Table;
  private readonly isHeld: Uint8Array;

  constructor(
    private readonly manner: Manner,
    private readonly weights: Float64Array,
    private readonly rowOf: Int32Array,
    rows: number,
  ) {
    const begin = () => small(this.random);
    this.shares = new Table(rows * manner.width, manner, begin);
    this.start = new Table(manner.width, manner, () => 0);
    this.speaks = new Table(manner.width, manner, begin);
    this.isHeld = new Uint8Array(rowOf.length);
  }

  round(lessons: Lesson[]): void {
    for (let at = lessons.length - 1; at > 0; at -= 1) {
      const other = Math.floor(this.random() * (at + 1));
      [lessons[at], lessons[other]] = [lessons[other] as Lesson, lessons[at] as Lesson];
    }
    for (const lesson of lessons) if (lesson.meant.length > 1) this.take(lesson);
  }

  private take({ scene, meant }: Lesson): void {
    const { width, heldBack } = this.manner;
    const hold = (ids: Int32Array) => {
      for (const id of ids) this.isHeld[id] = this.random() < heldBack ? 1 : 0;
    };
    hold(scene);
    for (const { evidence, alone } of meant) for (const ids of [evidence, alone]) hold(ids);
    const around = Float64Array.from(this.start.values);
    this.add(around, scene);
    const sums = meant.map(({ evidence }) => {
      const bent = Float64Array.from(around);
      this.add(bent, evidence);
      return bent.map((sum) => Math.max(0, sum));
    });
    const odds = meant.map(({ alone }, index) => this.aloneWeight(alone) + this.spoken(sums[index] as Float64Array));
    const most = Math.max(...odds);
    const all = odds.reduce((sum, each) => sum + Math.exp(each - most), 0);
    const ofScene = new Float64Array(width);
    meant.forEach(({ evidence, isRight }, index) => {
      const slope = Math.exp((odds[index] ?? 0) - most) / all - (isRight ? 1 : 0);
      if (Math.abs(slope) < 1e-3) return;
      const bent = sums[index] as Float64Array;
      const inner = bent.map((value, at) => (value > 0 ? slope * (this.speaks.values[at] ?? 0) : 0));
      bent.forEach((value, at) => {
        this.speaks.move(at, slope * value);
        this.start.move(at, inner[at] ?? 0);
        ofScene[at] = (ofScene[at] ?? 0) + (inner[at] ?? 0);
      });
      this.move(evidence, inner);
    });
    this.move(scene, ofScene);
  }

  private get scale(): number {
    return 1 / (1 - this.manner.heldBack);
  }

  private aloneWeight(ids: Int32Array): number {
    let sum = 0;
    for (const id of ids) if (this.isHeld[id] === 0) sum += this.weights[id] ?? 0;
    return ONE_BY_ONE * this.scale * sum;
  }

  private spoken(bent: Float64Array): number {
    let sum = 0;
    for (let at = 0; at < bent.length; at += 1) sum += (bent[at] ?? 0) * (this.speaks.values[at] ?? 0);
    return sum;
  }

  private add(sums: Float64Array, ids: Int32Array): void {
    const { scale, shares } = this;
    for (const id of ids) {
      if (this.isHeld[id] === 1) continue;
      const row = (this.rowOf[id] ?? 0) * sums.length;
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + scale * (shares.values[row + at] ?? 0);
    }
  }

  private move(ids: Int32Array, slopes: Float64Array): void {
    const { scale, shares } = this;
    for (const id of ids) {
      if (this.isHeld[id] === 1) continue;
      const row = (this.rowOf[id] ?? 0) * slopes.length;
      for (let at = 0; at < slopes.length; at += 1) shares.move(row + at, scale * (slopes[at] ?? 0));
    }
  }
}

/** Learns what the evidence says together, when what each piece says by itself is known: one hidden layer of rectified sums, by stochastic gradient. */
export function learnImpressions(
  examples: readonly Example[],
  pieces: Pieces,
  weights: Float64Array,
  manner: Manner = MANNER,
): Impressions {
  const often = [...pieces.names.keys()].filter((id) => {
    const name = pieces.names[id] ?? "";
    const mayHaveRow = name.startsWith(SCENE) || (!name.includes(CROSSED) && weights[id] !== 0);
    return mayHaveRow && (pieces.counts[id] ?? 0) >= manner.least;
  });
  const isScene = (id: number) => (pieces.names[id] ?? "").startsWith(SCENE);
  const byName = (a: number, b: number) => ((pieces.names[a] ?? "") < (pieces.names[b] ?? "") ? -1 : 1);
  const around = often.filter(isScene).sort(byName);
  const own = often.filter((id) => !isScene(id)).sort(byName);
  const rows = [...around, ...own];
  const rowOf = new Int32Array(pieces.names.length);
  const hasRow = new Uint8Array(pieces.names.length);
  rows.forEach((id, row) => {
    rowOf[id] = row;
    hasRow[id] = 1;
  });
  const learner = new Learner(manner, weights, rowOf, rows.length);
  const lessons = examples
    .filter(({ rightCounted, rightScope }) => rightCounted >= 0 && rightScope >= 0)
    .map((example) => lessonOf(example, weights, hasRow));
  const tables = [learner.shares, learner.start, learner.speaks];
  for (let round = 0; round < manner.rounds; round += 1) {
    learner.round(lessons);
    if (round >= manner.rounds / 2) for (const table of tables) table.remember();
  }
  const [shares, start, speaks] = tables.map((table) => table.average()) as [Float64Array, Float64Array, Float64Array];
  // The few that are larger than all others are cut.
  const unit = (Float64Array.from(shares, Math.abs).sort()[Math.floor(0.999 * shares.length)] ?? 0) / STEPS;
  const digitOf = (share: number) => (STEPS + Math.max(-STEPS, Math.min(STEPS, Math.round(share / unit)))).toString(36);
  const plain = (values: Float64Array) => [...values].map((value) => Math.round(value * 1000) / 1000);
  const nameOf = (id: number) => (pieces.names[id] ?? "").replace(SCENE, "");
  return {
    width: manner.width,
    around: around.map(nameOf),
    own: own.map(nameOf),
    shares: Array.from(shares, digitOf).join(""),
    unit,
    start: plain(start),
    speaks: plain(speaks),
  };
}
