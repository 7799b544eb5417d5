import { BLOCK_BYTES, jsonBytes } from "./bytes";

/** Rows of one sheet that are asked for together. */
export interface Block {
  readonly sheet: number;
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Extent {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** Bytes of a value and of a number format before anything is measured: "DD-MM-YYYY" and a name with its commas and quotes. */
const FIRST_GUESS = 40;
/** Cells of later rows may be longer than those measured. */
const CAUTION = 1.3;
/** Excel fails or answers null above five million cells. */
const MOST_CELLS = 1_000_000;

/** The cells of all sheets in portions that fit an answer, whatever they turn out to hold. */
export class Blocks {
  private sheet = 0;
  private top = 0;
  private bytesPerCell = FIRST_GUESS;

  constructor(private readonly extents: readonly Extent[]) {
    this.skipEmpty();
  }

  get isDone(): boolean {
    return this.sheet >= this.extents.length;
  }

  /** As many blocks as fit a batch; half of it is kept for the formats of the blocks before. */
  next(): Block[] {
    const taken: Block[] = [];
    let cells = Math.min(MOST_CELLS, Math.floor(BLOCK_BYTES / 2 / this.bytesPerCell));
    for (let extent = this.extents[this.sheet]; extent !== undefined; extent = this.extents[this.sheet]) {
      const fitting = Math.floor(cells / extent.columns);
      if (fitting === 0 && taken.length > 0) break;
      const rows = Math.min(extent.rows - this.top, Math.max(1, fitting));
      taken.push({ sheet: this.sheet, top: this.top, rows, columns: extent.columns });
      cells -= rows * extent.columns;
      this.top += rows;
      if (this.top < extent.rows) break;
      this.sheet += 1;
      this.top = 0;
      this.skipEmpty();
    }
    return taken;
  }

  /** What came tells how much the next may ask for. */
  measure(matrices: readonly (readonly (readonly unknown[])[])[]): void {
    for (const matrix of matrices) {
      const cells = matrix.length * (matrix[0]?.length ?? 0);
      if (cells >= 1_000) this.bytesPerCell = Math.max(2, CAUTION * Math.max(jsonBytes(matrix) / cells, this.bytesPerCell / 2 / CAUTION));
    }
  }

  private skipEmpty(): void {
    while (this.sheet < this.extents.length && this.extents[this.sheet]?.rows === 0) this.sheet += 1;
  }
}
